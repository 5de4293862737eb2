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

const outlineOf = (text: string): string[] =>
  outlineScenario(readScenario(text, 'an-example.md').scenario).split('\n');

test('an outline of two sessions has the week between them, and says what is special about each beat and link', () => {
  const text = [
    ...[
      '---',
      'title: Two calls',
      'client: Sam',
      'mode: both',
      '---',
      '# Session 1',
      '## Opening',
      '> Hello.',
      '',
    ],
    ...['> **risk cue:** What is the point?', '', `- "${'a'.repeat(60)}" [→](#opening)`],
    ...['  - **shows** purpose, own cycle', `- "${'b'.repeat(56)} ${'c'.repeat(4)}" **end**`],
    ...[
      '- "On" → menu',
      '',
      '[→](#told)',
      '',
      '## Told',
      '',
      '> Well.',
      '',
      '[→](#later)',
      '',
      '# The week',
      '',
    ],
    ...[
      '| day | what gets in the way | how | answered by |',
      '|---|---|---|---|',
      '| Tue | rain | by rain | coat |',
      '',
    ],
    ...[
      '- not done [→](#later)',
      '',
      '# Session 2',
      '## Later',
      '*It is Tuesday.*',
      '',
      '- "Bye" **end**',
      '',
    ],
  ].join('\n');
  expect(outlineOf(text)).toEqual([
    'Two calls (an-example)',
    'Sam; both, foundation, telephone',
    'assesses rationale; targets rationale',
    '',
    'Session 1, setting: 2 beats, 3 replies',
    '  Opening (#opening): 2 lines, a risk cue',
    `    1. ${'a'.repeat(60)} → #opening [purpose; own cycle]`,
    `    2. ${'b'.repeat(56)}… → the end`,
    '    3. On → the menu',
    '    → #told',
    '  Told (#told): 1 line',
    '    → #later of session 2',
    '',
    'The week: 1 obstacle',
    '  Tuesday: rain',
    '  not done → #later',
    '',
    'Session 2, reviewing: 1 beat, 1 reply',
    '  Later (#later): 1 line',
    '    1. Bye → the end',
  ]);
});

test('an outline of a review ends with the week that was given, and says nothing of one that is missing', () => {
  const text =
    '---\ntitle: x\nclient: { name: P, age: 40 }\nmode: reviewing\n---\n# Session 1\n## A\n\n**end**\n';
  const session = [
    ...[
      'x (an-example)',
      'P, 40; reviewing, foundation, telephone',
      'assesses nothing yet; targets none',
      '',
    ],
    ...['Session 1, reviewing: 1 beat, 0 replies', '  A (#a)', '    → the end'],
  ];
  expect(outlineOf(text)).toEqual(session);
  const given = `${text}\n# The week\n\n| day | done |\n| --- | --- |\n| Mon | done |\n`;
  expect(outlineOf(given)).toEqual([...session, '', 'The week: 1 day given', '  Monday: done']);
});
