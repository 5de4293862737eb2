/** The small rules of the editors of the week and of reviews, a row a rule: what stands before, what is changed, what stands after. */
import { describe, expect, test } from 'vitest';
import { withEdits } from '../../scenarios/format/edit-header';
import {
  addRow,
  addTable,
  editCell,
  editLead,
  removeRow,
  weekLeads,
  weekTables,
} from '../../scenarios/format/edit-week';
import { writeReviews } from '../../scenarios/format/write-reviews';

describe('the week’s tables', () => {
  const BARE =
    '# Briefing\n\n# THE WEEK\n\n what | day\n--- | ---\n a | b\n\n day | done \n:-:|---\n Mon | a\\|\n | \n\nnote | after\n|-|\nshort\n# Session 2\n\n| day | x |\n| - | - |\n';
  test('are told by their first column and end with the week, whatever bars they have', () => {
    expect(
      weekTables(BARE).map(({ kind, columns, rows }) => [
        kind,
        columns,
        ...rows.map((r) => r.cells.map((c) => c.text)),
      ]),
    ).toEqual([
      ['given', ['day', 'done'], ['Mon', 'a|'], []],
      ['notes', ['note', 'after'], ['short']],
    ]);
    expect(weekTables('# Briefing\n\n| day | x |\n| - | - |\n')).toEqual([]);
    expect(weekTables('# The week\n| day | x |')).toEqual([]);
    expect(weekTables('# Week\n| day | x |\n| - | - |')).toMatchObject([{ kind: 'obstacles', rows: [] }]);
  });

  const AT_THE_END = '# The week\n\n| day | done |\n|---|---|\n| Mon |done|';
  test.each([
    [
      'a cell keeps one space on each side',
      (t: string) => editCell(t, weekTables(t)[0]!.rows[0]!.cells[1]!, ' a\n  b '),
      AT_THE_END.replace('|done|', '| a b |'),
    ],
    [
      'a row goes to the end, on a line of its own, with as many cells as columns',
      (t: string) => addRow(t, weekTables(t)[0]!, ['Tue|Wed']),
      `${AT_THE_END}\n| Tue\\|Wed |  |\n`,
    ],
    [
      'a row goes',
      (t: string) => removeRow(weekTables(t)[0]!, 0),
      '# The week\n\n| day | done |\n|---|---|\n',
    ],
    ['a row that is not there does not go', (t: string) => removeRow(weekTables(t)[0]!, 1), AT_THE_END],
    [
      'another table stands below a blank line',
      (t: string) => addTable(t, 'notes', ['"x"']),
      `${AT_THE_END}\n\n| note | after |\n| --- | --- |\n| "x" |  |\n\n`,
    ],
  ])('%s', (_, edit, after) => {
    expect(withEdits(AT_THE_END, edit(AT_THE_END))).toBe(after);
  });

  const MADE = '| note | after |\n| --- | --- |\n| a\\|b | done |';
  const GIVEN = '| day | done | note | what gave way |\n| --- | --- | --- | --- |\n| Mon |  |  |  |';
  test.each([
    [
      'a week without a table',
      '# The week\n\n# Debrief\n',
      'notes',
      ['a|b', 'done'],
      `# The week\n\n${MADE}\n\n# Debrief\n`,
    ],
    [
      'a script without a week',
      '# Session 1\n\n# session 2\n',
      'notes',
      ['a|b', 'done'],
      `# Session 1\n\n# The week\n\n${MADE}\n\n# session 2\n`,
    ],
    [
      'a script that ends with its session',
      '# Session 1',
      'notes',
      ['a|b', 'done'],
      `# Session 1\n\n# The week\n\n${MADE}\n\n`,
    ],
    [
      'a review, whose week comes first',
      '# Briefing\n\n# Session 1\n\n# Debrief\n',
      'given',
      ['Mon'],
      `# Briefing\n\n# The week\n\n${GIVEN}\n\n# Session 1\n\n# Debrief\n`,
    ],
    [
      'a review with other headings that begin so',
      '## Session\n\n# Sessions\n\n# session 1\n',
      'given',
      ['Mon'],
      `## Session\n\n# Sessions\n\n# The week\n\n${GIVEN}\n\n# session 1\n`,
    ],
    ['an empty script', '', 'given', ['Mon'], `# The week\n\n${GIVEN}\n\n`],
  ] as const)('are begun in %s', (_, before, kind, words, after) => {
    expect(withEdits(before, addTable(before, kind, words))).toBe(after);
  });

  test.each([
    ['# The week', true],
    ['#  the   WEEK', true],
    ['# Week \t', true],
    ['## The week', false],
    ['a # The week', false],
    ['# The weekend', false],
    ['# Week two', false],
    ['# Theweek', false],
  ])('stand under %j: %s', (heading, is) => {
    expect(weekTables(`${heading}\n| day | x |\n| - | - |\n`)).toHaveLength(is ? 1 : 0);
  });

  test('lead where their lines say, by link or by words, in their own part only', () => {
    const week =
      '# The week\n- **Done:** → Both walks\n* **partly**: [→](#one)\n+ **not  done**\n- **not done** nowhere\n   - **not done**: → menu\n- **else** [→](#x)\n# Session 2\n- **done** [→](#y)\n';
    expect(weekLeads(week).map(({ result, slug }) => [result, slug])).toEqual([
      ['done', 'both-walks'],
      ['partly', 'one'],
      ['not done', ''],
      ['not done', ''],
    ]);
    expect(weekLeads('- **done** [→](#y)\n')).toEqual([]);
  });

  test.each([
    ['# The week', 'done', 'a', '# The week\n\n- **done** [→](#a)\n'],
    ['# The week\n', 'done', 'a', '# The week\n\n\n- **done** [→](#a)\n'],
    [
      '# The week\n\nWords.  \n# Debrief\n',
      'done',
      'a',
      '# The week\n\nWords.\n- **done** [→](#a)  \n# Debrief\n',
    ],
    [
      '# The week\n- **done** [→](#a)\n# Debrief\n',
      'partly',
      'b',
      '# The week\n- **done** [→](#a)\n- **partly** [→](#b)\n# Debrief\n',
    ],
    ['# The week\n- **done** [→](#a)\n', 'partly', '', '# The week\n- **done** [→](#a)\n'],
    ['# The week\n- **done** [→](#a)\n', 'done', '', '# The week\n'],
  ] as const)('of %j lead, when %s, to "%s"', (before, result, slug, after) => {
    expect(withEdits(before, editLead(before, result, slug))).toBe(after);
  });
});

