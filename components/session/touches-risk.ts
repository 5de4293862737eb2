/** Whether a script holds a risk cue: then who to ring stands on every screen of it, before anything is said and after. */
import type { AttemptReport } from '../../scoring/report';
import type { Play } from '../../simulator/play';
import { cueWasMet } from '../../simulator/safety-gate';
import type { Scenario } from '../../scenarios/format/scenario';

export const touchesRisk = (scenario: Scenario): boolean =>
  scenario.sessions.some((session) => session.beats.some((beat) => beat.lines.some((line) => line.riskCue)));

/** Whether a page of this attempt shows who to ring in its own place, close to where it is needed: then it stands there and not below. */
export function helpStandsClose(play: Play, report: AttemptReport | undefined): boolean {
  const inSession = play.phase === 'talking' || play.phase === 'session over';
  if (inSession) return cueWasMet(play);
  return Boolean(report?.safety) && (play.phase === 'debrief' || play.phase === 'filed');
}
