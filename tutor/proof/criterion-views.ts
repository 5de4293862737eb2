/** What a proof asks to see for each criterion, and what the session before has to keep for it. */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { assessedIn } from '../../scoring/criteria';
import type { Compiled } from './compiled-scenario';
import { trackCriterion } from './criterion-tracker';
import { OF_ONE_SESSION } from './fact-names';
import { neededFacts } from './needed-facts';
import type { View } from './view';

export const criterionView = (compiled: Compiled, session: number, criterion: CriterionName): View => ({
  compiled,
  from: session,
  to: session,
  lines: [],
  tookAway: false,
  keep: new Set(),
  tracker: trackCriterion(compiled, session, criterion),
});

/** Facts that a later session's criteria still read when that session begins. */
export function carriedInto(views: readonly View[]): Set<string> {
  const carried = new Set<string>();
  for (const view of views) {
    if (view.from === 0) continue;
    for (const fact of neededFacts(view)) if (!OF_ONE_SESSION.test(fact)) carried.add(fact);
  }
  return carried;
}

const VIEWS = new WeakMap<Compiled, readonly View[]>();

/** Every view that a scenario's criteria ask for, a criterion a session; the same ones each time, so that machines share their parts. */
export function criterionViews(compiled: Compiled): readonly View[] {
  const known = VIEWS.get(compiled);
  if (known) return known;
  const views = compiled.scenario.sessions.flatMap((s, i) =>
    assessedIn(compiled.scenario, s.kind).map((c) => criterionView(compiled, i, c)),
  );
  VIEWS.set(compiled, views);
  return views;
}
