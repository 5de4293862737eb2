/** What a contested mark is called, and how it stood, in the words of the page it stands on. */
import type { Contested, Disagreement } from '../../cpd-log/kept-shapes';
import { PLAN_ELEMENTS } from '../../scenarios/format/vocabulary';
import { LEVEL_WORDS, type CriterionResult } from '../../scoring/report';
import type { PlanReading } from '../../simulator/written-plan';
import { capital } from '../opening-capital';
import { CODE_WORDS, READING_LABELS } from '../plan/plan-words';

/** A mark that may be contested, as it stands. */
export interface Mark {
  readonly about: Contested;
  readonly stood: number;
}

export const nameOf = (about: Contested): string =>
  about.kind === 'code' ? READING_LABELS[about.element].replace('…', '') : capital(about.criterion);

export const stoodWords = ({ about, stood }: Pick<Disagreement, 'about' | 'stood'>): string =>
  (about.kind === 'code' ? CODE_WORDS[stood as 0] : LEVEL_WORDS[stood as 0]) ?? '';

/** The seven codes of a reading. */
export const codeMarks = ({ codes }: PlanReading): readonly Mark[] =>
  PLAN_ELEMENTS.map((element) => ({ about: { kind: 'code', element }, stood: codes[element] }));

export const levelMark = ({ criterion, level }: CriterionResult, session: number): Mark => ({
  about: { kind: 'level', session, criterion },
  stood: level,
});
