/**
 * What the trainee claimed beside what was scored. Kept because self-rating drifts both ways: qualified therapists over-rated
 * themselves (Brosan 2008), trainees go either way (Loades & Myles).
 */
import { CRITERIA } from '../scenarios/format/vocabulary';
import { RATING_WORDS, type SelfRating } from '../simulator/decision';
import type { AssessedSession } from './assess';
import type { AttemptReport, Level } from './report';

/** A criterion assessed in both sessions is held against the lower of the two, as the band is. */
export function calibrationOf(
  rating: SelfRating | null,
  sessions: readonly AssessedSession[],
): AttemptReport['calibration'] {
  const scored = sessions.flatMap((s) => s.criteria);
  return CRITERIA.flatMap(({ name }) => {
    const word = rating?.ratings[name];
    const levels = scored.filter((c) => c.criterion === name).map((c) => c.level);
    if (word === undefined || levels.length === 0) return [];
    const claimed = RATING_WORDS.indexOf(word) as Level;
    return [{ criterion: name, claimed, scored: Math.min(...levels) as Level }];
  });
}
