/** How two texts differ, counted in lines: enough to know one version from another. */

/** "12 lines would go and 3 would come back.", or that it is the text as it stands. */
export function changedLines(now: string, then: string): string {
  if (now === then) return 'It is the text as it stands.';
  const gone = missing(now, then);
  const back = missing(then, now);
  const lines = (n: number): string => (n === 1 ? '1 line' : `${n} lines`);
  if (gone + back === 0) return 'It has the same lines in another order.';
  return `Going back, ${lines(gone)} of now would go and ${lines(back)} of then would come.`;
}

/** Lines of one text that the other has not, as often as it has them too many. */
function missing(of: string, from: string): number {
  const counts = new Map<string, number>();
  for (const line of from.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  let count = 0;
  for (const line of of.split('\n')) {
    const left = counts.get(line) ?? 0;
    if (left > 0) counts.set(line, left - 1);
    else if (line.trim() !== '') count++;
  }
  return count;
}
