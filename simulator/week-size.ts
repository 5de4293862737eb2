/** How big a step was set: what was last agreed, else too big where a "too much" was never brought down. */
import type { Play } from './play';
import type { Size } from './words';

export function weekSize(play: Pick<Play, 'turns' | 'memory'>): Size {
  if (play.memory.size) return play.memory.size;
  const lastOf = (test: (t: Play['turns'][number]) => boolean): number =>
    play.turns.filter(test).at(-1)?.number ?? 0;
  const tooMuch = lastOf((t) => t.slips.includes('too much'));
  const broughtDown = lastOf((t) =>
    t.shows.some((s) => s.element === 'right size' || s.element === 'adjusts'),
  );
  return tooMuch > broughtDown ? 'too big' : 'planned';
}
