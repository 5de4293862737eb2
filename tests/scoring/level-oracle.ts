/**
 * The levels as the criteria page tells them, written out by hand and apart from the rules they test. `has` is the set of
 * elements that were shown, each on a turn of its own; `where` says which facts held.
 */
import type { CriterionName } from '../../scenarios/format/vocabulary';

export interface Where {
  readonly reasonToAdapt?: boolean;
  readonly confidenceLow?: boolean;
  readonly gapShown?: boolean;
  readonly noRecord?: boolean;
  readonly weekFellShort?: boolean;
  readonly missedTwice?: boolean;
  readonly ambivalent?: boolean;
  readonly opposed?: boolean;
}

type Has = (...elements: string[]) => boolean;

const count = (has: Has, elements: string[]): number => elements.filter((e) => has(e)).length;

/** [is it 2?, is it 3?], each read off the prose. */
const PROSE: Record<CriterionName, (has: Has, where: Where) => readonly [boolean, boolean]> = {
  task: (has) => [
    has('behaviour') && count(has, ['when', 'where', 'how often']) >= 2,
    has('behaviour', 'when', 'where', 'how often', 'right size', 'material'),
  ],
  rationale: (has) => [
    has('purpose') && (has('own cycle') || has('own goal')),
    has('purpose', 'own cycle', 'own goal', 'client says why'),
  ],
  collaboration: (has, { reasonToAdapt }) => {
    const together = count(has, ['asks ideas first', 'asks expectations', 'real option']);
    const fits = !reasonToAdapt || has('adaptation');
    return [together >= 1 && fits, together >= 2 && fits && has('supporter')];
  },
  obstacles: (has, { confidenceLow }) => [
    has('obstacle', 'confidence') && (has('adjusts') || has('if-then')),
    has('reaction', 'obstacle', 'confidence', 'if-then') &&
      (!confidenceLow || has('re-rated') || has('adjusts')),
  ],
  'written plan': (has) => {
    const six = ['behaviour', 'when', 'where', 'amount', 'coping', 'monitoring'];
    return [
      count(has, six) >= 4 && has('behaviour', 'when', 'monitoring') && !has('mismatch'),
      has(...six) && !has('mismatch') && has('client has copy'),
    ];
  },
  'teach-back': (has, { gapShown }) => [
    has('says what and when'),
    has('says what and when', 'says why') && (!gapShown || has('gap corrected')),
  ],
  review: (has, { noRecord }) => {
    const seen =
      has('record used') || (noRecord === true && has('one occasion rebuilt', 'noting made easier'));
    const two = has('named task', 'open question') && seen;
    return [two, two && has('quantity and quality', 'early')];
  },
  barriers: (has) => {
    const two = has('specific barrier', 'matched change');
    return [two, two && has('com-b domain', 'own part', 'client generated')];
  },
  learning: (has, { weekFellShort }) => {
    const two = has('asks', 'from the record');
    return [two, two && has('linked to cycle') && (!weekFellShort || has('partial used'))];
  },
  summary: (has) => [
    has('recap', 'trend', 'checked'),
    has('recap', 'trend', 'checked', 'balanced', 'client adds'),
  ],
  'next step': (has, { missedTwice }) => {
    const two = has('follows review', 'concrete');
    const step = has('repeated') || has('graded') || has('switched with a reason');
    return [two, two && step && has('recorded', 'contingency') && (!missedTwice || has('supervision'))];
  },
  empathy: (has, { ambivalent, opposed }) => [
    has('reflects') || has('affirms effort'),
    // Each element is shown once here, so "neither shown: reflects on two turns" never holds.
    has('reflects', 'autonomy') &&
      (ambivalent === true || opposed === true) &&
      (!ambivalent || has('fits ambivalence')) &&
      (!opposed || has('fits opposition')),
  ],
};

/** Nothing shown is 0, anything at all is 1, then the highest rule that holds. */
export function levelByTheBook(
  criterion: CriterionName,
  shown: ReadonlySet<string>,
  where: Where,
): 0 | 1 | 2 | 3 {
  const [two, three] = PROSE[criterion]((...elements) => elements.every((e) => shown.has(e)), where);
  if (three) return 3;
  if (two) return 2;
  return shown.size > 0 ? 1 : 0;
}
