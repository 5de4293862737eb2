/**
 * Signs with weights: where word lists would only know their own writer, the shape of what is written decides (how long it is, whether
 * it speaks of oneself, names a turn or a "not"). Each sign has a name, so that a weight can be read; the sum is the same for the
 * same words, for ever. Trained by `npm run -s plan -- train` from the coded plans beside the tests (decisions 0040 and 0041).
 */
import type { Code } from '../../../simulator/written-plan';
import { readWordWeights, type WordWeights } from './weigh-words';
import { SHIPPED } from './weights';
import { SHIPPED_WORDS } from './word-weights';

/** Signs seen in a piece of text, by name: 0 where a sign is missing, 1 or more where it is there. */
export type Signs = Readonly<Record<string, number>>;
/** What each sign is worth. */
export type Weights = Readonly<Record<string, number>>;

/** What is weighed between two codes: a reason (2 or 1), the box for records (2 or 1). */
export const WEIGHED = ['reason', 'record'] as const;
export type Weighed = (typeof WEIGHED)[number];
/** Something to do is weighed between all three codes: nothing that is done, wide, or clear. */
export const DOING = ['none', 'wide', 'clear'] as const;
export type DoingWeights = Readonly<Record<(typeof DOING)[number], Weights>>;
/** `doing` null: the grammar codes what is done alone. `words` null or missing: the words are not asked. */
export type WeightTable = Readonly<Record<Weighed, Weights>> & {
  readonly doing: DoingWeights | null;
  readonly words?: WordWeights | null;
};

export const SHIPPED_WEIGHTS: WeightTable = { ...SHIPPED, words: readWordWeights(SHIPPED_WORDS) };

/** The sum of the signs' weights. Above 0 the higher code is likelier than not. */
export function weigh(signs: Signs, weights: Weights): number {
  let sum = weights.start ?? 0;
  for (const [name, strength] of Object.entries(signs)) sum += strength * (weights[name] ?? 0);
  return sum;
}

/** How likely the codes 0, 1 and 2 are, which add up to 1. */
export function likelihoods(signs: Signs, weights: DoingWeights): readonly [number, number, number] {
  const sums = DOING.map((code) => weigh(signs, weights[code]));
  const most = Math.max(...sums);
  const [none = 0, wide = 0, clear = 0] = sums.map((sum) => Math.exp(sum - most));
  const all = none + wide + clear;
  return [none / all, wide / all, clear / all];
}

/** The code nearest to what the likelihoods expect: torn between 0 and 2 it is 1, since two away is worse than one. */
export function expectedCode(signs: Signs, weights: DoingWeights): Code {
  const [, wide, clear] = likelihoods(signs, weights);
  return Math.round(wide + 2 * clear) as Code;
}
