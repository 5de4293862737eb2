/** What begins where the doing begins: a wish, wide words, a procedure, or something somebody could check. */
import type { Clause } from '../clauses';
import { ACTION_BASES, ACTION_FORMS, ACTIVITY_NOUNS } from '../lexicon/actions';
import { UNITS } from '../lexicon/amounts';
import { CLASSES } from '../lexicon/classes';
import { HOME_SPOTS, VENUES } from '../lexicon/places';
import { FIRM_VAGUE, PROCEDURES, VAGUE_TAILS } from '../lexicon/procedures';
import { LIMITS, STATES, VAGUE } from '../lexicon/vague';
import { INWARD_VERBS, SMALL_WORDS, WIDE_NOUNS, WIDE_VERBS } from '../lexicon/wide-words';
import { inflect } from '../inflect';
import type { GrammarRead } from '../learned/doing-signs';
import { PhraseSet, wordClass, isOneOf } from '../phrases';
import { wordAt, type Token } from '../tokens';
import type { Code } from '../../../simulator/written-plan';

const heads = new PhraseSet({ state: STATES, vague: VAGUE, procedure: PROCEDURES }, CLASSES);
const limits = new PhraseSet({ limit: LIMITS }, CLASSES);
const tails = new PhraseSet({ tail: VAGUE_TAILS }, CLASSES);
const firm = new Set([...wordClass(FIRM_VAGUE)].flatMap((word) => [...inflect(word)]));
/** "breathing with the Calm app": the recording or page says what is done. */
const guided = new PhraseSet({
  guide: [
    'with|using|from|on|via|to|off the|a|my ?_ ?_ app|cd|video|track|recording|youtube|page|script|audio|podcast',
    'with|using|on|via headspace|calm|youtube|sleepio',
  ],
});

/** Made only of wide words: "engage in meaningful activities", "some regular rest". */
function isWide(tokens: readonly Token[], start: number, to: number): boolean {
  let wide = 0;
  for (let i = start; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || token.value !== null || SMALL_WORDS.has(token.word)) continue;
    if (WIDE_NOUNS.has(token.word)) wide++;
    else if (i === start && !ACTION_FORMS.has(token.word) && SOME.has(wordAt(tokens, i + 1))) continue;
    else if (!(i === start && WIDE_VERBS.has(token.word))) return UNTIL.has(token.word) && wide > 0;
  }
  return wide > 0;
}
/** "Ring-fence some me time": a verb nobody listed, before "some" of something wide. */
const SOME = wordClass('some more any fence');
/** What comes after these is when, where or why, and makes the doing no narrower. */
const UNTIL = wordClass(
  'when because so if while before after until during whenever by at monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight morning evening',
);

/** "Be less snappy", "stay chirpy", "become a calmer me": being something, whatever it is, and not somewhere or with someone. */
function isState(tokens: readonly Token[], start: number, to: number): boolean {
  const head = wordAt(tokens, start);
  if (!BEING.has(head)) return false;
  let i = start + 1;
  while (i < to && DEGREES.has(wordAt(tokens, i))) i++;
  const next = tokens[i];
  if (!next || i >= to || next.kind !== 'word' || next.value !== null) return false;
  if (next.word === 'there' && wordAt(tokens, i + 1) === 'for') return true;
  if (SOMEWHERE.has(next.word) || ACTION_FORMS.has(next.word) || ACTIVITY_NOUNS.has(next.word)) return false;
  if (WIDE_NOUNS.has(next.word) && i === start + 1) return false;
  return head !== 'stay' || i > start + 1 || !SMALL_WORDS.has(next.word);
}
const BEING = wordClass('be being become becoming stay remain');
const DEGREES = wordClass('more less so too very a bit much as not really lot');
const SOMEWHERE = wordClass(
  'in on at up out back outside inside indoors outdoors home there here with by ready dressed away downstairs upstairs off under near next for until around round over from sat stood the my social sociable active busy mindful aware',
);

