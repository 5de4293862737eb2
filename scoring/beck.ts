/** Beck's four parts of setting homework (Beck, Rush, Shaw & Emery 1979) as tiles, with the criteria that serve each. */
import type { AssessedSession } from './assess';
import { CRITERION_RULES } from './criteria';
import type { BeckTile } from './report';

export const BECK: Readonly<Record<BeckTile['letter'], string>> = {
  a: 'The task is clear and specific',
  b: 'There is a cogent rationale',
  c: 'Reactions are asked for and difficulties worked through',
  d: 'Progress is summarised',
};

/** One tile a letter; a criterion that is not assessed, or whose session has not begun, has no level. */
export function beckTiles(sessions: readonly AssessedSession[]): readonly BeckTile[] {
  const levels = new Map(sessions.flatMap((s) => s.criteria.map((c) => [c.criterion, c.level] as const)));
  return (Object.keys(BECK) as BeckTile['letter'][]).map((letter) => ({
    letter,
    says: BECK[letter],
    criteria: CRITERION_RULES.filter((c) => c.beck === letter).map((c) => ({
      criterion: c.name,
      level: levels.get(c.name) ?? null,
    })),
  }));
}
