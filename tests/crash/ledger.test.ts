import { describe, expect, test } from 'vitest';
import { Ledger } from './ledger';
import { IMPORTED, type Told } from './told';

type Tables = Record<string, Record<string, unknown>[]>;
const empty = (): Tables => ({
  ...{ attempts: [], decisions: [], sources: [{ hash: 'h' }], totals: [] },
  ...{ entries: [], entryFiles: [], entryBin: [], settings: [] },
});
const entry = (id: string, words: string, title = words) => ({ id, title, content: words, facts: null });
const attempt = (id: string, decisionCount: number, status = 'open') => ({
  ...{ id, decisionCount, status, hash: 'h' },
});
const decisions = (attemptId: string, ...indexes: number[]) => indexes.map((index) => ({ attemptId, index }));

function settled(told: readonly Told[], tables: Partial<Tables>) {
  const ledger = new Ledger();
  for (const one of told) ledger.take(one);
  return ledger.settle({ ...empty(), ...tables } as Tables);
}
const add: Told = { what: 'add', id: 'a', value: 'words' };
const change: Told = { what: 'change', id: 'a', value: 'others' };
const decided: Told = { what: 'decision', id: 's' };

describe('the ledger of a crash', () => {
  test.each<[string, Told[], Partial<Tables>]>([
    ['an entry that was acknowledged', [{ ...add, begun: true }, add], {}],
    ['a change that was acknowledged', [add, change], { entries: [entry('a', 'words')] }],
    ['a deletion that came undone', [add, { what: 'delete', id: 'a' }], { entries: [entry('a', 'words')] }],
    ['a setting', [{ what: 'setting', id: 'owner name', value: 'x' }], {}],
    ['a file', [{ what: 'attach', id: 'f', entry: 'a' }], { entries: [entry('a', 'words')] }],
    ['an import', [{ what: 'import', id: 'i' }], {}],
    [
      'an import of which a part is there',
      [{ what: 'import', id: 'i', begun: true }],
      { entries: [entry('i0', '', 'i')] },
    ],
    ['a decision', [decided, decided], { attempts: [attempt('s', 1)], decisions: decisions('s', 0) }],
    ['a whole attempt', [decided], {}],
    [
      'nothing, but an attempt nobody began',
      [],
      { attempts: [attempt('s', 1)], decisions: decisions('s', 0) },
    ],
    [
      'nothing, but a decision nobody made',
      [decided],
      { attempts: [attempt('s', 2)], decisions: decisions('s', 0, 1) },
    ],
  ])('sees that what was lost is %s', (_what, told, tables) => {
    expect(settled(told, tables).losses).toHaveLength(1);
  });

  test.each<[string, Told[], Partial<Tables>]>([
    [
      'an act that was under way and came about',
      [{ ...add, begun: true }],
      { entries: [entry('a', 'words')] },
    ],
    ['an act that was under way and did not', [{ ...add, begun: true }], {}],
    [
      'an import that came whole',
      [{ what: 'import', id: 'i', begun: true }],
      { entries: Array.from({ length: IMPORTED }, (_, at) => entry(`i${at}`, '', 'i')) },
    ],
    [
      'a decision under way',
      [decided, { ...decided, begun: true }],
      { attempts: [attempt('s', 2)], decisions: decisions('s', 0, 1) },
    ],
    [
      'an attempt that had just begun',
      [{ what: 'decision', id: '', begun: true }],
      { attempts: [attempt('s', 1)], decisions: decisions('s', 0) },
    ],
  ])('finds nothing wrong with %s', (_what, told, tables) => {
    expect(settled(told, tables)).toEqual({ losses: [], halfWritten: [] });
  });

  test.each<[string, Partial<Tables>]>([
    ['an entry of which only the title changed', { entries: [entry('a', 'words', 'others')] }],
    [
      'an entry in the bin and in the record',
      { entries: [entry('a', 'w')], entryBin: [{ id: 'a', files: [] }] },
    ],
    ['a file without its entry', { entryFiles: [{ id: 'f', entryId: 'a', bytes: true }] }],
    [
      'a file without its bytes',
      { entries: [entry('a', 'w')], entryFiles: [{ id: 'f', entryId: 'a', bytes: false }] },
    ],
  ])('calls half written %s', (_what, tables) => {
    expect(settled([], tables).halfWritten).toHaveLength(1);
  });

  test('calls half written an attempt with a gap, without its script, or filed and nowhere counted', () => {
    const told: Told[] = [decided, decided];
    const tables = {
      attempts: [attempt('s', 2, 'filed')],
      decisions: decisions('s', 0, 2),
      sources: [],
    };
    expect(settled(told, tables).halfWritten).toHaveLength(4);
  });
});
