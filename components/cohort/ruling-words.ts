/** A contested mark to rule on: what it is called for good, and the rulings there are. */
import type { ContestedMark, Trainee, WeighedAttempt } from '../../tutor/cohort/cohort-shapes';
import { LEVEL_WORDS } from '../../scoring/report';
import { CODE_WORDS } from '../plan/plan-words';

export interface MarkToRule {
  /** The same however often the attempt is handed in, and in whichever file. */
  readonly id: string;
  readonly name: string;
  readonly attempt: WeighedAttempt;
  readonly mark: ContestedMark;
}

/** In the order of the trainees, oldest first. */
export const marksToRule = (trainees: readonly Trainee[]): readonly MarkToRule[] =>
  trainees.flatMap(({ key, name, attempts }) =>
    attempts.flatMap((attempt) =>
      attempt.contested.map((mark) => ({ id: `${key} ${markId(attempt, mark)}`, name, attempt, mark })),
    ),
  );

function markId({ hash, seeds, on }: WeighedAttempt, { about }: ContestedMark): string {
  const what = about.kind === 'code' ? about.element : `${about.session} ${about.criterion}`;
  return `${hash} ${seeds.seed} ${seeds.order} ${on} ${what}`;
}

/** What it could be ruled to be, lowest first. */
export const rulingsOn = ({ about }: ContestedMark): readonly string[] =>
  about.kind === 'code' ? CODE_WORDS : LEVEL_WORDS;
