/** Partitions of the numbers 0 … n − 1 into classes, each number with the number of its class. */
export interface Classes {
  readonly of: Uint16Array;
  readonly count: number;
}

export const oneClass = (size: number): Classes => ({ of: new Uint16Array(size), count: size === 0 ? 0 : 1 });

/** Numbers a partition can be of, at most: three client values of eleven each. */
const MOST_NUMBERS = 11 ** 3;

/** The class of each pair, and in which call it was given one: so that nothing has to be wiped between calls. */
let numbers = new Uint16Array(0);
let givenIn = new Int32Array(0);
let calls = 0;

function makeRoom(pairs: number): void {
  if (numbers.length >= pairs) return;
  const room = Math.min(MOST_NUMBERS ** 2, 2 * pairs);
  numbers = new Uint16Array(room);
  givenIn = new Int32Array(room);
}

/**
 * The coarsest partition that tells apart what either does.
 * @param change where each number is led before the second is asked; nowhere else where it is left out
 */
export function refined(a: Classes, b: Classes, change: Uint16Array | null = null): Classes {
  if (b.count <= 1 || a.count === a.of.length || (a === b && change === null)) return a;
  const of = new Uint16Array(a.of.length);
  makeRoom(a.count * b.count);
  const call = ++calls;
  let count = 0;
  for (let i = 0; i < of.length; i++) {
    const other = b.of[change === null ? i : (change[i] as number)] as number;
    const pair = (a.of[i] as number) * b.count + other;
    if (givenIn[pair] !== call) {
      givenIn[pair] = call;
      numbers[pair] = count++;
    }
    of[i] = numbers[pair] as number;
  }
  return count === a.count ? a : { of, count };
}

/** For each number, the least of its class. */
export function representatives({ of, count }: Classes): Uint16Array {
  const least = new Int32Array(count).fill(-1);
  return Uint16Array.from(of, (c, index) => {
    if (least[c] === -1) least[c] = index;
    return least[c] as number;
  });
}
