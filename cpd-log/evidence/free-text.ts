/** Every place in an attempt where somebody typed freely, to be looked over before it leaves, and to be changed there. */
import { PLAN_FIELDS } from '../../scenarios/format/vocabulary';
import type { Decision } from '../../simulator/decision';
import type { EvidenceAttempt } from './evidence-shapes';

export interface FreeText {
  /** Names the place: the same key gives the same place back to `withFreeText`. */
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** In the order in which they were typed; empty ones are left out. */
export function freeTextOf(attempt: EvidenceAttempt): readonly FreeText[] {
  const typed = attempt.decisions.flatMap((decision, i): FreeText[] => {
    const key = `${i}`;
    switch (decision.kind) {
      case 'reply':
        return decision.ownWords === undefined
          ? []
          : [{ key, label: 'What you typed first', text: decision.ownWords }];
      case 'file':
        return [{ key, label: 'Your reflection', text: decision.reflection }];
      case 'plan': {
        const { plan } = decision;
        if (plan.form === 'blank') return [{ key, label: 'The plan', text: plan.text }];
        return PLAN_FIELDS.map(({ key: box, name }) => ({
          key: `${i} ${box}`,
          label: `The plan, ${name}`,
          text: plan.boxes[box] ?? '',
        }));
      }
      default:
        return [];
    }
  });
  const reasons = attempt.contested.map(({ reason }, i) => ({
    key: `contested ${i}`,
    label: 'Your reason against a mark',
    text: reason,
  }));
  return [...typed, ...reasons].filter(({ text }) => text.trim() !== '');
}

/** The attempt with another text in one place; the same attempt where there is no such place. */
export function withFreeText(attempt: EvidenceAttempt, key: string, text: string): EvidenceAttempt {
  const [first, second] = key.split(' ');
  if (first === 'contested') {
    const contested = attempt.contested.map((one, i) =>
      i === Number(second) ? { ...one, reason: text } : one,
    );
    return { ...attempt, contested };
  }
  const decisions = attempt.decisions.map((decision, i) =>
    i === Number(first) ? rewritten(decision, second, text) : decision,
  );
  return { ...attempt, decisions };
}

function rewritten(decision: Decision, box: string | undefined, text: string): Decision {
  if (decision.kind === 'reply') return { ...decision, ownWords: text };
  if (decision.kind === 'file') return { ...decision, reflection: text };
  if (decision.kind !== 'plan') return decision;
  const { plan } = decision;
  if (plan.form === 'blank') return { ...decision, plan: { ...plan, text } };
  const key = PLAN_FIELDS.find((f) => f.key === box)?.key;
  return key ? { ...decision, plan: { ...plan, boxes: { ...plan.boxes, [key]: text } } } : decision;
}