/** What the phrase lists know of a task, beside the code that the grammar gave it. */
export function grammarRead(tokens: readonly Token[], start: number, to: number, code: Code): GrammarRead {
  const found = heads.matchAt(tokens, start, to);
  const has = (label: string) => found.some((match) => match.label === label);
  const end = Math.max(start, ...found.map((match) => match.end));
  return {
    code,
    state: has('state'),
    vague: has('vague'),
    procedure: has('procedure'),
    whole:
      found.length > 0 &&
      !tokens.slice(end, to).some((token) => token.kind === 'word' && !SMALL_WORDS.has(token.word)),
    namesProcedure: heads
      .find(tokens, start, Math.min(to, start + NEAR))
      .some((match) => match.label === 'procedure'),
  };
}
const NEAR = 12;

/** The code of what begins at a token, or null where nothing is done there. */
export function codeHead(tokens: readonly Token[], start: number, to: number, clause: Clause): Code | null {
  const goesOn = goingOn(tokens, start, to);
  if (goesOn > start) return codeHead(tokens, goesOn, to, clause);
  const matches = heads.matchAt(tokens, start, to);
  const state = matches.find((match) => match.label === 'state');
  const vague = matches.find((match) => match.label === 'vague');
  const procedure = matches.find((match) => match.label === 'procedure');
  const stateLength = state ? state.end - start : 0;
  const vagueLength = vague ? vague.end - start : 0;
  const procedureLength = procedure ? procedure.end - start : 0;
  if (procedure && procedureLength >= Math.max(vagueLength, 1)) return 2;
  const rest = (end: number) => tokens.slice(end, to);
  if (state && stateLength >= vagueLength) {
    // "worry less by using distraction": the doing comes after the wish
    const by = tokens.slice(state.end, to).findIndex((token) => token.word === 'by');
    if (by >= 0 && state.end + by + 1 < to) return codeHead(tokens, state.end + by + 1, to, clause);
    return limits.has(tokens, state.end, to) && isReducing(wordAt(tokens, start)) ? 2 : 0;
  }
  if (!vague && !procedure && isState(tokens, start, to)) return 0;
  if (vague) {
    // "Speak up" could be anywhere; "speak up once in handover" could not.
    if (
      isOneOf('speak speaking say saying talk talking', wordAt(tokens, start)) &&
      tokens.slice(vague.end, to).some((t) => OCCASION.has(t.word))
    )
      return 2;
    if (limits.has(tokens, vague.end, to) && isReducing(wordAt(tokens, start))) return 2;
    if (isReducing(wordAt(tokens, start)) && limitElsewhere(clause)) return 2;
    if (!firm.has(wordAt(tokens, start)) && names(rest(vague.end))) return 2;
    if (guided.has(rest(vague.end))) return 2;
    // "Stop checking the hob": a habit with its object can be checked
    if (isOneOf('stop no quit not resist', wordAt(tokens, start)) && hasObject(rest(vague.end))) return 2;
    return 1;
  }
  const head = tokens[start];
  if (!head) return null;
  const last = tokens
    .slice(start, to)
    .filter((token) => token.kind === 'word')
    .at(-1);
  // "walk more", "drink less", "more walking": how much more, nobody could say
  if (
    tails.has(tokens, start, to) &&
    !(
      last?.word === 'more' && tokens.some((token, i) => token === last && wordAt(tokens, i - 1) === 'any')
    ) &&
    last &&
    tails
      .find(tokens, start, to)
      .some((match) => match.end >= to - (wordAt(tokens, match.start - 1) === 'staying' ? 0 : 1))
  )
    return 1;
  if (isOneOf('more less fewer', head.word))
    return limits.has(tokens, start + 1, to) || limitElsewhere(clause) ? 2 : 1;
  if (hedged(clause) && to - start <= 4) return 1;
  if (clause.role === 'aside') return toldToPut(tokens, start, to) ? 2 : null;
  if (isOneOf("no not don't stop avoid", head.word)) {
    return clause.box === 'what' || clause.box === null ? 2 : null;
  }
  const content = tokens.slice(start, to).filter((token) => token.kind === 'word');
  if (content.length === 0) return null;
  // "Practise practise practise": a word for doing, and nothing done
  if (content.every((token) => token.word === head.word) && content.length > 1) return 0;
  if (content.every((token) => /^pract[ic]s?e$/.test(token.word))) return 0;
  if (INWARD_VERBS.has(head.word) || isWide(tokens, start, to)) return 1;
  if (onlyAmount(tokens, start, to)) return null;
  if (clause.box === 'what') return 2;
  // "Track cravings", "monitor sugars": to keep count of something is to do something.
  if (clause.role === 'record' && RECORDS.has(head.word) && hasObject(tokens.slice(start + 1, to))) return 2;
  // "20 mins on the bike": an amount of something that can be pointed at
  if (clause.box === null && head.value !== null && amountOf(tokens, start, to)) return 2;
  // Elsewhere a verb with its object, or an activity by its name, has to be seen.
  for (let i = start; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') continue;
    if (
      ACTION_FORMS.has(token.word) &&
      (i + 1 < to || INTRANSITIVE.has(token.word)) &&
      (i === start || doesHere(tokens, i)) &&
      !afterWe(tokens, i)
    )
      return 2;
    if (ACTIVITY_NOUNS.has(token.word)) return 2;
    // "One page of the workbook nightly"
    if (i === start && UNITS.has(wordAt(tokens, i + 1)) && wordAt(tokens, i + 2) === 'of') return 2;
    if (i === start && (VENUES.has(token.word) || HOME_SPOTS.has(token.word)) && clause.box === null)
      return 2;
  }
  return null;
}

