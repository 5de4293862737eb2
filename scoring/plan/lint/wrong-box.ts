import { PLAN_FIELDS } from '../../../scenarios/format/vocabulary';
import { NO_CONTEXT, readPlan } from '../read-plan';
import { noteOn, textOf, type LintRule } from './note';

/** How much of a box has to say something else before it reads as belonging elsewhere. */
const SHARE = 0.6;

/** What each box is for, as the sheet's labels have it. */
const LABELS = {
  what: 'What',
  when: 'When',
  where: 'Where',
  how_much: 'How much',
  why: 'Why it’s worth it',
  if_difficult: 'If it’s difficult',
  record: 'Keep a note',
} as const;

/**
 * A time under Where, a walk under When: the client will look for it under its label. Read as if it stood on a blank sheet, it
 * says what another box is for, and nothing of what its own is.
 */
export const wrongBox: LintRule = ({ plan, reading }) => {
  if (plan.form === 'blank') return [];
  return PLAN_FIELDS.flatMap(({ key, element }) => {
    const text = textOf(plan, key);
    const words = text.trim();
    if (words === '') return [];
    const alone = readPlan({ form: 'blank', text: words }, NO_CONTEXT);
    if (alone.evidence[element].length > 0) return [];
    const other = PLAN_FIELDS.find(
      (f) =>
        f.key !== key &&
        // "Daily" tells how often; under When it is a beginning, not a mistake.
        !(key === 'when' && f.key === 'how_much') &&
        !reading.evidence[f.element].some((e) => e.field === f.key) &&
        covered(alone.evidence[f.element]) >= SHARE * words.length,
    );
    if (!other) return [];
    const from = text.indexOf(words);
    return [
      noteOn(plan, key, from, from + words.length, {
        rule: 'wrong box',
        says: `will be looked for under “${LABELS[other.key]}”.`,
        tries: null,
      }),
    ];
  });
};

function covered(evidence: readonly { readonly from: number; readonly to: number }[]): number {
  let reached = -1;
  let length = 0;
  for (const { from, to } of [...evidence].sort((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return length;
}
