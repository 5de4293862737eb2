/** The draft that a filed attempt leaves in the CPD record: facts, and not one word of reflection. */
import type { AttemptRow } from '../kept-shapes';
import { practiceMinutes } from '../practice-time';
import { dayOf } from './calendar-day';
import type { EntryRow } from './entry-shapes';

/**
 * The entry of a filed attempt; null for one that is not filed. It has the attempt's own id, so that filing twice, or restoring a
 * backup twice, makes one entry.
 */
export function entryFromAttempt(attempt: AttemptRow): EntryRow | null {
  const { summary, filedAt } = attempt;
  if (!summary || filedAt === null) return null;
  const scored = summary.band !== 'not scored';
  return {
    id: attempt.id,
    kind: 'simulated practice',
    day: dayOf(attempt.startedAt),
    minutes: practiceMinutes(attempt.activeMs),
    title: `${attempt.client}: ${attempt.title}`,
    provider: 'Self-directed, with a simulated client',
    facilitator: '',
    content: '',
    facts: {
      attemptId: attempt.id,
      scenarioId: attempt.scenarioId,
      hash: attempt.hash,
      scenario: attempt.title,
      client: attempt.client,
      criteria: scored
        ? summary.sessions.flatMap(({ session, levels }) =>
            levels.map(({ criterion, level }) => ({ session, criterion, level })),
          )
        : [],
      selfRating: scored ? summary.calibration : [],
    },
    answers: {},
    cbtLinked: null,
    principle: '',
    skillsMinutes: 0,
    intervention: '',
    discussedOn: null,
    finished: false,
    createdAt: filedAt,
    changedAt: filedAt,
  };
}

/** Nobody has written anything into it yet: what its attempt put there is all there is. */
export function isUntouched(entry: EntryRow): boolean {
  return entry.facts !== null && entry.changedAt === entry.createdAt;
}
