/**
 * What each slip caps, what undoes it, and which weak attempt its line still makes.
 *
 * A slip never subtracts: it caps a criterion until something after it, in the same session, undoes it. Making a weak attempt is
 * still an attempt, so a line that tries and slips shows the weak form; a line that does not try ("no obstacle check") shows
 * nothing, and skipping stays below asking and answering poorly. The debrief names the act, never the person.
 */
import type { ElementRef } from '../scenarios/format/scenario';
import type { CriterionName, SlipName } from '../scenarios/format/vocabulary';
import type { Level } from './report';

export type Undoing =
  /** Nothing does: the cap stands. */
  | null
  /** Any of these sets, all of a set, after the slip. */
  | { readonly anyOf: readonly (readonly ElementRef[])[] }
  /** A plan is written after all. */
  | 'a plan'
  /** Within two turns: genuine eases the cap to 2, reflects to 1. */
  | 'repair'
  /** The gate, handled: see `safety.ts`. */
  | 'the gate';

export interface SlipRules {
  /** The act in words, for the debrief. */
  readonly act: string;
  /** What it is, by example. */
  readonly is: string;
  readonly caps: Readonly<Partial<Record<CriterionName, Level>>>;
  readonly undone: Undoing;
  readonly weak: ElementRef | null;
}

const ref = (criterion: CriterionName, element: string): ElementRef => ({ criterion, element });
const or = (...refs: ElementRef[]): Undoing => ({ anyOf: refs.map((r) => [r]) });
const and = (...refs: ElementRef[]): Undoing => ({ anyOf: [refs] });

const behaviour = ref('task', 'behaviour');
const followsReview = ref('next step', 'follows review');
const permission = ref('collaboration', 'permission');
const asked = ref('review', 'asked');
const byDefault = ref('next step', 'default');
const neutral = ref('empathy', 'neutral');
const recordUsed = ref('review', 'record used');
const openQuestion = ref('review', 'open question');

const slip = (
  act: string,
  is: string,
  caps: SlipRules['caps'],
  undone: Undoing,
  weak: ElementRef | null = null,
): SlipRules => ({ act, is, caps, undone, weak });

/** Turns after a slip of blame in which it can still be repaired. */
export const REPAIR_TURNS = 2;

