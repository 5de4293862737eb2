/**
 * The turns of a script as items of a test: how hard each was, and whether taking it went with taking the others. Classical item
 * analysis, as in any textbook: difficulty is the share who took it; discrimination is the correlation of the item with the rest of
 * the attempt. Both are shaky in a class of twenty, so the interval goes with the one and the other is kept back under ten.
 */
import type { ItemAnswer, Trainee } from './cohort-shapes';

/** Fewer, and a correlation says more about chance than about the turn. */
export const FEWEST_TO_CORRELATE = 10;

export interface ItemStatistic {
  readonly session: number;
  readonly beat: string;
  /** Trainees who came to this turn in their first attempt at the script. */
  readonly met: number;
  readonly taken: number;
  /** taken / met, 0 (nobody) to 1 (everybody): the lower, the harder. */
  readonly difficulty: number;
  /** Wilson's 95 % interval of it. */
  readonly interval: readonly [number, number];
  /**
   * Pearson's r, over those who met it, of taking it (0 or 1) with the share of their other turns taken (the item-rest, or corrected
   * point-biserial, correlation); null with fewer than ten, or where either side is the same for all.
   */
  readonly discrimination: number | null;
}

export interface ScenarioItems {
  readonly hash: string;
  readonly scenario: string;
  readonly title: string;
  readonly client: string;
  /** First attempts counted: one a trainee. */
  readonly attempts: number;
  /** Most missed first. */
  readonly items: readonly ItemStatistic[];
}

/** Scripts with the most attempts first. A script that changed is another script. */
export const itemsByScenario = (trainees: readonly Trainee[]): readonly ScenarioItems[] =>
  mostAttemptsFirst([...itemsScriptByScript(trainees)]);

export const mostAttemptsFirst = (scripts: readonly ScenarioItems[]): readonly ScenarioItems[] =>
  [...scripts].sort((a, b) => b.attempts - a.attempts || (a.title < b.title ? -1 : 1));

/** The same a script at a time, in no order that matters, so that a page can have its turn in between. */
export function* itemsScriptByScript(trainees: readonly Trainee[]): Generator<ScenarioItems, void> {
  const scripts = new Map<string, { of: Omit<ScenarioItems, 'attempts' | 'items'>; answers: Answers[] }>();
  for (const { attempts } of trainees) {
    const seen = new Set<string>();
    for (const { hash, scenario, title, client, again, items } of attempts) {
      // A turn tried again was seen before, so it says nothing about the turn.
      if (again || seen.has(hash)) continue;
      seen.add(hash);
      const script = scripts.get(hash) ?? { of: { hash, scenario, title, client }, answers: [] };
      script.answers.push(items);
      scripts.set(hash, script);
    }
  }
  for (const { of, answers } of scripts.values())
    yield { ...of, attempts: answers.length, items: statisticsOf(answers) };
}

type Answers = readonly ItemAnswer[];

export function statisticsOf(answers: readonly Answers[]): readonly ItemStatistic[] {
  const places = new Map<string, { session: number; beat: string; pairs: (readonly [number, number])[] }>();
  for (const items of answers) {
    const all = items.filter((i) => i.taken).length;
    for (const { session, beat, taken } of items) {
      const key = `${session} ${beat}`;
      const place = places.get(key) ?? { session, beat, pairs: [] };
      const rest = items.length > 1 ? (all - Number(taken)) / (items.length - 1) : NaN;
      place.pairs.push([Number(taken), rest]);
      places.set(key, place);
    }
  }
  return [...places.values()]
    .map(({ session, beat, pairs }): ItemStatistic => {
      const met = pairs.length;
      const taken = pairs.reduce((sum, [x]) => sum + x, 0);
      return {
        ...{ session, beat, met, taken, difficulty: taken / met, interval: wilson(taken, met) },
        discrimination: itemRest(pairs.filter(([, rest]) => !Number.isNaN(rest))),
      };
    })
    .sort((a, b) => b.met - b.taken - (a.met - a.taken) || a.difficulty - b.difficulty);
}

function itemRest(pairs: readonly (readonly [number, number])[]): number | null {
  return pairs.length < FEWEST_TO_CORRELATE ? null : pearson(pairs);
}

/** Null where either side does not vary. */
export function pearson(pairs: readonly (readonly [number, number])[]): number | null {
  const n = pairs.length;
  const mean = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / n;
  const [mx, my] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  const spread = Math.sqrt(xx * yy);
  return spread < 1e-12 ? null : xy / spread;
}

/** Wilson's score interval at 95 %, for a share of n (Wilson 1927): it stays inside 0 and 1, also for none and all. */
export function wilson(count: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const p = count / n;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
