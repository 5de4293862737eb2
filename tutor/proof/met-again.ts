/**
 * Which beats can be come to twice in a session. Only one on a circle can; and a reply is said once, so one that a single reply leads
 * to is come to once, even where the talk goes round: nobody has to remember what was said there.
 */
import { MENU, type CompiledBeat } from './compiled-scenario';
import { circlesOf } from './circles';
import { menusBehind, stepsOf } from './steps';

/** Times are counted no further. */
const TWICE = 2;

/** @param starts beats a session can begin with */
export function beatsMetAgain(beats: readonly CompiledBeat[], starts: readonly number[]): Set<number> {
  const steps = stepsOf(beats);
  const menus = menusBehind(beats);
  const circleOf = circlesOf(steps);
  // A circle is come into once, for what leads out of it does not lead back: whatever it is come into by.
  const entered = new Set(starts);
  for (const [from, to] of steps)
    for (const other of to) if (circleOf.get(from) !== circleOf.get(other)) entered.add(other);
  const onCircle = beats.filter((b) => circleOf.get(b.index) !== undefined);
  const within = (b: CompiledBeat, other: number): boolean =>
    circleOf.get(other) !== undefined && circleOf.get(other) === circleOf.get(b.index);
  // Each reply leads on once in a session, each way on once for every time its beat is come to; and one of them each time.
  const ways = onCircle.map((b) => {
    const to = new Map<number, { replies: number; onward: boolean }>();
    const at = (other: number): { replies: number; onward: boolean } => {
      const found = to.get(other) ?? { replies: 0, onward: false };
      to.set(other, found);
      return found;
    };
    const leadsTo = (way: { readonly to: number }): readonly number[] =>
      (way.to === MENU ? [...(menus.get(b.index) ?? [])] : [way.to]).filter((other) => within(b, other));
    for (const r of b.replies) for (const other of leadsTo(r)) at(other).replies += 1;
    for (const o of b.onward) for (const other of leadsTo(o)) at(other).onward = true;
    return { from: b.index, to };
  });
  let times = new Map<number, number>();
  for (let changed = true; changed;) {
    const next = new Map<number, number>(
      onCircle.filter((b) => entered.has(b.index)).map((b) => [b.index, 1]),
    );
    for (const { from, to } of ways) {
      const came = times.get(from) ?? 0;
      for (const [other, { replies, onward }] of to) {
        const leaves = onward ? came : Math.min(replies, came);
        if (leaves > 0) next.set(other, Math.min(TWICE, (next.get(other) ?? 0) + leaves));
      }
    }
    changed = [...next].some(([beat, count]) => times.get(beat) !== count);
    times = next;
  }
  return new Set([...times].filter(([, count]) => count >= TWICE).map(([beat]) => beat));
}