const RECORDS = new Set(
  [...wordClass('track monitor record log note count tally write rate score')].flatMap((verb) => [
    ...inflect(verb),
  ]),
);

/** "20 mins on the bike", "10 minutes of guitar". */
function amountOf(tokens: readonly Token[], start: number, to: number): boolean {
  if (!UNITS.has(wordAt(tokens, start + 1))) return false;
  const joint = wordAt(tokens, start + 2);
  const next = tokens[start + 3];
  if (!isOneOf('on of in with at doing', joint) || !next || start + 3 >= to) return false;
  const noun = DETERMINERS.has(next.word) ? tokens[start + 4] : next;
  return noun !== undefined && noun.value === null && !WIDE_NOUNS.has(noun.word) && !TIME_LAST.has(noun.word);
}
const DETERMINERS = wordClass('the my a an our his her');

/** "Carry on with the walking group": what is carried on is the task, if it is named. Returns where it begins. */
function goingOn(tokens: readonly Token[], start: number, to: number): number {
  if (!GO_ON.has(wordAt(tokens, start))) return start;
  let i = start;
  while (i < to && (GO_ON.has(wordAt(tokens, i)) || GO_ON_TAIL.has(wordAt(tokens, i)))) i++;
  const head = tokens[i];
  if (!head || i >= to) return start;
  return ACTION_FORMS.has(head.word) ||
    ACTIVITY_NOUNS.has(head.word) ||
    heads.matchAt(tokens, i, to).some((match) => match.label !== 'state')
    ? i
    : start;
}
const GO_ON = wordClass('continue continuing carry carrying keep keeping');
const GO_ON_TAIL = wordClass('on up with doing to the your my our going');

const REDUCING = wordClass(
  'cut cutting reduce reducing limit limiting drink drinking fewer less decrease drop lower scale ease resist stop do more',
);
export const isReducing = (word: string) => REDUCING.has(word);

/** "Cut down the naps. No more than one": the limit may stand in the next sentence or box. */
const limitElsewhereSet = new PhraseSet({
  limit: [
    '# ?_ ?_ less|fewer',
    '?half ?an # ?_ tops|max|only',
    'minutes|hours tops|max',
    'no more than #',
    'from .. # .. to ?about|approx #',
    '# ?x|times ?/ ?a ?per ?day to #',
    'max|maximum #',
    '# max|maximum',
    '# a|per|each|/ day|night|week|session|meal|hours',
    'only #',
    '# instead of #',
    'once|twice|# ?times|x instead|rather of|than',
    '# , not #',
    'down to #',
    'not #',
  ],
});
const limitOf = new WeakMap<Clause, { readonly clauses: readonly Clause[]; limited: boolean | null }>();

