/**
 * Which beats can be come to twice in a session. A reply is said once, so a beat that only one reply leads to is come to once, even
 * where the talk goes round: nobody has to remember what was said there.
 */
import { MENU, type CompiledBeat } from './compiled-scenario';

/** Times are counted no further. */
const TWICE = 2;

/** @param starts beats a session can begin with */
export function beatsMetAgain(beats: readonly CompiledBeat[], starts: readonly number[]): Set<number> {
  const menus = (session: number): number[] =>
    beats.filter((b) => b.isMenu && b.session === session).map((b) => b.index);
  const goesTo = (b: CompiledBeat, to: number): readonly number[] =>
    to === MENU ? menus(b.session) : to >= 0 ? [to] : [];
  // Each reply leads on once in a session, each way on once for every time its beat is come to.
  const ways = beats.map((b) => ({
    from: b.index,
    once: b.replies.flatMap((r) => goesTo(b, r.to)),
    each: b.onward.flatMap((o) => goesTo(b, o.to)),
  }));
  let times = new Map<number, number>();
  for (let changed = true; changed;) {
    const next = new Map<number, number>(starts.filter((s) => s >= 0).map((s) => [s, 1]));
    const add = (to: number, count: number): void => {
      next.set(to, Math.min(TWICE, (next.get(to) ?? 0) + count));
    };
    for (const { from, once, each } of ways) {
      const came = times.get(from) ?? 0;
      if (came === 0) continue;
      for (const to of once) add(to, 1);
      for (const to of each) add(to, came);
    }
    changed = [...next].some(([beat, count]) => times.get(beat) !== count);
    times = next;
  }
  return new Set([...times].filter(([, count]) => count >= TWICE).map(([beat]) => beat));
}
