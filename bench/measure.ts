/**
 * Two things measured side by side: in turns, so that both meet the same machine, and as ratios of a pair, so that what the machine
 * does besides falls out. Work that waits for nothing is measured in processor time, which other programs do not lengthen.
 */

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** @throws when there is nothing to spread */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return { median: quantile(sorted, 0.5), low, high, of: sorted.length };
}

/** Of numbers in rising order; between two of them, their mean by distance. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return below + (above - below) * (at - Math.floor(at));
}

/** Milliseconds of processor time that this process took for it. */
export function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export interface Pair {
  /** Whatever both are measured in. */
  readonly ours: number;
  readonly theirs: number;
}

/**
 * So many pairs, taking turns in who goes first, after one pair that is not counted.
 * @param ours, theirs each measures itself once
 */
export async function inTurns(
  rounds: number,
  ours: () => number | Promise<number>,
  theirs: () => number | Promise<number>,
): Promise<readonly Pair[]> {
  await ours();
  await theirs();
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const first = await ours();
      pairs.push({ ours: first, theirs: await theirs() });
    } else {
      const first = await theirs();
      pairs.push({ ours: await ours(), theirs: first });
    }
  }
  return pairs;
}

export const medianOf = (values: readonly number[]): number => spreadOf(values).median;
