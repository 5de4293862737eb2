/** The arithmetic of a class, against numbers worked out by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemAnswer, Trainee, WeighedAttempt } from '../../../tutor/cohort/cohort-shapes';
import { asCsv, defused, itemsCsv, traineesCsv } from '../../../tutor/cohort/cohort-csv';
import { criteriaByTrainee, criteriaSeen, progressByDay } from '../../../tutor/cohort/criteria-by-trainee';
import { sharedAttempts, traineesFrom } from '../../../tutor/cohort/gather';
import { itemsByScenario, pearson, statisticsOf, wilson } from '../../../tutor/cohort/item-statistics';

const items = (answers: string): ItemAnswer[] =>
  [...answers].map((a, i) => ({ session: 1, beat: `turn-${i}`, taken: a === '1' }));

const attempt = (over: Partial<WeighedAttempt> = {}): WeighedAttempt => ({
  ...{ id: 'a', scenario: 'priya', title: 'The booklet', client: 'Priya', hash: 'h', on: '2026-11-23' },
  ...{ minutes: 9, again: false, items: [], plan: null, contested: [], seeds: { seed: 1, order: 2 } },
  ...{ decisions: [], levels: [], safety: null },
  ...over,
});
const trainee = (name: string, attempts: readonly WeighedAttempt[]): Trainee => ({
  ...{ key: name, name, attempts },
});
const level = (criterion: 'obstacles' | 'empathy', n: 0 | 1 | 2 | 3, session = 1) =>
  ({ session, criterion, level: n }) as const;

describe('items', () => {
  test('difficulty is the share who took it, hardest and most missed first, with Wilson’s interval', () => {
    const [hardest] = statisticsOf([items('10'), items('10'), items('11'), items('00')]);
    expect(hardest).toMatchObject({ beat: 'turn-1', met: 4, taken: 1, difficulty: 0.25 });
    // Wilson (1927) for 1 of 4 at 95 %.
    expect(hardest!.interval.map((n) => Number(n.toFixed(3)))).toEqual([0.046, 0.699]);
  });

  test('discrimination is held back under ten, and where everyone did the same', () => {
    const nine = Array.from({ length: 9 }, (_, i) => items(i < 5 ? '110' : '001'));
    expect(statisticsOf(nine).map((i) => i.discrimination)).toEqual([null, null, null]);
    const same = Array.from({ length: 12 }, () => items('10'));
    expect(statisticsOf(same).map((i) => i.discrimination)).toEqual([null, null]);
  });

  test('a turn taken by those who take the others discriminates; one taken by the rest does so backwards', () => {
    const twelve = Array.from({ length: 12 }, (_, i) => items(i < 6 ? '1110' : '0001'));
    const by = new Map(statisticsOf(twelve).map((i) => [i.beat, i.discrimination]));
    expect(by.get('turn-0')).toBeCloseTo(1);
    expect(by.get('turn-3')).toBeCloseTo(-1);
  });

  test('Pearson’s r is that of a worked example', () => {
    expect(
      pearson([
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
        [5, 5],
      ]),
    ).toBeCloseTo(0.8);
  });

  test('an interval holds its share and stays inside 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        const [count, n] = [Math.min(a, b), Math.max(a, b, 1)];
        const [from, to] = wilson(count, n);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
        expect(from).toBeLessThanOrEqual(count / n + 1e-9);
        expect(to).toBeGreaterThanOrEqual(count / n - 1e-9);
      }),
    );
  });

  test('only the first attempt of a trainee at a script counts, and none at a turn tried again', () => {
    const [script] = itemsByScenario([
      trainee('A', [attempt({ again: true, items: items('1') }), attempt({ items: items('0') })]),
      trainee('B', [attempt({ items: items('0') }), attempt({ items: items('1') })]),
    ]);
    expect(script).toMatchObject({ attempts: 2, items: [{ met: 2, taken: 0 }] });
  });
});

describe('who reached what', () => {
  test('levels stand in time, the lower of two sessions for one criterion', () => {
    const [row] = criteriaByTrainee([
      trainee('A', [
        attempt({ levels: [level('obstacles', 1), level('empathy', 3), level('empathy', 2, 2)] }),
        attempt({ levels: [level('obstacles', 2)], safety: 'not handled' }),
      ]),
    ]);
    expect(row).toMatchObject({ attempts: 2, minutes: 18, notHandled: 1 });
    expect(row!.levels.obstacles).toEqual([1, 2]);
    expect(row!.levels.empathy).toEqual([2]);
    expect(criteriaSeen([row!])).toEqual(['obstacles', 'empathy']);
  });

  test('progress is counted by day: how many results, and how many met the specification', () => {
    const days = progressByDay([
      trainee('A', [
        attempt({ levels: [level('obstacles', 1)] }),
        attempt({ on: '2026-11-25', levels: [level('obstacles', 2)] }),
      ]),
      trainee('B', [attempt({ levels: [level('obstacles', 3)] })]),
    ]);
    expect(days).toEqual([
      { day: '2026-11-23', attempts: 2, trainees: 2, results: { obstacles: { of: 2, met: 1 } } },
      { day: '2026-11-25', attempts: 1, trainees: 1, results: { obstacles: { of: 1, met: 1 } } },
    ]);
  });

  test('an attempt handed in twice counts once, and the newest name from a key stands', () => {
    const first = attempt();
    const second = attempt({ seeds: { seed: 9, order: 2 }, on: '2026-11-22' });
    const file = { by: 'Amber Heron 41', fingerprint: 'f', madeOn: '2026-11-23', attempts: [first] };
    const again = { ...file, by: 'A. Khan', madeOn: '2026-11-30', attempts: [first, second] };
    expect(traineesFrom([file, again])).toEqual([{ key: 'f', name: 'A. Khan', attempts: [second, first] }]);
  });
});

test('an attempt under two keys is named with both, for two logs never draw the same seeds', () => {
  const own = attempt({ seeds: { seed: 5, order: 5 } });
  expect(sharedAttempts([trainee('A', [attempt(), own]), trainee('B', [attempt()])])).toEqual([
    { client: 'Priya', on: '2026-11-23', by: ['A', 'B'] },
  ]);
});

describe('as a spreadsheet', () => {
  test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '\r=1', '＝1'])(
    'a cell that begins like a formula (%j) is only text',
    (cell) => {
      expect(defused(cell).startsWith("'")).toBe(true);
      expect(asCsv([[cell]])).toContain(`'`);
    },
  );

  test('numbers stay numbers, an empty cell is empty, and commas and quotation marks are kept', () => {
    expect(asCsv([['a, "b"', -1, null]])).toBe('\uFEFF"a, ""b""",-1,\r\n');
  });

  test('a trainee named as a formula is only a name, and their levels follow', () => {
    const rows = criteriaByTrainee([
      trainee('=cmd()', [
        attempt({ levels: [level('obstacles', 1)] }),
        attempt({ levels: [level('obstacles', 3)] }),
      ]),
    ]);
    expect(traineesCsv(rows).split('\r\n')[1]).toBe(`'=cmd(),'=cmd(),2,18,0,3,1 3`);
  });

  test('items go with two places', () => {
    const csv = itemsCsv(itemsByScenario([trainee('A', [attempt({ items: items('1') })])]));
    expect(csv).toContain('The booklet,Priya,1,turn-0,1,1,1,0.21,1,');
  });
});
