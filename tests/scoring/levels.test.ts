import { describe, expect, test } from 'vitest';
import { criterionWords, type CriterionName, type PlanElement } from '../../scenarios/format/vocabulary';
import { assessSession } from '../../scoring/assess';
import { scoreAttempt } from '../../scoring/score-attempt';
import type { Level } from '../../scoring/report';
import type { Play } from '../../simulator/play';
import { aReview, aSetting, type PlayBuilder } from '../testing-tools/play-builder';
import { levelByTheBook, type Where } from './level-oracle';

const SHEET: readonly PlanElement[] = ['behaviour', 'when', 'where', 'amount', 'coping', 'monitoring'];
const ACTS = new Set([
  'client says why',
  'says what and when',
  'says why',
  'client generated',
  'client adds',
]);

const levelOf = (play: Play, criterion: CriterionName): Level => {
  const { criteria } = assessSession(play, play.scenario.sessions[0]!);
  const found = criteria.find((c) => c.criterion === criterion);
  if (!found) throw new Error(`${criterion} was not assessed`);
  return found.level;
};

test('a criterion that is none of the twelve is a fault of ours, named', () => {
  expect(() => criterionWords('rapport' as CriterionName)).toThrow('no criterion is called "rapport"');
});

const subsetsOf = (elements: readonly string[]): string[][] =>
  Array.from({ length: 2 ** elements.length }, (_, bits) => elements.filter((_e, i) => bits & (1 << i)));

/** Objects that must stand before a criterion's elements count, and that the criterion does not own. */
const FIRST: Partial<Record<CriterionName, string>> = {
  obstacles: 'behaviour',
  'teach-back': 'behaviour',
  summary: 'named task',
};

/** Shows each element on a turn of its own, in the order of the table, where those facts hold. */
function showEach(play: PlayBuilder, criterion: CriterionName, shown: readonly string[], where: Where): Play {
  const stance = where.ambivalent
    ? where.opposed
      ? 'both'
      : 'ambivalent'
    : where.opposed
      ? 'opposed'
      : undefined;
  const client = { confidence: where.confidenceLow ? 6 : 7 };
  const first = FIRST[criterion];
  // What the client gave cause for is on offer and passed over; the first turn carries it.
  const besides = [
    ...(where.reasonToAdapt ? [{ shows: ['adaptation'] }] : []),
    ...(where.gapShown ? [{ shows: ['gap corrected'] }] : []),
    ...(where.missedTwice ? [{ shows: ['supervision'] }] : []),
  ];
  play.turn({ shows: first ? [first] : [], besides, ...(stance ? { stance } : {}) });
  play.week({ result: where.weekFellShort ? 'partly' : 'done', record: where.noRecord ? 'none' : 'ratings' });
  for (const e of shown) play.turn(ACTS.has(e) ? { acts: [e], client } : { shows: [e], client });
  return play.build();
}

/** Facts that a criterion's rules read, each on and off. */
const FACTS: Partial<Record<CriterionName, readonly (keyof Where)[]>> = {
  collaboration: ['reasonToAdapt'],
  obstacles: ['confidenceLow'],
  'teach-back': ['gapShown'],
  review: ['noRecord'],
  learning: ['weekFellShort'],
  'next step': ['missedTwice'],
  empathy: ['ambivalent', 'opposed'],
};

const circumstances = (criterion: CriterionName): Where[] =>
  subsetsOf(FACTS[criterion] ?? []).map((facts) => Object.fromEntries(facts.map((f) => [f, true])));

/** What is shown can itself be the sign that a fact holds: an adaptation shows there was a reason for one. */
function settled(criterion: CriterionName, shown: ReadonlySet<string>, where: Where): Where {
  return {
    ...where,
    ...(criterion === 'collaboration' && shown.has('adaptation') ? { reasonToAdapt: true } : {}),
    ...(criterion === 'teach-back' && shown.has('gap corrected') ? { gapShown: true } : {}),
    ...(criterion === 'next step' && shown.has('supervision') ? { missedTwice: true } : {}),
    ...(criterion === 'review' && shown.has('one occasion rebuilt') && !shown.has('record used')
      ? { noRecord: true }
      : {}),
  };
}

const SPOKEN: readonly CriterionName[] = [
  'task',
  'rationale',
  'collaboration',
  'obstacles',
  'teach-back',
  'review',
  'barriers',
  'learning',
  'summary',
  'next step',
  'empathy',
];

