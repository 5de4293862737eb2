/**
 * Signs with weights: where word lists would only know their own writer, the shape of what is written decides (how long it is, whether
 * it speaks of oneself, names a turn or a "not"). Each sign has a name, so that a weight can be read; the sum is the same for the
 * same words, for ever. Trained by `npm run -s plan -- train` from the coded plans beside the tests (decision 0040).
 */
import { SHIPPED } from './weights';

/** Signs seen in a piece of text, by name: 0 where a sign is missing, 1 or more where it is there. */
export type Signs = Readonly<Record<string, number>>;
/** What each sign is worth. */
export type Weights = Readonly<Record<string, number>>;

/** What is weighed: a reason (2 or 1), the box for records (2 or 1), the box for the task (2 or less). */
export const WEIGHED = ['reason', 'record', 'task'] as const;
export type Weighed = (typeof WEIGHED)[number];
export type WeightTable = Readonly<Record<Weighed, Weights>>;

export const SHIPPED_WEIGHTS: WeightTable = SHIPPED;

/** The sum of the signs' weights. Above 0 the higher code is likelier than not. */
export function weigh(signs: Signs, weights: Weights): number {
  let sum = weights.start ?? 0;
  for (const [name, strength] of Object.entries(signs)) sum += strength * (weights[name] ?? 0);
  return sum;
}
