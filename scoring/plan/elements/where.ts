/** `where`: 2 for a place the client could point at, 1 for a general setting, 0 for none. */
import type { PlanContext } from '../../../simulator/written-plan';
import type { Clause } from '../clauses';
import { ACTION_BASES } from '../lexicon/actions';
import { CLASSES } from '../lexicon/classes';
import { EVENTS } from '../lexicon/events';
import { HOME_SPOTS, PLACE_PHRASES, SETTINGS, VENUES } from '../lexicon/places';
import { NO_PLACES } from '../lexicon/no-places';
import { PhraseSet, wordClass, isOneOf } from '../phrases';
import { tokenise, type Token, wordAt } from '../tokens';
import { GOING, isPutAway, leaves, ontoPaper, ruledOut, speaksTo } from './not-there';
import { openPlaces } from './open-places';
import { highest, saysNothing, type Coded, type Finding } from './finding';

const placePhrases = new PhraseSet({ place: PLACE_PHRASES }, CLASSES);

const PREPOSITIONS = wordClass(
  'at in to into out on onto round around through by outside inside near along over behind from off under up down past via towards opposite beside across @ within',
);
const AT_PREPOSITIONS = wordClass('at in on outside inside round around opposite beside behind near @');
const TIDYING = wordClass(
  'tidy tidying clean cleaning hoover hoovering sweep sort sorting declutter mop paint weed weeding mow decorate dust',
);
const DETERMINERS = wordClass(
  'the a an my our your his her their this that local nearest big little small new old quiet first main back front upstairs downstairs top bottom far left right last spare own',
);
const NOT_PLACE_BEFORE = wordClass(
  'before after during since until till than about like of instead with  grandkids',
);
const GAP_STOP = wordClass('and or but if because so then than that when while after before until');
/** In the box for places these name no place. */
const ANYWHERE = wordClass('anywhere wherever everywhere anyplace');

export interface WhereRead extends Coded {
  /** It says "anywhere" and names no place. */
  readonly anywhere: boolean;
}

export function readWhere(clauses: readonly Clause[], context: PlanContext): WhereRead {
  const findings: Finding[] = [];
  let anywhere = false;
  const known = context.places
    .map((place) => tokenise(place).map((token) => token.word))
    .filter((words) => words.length > 0);
  const people = new Set(context.people.flatMap((name) => tokenise(name).map((token) => token.word)));
  for (const clause of clauses) {
    if (clause.role !== 'task' && !liesAwake(clause)) continue;
    const words = clause.tokens;
    if (reportsThere(words)) continue;
    const at = words.findIndex((token) => ANYWHERE.has(token.word));
    if (at >= 0) {
      anywhere = true;
      // "wherever I am in the house": a setting after all
      const setting = words.findIndex(
        (token, i) =>
          i > at && isOneOf('house home flat work office town school college building', token.word),
      );
      if (setting > 0) findings.push({ clause, start: at, end: setting + 1, code: 1 });
      continue;
    }
    findings.push(...placesIn(clause, known, people));
  }
  const coded = highest(findings);
  return { ...coded, anywhere: anywhere && coded.code < 2 };
}

