import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { frameProblem } from '../../scenarios/problems/frame';
import { nearestName } from '../../scenarios/problems/nearest-name';
import type { Problem } from '../../scenarios/problems/problem';

describe('the nearest name', () => {
  test.each([
    ['reflcts', ['reflects', 'reaction'], 'reflects'],
    ['relfects', ['reflects'], 'reflects'],
    ['Obstacle', ['obstacle'], 'obstacle'],
    ['what-put-her-of', ['what-put-her-off', 'opening'], 'what-put-her-off'],
    ['supervis', ['supervision', 'supporter'], 'supervision'],
    ['wen', ['what', 'when'], 'when'],
    ['wehn', ['when'], 'when'],
    ['whwn', ['what'], null],
    ['banana', ['reflects', 'purpose'], null],
    ['', ['a'], null],
  ])('to "%s" among %j is %j', (word, names, nearest) => {
    expect(nearestName(word, names)).toBe(nearest);
  });

  test('to a name itself is that name, and to one slip of the finger in a long name too', () => {
    const name = fc.stringMatching(/^[a-z]{6,20}$/);
    fc.assert(
      fc.property(name, fc.nat(19), (word, at) => {
        expect(nearestName(word, ['zzzzzzzzzzzzzzzzzzzzzzzzz', word])).toBe(word);
        const i = at % word.length;
        expect(nearestName(word.slice(0, i) + word.slice(i + 1), [word])).toBe(word);
      }),
    );
  });
});

test.each([
  ['that cannot be read', 'title: [\n---\n', 'header-unreadable'],
  ['that is never closed', '', 'missing-header'],
])('under a header %s nothing is said of what its mode would ask for', (_, header, code) => {
  const text = `${'---\n'}${header}\n# Session 1\n\n## A\n\n> Hello.\n\n**end**\n\n# Session 2\n\n## B\n\n> Hello.\n\n**end**\n\n# The week\n\n| day | what gets in the way | could be planned for | answered by |\n| --- | --- | --- | --- |\n| Friday | rain | yes | umbrella |\n`;
  const codes = readScenario(text, 'a.md').problems.map((problem) => problem.code);
  expect(codes).toContain(code);
  expect(codes).not.toContain('week-leads-nowhere');
  expect(
    readScenario(
      text.replace(/^---\n[^#]*/, '---\ntitle: A\nclient: P\nmode: both\n---\n\n'),
      'a.md',
    ).problems.map((p) => p.code),
  ).toContain('week-leads-nowhere');
});

describe('a problem in its frame', () => {
  const source =
    '---\ntitle: x\nclient: P\nmode: setting\n---\n\n# Session 1\n\n## A\n\n> Hello.\n\n- "Yes?" [→](#else)\n\n## B\n\n**end**\n';

  test('is the place, the sentence, the lines around it with the words underlined, and the hint', () => {
    const problem = readScenario(source).problems.find((p) => p.code === 'link-to-nowhere');
    expect(problem && frameProblem(source, problem, 'my.md').split('\n')).toEqual([
      'my.md:13:14 error link-to-nowhere',
      'No beat is called "#else".',
      '  11 | > Hello.',
      '  12 |',
      '> 13 | - "Yes?" [→](#else)',
      '     |              ^^^^^',
      '  14 |',
      '  15 | ## B',
      'A link leads to a heading of the second level: `## What put her off` is `#what-put-her-off`.',
    ]);
  });

  test('far along a wide line is cut so that the place can be seen', () => {
    const wide = `${'word '.repeat(60)}HERE`;
    const problem: Problem = {
      code: 'x',
      severity: 'note',
      message: 'm',
      hint: null,
      range: { line: 1, column: 301, endLine: 1, endColumn: 305 },
      fix: null,
    };
    const [, , shown = '', carets = ''] = frameProblem(wide, problem).split('\n');
    expect(shown.length).toBeLessThan(140);
    expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });

  test('never throws, wherever the problem stands', () => {
    const place = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(fc.string(), place, place, place, (text, line, column, endColumn) => {
        const range = { line, column, endLine: line, endColumn };
        const problem: Problem = { code: 'x', severity: 'note', message: 'm', hint: null, range, fix: null };
        expect(frameProblem(text, problem)).toContain('note x');
      }),
    );
  });
});
