/**
 * What can still be met for the first time from each node. A walk that only asks what can be met leaves off where nothing new can
 * follow, so that it is over as soon as everything was met, and walks everything only where something cannot be.
 */
import type { Machine } from './machine';
import { beatsIn } from './needed-facts';
import { placeOf } from './nodes';
import { stepsOf } from './steps';

/** Takes what was met from the end of a list; whether anything is left. */
function anyLeft(list: number[], met: Uint8Array): boolean {
  while (list.length > 0 && met[list.at(-1) as number] === 1) list.pop();
  return list.length > 0;
}

/** Above so many beats, what lies ahead of each takes more room than it saves walking. */
const MOST_BEATS = 2000;

/** For a machine that weighs lines and tells what was taken away: whether nothing new of those can follow from a node. */
export function nothingNewFor(machine: Machine): (node: number) => boolean {
  const { view, nodes, met } = machine;
  const { compiled } = view;
  const beats = beatsIn(view);
  if (beats.length > MOST_BEATS) return () => false;
  const steps = stepsOf(beats);
  const told = view.tookAway ? compiled.tookAway.flat().map((t) => t.id) : [];
  const own = new Map(
    beats.map((b) => [b.index, view.lines.includes(b.session) ? b.runs.flat().map((l) => l.id) : []]),
  );
  const later = [...own].filter(([b]) => (compiled.beats[b]?.session ?? 0) > view.from);
  const ahead = new Map<number, Set<number>>(beats.map((b) => [b.index, new Set()]));
  for (let changed = true; changed;) {
    changed = false;
    for (const b of beats.toReversed()) {
      const mine = ahead.get(b.index) as Set<number>;
      const before = mine.size;
      for (const to of steps.get(b.index) ?? []) {
        for (const id of own.get(to) ?? []) mine.add(id);
        for (const id of ahead.get(to) ?? []) mine.add(id);
      }
      if (mine.size > before) changed = true;
    }
  }
  const lists = new Map([...ahead].map(([b, ids]) => [b, [...ids]]));
  const laterLines = later.flatMap(([, ids]) => ids);
  return (node) => {
    if (anyLeft(told, met.tookAway)) return false;
    const place = placeOf(nodes, node);
    if (place.at === 'done') return true;
    const beat = 'beat' in place ? place.beat : null;
    const session = beat === null ? null : (compiled.beats[beat]?.session ?? 0);
    if (beat === null) return false;
    if (session !== null && session < view.to && anyLeft(laterLines, met.lines)) return false;
    return !anyLeft(lists.get(beat) as number[], met.lines);
  };
}
