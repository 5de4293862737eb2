import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, daysBetween } from '../../../cpd-log/entries/calendar-day';
import type { EntryRow } from '../../../cpd-log/entries/entry-shapes';
import { portfolioOf } from '../../../cpd-log/registers/portfolio';
import {
  neighbouringYear,
  registerYearOf,
  renewalNotice,
  standingOf,
} from '../../../cpd-log/registers/register-year';
import { REGISTERS } from '../../../cpd-log/registers/rules';
import { WORKSHOP } from '../frozen-parts';

const entry = (over: Partial<EntryRow>): EntryRow => ({
  ...WORKSHOP,
  skillsMinutes: 0,
  cbtLinked: false,
  ...over,
});
const live = (intervention: string) => entry({ kind: 'live assessment', intervention });
const PRACTICE = entry({
  kind: 'simulated practice',
  facts: {
    ...{ attemptId: 'a', scenarioId: 'p', hash: 'h', scenario: 's', client: 'Priya', selfRating: [] },
    criteria: [
      { session: 1, criterion: 'obstacles', level: 1 },
      { session: 2, criterion: 'obstacles', level: 3 },
    ],
  },
});

describe('a registration year', () => {
  test('is the one that holds the day, from its start to the day before the next', () => {
    expect(registerYearOf('2026-11-27', '01-01')).toEqual({ first: '2026-01-01', last: '2026-12-31' });
    expect(registerYearOf('2026-03-31', '04-01')).toEqual({ first: '2025-04-01', last: '2026-03-31' });
    expect(registerYearOf('2026-04-01', '04-01')).toEqual({ first: '2026-04-01', last: '2027-03-31' });
    expect(registerYearOf('2027-02-28', '02-29')).toEqual({ first: '2026-03-01', last: '2027-02-28' });
  });

  test('holds every day once, and years follow each other without a gap', () => {
    const day = fc.nat(9000).map((days) => daysAfter('2015-01-01', days));
    const starts = fc.constantFrom('01-01', '02-28', '02-29', '04-01', '10-13', '12-31');
    fc.assert(
      fc.property(day, starts, (today, start) => {
        const year = registerYearOf(today, start);
        expect(year.first <= today && today <= year.last).toBe(true);
        expect([364, 365]).toContain(daysBetween(year.first, year.last));
        const next = neighbouringYear(year, start, 1);
        expect(daysBetween(year.last, next.first)).toBe(1);
        expect(neighbouringYear(next, start, -1)).toEqual(year);
      }),
    );
  });
});

describe('how a year stands', () => {
  test('counts finished statements, and of those what is linked to CBT', () => {
    const standing = standingOf(REGISTERS.BABCP, [
      entry({ cbtLinked: true }),
      entry({ cbtLinked: null }),
      entry({ cbtLinked: true, finished: false }),
    ]);
    expect(standing).toMatchObject({
      activities: { have: 2, need: 5 },
      cbtLinked: { have: 1, need: 4 },
      drafts: 1,
      met: false,
    });
  });

  test('counts supervision and live assessments beside the activities, never among them', () => {
    const all = [entry({ kind: 'supervision', cbtLinked: true }), live('worry time')];
    expect(standingOf(REGISTERS.BABCP, all)).toMatchObject({
      activities: { have: 0 },
      cbtLinked: { have: 0 },
      liveAssessments: { have: 1, need: 2 },
    });
  });

  test('counts skills minutes where the owner marked them, and never those of simulated practice', () => {
    const marked = { ...PRACTICE, skillsMinutes: 300 };
    expect(standingOf(REGISTERS.BABCP, [entry({ skillsMinutes: 120 }), marked]).skillsMinutes).toEqual({
      have: 120,
      need: 360,
    });
    expect(standingOf(REGISTERS.BPS, [marked]).skillsMinutes.need).toBeNull();
  });

  test('two live assessments of one intervention are two, but not two different ones', () => {
    const twice = [live('Worry time'), live(' worry  time ')];
    expect(standingOf(REGISTERS.BABCP, twice)).toMatchObject({
      liveAssessments: { have: 2 },
      sameIntervention: true,
    });
    // Only BABCP's page asks for two different ones.
    expect(standingOf(REGISTERS.BPS, twice).sameIntervention).toBe(false);
    expect(standingOf(REGISTERS.BABCP, [live('worry time'), live('BA')]).interventions).toHaveLength(2);
  });

  test('is met when all of it is there, for each register by its own numbers', () => {
    const five = [4, 3].map((linked) => [
      ...[0, 1, 2, 3, 4].map((i) => entry({ id: `${i}`, cbtLinked: i < linked, skillsMinutes: 72 })),
      ...[live('worry time'), live('BA')],
    ]);
    expect(five.map((all) => standingOf(REGISTERS.BABCP, all).met)).toEqual([true, false]);
    expect(five.map((all) => standingOf(REGISTERS.BPS, all).met)).toEqual([true, true]);
  });
});

test('the renewal is mentioned in the last sixty days and only while something is missing', () => {
  const year = registerYearOf('2026-11-27', '01-01');
  const open = standingOf(REGISTERS.BPS, []);
  expect(renewalNotice(year, '2026-11-01', open)).toBeNull();
  expect(renewalNotice(year, '2026-11-02', open)).toBe(60);
  expect(renewalNotice(year, '2026-12-31', open)).toBe(1);
  expect(renewalNotice(year, '2027-01-01', open)).toBeNull();
  expect(renewalNotice(year, '2026-12-31', { ...open, met: true })).toBeNull();
});

test('every rule says where and when it was read', () => {
  for (const register of Object.values(REGISTERS)) {
    expect(register.sources.length).toBeGreaterThan(0);
    for (const { url } of register.sources) expect(new URL(url).protocol).toBe('https:');
    expect(register.readIn).toMatch(/^\d{4}-\d\d$/);
  }
});

test('a portfolio adds up what was done, practised, reflected on and discussed', () => {
  expect(portfolioOf([PRACTICE, { ...PRACTICE, finished: false, discussedOn: null }, entry({})])).toEqual({
    kinds: [
      { kind: 'simulated practice', entries: 2, minutes: 360 },
      { kind: 'workshop', entries: 1, minutes: 180 },
    ],
    practised: [{ criterion: 'obstacles', times: 4, best: 3 }],
    ...{ practiceDays: 1, reflections: 2, discussed: 2 },
  });
});
