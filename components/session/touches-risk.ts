/** Whether a script holds a risk cue: then who to ring stands on every screen of it, before anything is said and after. */
import type { Scenario } from '../../scenarios/format/scenario';

export const touchesRisk = (scenario: Scenario): boolean =>
  scenario.sessions.some((session) => session.beats.some((beat) => beat.lines.some((line) => line.riskCue)));
