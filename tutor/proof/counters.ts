/** How far a counter has to be counted: no further than any condition can tell. */
import type { Scenario } from '../../scenarios/format/scenario';

export interface CounterBounds {
  /** Least it can be; it is held as the number less this. */
  readonly low: number;
  /** Most that is held, less `low`. */
  readonly high: number;
}

const KNOWN = new WeakMap<Scenario, ReadonlyMap<string, CounterBounds>>();

/**
 * A counter that only grows is counted to one over the highest number that is asked for: from there every condition answers the
 * same for ever. One that is also counted down is counted exactly; each reply is said once, so it stays within their sum.
 */
export function counterBounds(scenario: Scenario): ReadonlyMap<string, CounterBounds> {
  let bounds = KNOWN.get(scenario);
  if (!bounds) KNOWN.set(scenario, (bounds = findBounds(scenario)));
  return bounds;
}

function findBounds(scenario: Scenario): ReadonlyMap<string, CounterBounds> {
  const beats = scenario.sessions.flatMap((s) => s.beats);
  const moves = beats.flatMap((b) => b.replies.flatMap((r) => r.counts));
  const conditions = [
    ...beats.flatMap((b) => [...b.lines, ...b.replies, ...b.onward].map((x) => x.when)),
    ...scenario.tookAway.map((t) => t.when),
  ];
  const tests = conditions.flatMap((when) => (when === null || when === 'otherwise' ? [] : when.any.flat()));
  return new Map(
    scenario.header.counters.map((counter) => {
      const by = moves.filter((m) => m.counter === counter).map((m) => m.by);
      const up = by.filter((n) => n > 0).reduce((a, b) => a + b, 0);
      const low = by.filter((n) => n < 0).reduce((a, b) => a + b, 0);
      const asked = tests.flatMap((t) => (t.kind === 'counter' && t.counter === counter ? [t.number] : []));
      const high = low < 0 ? up - low : Math.min(up, Math.max(0, ...asked) + 1);
      return [counter, { low, high: Math.max(1, high) }];
    }),
  );
}
