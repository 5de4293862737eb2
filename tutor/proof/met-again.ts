/**
 * Which beats can be come to twice in a session. A reply is said once, so a beat that only one reply leads to is come to once, even
 * where the talk goes round: nobody has to remember what was said there. Nor can one be that no circle leads through.
 */
import { MENU, type CompiledBeat } from './compiled-scenario';
import { stepsOf } from './steps';

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
  const round = onACircle(beats);
  return new Set(
    [...times].filter(([beat, count]) => count >= TWICE && round.has(beat)).map(([beat]) => beat),
  );
}

/** Beats on a circle, or on a way from one to another: what is left when those are taken off that nothing leads to, or that lead nowhere. */
function onACircle(beats: readonly CompiledBeat[]): ReadonlySet<number> {
  const left = new Set(beats.map((b) => b.index));
  const to = stepsOf(beats);
  const from = new Map<number, number[]>(beats.map((b) => [b.index, []]));
  for (const [beat, next] of to) for (const other of next) from.get(other)?.push(beat);
  for (const ways of [to, from]) {
    const back = ways === to ? from : to;
    const open = new Map([...left].map((b) => [b, (ways.get(b) ?? []).filter((o) => left.has(o)).length]));
    const bare = [...open].filter(([, count]) => count === 0).map(([b]) => b);
    for (let b = bare.pop(); b !== undefined; b = bare.pop()) {
      left.delete(b);
      for (const other of back.get(b) ?? []) {
        const count = (open.get(other) ?? 0) - 1;
        open.set(other, count);
        if (count === 0 && left.has(other)) bare.push(other);
      }
    }
  }
  return left;
}
