import { describe, expect, it } from 'vitest';
import type { AttemptRow, TotalRow } from '../../../cpd-log/kept-shapes';
import { goodNextOne, weakest } from '../../../components/library/good-next-one';
import { readPeople, type Person } from '../../../components/library/people';
import { minutesWith, practiceDay } from '../../../components/library/practice-day';
import { filedSinceMorning, lastFiled } from '../../../components/library/what-was-done';
import type { CriterionName, Difficulty } from '../../../scenarios/format/vocabulary';
import { TWO_SESSIONS } from '../../testing-tools/small-scenarios';

const [rosa] = readPeople([{ fileName: 'rosa.md', text: TWO_SESSIONS }]) as [Person];

const person = (
  id: string,
  over: {
    difficulty?: Difficulty;
    criteria?: CriterionName[];
    contact?: 'video' | 'telephone';
    minutes?: number;
    note?: string;
  } = {},
): Person => ({
  ...rosa,
  id,
  minutes: over.minutes ?? 6,
  scenario: {
    ...rosa.scenario,
    header: {
      ...rosa.scenario.header,
      id,
      difficulty: over.difficulty ?? 'foundation',
      criteria: over.criteria ?? ['rationale'],
      contact: over.contact ?? 'telephone',
      contentNote: over.note ?? null,
      client: { ...rosa.scenario.header.client, name: id },
    },
  },
});
const total = (of: TotalRow['of'], ...levels: [number, number, number, number]): TotalRow => ({
  of,
  levels,
  count: levels.reduce((a, b) => a + b, 0),
  activeMs: 0,
});
const filed = (scenarioId: string, band: 'meets the specification' | 'on the way', filedAt = 0): AttemptRow =>
  ({ id: scenarioId, scenarioId, status: 'filed', filedAt, summary: { band } }) as unknown as AttemptRow;
const none: ReadonlySet<string> = new Set();

describe('a good next one', () => {
  const people = [
    person('Ann', { difficulty: 'advanced' }),
    person('Bea', { minutes: 9 }),
    person('Cal'),
    person('Dot', { difficulty: 'intermediate', criteria: ['obstacles'] }),
  ];

  it('is at first somebody gentle and short', () =>
    expect(goodNextOne(people, [], [], none)?.person.id).toBe('Cal'));

  it('is a step further after meeting the specification, and no further after anything else', () => {
    const met = new Set(['Cal']);
    expect(goodNextOne(people, [filed('Cal', 'meets the specification')], [], met)?.person.id).toBe('Dot');
    expect(goodNextOne(people, [filed('Cal', 'on the way')], [], met)?.person.id).toBe('Bea');
  });

  it('gives room for what has most to gain, and says so', () => {
    const totals = [
      total('attempts', 2, 0, 0, 0),
      total('obstacles', 1, 1, 0, 0),
      total('rationale', 0, 0, 2, 0),
    ];
    expect(weakest(totals)).toBe('obstacles');
    const next = goodNextOne(people, [filed('Cal', 'on the way')], totals, new Set(['Cal']));
    expect(next?.person.id).toBe('Dot');
    expect(next?.why).toContain('practise obstacles');
  });

  it('is never somebody met already, nor somebody whose script carries a content note', () => {
    const noted = [person('Eve', { note: 'Touches on loss.' })];
    expect(goodNextOne(noted, [], [], none)).toBeNull();
    expect(goodNextOne(people, [], [], new Set(people.map((p) => p.id)))).toBeNull();
  });
});

describe('a practice day', () => {
  const people = [
    person('Ann', { difficulty: 'advanced', contact: 'video' }),
    person('Bea', { difficulty: 'intermediate' }),
    person('Cal'),
    person('Dot', { criteria: ['obstacles'] }),
    person('Eve', { contact: 'video' }),
    person('Fay', { note: 'Touches on loss.' }),
    person('Gus'),
  ];
  const ids = (of: readonly Person[]): string[] => of.map((p) => p.id);

  it('is three to five people, as many as there is time for', () => {
    expect(practiceDay(people, null, 10, none)).toHaveLength(3);
    expect(practiceDay(people, null, 500, none)).toHaveLength(5);
    const some = practiceDay(people, null, 70, none);
    expect(some.reduce((sum, p) => sum + minutesWith(p), 0)).toBeLessThanOrEqual(70);
    expect(some.length).toBe(4);
  });
  it('goes from easier to harder, and mixes telephone and video', () => {
    const day = practiceDay(people, null, 10, none);
    const order = day.map((p) =>
      ['foundation', 'intermediate', 'advanced'].indexOf(p.scenario.header.difficulty),
    );
    expect(order).toEqual([...order].sort());
    expect(new Set(day.map((p) => p.scenario.header.contact)).size).toBe(2);
  });
  it('keeps to the one thing to practise', () =>
    expect(ids(practiceDay(people, 'obstacles', 90, none))).toEqual(['Dot']));
  it('takes those not met yet before those met already', () => {
    expect(ids(practiceDay(people, null, 10, new Set(['Ann', 'Bea', 'Cal'])))).toEqual(
      expect.arrayContaining(['Dot', 'Eve', 'Gus']),
    );
  });
  it('puts nobody into a day by chance whose script carries a content note', () => {
    for (const minutes of [10, 90, 500])
      expect(ids(practiceDay(people, null, minutes, none))).not.toContain('Fay');
  });
});

describe('what was done', () => {
  const rows = [
    filed('Cal', 'on the way', 2_000),
    filed('Cal', 'meets the specification', 1_000),
    filed('Bea', 'on the way', 1),
  ];
  it('is the newest that was filed with a person', () => {
    expect(lastFiled(rows, 'Cal')?.summary?.band).toBe('on the way');
    expect(lastFiled(rows, 'Dot')).toBeNull();
  });
  it('is of today from midnight on', () => {
    const noon = new Date(2026, 10, 23, 12).getTime();
    const morning = new Date(2026, 10, 23, 0, 0, 0).getTime();
    expect(
      filedSinceMorning([filed('Cal', 'on the way', morning), filed('Bea', 'on the way', morning - 1)], noon),
    ).toEqual(new Set(['Cal']));
  });
});
