/** Many small askings, each of which costs the page a moment: it has its turn whenever they have held it for long enough. */

/** Milliseconds. A frame takes 16. */
const HELD_AT_MOST = 12;

/** The page has its turn before what comes next. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Asks of each, in order, without waiting for the answers before.
 * @param ask must not reject
 * @param clock milliseconds from anywhere
 */
export async function askedInTurns<A, B>(
  all: readonly A[],
  ask: (one: A) => Promise<B>,
  clock: () => number = () => performance.now(),
): Promise<B[]> {
  const answers: Promise<B>[] = [];
  let since = clock();
  for (const one of all) {
    answers.push(ask(one));
    if (clock() - since < HELD_AT_MOST) continue;
    await turn();
    since = clock();
  }
  return Promise.all(answers);
}