export const SLIP_RULES: Readonly<Record<SlipName, SlipRules>> = {
  'last minute': slip(
    'the task left to the last minutes',
    'homework first raised in the last five minutes',
    { task: 2, rationale: 2, obstacles: 2 },
    null,
  ),
  'jumps to the task': slip(
    'an early jump to the task',
    'before the client’s doubt is heard',
    { rationale: 2, collaboration: 1 },
    or(ref('collaboration', 'asks ideas first'), ref('collaboration', 'asks expectations')),
    permission,
  ),
  'vague wish': slip('a vague wish', '“do a bit more”', { task: 1 }, or(behaviour), ref('task', 'wish')),
  'outcome not behaviour': slip(
    'an outcome in place of something to do',
    '“feel less anxious”',
    { task: 1 },
    or(behaviour),
    ref('task', 'wish'),
  ),
  prescribes: slip(
    'a task set for the client',
    'set by the practitioner, “is that OK?” after',
    { collaboration: 1 },
    or(ref('collaboration', 'real option')),
    permission,
  ),
  'generic rationale': slip(
    'a reason that would fit anyone',
    '“it’s part of CBT”',
    { rationale: 1 },
    or(ref('rationale', 'own cycle'), ref('rationale', 'own goal')),
    ref('rationale', 'generic'),
  ),
  reassures: slip(
    'general comfort',
    'general comfort to a particular doubt',
    { rationale: 2, empathy: 2 },
    or(ref('empathy', 'reflects')),
    neutral,
  ),
  'too much': slip(
    'too much at once',
    'too many tasks or too big a step',
    { task: 2, collaboration: 2 },
    or(ref('task', 'right size')),
  ),
  'no obstacle check': slip(
    'moving on without asking what could get in the way',
    'moves on without asking',
    { obstacles: 1 },
    or(ref('obstacles', 'obstacle')),
  ),
  cheerleads: slip(
    'cheering on',
    'hears low confidence and encourages',
    { obstacles: 1, empathy: 2 },
    or(ref('obstacles', 'adjusts')),
    neutral,
  ),
  'spoken only': slip('a plan left in the air', 'nothing written', { 'written plan': 0 }, 'a plan'),
  'makes sense?': slip(
    'a closed check',
    'a closed check as the only check',
    { 'teach-back': 1 },
    or(ref('teach-back', 'says what and when')),
    ref('teach-back', 'closed check'),
  ),
  'review skipped': slip(
    'a new task in place of the review',
    'a new task instead',
    { review: 0, learning: 0 },
    and(ref('review', 'named task'), openQuestion),
  ),
  'yes or no': slip(
    'a yes-or-no question',
    '“did you do it?”',
    { review: 1 },
    and(openQuestion, recordUsed),
    asked,
  ),
  'diary ignored': slip(
    'the record left unread',
    'the record is not looked at',
    { review: 1, learning: 1 },
    or(recordUsed),
    asked,
  ),
  blames: slip(
    'a verdict of pass or fail',
    'pass/fail words, disappointment, lecture',
    { empathy: 0 },
    'repair',
  ),
  rescues: slip(
    'a quick rescue',
    '“no worries, never mind”, and no enquiry',
    { review: 1, barriers: 1 },
    or(ref('barriers', 'curious')),
    asked,
  ),
  labels: slip(
    'a label',
    '“unmotivated”, “resistant”, hardship as a fault',
    { barriers: 1, empathy: 0 },
    'repair',
  ),
  'same again': slip(
    'the same task again, unexamined',
    're-sets, unexamined, the task that failed',
    { barriers: 1, 'next step': 1 },
    or(followsReview),
    byDefault,
  ),
  argues: slip(
    'arguing the case',
    'two or more reasons, or a second push, against opposition',
    { empathy: 0 },
    'repair',
  ),
  'tells the learning': slip(
    'telling the learning',
    'instead of asking',
    { learning: 1 },
    or(ref('learning', 'asks')),
    ref('learning', 'told'),
  ),
  'does it for them': slip(
    'doing it for the client',
    'fills in the worksheet for the client',
    { 'next step': 1 },
    or(ref('barriers', 'client generated')),
    byDefault,
  ),
  'vague praise': slip(
    'praise in place of a summary',
    'as the summary',
    { summary: 1 },
    or(ref('summary', 'recap')),
    ref('summary', 'praise'),
  ),
  'next page': slip(
    'the next page by default',
    'the next chapter by default',
    { 'next step': 1 },
    or(followsReview),
    byDefault,
  ),
  'out of scope': slip('a step out of scope', 'dose advice, trauma work, core beliefs', {}, null),
  'past the cue': slip(
    'carrying on past the cue',
    'carries on with homework after a risk cue',
    {},
    'the gate',
  ),
};

/** What undoes it, in words: "asks ideas first or asks expectations". Null where nothing does. */
export function undoneInWords(undone: Undoing): string | null {
  if (undone === null) return null;
  if (undone === 'repair') return `within two turns, genuine (cap 2) or reflects (cap 1)`;
  if (typeof undone === 'string') return undone;
  return undone.anyOf.map((set) => set.map((r) => r.element).join(' and ')).join(' or ');
}

/** The same as a clause of a sentence. */
export function wayOut(undone: Undoing): string {
  if (undone === 'repair') return 'being genuine within two turns would have eased it to 2, reflecting to 1';
  const how = undoneInWords(undone);
  return how === null ? 'nothing later undoes it' : `it is undone by ${how}`;
}
