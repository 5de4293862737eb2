/**
 * Playing a draft from a chosen beat, to try it: nothing is kept. A beat of a second session is met after the first was played
 * the author's best way (as far as the search finds one), so that there is a plan and a week to speak of.
 */
import type { Scenario } from '../../scenarios/format/scenario';
import { findBestPath } from '../../scoring/best-path';
import type { Seeds } from '../../simulator/decision';
import { decide, startPlay, type Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';

export interface TrialStart {
  readonly session: number;
  readonly slug: string;
}

/** The play as it stands on entering the beat; null where the script has no such beat. */
export function startTrial(
  scenario: Scenario,
  from: TrialStart,
  seeds: Seeds,
  readers: Readers,
): Play | null {
  const index = scenario.sessions.findIndex((s) => s.number === from.session);
  const session = scenario.sessions[index];
  if (!session?.beats.some((b) => b.slug === from.slug)) return null;
  const begun = scriptThatBeginsAt(scenario, index, from.slug);
  let play = decide(startPlay(begun, seeds), { kind: 'begin' }, readers);
  if (index === 0) return play;
  for (const decision of findBestPath(begun, seeds, readers).slice(1)) {
    if (play.sessionIndex >= index) break;
    play = decide(play, decision, readers);
  }
  return play.sessionIndex >= index ? play : null;
}

/** The same script, its session beginning at another beat; for a second session every kind of week leads there. */
function scriptThatBeginsAt(scenario: Scenario, index: number, slug: string): Scenario {
  const session = scenario.sessions[index];
  if (!session) return scenario;
  if (index === 0) {
    const first = session.beats.filter((b) => b.slug === slug);
    const beats = [...first, ...session.beats.filter((b) => b.slug !== slug)];
    return { ...scenario, sessions: scenario.sessions.with(0, { ...session, beats }) };
  }
  const { week } = scenario;
  if (!week) return scenario;
  const to = { kind: 'beat', session: session.number, slug } as const;
  const leadsTo = (['done', 'partly', 'not done'] as const).map((result) => ({
    result,
    to,
    range: week.range,
  }));
  return { ...scenario, week: { ...week, leadsTo } };
}