describe('who reviewed a script', () => {
  const REVIEW = { name: 'A "B"', role: 'clinical', date: '2026-03-01' } as const;
  const ONE = 'reviewed by:\n  - { name: "A \\"B\\"", role: clinical, date: 2026-03-01 }\n';
  test.each([
    ['is added as the last line', '---\ntitle: A\n---\nx', [REVIEW], `---\ntitle: A\n${ONE}---\nx`],
    [
      'takes the place of what stands there',
      '---\nReviewed By: []\nmode: both\n---\n',
      [REVIEW],
      `---\n${ONE}mode: both\n---\n`,
    ],
    [
      'takes the place of the last line',
      '---\ntitle: A\nreviewed by:\n  - { name: C }\n...\n',
      [REVIEW],
      `---\ntitle: A\n${ONE}...\n`,
    ],
    ['may be nobody', '---\r\ntitle: A\r\n---\r\n', [], '---\r\ntitle: A\r\nreviewed by: []\r\n---\r\n'],
    ['is not put into braces', '---\n{ title: A }\n---\n', [REVIEW], '---\n{ title: A }\n---\n'],
    ['is not put into a list', '---\n- a\n---\n', [REVIEW], '---\n- a\n---\n'],
    ['is not put into what cannot be read', '---\ntitle: [\n---\n', [REVIEW], '---\ntitle: [\n---\n'],
    ['is not put where no header stands', 'title: A\n', [REVIEW], 'title: A\n'],
  ])('%s', (_, before, reviews, after) => {
    expect(writeReviews(before, reviews)).toBe(after);
  });
});
