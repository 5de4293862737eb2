/** Where each beat can lead in one step, conditions not weighed. */
import { MENU, type CompiledBeat } from './compiled-scenario';

/**
 * Numbers of the beats each beat can lead to in one step; `→ menu` may go back to any menu of the session.
 * @param by whether replies are followed too, or only what goes on without one
 */
export function stepsOf(
  beats: readonly CompiledBeat[],
  by: 'anything' | 'onward' = 'anything',
): Map<number, number[]> {
  const menus = new Map<number, number[]>();
  for (const b of beats) if (b.isMenu) menus.set(b.session, [...(menus.get(b.session) ?? []), b.index]);
  return new Map(
    beats.map((b) => {
      const to = [...(by === 'anything' ? b.replies : []), ...b.onward].flatMap((way) =>
        way.to === MENU ? (menus.get(b.session) ?? []) : way.to >= 0 ? [way.to] : [],
      );
      return [b.index, [...new Set(to)]];
    }),
  );
}
