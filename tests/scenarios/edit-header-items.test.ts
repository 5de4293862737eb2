/** The form's lists of facts: one fact of one item at a time, and the rest of the header to the letter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withEdits } from '../../scenarios/format/edit-header';
import {
  addItem,
  editItem,
  headerItems,
  removeItem,
  type HeaderItem,
} from '../../scenarios/format/edit-header-items';
import { readScenario } from '../../scenarios/format/read-scenario';

const header = (lines: string) => `---\ntitle: A\nclient: Priya\nmode: both\n${lines}---\n\n# Briefing\n`;
const IN_LINES = header(`reviewed by:   # so far
  - { name: B. Lead, role: clinical, date: 2026-03-01 }   # by letter
  - name: C. Once
    role: lived experience   # asked twice
    date: 2026-04-02
mystery: kept
`);
const IN_A_LINE = header(
  'reviewed by: [{ name: B, role: clinical, date: 2026-03-01 }, { name: C, date: x }] # both\n',
);
const OWN = header(`own criteria:
  - name: shift plan
    elements:
      - asks the rota
      - names a shift
    meets: [names a shift]
`);
const NEW: HeaderItem = { name: 'D: the third', role: 'clinical', date: '2026-05-03' };
const reviews = (text: string) => readScenario(text).scenario.header.reviewedBy;

describe('a list of facts', () => {
  test('is read item by item, the unfinished ones too', () => {
    expect(headerItems(IN_A_LINE, 'reviewed by')).toEqual([
      { name: 'B', role: 'clinical', date: '2026-03-01' },
      { name: 'C', date: 'x' },
    ]);
    expect(headerItems(OWN, 'own criteria')).toEqual([
      { name: 'shift plan', elements: ['asks the rota', 'names a shift'], meets: ['names a shift'] },
    ]);
    expect(headerItems('---\na: [\n---\n', 'a')).toEqual([]);
    expect(headerItems(header(''), 'reviewed by')).toEqual([]);
  });

  test('takes a new item on a line of its own, however long it is', () => {
    const long = {
      name: 'E',
      role: 'clinical',
      comment: 'read it twice with a colleague, '.repeat(8).trim(),
    };
    const added = withEdits(IN_LINES, addItem(IN_LINES, 'reviewed by', long));
    const [line = ''] = added.split('\n').filter((one) => one.includes('name: E'));
    expect(line).toContain('colleague,"');
    expect(headerItems(added, 'reviewed by').at(-1)).toEqual(long);
  });

  test('has one fact changed, or added to an item, and its comments stay', () => {
    const changed = withEdits(IN_LINES, editItem(IN_LINES, 'reviewed by', 1, 'role', 'clinical'));
    expect(changed).toBe(IN_LINES.replace('role: lived experience', 'role: clinical'));
    const inBraces = withEdits(IN_LINES, editItem(IN_LINES, 'reviewed by', 0, 'name', 'E, Lead'));
    expect(inBraces).toBe(IN_LINES.replace('name: B. Lead', 'name: "E, Lead"'));
    expect(withEdits(IN_A_LINE, editItem(IN_A_LINE, 'reviewed by', 1, 'role', 'clinical'))).toBe(
      IN_A_LINE.replace('date: x }', 'date: x, role: clinical }'),
    );
    expect(withEdits(IN_LINES, editItem(IN_LINES, 'reviewed by', 1, 'note', 'by post'))).toBe(
      IN_LINES.replace('date: 2026-04-02\n', 'date: 2026-04-02\n    note: by post\n'),
    );
    expect(editItem(IN_LINES, 'reviewed by', 0, 'role', 'clinical')).toEqual([]);
  });

  test('has a list in an item written anew, whichever way it stood', () => {
    const more = ['asks the rota', 'names a shift', 'plans the sleep'];
    const text = withEdits(OWN, editItem(OWN, 'own criteria', 0, 'elements', more));
    expect(readScenario(text).scenario.header.own).toEqual([
      { name: 'shift plan', elements: more, meets: ['names a shift'] },
    ]);
    const shorter = withEdits(
      text,
      editItem(text, 'own criteria', 0, 'meets', ['asks the rota', 'names a shift']),
    );
    expect(readScenario(shorter).scenario.header.own?.[0]?.meets).toHaveLength(2);
  });

  test.each([
    ['a line an item', IN_LINES, 2],
    ['all in a line', IN_A_LINE, 1],
    ['none yet', header('reviewed by: []\n'), 0],
    ['a key without a value', header('reviewed by:\n'), 0],
    ['no key', header(''), 0],
  ])('gains an item: %s', (_, text, before) => {
    const added = withEdits(text, addItem(text, 'reviewed by', NEW));
    expect(reviews(added)).toHaveLength(before + 1);
    expect(reviews(added).at(-1)).toEqual(NEW);
    // Nothing that stood there has gone.
    for (const line of text.split('\n').filter((l) => !/^reviewed by: ?\[?/.test(l)))
      expect(added).toContain(line);
    expect(readScenario(added).scenario.header.title).toBe('A');
  });

  test('that stands alone becomes a list when it gains another', () => {
    const alone = header('own criteria: { name: rota, elements: [asks the rota] }\n');
    const two = withEdits(
      alone,
      addItem(alone, 'own criteria', { name: 'sleep', elements: ['plans sleep'] }),
    );
    expect(readScenario(two).scenario.header.own?.map((o) => o.name)).toEqual(['rota', 'sleep']);
    const inLines = header('own criteria:\n  name: rota\n  elements: [asks the rota]\n');
    const both = withEdits(
      inLines,
      addItem(inLines, 'own criteria', { name: 'sleep', elements: ['plans sleep'] }),
    );
    expect(readScenario(both).scenario.header.own?.map((o) => o.name)).toEqual(['rota', 'sleep']);
  });

  test('loses an item, the first or the last, and its key with the only one', () => {
    expect(withEdits(IN_LINES, removeItem(IN_LINES, 'reviewed by', 1))).toBe(
      IN_LINES.replace(/ {2}- name: C[\s\S]*04-02\n/, ''),
    );
    expect(reviews(withEdits(IN_A_LINE, removeItem(IN_A_LINE, 'reviewed by', 1)))).toHaveLength(1);
    expect(withEdits(IN_A_LINE, removeItem(IN_A_LINE, 'reviewed by', 0))).toContain(
      '[{ name: C, date: x }] # both',
    );
    expect(withEdits(OWN, removeItem(OWN, 'own criteria', 0))).toBe(header(''));
  });
});

test('whatever is typed for a fact of an item is read back, and no other item changes', () => {
  const words = fc
    .string({ minLength: 1, maxLength: 30 })
    .map((s) => s.replace(/\s+/g, ' ').trim())
    .filter((s) => s !== '');
  fc.assert(
    fc.property(words, fc.constantFrom(IN_LINES, IN_A_LINE), fc.nat(1), (typed, text, at) => {
      const after = withEdits(text, editItem(text, 'reviewed by', at, 'name', typed));
      const expected = headerItems(text, 'reviewed by').map((item, i) =>
        i === at ? { ...item, name: typed } : item,
      );
      expect(headerItems(after, 'reviewed by')).toEqual(expected);
      const more = withEdits(after, addItem(after, 'reviewed by', { ...NEW, name: typed }));
      expect(headerItems(more, 'reviewed by').at(-1)).toEqual({ ...NEW, name: typed });
      expect(withEdits(more, removeItem(more, 'reviewed by', 2))).toBe(after);
    }),
    { numRuns: 80 },
  );
});
