/** After which kinds of week each beat of a reviewing session can be met, as far as links and plain conditions show it. */
import type { Scenario, Session, Test } from '../format/scenario';
import { WEEK_RESULTS } from '../format/vocabulary';
import type { WeekResult } from '../format/vocabulary';
import { canBeSaid } from './three-valued';
import { startsOf, waysOf } from './ways';

/** One list of weeks for each beat, in the author's order; empty for a beat that is never met. */
export function weeksByBeat(scenario: Scenario, session: Session): readonly (readonly WeekResult[])[] {
  const met = session.beats.map(() => new Set<WeekResult>());
  for (const week of possibleWeeks(scenario)) {
    for (const beat of metAfter(scenario, session, week)) met[beat]?.add(week);
  }
  return met.map((weeks) => WEEK_RESULTS.filter((w) => weeks.has(w)));
}

/** A week that is given is known; one that is played may go any way. */
function possibleWeeks({ week, header }: Scenario): readonly WeekResult[] {
  const given = week?.given ?? [];
  if (header.mode !== 'reviewing' || given.length === 0) return WEEK_RESULTS;
  if (given.every((d) => d.result === 'done')) return ['done'];
  return given.every((d) => d.result === 'not done') ? ['not done'] : ['partly'];
}

function metAfter(scenario: Scenario, session: Session, week: WeekResult): Set<number> {
  const ways = waysOf(session);
  const known = (test: Test): boolean | null => (test.kind === 'week' ? test.result === week : null);
  const leads = scenario.week?.leadsTo ?? [];
  const own = leads.filter((l) => l.result === week);
  const starts = startsOf(
    session,
    leads.length === 0 ? [] : own.length === 0 ? leads : own,
    scenario.sessions.length,
  );
  const met = new Set(starts);
  const waiting = [...starts];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const beat = session.beats[at];
    if (!beat) continue;
    const whens = beat.onward.map((o) => o.when);
    const links = [
      ...beat.replies.filter((r) => canBeSaid([r.when], 0, known)),
      ...beat.onward.filter((_, i) => canBeSaid(whens, i, known)),
    ];
    for (const { to } of links) {
      const next = to.kind === 'beat' && to.session === session.number ? ways.indexOf(to.slug) : -1;
      if (next < 0 || met.has(next)) continue;
      met.add(next);
      waiting.push(next);
    }
  }
  return met;
}
