/**
 * Where a scenario can be: everything that can be met, and every situation that leads from one session into the next. It is walked
 * for where the talk goes and what goes on into the second session; then for what is said in the last session and taken away; and
 * where there are two, for what is said in the first, which the week never sees.
 */
import type { Compiled } from './compiled-scenario';
import { carriedInto } from './criterion-views';
import { FACT } from './fact-names';
import { explore, type Budget, type Exploration, type FoundTrouble } from './explore';
import type { Met } from './met';
import { nothingNewFor } from './nothing-new';
import type { View } from './view';

export interface Position {
  /** The walk through all sessions for where the talk goes, from which the second starts. */
  readonly whole: Exploration;
  readonly met: Met;
  readonly troubles: readonly FoundTrouble[];
  readonly situations: number;
  readonly steps: number;
  readonly complete: boolean;
}

/** @param views of the criteria that will be proved from it: what they read of the session before is kept for them */
export function explorePosition(compiled: Compiled, views: readonly View[], budget: Budget): Position {
  const last = Math.max(0, compiled.scenario.sessions.length - 1);
  const view = {
    compiled,
    from: 0,
    to: last,
    lines: [],
    tookAway: false,
    keep: new Set<string>(),
    tracker: null,
  };
  const whole = explore(
    // How the week went is told even where nothing in the second session asks.
    { ...view, keep: last > 0 ? carriedInto(views).add(FACT.week) : view.keep },
    budget,
    { merged: true },
  );
  const said = { nothingNew: nothingNewFor, merged: true };
  const walks = [whole, explore({ ...view, lines: [last], tookAway: true }, budget, said)];
  if (last > 0) walks.push(explore({ ...view, to: last - 1, lines: [last - 1] }, budget, said));
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