/** "If awake after 15 min, sit in the front room": in a plan for sleep that is the task, not an obstacle to it. */
const liesAwake = ({ role, box, within }: Clause): boolean =>
  role === 'coping' &&
  (box === null || box === 'what') &&
  within
    .slice(0, 80)
    .some(
      (token, i) =>
        token.word === 'awake' || (token.word === 'asleep' && /n't|not/.test(wordAt(within, i - 1))),
    );

/** "Bring it to our meeting at the surgery": where it is told, not where it is done. */
const reportsThere = (tokens: readonly Token[]): boolean =>
  isOneOf(
    'bring show hand return',
    tokens.find((token) => !isOneOf("and then please i i'll you will", token.word))?.word ?? '',
  ) && tokens.some((token) => isOneOf('session appointment appt meeting review next', token.word));

export function placesIn(
  clause: Clause,
  known: readonly (readonly string[])[],
  people: ReadonlySet<string>,
): Finding[] {
  const { tokens, box } = clause;
  const found: Finding[] = [];
  const add = (start: number, end: number, code: 1 | 2) => found.push({ clause, start, end, code });
  const inBox = box === 'where';
  const onlyAt = box === 'when' || box === 'how_much';
  const accepts = (i: number, bare: boolean): boolean => inBox || placed(tokens, i, onlyAt, bare);

  for (let i = 0; i < tokens.length; i++) {
    const name = known.find((words) => words.every((word, k) => tokens[i + k]?.word === word));
    if (name && accepts(i, true)) add(i, i + name.length, 2);
  }
  for (const match of placePhrases.find(tokens)) {
    const first = wordAt(tokens, match.start);
    const carriesOwn = PREPOSITIONS.has(first) || isOneOf('up out', first);
    const spoken = speaksTo(tokens, match.start);
    if (!inBox && (isPutAway(tokens) || (first === 'out' && wordAt(tokens, match.end - 1) === 'bed')))
      continue;
    if (ruledOut(tokens, match.start) || (first === 'in' && wordAt(tokens, match.start - 1) === 'time'))
      continue;
    if (
      inBox ||
      ((carriesOwn || accepts(match.start, standsFree(tokens, match.end))) &&
        !spoken &&
        !(onlyAt && first === 'to') &&
        !NOT_PLACE_BEFORE.has(wordAt(tokens, match.start - 1)))
    )
      add(match.start, match.end, 2);
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') continue;
    const spot = HOME_SPOTS.has(token.word);
    const venue = VENUES.has(token.word);
    const setting = SETTINGS.has(token.word);
    if (!spot && !venue && !setting) {
      if (
        !inBox &&
        (isUnknownPlace(tokens, i, people, onlyAt) ||
          isGoneTo(tokens, i, onlyAt) ||
          standsAtThe(tokens, i, onlyAt))
      )
        add(i, i + 1, 2);
      continue;
    }
    // Only the last noun of a row is the place: "office chair", "garden centre".
    const next = tokens[i + 1];
    if (next && !inBox && next.joined) continue;
    // "doctor's orders": somebody's, not their place
    if (
      next?.kind === 'word' &&
      token.to - token.from > token.word.length &&
      /^(?:orders?|advice|note|idea|letter|number|call)$/.test(next.word)
    )
      continue;
    if (token.word === 'bed' && !inBox) continue;
    // "6 steps", "three drawers"; "type it into the table"
    if (!inBox && (tokens[i - 1]?.value ?? null) !== null && COUNTED.has(token.word)) continue;
    if (ontoPaper(tokens, i)) continue;
    // "write to the crematorium office": who is written to
    if (
      setting &&
      !inBox &&
      speaksTo(tokens, i) &&
      tokens.slice(Math.max(0, i - 3), i).some((before) => before.word === 'to')
    )
      continue;
    // "home by last bus": how, not where
    if (
      !inBox &&
      isOneOf('bus train tram tube metro taxi ferry car plane', token.word) &&
      isOneOf('by last first next', wordAt(tokens, i - 1))
    )
      continue;
    // "in a better place": how somebody is
    if (
      !inBox &&
      /^places?$/.test(token.word) &&
      isOneOf('better good bad dark different happier darker worse happy', wordAt(tokens, i - 1))
    )
      continue;
    // "sort my head out", "works": only in their own box, or right after "at", do these name a setting.
    if (
      !inBox &&
      (token.word === 'out' || (token.word === 'work' && !isOneOf('at in from', wordAt(tokens, i - 1))))
    )
      continue;
    // "the bathroom taps", "loo seat": the room a thing is fixed in
    if (
      !inBox &&
      !onlyAt &&
      ROOMS.has(token.word) &&
      FIXED.has(next?.word ?? '') &&
      !ruledOut(tokens, i) &&
      !speaksTo(tokens, i)
    ) {
      add(i, i + 2, 2);
      continue;
    }
    const adverb =
      !inBox &&
      !onlyAt &&
      isOneOf('outdoors outside', token.word) &&
      GETS.has(wordAt(tokens, i - 1)) &&
      wordAt(tokens, i + 1) !== 'the';
    if (!adverb && !accepts(i, venue && !setting)) continue;
    // "college work", "out of the house", "chair stands": no place where it is done
    if (!inBox && (MODIFIED.has(wordAt(tokens, i + 1)) || leaves(tokens, i) || isPutAway(tokens))) continue;
    add(nameBefore(tokens, i), i + 1, setting && !spot ? (venue && !setting ? 2 : 1) : 2);
  }
  if (!inBox && !onlyAt && !isPutAway(tokens))
    for (const span of openPlaces(tokens, people))
      if (
        span.end - span.start === tokens.length &&
        clause.within[0] === tokens[0] &&
        !/\d/.test(tokens.at(-1)?.word ?? '')
      )
        continue;
      else if (!ruledOut(tokens, span.start) && !speaksTo(tokens, span.start)) add(span.start, span.end, 2);
  if (inBox && found.length === 0 && !saysNothing(clause)) {
    if (tokens.some((token) => NO_PLACE_IN_BOX.has(token.word))) return found;
    if (tokens.every((token) => BY_PHONE.has(token.word))) add(0, tokens.length, 1);
    else if (namesSomething(tokens)) add(0, tokens.length, 2);
  }
  return found;
}

/** Where its own name begins, in "on Mill Lane"; a clause's first word is written large whatever it is. */
function nameBefore(tokens: readonly Token[], i: number): number {
  const name = tokens[i - 1];
  const own = i > 1 && name?.kind === 'word' && name.capital && !ACTION_BASES.has(name.word);
  return own && tokens[i]?.capital === true ? i - 1 : i;
}

const ROOMS = wordClass(
  'sofa settee couch kitchen bathroom bedroom hall hallway landing lounge loo toilet garage shed garden loft cellar utility',
);
const FIXED = wordClass(
  'rest tap taps door doors floor floors sink seat handle handles cupboard cupboards drawer drawers worktop worktops surface surfaces window windows windowsill shelf shelves wall walls switch switches bin mirror table fence gate border borders path',
);
const GETS = wordClass(
  'get getting be being time sit sitting eat eating read reading stay play playing work working',
);
const MODIFIED = wordClass('work stands stand yoga exercises exercise raises aerobics pilates stretches');
/** Whether a noun stands where a place would: after "at the …", after going or tidying, or first in its clause. */
function placed(tokens: readonly Token[], i: number, onlyAt: boolean, bare: boolean): boolean {
  if (!SETTINGS.has(wordAt(tokens, i)) && speaksTo(tokens, i)) return false;
  if (ruledOut(tokens, i)) return false;
  const setting = SETTINGS.has(wordAt(tokens, i));
  if (!onlyAt && tokens.length <= (setting ? 1 : 3) && !ACTION_BASES.has(wordAt(tokens, 0))) return true;
  let j = i - 1;
  let steps = 0;
  while (j >= 0 && steps < 5) {
    const token = tokens[j];
    if (!token || token.kind === 'mark' || GAP_STOP.has(token.word)) break;
    if (token.word === 'of' && PART_OF.has(wordAt(tokens, j - 1))) return true;
    if (NOT_PLACE_BEFORE.has(token.word)) return false;
    if (token.word === 'as' && wordAt(tokens, j - 1) === 'far') return true;
    if ((onlyAt ? AT_PREPOSITIONS : PREPOSITIONS).has(token.word)) return true;
    if (!onlyAt && (GOING.has(token.word) || TIDYING.has(token.word))) return true;
    j--;
    steps++;
  }
  return (
    !onlyAt &&
    bare &&
    !ACTION_BASES.has(wordAt(tokens, i)) &&
    ((i === 1 && DETERMINERS.has(wordAt(tokens, 0))) ||
      tokens[i - 1]?.kind === 'mark' ||
      // First, or its own name before it: "Quaker meeting house 1-3"
      tokens
        .slice(0, i)
        .every((token) => token.capital && token.kind === 'word' && !ACTION_BASES.has(token.word)))
  );
}

const PART_OF = wordClass(
  'lap laps circuit loop lengths length side edge end top bottom back front corner middle',
);

/** "stay in the courtyard", "walk round the arboretum": a noun after going or staying and "the" is a place, unless it is time or talk. */
function isGoneTo(tokens: readonly Token[], i: number, onlyAt: boolean): boolean {
  const word = wordAt(tokens, i);
  const article = wordAt(tokens, i - 1);
  const preposition = wordAt(tokens, i - 2);
  if (
    onlyAt ||
    word.length < 4 ||
    NO_PLACE_NOUNS.has(word) ||
    (NO_PLACES.has(word) && !VENUES.has(word)) ||
    ACTION_BASES.has(word) ||
    EVENTS.has(word)
  )
    return false;
  if (article !== 'the' || !INTO.has(preposition)) return false;
  return GOING.has(wordAt(tokens, i - 3));
}
const INTO = wordClass('in at to round around into through along over');
const NO_PLACE_NOUNS = wordClass(`
  morning afternoon evening evenings mornings night end next first second third last other same phone moment point point list music middle beginning start plan steps
  rest whole doctor dentist gp nurse police council future past present details process exercise exercises sheet sheets book booklet chapter module day days
  week weekend radio video app website one ones most worst best top bottom back front side hardest easiest things thing people person lady man woman boss
  manager teacher family children neighbours neighbour feeling feelings fear anxiety panic pain urge thought thoughts worry worries motions effort dark rain
  cold sun heat wind right left line time times minute hour meantime conversation story words techniques technique strategies pack questions question answers problem problems
`);

const COUNTED = wordClass(
  'steps stairs drawers shelves doors floors lengths laps shops rooms cupboards fields hills stops stations tables chairs',
);

/** "At the gurdwara", "outside the ticket office", "by the urn": a noun nobody listed, where a place would stand. */
function standsAtThe(tokens: readonly Token[], i: number, onlyAt: boolean): boolean {
  const token = tokens[i];
  const article = wordAt(tokens, i - 1);
  const preposition = wordAt(tokens, i - 2);
  const verb = wordAt(tokens, i - 3);
  if (!token || token.value !== null || token.word.length < 4 || onlyAt) return false;
  if (
    !isOneOf('the my our her his their', article) ||
    !BESIDE.has(preposition) ||
    AIMED.has(verb) ||
    (verb === 'go' && wordAt(tokens, i - 4) === 'a')
  )
    return false;
  if (
    NO_PLACE_NOUNS.has(token.word) ||
    NEVER_PLACES.has(token.word) ||
    EVENTS.has(token.word) ||
    ACTION_BASES.has(token.word)
  )
    return false;
  return !ruledOut(tokens, i) && !speaksTo(tokens, i);
}
const BESIDE = wordClass('at outside opposite behind beside');
const AIMED = wordClass(
  'look looking looks stare staring shout shouting laugh laughing throw point pointing glance peek have chip work working',
);
const NEVER_PLACES = wordClass(
  'least most same latest earliest weekend thought sight idea prospect expense risk mercy speed rate pace level review appointment session calendar clock diary scores score photo photos picture words mirror own usual agreed planned scheduled sound smell touch first hands face screen figures list scales',
);

/** Nothing follows that would make it the name of something else: "charity shop volunteering". */
const standsFree = (tokens: readonly Token[], end: number) =>
  end >= tokens.length ||
  tokens[end]?.kind === 'mark' ||
  tokens[end]?.kind === 'number' ||
  wordAt(tokens, end) === 'facing' ||
  PREPOSITIONS.has(wordAt(tokens, end));

/** A name after "at", or after going "to": "at Sandbanks", "walk to Seaburn". */
function isUnknownPlace(
  tokens: readonly Token[],
  i: number,
  people: ReadonlySet<string>,
  onlyAt: boolean,
): boolean {
  const token = tokens[i];
  const before = wordAt(tokens, i - 1);
  if (
    !token?.capital ||
    i === 0 ||
    people.has(token.word) ||
    NO_PLACE_NAMES.has(token.word) ||
    speaksTo(tokens, i)
  )
    return false;
  if (/day$/.test(token.word)) return false;
  if (before === 'at' || (before === 'the' && wordAt(tokens, i - 2) === 'at')) return true;
  if (onlyAt) return false;
  const goes = tokens.slice(Math.max(0, i - 5), i).some((t) => GOING.has(t.word));
  return goes && isOneOf('to round in around into along', before);
}
const NO_PLACE_NAMES = wordClass(
  'i im ba cbt phq gad suds mon tue ok tv pip uc xmas christmas easter january february march april may june july august september october november december ramadan',
);

const BY_PHONE = wordClass('on by over the my phone telephone text email whatsapp video call move go');
const NO_PLACE_IN_BOX = wordClass('link');

function namesSomething(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'word' &&
      !EMPTY.has(token.word) &&
      !isOneOf('minutes hours times video phone online', token.word),
  );
}
const EMPTY = wordClass(
  "doesn't matter varies the a an my your where i can it is possible any comfortable when whatever depends on best you me feel like not sure here there",
);
