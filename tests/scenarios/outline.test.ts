import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlineScenario } from '../../scenarios/format/outline';
import { readScenario } from '../../scenarios/format/read-scenario';

test('an outline shows the beats, what each reply is tagged with, and where everything leads', () => {
  const text = readFileSync(join(import.meta.dirname, 'good/the-week-between-two-sessions.md'), 'utf8');
  const lines = outlineScenario(readScenario(text, 'priya.md').scenario).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'A first activity plan, by telephone (priya)',
    'Priya, 41; both, foundation, telephone',
    'assesses rationale, obstacles, written plan, barriers, empathy; targets obstacles, barriers',
  ]);
  for (const line of [
    'Session 1, setting: 5 beats, 5 replies',
    '  Opening (#opening): 4 lines',
    '    1. Shall we just set something small and see? → #writing-it-down [slip jumps to the task]',
    '  Writing it down (#writing-it-down): 1 line, the written plan',
    'The week: 3 obstacles',
    '  any day: her dad is taken to A&E (nobody could plan for it)',
    '  not done → #the-diary-is-blank',
    '    1. What got in the way? → #the-diary-is-blank if trust at least 2 [specific barrier]',
    '    → the end otherwise',
  ])
    expect(lines).toContain(line);
});

test('an outline of a broken scenario says what leads nowhere', () => {
  const text = '---\ntitle: x\nclient: P\nmode: setting\n---\n# Session 1\n## A\n- "Yes?" [→](#b)\n- "No?"\n';
  const lines = outlineScenario(readScenario(text).scenario).split('\n');
  expect(lines).toContain('    1. Yes? → nowhere (#b)');
  expect(lines).toContain('    2. No? → nowhere (no link)');
});
