/** Circles in where beats lead: beats from each of which every other of them can be come to. */

/**
 * The circle that each beat is on, as a number; undefined for a beat that cannot be come back to. Tarjan's strongly connected
 * components, by a stack of its own so that a long script does not overflow the machine's.
 */
export function circlesOf(steps: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, number> {
  const circle = new Map<number, number>();
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const onStack = new Set<number>();
  let circles = 0;
  const begin = (beat: number): { beat: number; nth: number } => {
    order.set(beat, order.size);
    low.set(beat, order.get(beat) as number);
    stack.push(beat);
    onStack.add(beat);
    return { beat, nth: 0 };
  };
  const lower = (beat: number, to: number): void => {
    low.set(beat, Math.min(low.get(beat) as number, to));
  };
  for (const root of steps.keys()) {
    if (order.has(root)) continue;
    const path = [begin(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { beat } = top;
      const next = steps.get(beat)?.[top.nth++];
      if (next !== undefined) {
        if (!order.has(next)) path.push(begin(next));
        else if (onStack.has(next)) lower(beat, order.get(next) as number);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) lower(before.beat, low.get(beat) as number);
      if (low.get(beat) !== order.get(beat)) continue;
      const own = stack.splice(stack.lastIndexOf(beat));
      const round = own.length > 1 || steps.get(beat)?.includes(beat) === true;
      for (const other of own) {
        onStack.delete(other);
        if (round) circle.set(other, circles);
      }
      circles += 1;
    }
  }
  return circle;
}
