/** What was typed in a window that another one took over from, set beside what the log has. */
import type { Draft } from '../../../cpd-log/kept-shapes';
import { planText } from '../../../simulator/written-plan';
import type { Phase } from '../../../simulator/play';

const PARTS = ['ownWords', 'plan', 'reflection'] as const;

/** The parts that hold words and differ from what is kept; null where there are none. A rating is chosen, and not typed. */
export function onlyHere(typed: Draft, kept: Draft): Draft | null {
  const parts = PARTS.filter((part) => wordsOf(typed, part) !== '' && !same(typed, kept, part));
  return parts.length === 0 ? null : Object.fromEntries(parts.map((part) => [part, typed[part]]));
}

/** Where each part is typed. */
const TYPED_IN: Readonly<Partial<Record<Phase, (typeof PARTS)[number]>>> = {
  talking: 'ownWords',
  'writing the plan': 'plan',
  reflection: 'reflection',
};

/** The part that belongs where the attempt stands, where nobody has written anything else in its place. */
export function takesBack(typed: Draft, phase: Phase, kept: Draft): Draft {
  const part = TYPED_IN[phase];
  if (!part || wordsOf(typed, part) === '' || wordsOf(kept, part) !== '') return {};
  return { [part]: typed[part] };
}

/** As text to copy, a part after another. */
export function typedText(typed: Draft): string {
  return PARTS.map((part) => wordsOf(typed, part))
    .filter((words) => words !== '')
    .join('\n\n');
}

function wordsOf(draft: Draft, part: (typeof PARTS)[number]): string {
  if (part === 'plan') return draft.plan ? planText(draft.plan).trim() : '';
  return (draft[part] ?? '').trim();
}

const same = (a: Draft, b: Draft, part: (typeof PARTS)[number]): boolean =>
  wordsOf(a, part) === wordsOf(b, part);
