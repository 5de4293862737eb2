/** Where each beat can lead in one step, conditions not weighed. */
import { MENU, type CompiledBeat } from './compiled-scenario';

type Beats = readonly CompiledBeat[];
type Steps = ReadonlyMap<number, readonly number[]>;

const KNOWN = new WeakMap<Beats, { readonly anything: Steps; readonly onward: Steps }>();
const KNOWN_MENUS = new WeakMap<Beats, ReadonlyMap<number, ReadonlySet<number>>>();

/**
 * Numbers of the beats each beat can lead to in one step; `→ menu` goes back to any menu that can be the last one met there.
 * @param by whether replies are followed too, or only what goes on without one
 */
export function stepsOf(beats: Beats, by: 'anything' | 'onward' = 'anything'): Steps {
  const known = KNOWN.get(beats);
  if (known) return known[by];
  const menus = menusBehind(beats);
  const steps = (ways: (b: CompiledBeat) => readonly { readonly to: number }[]): Steps =>
    new Map(
      beats.map((b) => [
        b.index,
        [
          ...new Set(
            ways(b).flatMap(({ to }) =>
              to === MENU ? [...(menus.get(b.index) ?? [])] : to >= 0 ? [to] : [],
            ),
          ),
        ],
      ]),
    );
  const found = { anything: steps((b) => [...b.replies, ...b.onward]), onward: steps((b) => b.onward) };
  KNOWN.set(beats, found);
  return found[by];
}

/** For each beat, the menus that can have been the last one met in its session when it is left: where `→ menu` leads from there. */
export function menusBehind(beats: Beats): ReadonlyMap<number, ReadonlySet<number>> {
  const known = KNOWN_MENUS.get(beats);
  if (known) return known;
  const byIndex = new Map(beats.map((b) => [b.index, b]));
  const left = new Map<number, Set<number>>(beats.map((b) => [b.index, new Set(b.isMenu ? [b.index] : [])]));
  // Where a sheet is written first, the menu may not have been met as one yet.
  const passes = (b: CompiledBeat): boolean => !b.isMenu || b.beat.plan !== null;
  const open = new Set(beats.filter((b) => b.isMenu).map((b) => b.index));
  for (const from of open) {
    open.delete(from);
    const b = byIndex.get(from) as CompiledBeat;
    const own = left.get(from) as ReadonlySet<number>;
    // A menu that is gone back to is the last one met already.
    for (const { to } of [...b.replies, ...b.onward]) {
      const next = byIndex.get(to);
      if (!next || next.session !== b.session || !passes(next)) continue;
      const theirs = left.get(to) as Set<number>;
      const before = theirs.size;
      for (const menu of own) theirs.add(menu);
      if (theirs.size > before) open.add(to);
    }
  }
  KNOWN_MENUS.set(beats, left);
  return left;
}