/** Lets a clause see the others of its plan; read once a plan. */
export function shareLimit(clauses: readonly Clause[]): void {
  const shared = { clauses, limited: null };
  for (const clause of clauses) limitOf.set(clause, shared);
}

function limitElsewhere(clause: Clause): boolean {
  const shared = limitOf.get(clause);
  if (!shared) return false;
  shared.limited ??= shared.clauses.some(
    (other) => other.role === 'task' && limitElsewhereSet.has(other.tokens),
  );
  return shared.limited;
}

/** Whether something that can be pointed at follows the wide words: "get out for a walk", "relax in the bath". */
function names(rest: readonly Token[]): boolean {
  for (let i = 0; i < rest.length; i++) {
    const token = rest[i];
    if (!token) continue;
    if (STOP.has(token.word)) return false;
    if (
      token.kind === 'word' &&
      (ACTIVITY_NOUNS.has(token.word) ||
        VENUES.has(token.word) ||
        (ACTION_BASES.has(token.word) && !WEAK_VERBS.has(token.word) && i + 1 < rest.length))
    )
      return true;
  }
  return false;
}
const hasObject = (rest: readonly Token[]) =>
  rest.some(
    (token, i) =>
      token.kind === 'word' &&
      token.value === null &&
      !SMALL_WORDS.has(token.word) &&
      !WIDE_NOUNS.has(token.word) &&
      !rest.slice(0, i + 1).some((before) => STOP.has(before.word)),
  );
const OCCASION = wordClass(
  'meeting meetings handover class seminar huddle briefing lesson supervision tutorial group assembly call shift lunch dinner tea',
);
const STOP = wordClass('when because so if while to help every each daily before after at until and');
const WEAK_VERBS = wordClass(
  'help do get go be have try keep use work time list note plan place set point need like change exercise match rest present challenge practice practise play mind bit light share start',
);
const INTRANSITIVE = wordClass(
  'walk walking swim swimming jog jogging run cook cooking bake baking knit knitting read reading sew sewing garden gardening shower hoover hoovering iron ironing cycle cycling paint painting draw drawing sing dance dancing shop shopping dust',
);
/** Past the head of a clause a verb is what is done only after a doer or a joining word, or with its own "-ing". */
const doesHere = (tokens: readonly Token[], i: number) =>
  DOES_NEXT.has(wordAt(tokens, i - 1)) ||
  (tokens[i - 1]?.value ?? null) !== null ||
  (TIME_FIRST.has(wordAt(tokens, 0)) && TIME_LAST.has(wordAt(tokens, i - 1))) ||
  (tokens[i]?.word.endsWith('ing') ?? false);
const TIME_FIRST = wordClass(
  'on in over at before after during every each this next from by when while once',
);
const TIME_LAST = wordClass(
  'week weeks weekend day days monday tuesday wednesday thursday friday saturday sunday am pm morning evening night session appointment tea breakfast dinner lunch work school month fortnight time',
);
const DOES_NEXT = wordClass(
  "shall must would and then & + or to i i'll ill you you'll will we'll she'll he'll just also please go try can could not don't never , > : =",
);
const afterWe = (tokens: readonly Token[], i: number) => isOneOf('we it that', wordAt(tokens, i - 1));
const hedged = (clause: Clause) => isOneOf('maybe perhaps', wordAt(clause.tokens, 0));

/** "Put the next appointment in your diary" is something to do, although the appointment is an aside. */
function toldToPut(tokens: readonly Token[], start: number, to: number): boolean {
  const head = wordAt(tokens, start);
  return (
    ACTION_BASES.has(head) &&
    !isOneOf('see speak talk call ring meet review check test look record score', head) &&
    to - start > 2
  );
}

/** "do 10 minutes", "3 times": how much of nothing. */
function onlyAmount(tokens: readonly Token[], start: number, to: number): boolean {
  const words = tokens
    .slice(start, to)
    .filter((token) => token.kind === 'word' && token.value === null)
    .map((token) => token.word);
  return words.every((word) => AMOUNT_WORDS.has(word));
}
const AMOUNT_WORDS = wordClass(
  'do minutes hours times time a an day days week weeks daily every each per x or more of for at least it my your # only just max about once twice',
);