describe.each(SPOKEN)('every subset of the elements of %s', (criterion) => {
  const { elements, weak, session } = criterionWords(criterion);
  const all = weak === null ? elements : [...elements, weak];
  const begin = (): PlayBuilder => (session === 'setting' ? aSetting([criterion]) : aReview([criterion]));

  test.each(circumstances(criterion))('has the level the page gives it, where %j', (where) => {
    const wrong = subsetsOf(all).flatMap((subset) => {
      const shown = new Set(subset);
      const level = levelOf(showEach(begin(), criterion, subset, where), criterion);
      const counted = new Set(subset.filter((e) => !uncounted(criterion, e, shown, where)));
      const book = levelByTheBook(criterion, counted, settled(criterion, shown, where));
      return level === book ? [] : [`${subset.join(', ')}: scored ${level}, the page says ${book}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each(circumstances(criterion))('never falls when an element is added, where %j', (where) => {
    const fixed = settled(criterion, new Set(all), where);
    const levels = new Map(
      subsetsOf(all).map((s) => [
        s.join(),
        levelOf(showEach(begin(), criterion, s, { ...where, ...still(fixed) }), criterion),
      ]),
    );
    const fallen = subsetsOf(all).flatMap((subset) =>
      all
        .filter((e) => !subset.includes(e))
        .filter((e) => {
          const more = all.filter((x) => x === e || subset.includes(x)).join();
          return (levels.get(more) ?? -1) < (levels.get(subset.join()) ?? 9);
        })
        .map((e) => `${subset.join(', ')} falls with ${e}`),
    );
    expect(fallen).toEqual([]);
  });
});

/** With the same facts throughout: those that an element would bring with it hold from the start. */
const still = ({ reasonToAdapt, gapShown, missedTwice }: Where): Where => ({
  ...(reasonToAdapt ? { reasonToAdapt } : {}),
  ...(gapShown ? { gapShown } : {}),
  ...(missedTwice ? { missedTwice } : {}),
});

/** In the table's order two elements can still come without what they are about. */
function uncounted(criterion: CriterionName, e: string, shown: ReadonlySet<string>, where: Where): boolean {
  if (criterion === 'obstacles' && e === 'adjusts') {
    const low = shown.has('confidence') && where.confidenceLow === true;
    // A script that offers neither question starts after them.
    return !shown.has('obstacle') && !low && shown.has('confidence');
  }
  return false;
}

describe('every subset of what a sheet can show', () => {
  test('has the level the page gives it, with and without a copy and a mismatch', () => {
    const wrong = subsetsOf([...SHEET, 'client has copy', 'mismatch']).flatMap((subset) => {
      const shown = new Set(subset);
      const codes = Object.fromEntries(SHEET.filter((e) => shown.has(e)).map((e) => [e, 2 as const]));
      const mismatches = shown.has('mismatch')
        ? [{ field: 'when' as const, agreed: 'Tuesday', written: 'Monday' }]
        : [];
      const play = aSetting(['written plan']).writes({ codes, mismatches });
      if (shown.has('client has copy')) play.showing('client has copy');
      const level = levelOf(play.build(), 'written plan');
      const book = levelByTheBook('written plan', shown, {});
      return level === book ? [] : [`${subset.join(', ')}: scored ${level}, the page says ${book}`];
    });
    expect(wrong).toEqual([]);
  });

  test('loose entries alone are an attempt, and never more', () => {
    const loose = Object.fromEntries(SHEET.map((e) => [e, 1 as const]));
    expect(levelOf(aSetting(['written plan']).writes({ codes: loose }).build(), 'written plan')).toBe(1);
  });

  test('the reason on the sheet is the week’s business and earns nothing here', () => {
    const play = aSetting(['written plan'])
      .writes({ codes: { rationale: 2 } })
      .build();
    expect(levelOf(play, 'written plan')).toBe(0);
  });

  test('nothing written is nothing', () => {
    expect(levelOf(aSetting(['written plan']).turn({}).build(), 'written plan')).toBe(0);
  });
});

describe('level 3', () => {
  test('needs evidence from two turns: all at once is 2', () => {
    const shows = ['purpose', 'own cycle', 'own goal'];
    const once = aSetting(['rationale'])
      .turn({ shows, acts: ['client says why'] })
      .build();
    expect(levelOf(once, 'rationale')).toBe(2);
    const twice = aSetting(['rationale'])
      .turn({ shows })
      .turn({ acts: ['client says why'] })
      .build();
    expect(levelOf(twice, 'rationale')).toBe(3);
  });

  test('is not reached by an element that its rule does not read', () => {
    const shows = ['behaviour', 'when', 'where', 'how often', 'right size', 'material'];
    const play = aSetting(['task']).turn({ shows }).showing('right step').build();
    expect(levelOf(play, 'task')).toBe(2);
  });

  test('of collaboration is open to a second adaptation in place of a supporter', () => {
    const once = aSetting(['collaboration']).showing('asks ideas first', 'real option', 'adaptation');
    expect(levelOf(once.build(), 'collaboration')).toBe(2);
    expect(levelOf(once.showing('adaptation').build(), 'collaboration')).toBe(3);
  });

  test('of empathy, where the client showed neither, asks for reflecting on two turns', () => {
    const once = aReview(['empathy']).showing('reflects', 'autonomy');
    expect(levelOf(once.build(), 'empathy')).toBe(2);
    expect(levelOf(once.showing('reflects').build(), 'empathy')).toBe(3);
  });

  test('of empathy asks for both fitting replies where both were shown', () => {
    const one = aReview(['empathy'])
      .turn({ stance: 'both' })
      .showing('reflects', 'autonomy', 'fits opposition');
    expect(levelOf(one.build(), 'empathy')).toBe(2);
    expect(levelOf(one.showing('fits ambivalence').build(), 'empathy')).toBe(3);
  });

  test('of learning may draw on the rebuilt occasion only where there was no record', () => {
    const review = () =>
      aReview(['review', 'learning'])
        .showing('named task', 'one occasion rebuilt', 'asks')
        .offering('record used');
    expect(levelOf(review().week({ result: 'not done', record: 'none' }).build(), 'learning')).toBe(2);
    expect(levelOf(review().week({ result: 'not done', record: 'ticks' }).build(), 'learning')).toBe(1);
  });
});

describe('a scenario’s own cap', () => {
  test('holds a level without touching what was earned', () => {
    const play = aSetting(['teach-back'], { caps: { 'teach-back': 1 } })
      .turn({ acts: ['says what and when'] })
      .build();
    const result = scoreAttempt(play).sessions[0]?.results[0];
    expect(result).toMatchObject({ level: 1, earned: 2, cap: 1 });
    expect(result?.next).toBeNull();
  });
});
