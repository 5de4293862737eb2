/** The levels of an attempt and nothing else: what is compared when somebody else plays the same decisions again. */
import type { CriterionName } from '../scenarios/format/vocabulary';
import type { Play } from '../simulator/play';
import { assessedSessions } from './assess';
import type { Level, SafetyReport } from './report';
import { gatesOf, worstGate } from './safety';

export interface AttemptLevels {
  /** By session and criterion, in the order of the twelve; none for a session whose risk cue was not handled. */
  readonly levels: readonly {
    readonly session: number;
    readonly criterion: CriterionName;
    readonly level: Level;
  }[];
  readonly safety: SafetyReport['result'] | null;
}

/** A tenth of the work of a whole report. */
export function attemptLevels(play: Play): AttemptLevels {
  const gates = gatesOf(play);
  const levels = assessedSessions(play)
    .filter(({ session }) => gates.get(session.number)?.result !== 'not handled')
    .flatMap(({ session, criteria }) =>
      criteria.map(({ criterion, level }) => ({ session: session.number, criterion, level })),
    );
  return { levels, safety: worstGate(gates)?.result ?? null };
}
