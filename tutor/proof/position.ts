/**
 * Where a scenario can be: everything that can be met, and every situation that leads from one session into the next. Two sessions are
 * walked twice: the first for its own lines, which the week never sees; then both for all that goes from the one into the other.
 */
import type { Compiled } from './compiled-scenario';
import { carriedInto } from './criterion-proof';
import { FACT } from './fact-names';
import { explore, type Budget, type Exploration, type FoundTrouble } from './explore';
import type { Met } from './met';
import type { View } from './view';

export interface Position {
  /** The walk through all sessions, from which the second starts. */
  readonly whole: Exploration;
  readonly met: Met;
  readonly troubles: readonly FoundTrouble[];
  readonly situations: number;
  readonly steps: number;
  readonly complete: boolean;
}

/** @param views of the criteria that will be proved from it: what they read of the session before is kept for them */
export function explorePosition(compiled: Compiled, views: readonly View[], budget: Budget): Position {
  const last = compiled.scenario.sessions.length - 1;
  const whole = explore(
    {
      compiled,
      from: 0,
      to: Math.max(0, last),
      lines: [Math.max(0, last)],
      tookAway: true,
      // How the week went is told even where nothing in the second session asks.
      keep: last > 0 ? carriedInto(views).add(FACT.week) : new Set(),
      tracker: null,
    },
    budget,
  );
  const walks = [whole];
  if (last > 0)
    walks.push(
      explore(
        {
          compiled,
          from: 0,
          to: last - 1,
          lines: [last - 1],
          tookAway: false,
          keep: new Set(),
          tracker: null,
        },
        budget,
      ),
    );
  const sum = (of: (walk: Exploration) => number): number =>
    walks.reduce((total, walk) => total + of(walk), 0);
  return {
    whole,
    met: walks.map((w) => w.machine.met).reduce(together),
    troubles: [...new Map(walks.flatMap((w) => w.troubles).map((t) => [`${t.kind} ${t.beat}`, t])).values()],
    situations: sum((w) => w.situations.count),
    steps: sum((w) => w.steps),
    complete: walks.every((w) => w.complete),
  };
}

/** Met by either. A walk that does not weigh a line's condition says nothing of the line. */
function together(a: Met, b: Met): Met {
  const either = (one: Uint8Array, other: Uint8Array): Uint8Array =>
    one.map((seen, i) => seen | (other[i] ?? 0));
  return {
    beats: either(a.beats, b.beats),
    lines: either(a.lines, b.lines),
    replies: either(a.replies, b.replies),
    onwards: either(a.onwards, b.onwards),
    ends: either(a.ends, b.ends),
    tookAway: either(a.tookAway, b.tookAway),
  };
}
