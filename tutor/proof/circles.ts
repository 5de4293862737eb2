/** Which beats can be met again: those that lie on a circle of links. */
import { MENU, type CompiledBeat } from './compiled-scenario';

/** Numbers of the beats each beat can lead to in one step; `→ menu` may go back to any menu of the session. */
export function stepsOf(beats: readonly CompiledBeat[]): Map<number, number[]> {
  const menus = new Map<number, number[]>();
  for (const b of beats) if (b.isMenu) menus.set(b.session, [...(menus.get(b.session) ?? []), b.index]);
  return new Map(
    beats.map((b) => {
      const to = [...b.replies, ...b.onward].flatMap((way) =>
        way.to === MENU ? (menus.get(b.session) ?? []) : way.to >= 0 ? [way.to] : [],
      );
      return [b.index, [...new Set(to)]];
    }),
  );
}

/** Beats on a circle, by Tarjan's strongly connected components with a stack of its own (a long script is a deep one). */
export function beatsOnCircles(beats: readonly CompiledBeat[]): Set<number> {
  const steps = stepsOf(beats);
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const onCircle = new Set<number>();
  for (const { index: root } of beats) {
    if (order.has(root)) continue;
    const path: { at: number; next: number }[] = [];
    const enter = (at: number): void => {
      order.set(at, order.size);
      low.set(at, order.get(at) as number);
      open.push(at);
      isOpen.add(at);
      path.push({ at, next: 0 });
    };
    enter(root);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const to = steps.get(here.at)?.[here.next++];
      if (to !== undefined) {
        if (!steps.has(to)) continue;
        if (!order.has(to)) enter(to);
        else if (isOpen.has(to))
          low.set(here.at, Math.min(low.get(here.at) as number, order.get(to) as number));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) low.set(above.at, Math.min(low.get(above.at) as number, low.get(here.at) as number));
      if (low.get(here.at) !== order.get(here.at)) continue;
      const circle: number[] = [];
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        isOpen.delete(member);
        circle.push(member);
        if (member === here.at) break;
      }
      if (circle.length > 1 || steps.get(here.at)?.includes(here.at)) for (const m of circle) onCircle.add(m);
    }
  }
  return onCircle;
}
