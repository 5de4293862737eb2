/** A contested mark to rule on: what it is called for good, and the rulings there are. */
import type { ContestedMark, Trainee, WeighedAttempt } from '../../tutor/cohort/cohort-shapes';
import type { Ruled } from '../../tutor/cohort/expected-run-text';
import { marksThereAre } from '../disagree/contested-words';

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
  return `${hash} ${seeds.seed} ${seeds.order} ${on} ${partOf(about)}`;
}

/** The first two are in logs already, and stay as they are. */
function partOf(about: ContestedMark['about']): string {
  switch (about.kind) {
    case 'code':
      return about.element;
    case 'level':
      return `${about.session} ${about.criterion}`;
    case 'own':
      return `own ${about.criterion}`;
    case 'safety':
      return `safety ${about.act}`;
  }
}

/** A ruling as an expected run says it. @param ruled its place among `rulingsOn` */
export function ruledOn({ about }: ContestedMark, ruled: number): Ruled {
  switch (about.kind) {
    case 'code':
      return { ...about, code: ruled };
    case 'safety':
      return { ...about, done: ruled === 1 };
    default:
      return { ...about, level: ruled };
  }
}

/** What it could be ruled to be, lowest first. */
export const rulingsOn = ({ about }: ContestedMark): readonly string[] => marksThereAre(about);
