/** What the trainee has been asked to watch for, and in which session it comes. */
import { criterionWords, type CriterionName } from '../../scenarios/format/vocabulary';
import type { Scenario } from '../../scenarios/format/scenario';

export interface Watched {
  /** With its capital: "Obstacles". */
  readonly name: string;
  readonly words: string;
}

/** The criteria given, each with its plain words, or with the session it belongs to when that is another one than this. */
export function watchingFor(
  scenario: Scenario,
  criteria: readonly CriterionName[],
  sessionIndex: number | null,
): Watched[] {
  return criteria.map((criterion) => {
    const { session, watch } = criterionWords(criterion);
    const name = criterion.charAt(0).toUpperCase() + criterion.slice(1);
    const at = scenario.sessions.findIndex((s) => session === 'both' || s.kind === session);
    if (sessionIndex === null || session === 'both' || at < 0 || at === sessionIndex)
      return { name, words: watch };
    if (scenario.sessions[sessionIndex]?.kind === session) return { name, words: watch };
    return { name, words: at > sessionIndex ? 'next session' : 'last session' };
  });
}
