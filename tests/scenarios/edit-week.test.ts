/** The form's week: a cell, a row or a table at a time, and the rest of the page to the letter. */
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
import { readScenario } from '../../scenarios/format/read-scenario';
import { SHIPPED_FILES } from '../testing-tools/shipped-files';

const PRIYA = SHIPPED_FILES.find((f) => f.fileName === 'priya-first-plan.md')!.text;
const week = (text: string) => readScenario(text).scenario.week;

const GIVEN = `# The week

| day | done | note | what gave way |
|---|---|---|---|
| Tuesday | done | "3 before, 5 after" | |
| Thursday | not done || the shift \\| overran |

# Session 1
`;

describe('the tables of a week', () => {
  test('of every shipped scenario hold what the reader finds in them', () => {
    for (const { fileName, text } of SHIPPED_FILES) {
      const tables = weekTables(text);
      const read = readScenario(text, fileName).scenario.week;
      const rows = (kind: string) => tables.filter((t) => t.kind === kind).flatMap((t) => t.rows);
      const counts = [rows('obstacles').length, rows('given').length, rows('notes').length];
      expect(counts, fileName).toEqual([
        read?.obstacles.length ?? 0,
        read?.given.length ?? 0,
        read?.notes.length ?? 0,
      ]);
    }
  });
  test('show a bar of the author’s as a bar, and empty cells as empty', () => {
    const [given] = weekTables(GIVEN);
    expect(given?.rows[1]?.cells.map((c) => c.text)).toEqual([
      'Thursday',
      'not done',
      '',
      'the shift | overran',
    ]);
  });
});

describe('an edit of the week', () => {
  test('changes one cell and nothing else, an empty one too', () => {
    const [given] = weekTables(GIVEN);
    const cells = given!.rows.map((r) => r.cells);
    expect(withEdits(GIVEN, editCell(GIVEN, cells[0]![3]!, 'rain'))).toBe(
      GIVEN.replace('5 after" | |', '5 after" | rain |'),
    );
    expect(withEdits(GIVEN, editCell(GIVEN, cells[1]![2]!, 'a | b'))).toContain(
      '| not done | a \\| b | the shift',
    );
    expect(editCell(GIVEN, cells[0]![1]!, 'done')).toEqual([]);
  });
  test('adds a row and takes one out', () => {
    const table = weekTables(PRIYA).find((t) => t.kind === 'obstacles')!;
    const more = withEdits(
      PRIYA,
      addRow(PRIYA, table, ['Sunday', 'her mother visits', 'yes', '"walk with her"']),
    );
    expect(week(more)?.obstacles.at(-1)).toMatchObject({
      day: 6,
      text: 'her mother visits',
      answers: ['walk with her'],
    });
    const back = weekTables(more).find((t) => t.kind === 'obstacles')!;
    expect(withEdits(more, removeRow(back, back.rows.length - 1))).toBe(PRIYA);
  });
  test('adds a table to a week, and a week to a script without one', () => {
    const noted = withEdits(GIVEN, addTable(GIVEN, 'notes', ['Went.', 'done']));
    expect(weekTables(noted).map((t) => t.kind)).toEqual(['given', 'notes']);
    const bare = '# Briefing\n\nHello.\n\n# Session 1\n\n## A\n\n> Hi.\n\n# Debrief\n\nBye.\n';
    const made = withEdits(bare, addTable(bare, 'obstacles', ['any', 'rain', 'yes', '"indoors"']));
    expect(made).toContain('> Hi.\n\n# The week\n\n| day |');
    expect(week(made)?.obstacles).toMatchObject([{ text: 'rain', day: null }]);
  });
});

describe('where the week leads', () => {
  test('is read of every shipped script as the reader finds it', () => {
    for (const { fileName, text } of SHIPPED_FILES) {
      const read = readScenario(text, fileName).scenario.week?.leadsTo ?? [];
      const wanted = read.map(({ result, to }) => [result, to.kind === 'beat' ? to.slug : '']);
      expect(
        weekLeads(text).map(({ result, slug }) => [result, slug]),
        fileName,
      ).toEqual(wanted);
    }
  });
  test('is changed in its line, added below the others, taken out, and begun after the tables', () => {
    const lead = (text: string) => weekLeads(text).map(({ result, slug }) => `${result} ${slug}`);
    const first = withEdits(GIVEN, editLead(GIVEN, 'done', 'both-walks'));
    expect(first).toBe(GIVEN.replace('overran |\n', 'overran |\n\n- **done** [→](#both-walks)\n'));
    const second = withEdits(first, editLead(first, 'not done', 'the-diary'));
    expect(lead(second)).toEqual(['done both-walks', 'not done the-diary']);
    const changed = withEdits(second, editLead(second, 'done', 'one-walk'));
    expect(changed).toBe(second.replace('#both-walks', '#one-walk'));
    expect(lead(withEdits(changed, editLead(changed, 'done', '')))).toEqual(['not done the-diary']);
    expect(editLead(changed, 'done', 'one-walk')).toEqual([]);
    expect(editLead('# Briefing\n', 'done', 'a')).toEqual([]);
    const atTheEnd = '# The week\n\n- **Done** → Both walks';
    expect(withEdits(atTheEnd, editLead(atTheEnd, 'partly', 'some'))).toBe(
      '# The week\n\n- **Done** → Both walks\n- **partly** [→](#some)\n',
    );
  });
});
