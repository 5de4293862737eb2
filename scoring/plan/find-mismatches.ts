/**
 * What the sheet contradicts of what was agreed: named days, clock times, how many times, minutes, named places and plainly
 * different numbers. Leaving something out is missing, not a mismatch; and where two wordings could both be meant, they agree.
 */
import { PLAN_FIELDS, type Day, type PlanField } from '../../scenarios/format/vocabulary';
import { planText, type Mismatch, type MismatchFinder, type WrittenPlan } from '../../simulator/written-plan';
import { readClockTimes } from './clock-times';
import { readDays } from './days';
import { HOME_SPOTS, VENUES } from './lexicon/places';
import { UNITS } from './lexicon/amounts';
import { wordClass, isOneOf } from './phrases';
import { tokenise, type Token } from './tokens';

interface Facts {
  readonly days: ReadonlySet<Day>;
  readonly times: readonly string[];
  readonly places: ReadonlySet<string>;
  /** What is counted, with its numbers: "minutes" 20; "times" 3. */
  readonly sizes: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Every agreed field that the plan says otherwise, in the order of the sheet. */
export const findMismatches: MismatchFinder = (plan, _reading, agreed) => {
  const found: Mismatch[] = [];
  for (const { name, key } of PLAN_FIELDS) {
    const said = agreed[name];
    if (said === undefined || said.trim() === '') continue;
    const box = plan.form === 'boxes' ? (plan.boxes[key] ?? '') : '';
    const written = contradiction(name, factsOf(said), box, plan);
    if (written !== null) found.push({ field: name, agreed: said, written });
  }
  return found;
};

/** The words that contradict, or null. The field's own box speaks first; without it the whole sheet does. */
function contradiction(field: PlanField, agreed: Facts, box: string, plan: WrittenPlan): string | null {
  if (field === 'why' || field === 'if difficult' || field === 'record') return null;
  const sheet = plan.form === 'blank' ? plan.text : taskText(plan);
  const inBox = factsOf(box);
  const anywhere = factsOf(sheet);
  const words = box.trim() === '' ? sheet.trim() : box.trim();
  if (field === 'when' || field === 'what' || field === 'how much') {
    const days = inBox.days.size > 0 ? inBox.days : anywhere.days;
    if (disjoint(agreed.days, days)) return words;
    const times = inBox.times.length > 0 ? inBox.times : anywhere.times;
    if (
      agreed.times.length > 0 &&
      times.length > 0 &&
      !agreed.times.some((time) => times.some((other) => sameClock(time, other)))
    )
      return words;
  }
  if (field === 'where' || field === 'what') {
    const places = inBox.places.size > 0 ? inBox.places : field === 'where' ? anywhere.places : inBox.places;
    if (disjoint(agreed.places, places)) return words;
  }
  if (field !== 'where') {
    for (const [unit, numbers] of agreed.sizes) {
      const other = inBox.sizes.get(unit) ?? anywhere.sizes.get(unit);
      if (other && disjoint(numbers, other)) return words;
    }
  }
  return null;
}

/** The boxes that tell the task; reasons, coping and records may name other numbers without contradicting. */
function taskText(plan: WrittenPlan): string {
  if (plan.form === 'blank') return planText(plan);
  return (['what', 'when', 'where', 'how_much'] as const)
    .map((key) => plan.boxes[key] ?? '')
    .filter((text) => text !== '')
    .join('\n');
}

function disjoint<T>(agreed: ReadonlySet<T>, written: ReadonlySet<T>): boolean {
  if (agreed.size === 0 || written.size === 0) return false;
  for (const item of agreed) if (written.has(item)) return false;
  return true;
}

/** "half seven" may be morning or evening: the same twelve-hour clock is the same time. */
function sameClock(a: string, b: string): boolean {
  const minutes = (time: string) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) % 720;
  return minutes(a) === minutes(b);
}

/** Texts read lately: the same few are held against each other again and again. */
const READ = new Map<string, Facts>();
const MOST_READ = 200;

function factsOf(text: string): Facts {
  const known = READ.get(text);
  if (known) return known;
  if (READ.size >= MOST_READ) READ.clear();
  const facts = readFacts(text);
  READ.set(text, facts);
  return facts;
}

function readFacts(text: string): Facts {
  const tokens = tokenise(text);
  const days = new Set<Day>();
  for (const read of readDays(tokens)) {
    const before = tokens[read.start - 1]?.word;
    if (read.kind === 'named' && !isOneOf('by before from', before))
      for (const day of read.days) days.add(day);
  }
  const clocks = readClockTimes(tokens);
  const places = new Set(
    tokens
      .filter(
        (token) => (VENUES.has(token.word) || HOME_SPOTS.has(token.word)) && !VAGUE_PLACES.has(token.word),
      )
      .map((token) => token.word),
  );
  const sizes = new Map<string, Set<number>>();
  tokens.forEach((_, i) => {
    if (clocks.some((clock) => i >= clock.start && i < clock.end)) return;
    const size = sizeAt(tokens, i);
    if (!size) return;
    const at = sizes.get(size.unit) ?? new Set<number>();
    at.add(size.number);
    sizes.set(size.unit, at);
  });
  return { days, times: clocks.map((clock) => clock.time), places, sizes };
}

/** Nouns that two descriptions of one place may differ in. */
const VAGUE_PLACES = wordClass(
  'front back room box spare step steps door bed shower bath street road lane path corner block window job post class house floor toilet court bridge field center centre hall bus',
);

function sizeAt(tokens: readonly Token[], i: number): { unit: string; number: number } | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.word === 'once' || token?.word === 'twice')
    return { unit: 'times', number: token.word === 'once' ? 1 : 2 };
  if (token?.word === 'half' && (next?.word === 'an' || next?.word === 'hours'))
    return { unit: 'minutes', number: 30 };
  if (!token || token.value === null || !next) return null;
  if (token.word === 'x' && next.value !== null) return { unit: 'times', number: next.value };
  if (isOneOf('times x', next.word)) return { unit: 'times', number: token.value };
  if (next.word === 'hours') return { unit: 'minutes', number: token.value * 60 };
  if (UNITS.has(next.word) && next.word !== 'day')
    return { unit: next.word.endsWith('s') ? next.word : `${next.word}s`, number: token.value };
  return null;
}
