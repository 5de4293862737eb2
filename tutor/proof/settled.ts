/**
 * Where a criterion is settled: from there on nothing is said, shown, offered or written that its level could still change by, so what
 * it has come to is what it ends on, whichever way the talk goes. A walk for that criterion need not follow it any further.
 */
import type { CompiledBeat } from './compiled-scenario';
import type { Machine } from './machine';
import { beatsIn } from './needed-facts';
import { placeOf } from './nodes';
import { stepsOf } from './steps';
import type { Tracker } from './tracker';
import { FACT, tag } from './fact-names';

/** Whether anything in a beat, or the choice of a reply in it, can change what the tracker holds. */
function bearsOn(tracker: Tracker, { beat }: CompiledBeat): boolean {
  return (
    beat.plan !== null ||
    beat.replies.some((r) => tracker.heeds(r)) ||
    beat.lines.some((l) => l.acts.some((a) => tracker.idOf(tag(a)) !== undefined))
  );
}

/** Beats in which a turn may be the first after the client was in two minds, or against it: where they say so, and where that leads on to. */
function afterAStance(tracker: Tracker, beats: readonly CompiledBeat[]): Set<number> {
  const found = new Set<number>();
  if (!tracker.reads.includes(FACT.ambivalent)) return found;
  for (const { index, beat } of beats) if (beat.lines.some((l) => l.stance !== null)) found.add(index);
  const steps = stepsOf(beats, 'onward');
  for (const from of found) for (const to of steps.get(from) ?? []) found.add(to);
  return found;
}

/** For a machine with a tracker: whether its criterion is settled at a node. */
export function settledFor(machine: Machine): (node: number) => boolean {
  const { view, nodes } = machine;
  const { tracker } = view;
  const beats = beatsIn(view);
  const open = new Uint8Array(nodes.beats);
  if (tracker) for (const b of beats) if (bearsOn(tracker, b)) open[b.index] = 1;
  if (tracker) for (const index of afterAStance(tracker, beats)) open[index] = 1;
  const steps = stepsOf(beats);
  for (let changed = true; changed;) {
    changed = false;
    for (const b of beats.toReversed()) {
      if (open[b.index] === 1 || !steps.get(b.index)?.some((to) => open[to] === 1)) continue;
      open[b.index] = 1;
      changed = true;
    }
  }
  return (node) => {
    const place = placeOf(nodes, node);
    return (place.at === 'waiting' || place.at === 'writing') && open[place.beat] === 0;
  };
}
