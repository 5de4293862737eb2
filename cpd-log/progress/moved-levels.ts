/** What re-scoring moved in one attempt, and the rule that says why. */
import type { LevelsReport } from '../../scoring/report';
import type { AttemptRow } from '../kept-shapes';
import type { Moved } from './progress-shapes';

/** Every criterion whose level is another now, session by session; also where a session came to be scored, or no longer is. */
export function movedBetween(was: AttemptRow, report: LevelsReport): Moved[] {
  const before = was.summary?.band === 'not scored' ? [] : (was.summary?.sessions ?? []);
  const after = report.band === 'not scored' ? [] : report.sessions;
  const numbers = new Set([...before, ...after].map(({ session }) => session));
  return [...numbers].flatMap((session) => {
    const old = before.find((one) => one.session === session)?.levels ?? [];
    const now = after.find((one) => one.session === session)?.results ?? [];
    const criteria = new Set([...old, ...now].map(({ criterion }) => criterion));
    return [...criteria].flatMap((criterion): Moved[] => {
      const from = old.find((level) => level.criterion === criterion)?.level ?? null;
      const result = now.find((level) => level.criterion === criterion);
      const to = result?.level ?? null;
      if (from === to) return [];
      const { id: attemptId, client, title, startedAt: at } = was;
      const why = result?.rule ?? 'It is not assessed here any more.';
      return [{ attemptId, client, title, at, session, criterion, from, to, why }];
    });
  });
}
