/**
 * Places that nobody listed, by where they stand: a preposition of place, then "the" or "my" or a name, then a noun that is not one
 * of the few kinds that stand there too (times, people, feelings, paper). Also somebody's home ("at Sheila's", "to mum's"), and a
 * noun with its number or letter ("Flat 9", "gate C").
 */
import { ACTION_BASES } from '../lexicon/actions';
import { EVENTS } from '../lexicon/events';
import { NO_PLACES } from '../lexicon/no-places';
import { wordClass, isOneOf } from '../phrases';
import { wordAt, type Token } from '../tokens';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that say a spot by themselves. */
const AT = wordClass(
  'at in on inside outside opposite behind beside near under underneath beneath along round around across through by past @ within',
);
/** Words that say a spot once somebody goes. */
const TOWARDS = wordClass('to into onto towards up down past from via through round around along over');
const DETERMINERS = wordClass('the my our your his her their a an this that');
const OWNERS = wordClass('the my our your his her their');
const GOES = wordClass(
  `go goes going walk walking walks cycle cycling drive driving run running jog jogging pop popping nip nipping travel travelling ride riding get getting
  come coming return returning head heading stroll wander back up down over out round straight take taking stay stood stand standing sit
  sitting sat lie meet meeting bus train tram`,
);
/** After these the next word belongs to the verb: "put on the …", "log in the …", "go through the …". */
const PARTICLE = wordClass(
  `put putting turn turning switch switching fill filling hand handing log logging carry carrying work working focus focusing keep keeping try
  trying check checking take taking hold holding bring bringing write writing look looking listen think thinking rely depend stick sticking
  cut cutting spend based sign clock tick ticking type enter record note mark read reading click press call calling drop cool count plan
  planning pile pull print save add adding build building top tidy sort run go concentrate reflect improve chip hang get getting talk talking speak speaking
  ask asking tell phone ring text email message score rate ratings concentrate involve involved interested`,
);
const STOPS = wordClass(
  `and or but if because so then than that when while after before until to for with without at in on by from into about as of is was are will i
  we you they he she it not no instead also plus which who where whatever until till during every each per nor once twice straight just
  again alone only up down out off over back using doing having being going to both first`,
);
/** Nouns that take a number or letter as their name. */
const NUMBERED = wordClass(
  'flat plot gate bay platform lock ward unit stand pitch lane bed room desk table carriage terminal pier door seat hut block court house route bus tram junction aisle floor level stop',
);
const KIN = wordClass(
  'mum dad gran nan sister brother mate neighbour auntie uncle friend daughter son parent cousin partner boss',
);

/** Every such place in a clause. `people` are names that are no places by themselves. */
export function openPlaces(tokens: readonly Token[], people: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  const name = properName(tokens, people);
  if (name) found.push(name);
  for (let i = 0; i < tokens.length; i++) {
    const span =
      numbered(tokens, i) ??
      road(tokens, i) ??
      street(tokens, i) ??
      saint(tokens, i) ??
      ridden(tokens, i) ??
      somebodys(tokens, i) ??
      afterPreposition(tokens, i, people);
    if (!span) continue;
    found.push(span);
    i = span.end - 1;
  }
  return found;
}

/** "…, Platt Fields, …": two or more capitals between marks, and neither people nor days. */
function properName(tokens: readonly Token[], people: ReadonlySet<string>): Span | null {
  if (tokens.length < 2 || tokens.length > 4) return null;
  const all = tokens.every(
    (token, i) =>
      token.kind === 'word' &&
      (token.capital || (i > 0 && i < tokens.length - 1 && isOneOf('of the on and', token.word))) &&
      token.to - token.from > 2 &&
      !people.has(token.word) &&
      !NO_PLACES.has(token.word) &&
      !EVENTS.has(token.word) &&
      !KIN.has(token.word) &&
      !ACTION_BASES.has(token.word) &&
      !TIMEWORDS.has(token.word) &&
      !TITLES.has(token.word) &&
      !NO_NAMES.has(token.word),
  );
  return all ? { start: 0, end: tokens.length } : null;
}

/** "Flat 9", "plot 40B", "gate C". */
function numbered(tokens: readonly Token[], i: number): Span | null {
  const noun = tokens[i];
  const label = tokens[i + 1];
  if (!noun || !label || !NUMBERED.has(noun.word)) return null;
  const letter = label.kind === 'word' && label.to - label.from === 1 && label.capital && label.word !== 'i';
  const figure = label.kind === 'number' && label.clock === null;
  if (!letter && !figure) return null;
  // "bed 11", "lock 6 times": a time or a count
  if (noun.word === 'bed' || isOneOf('times x minutes hours am pm to -', wordAt(tokens, i + 2))) return null;
  if (!noun.capital && figure && NEEDS_CAPITAL.has(noun.word)) return null;
  const after = tokens[i + 2];
  const stuck = after?.kind === 'word' && after.from === label.to;
  return { start: i, end: stuck ? i + 3 : i + 2 };
}
const NEEDS_CAPITAL = wordClass('level stop route house door table lane stand');

/** "On the M6", "along the A45"; "at till 4", which the writing-out of "till" has made an "until". */
function road(tokens: readonly Token[], i: number): Span | null {
  const before = wordAt(tokens, i - 1);
  const token = tokens[i];
  const number = tokens[i + 1];
  if (!token) return null;
  if (token.word === 'until' && isOneOf('at the my a', before)) return { start: i, end: i + 1 };
  return isOneOf('m a b', token.word) &&
    token.capital &&
    number?.kind === 'number' &&
    number.from === token.to &&
    isOneOf('the on along off onto down up', before)
    ? { start: i, end: i + 2 }
    : null;
}

/** "Dale St", "Fell Ave": a name and the short word for a street. */
function street(tokens: readonly Token[], i: number): Span | null {
  const name = tokens[i];
  const short = tokens[i + 1];
  if (!name?.capital || !short?.capital || !STREETS.has(short.word)) return null;
  if (name.to - name.from < 3 || ACTION_BASES.has(name.word) || TIMEWORDS.has(name.word)) return null;
  // "Visit St Mary's": a saint, not a street
  return tokens[i + 2]?.capital && short.word === 'st' ? null : { start: i, end: i + 2 };
}
const STREETS = wordClass('st rd ave av ln cres sq tce terr gdns pl hwy');

/** "(St Oswald's)", "the hall, St Anne": named after a saint. */
function saint(tokens: readonly Token[], i: number): Span | null {
  const name = tokens[i + 1];
  return tokens[i]?.capital &&
    isOneOf('st saint', wordAt(tokens, i)) &&
    name?.capital &&
    name.to - name.from > 3
    ? { start: i, end: i + 2 }
    : null;
}

/** "Ride the 38", "on the 36 top deck": the number of a bus or tram. */
function ridden(tokens: readonly Token[], i: number): Span | null {
  const number = tokens[i];
  if (number?.kind !== 'number' || number.clock !== null || (number.value ?? 0) < 2) return null;
  const verb = wordAt(tokens, i - 2);
  if (wordAt(tokens, i - 1) !== 'the' || !RIDES.has(verb)) return null;
  if (verb === 'on' && !tokens.slice(0, i - 2).some((token) => RIDDEN.has(token.word))) return null;
  const next = tokens[i + 1];
  if (
    next?.kind === 'word' &&
    (next.from === number.to || next.word.endsWith('s')) &&
    !isOneOf('across towards as', next.word)
  )
    return null;
  return { start: i - 1, end: i + 1 };
}
const RIDES = wordClass('ride riding catch catching get getting take taking board boarding on');
const RIDDEN = wordClass(
  'ride riding sit sitting stay staying stand standing get getting hop travel go going',
);

/** "At Sheila's", "walk to mum's", "to mums": somebody's home, with nothing of theirs named after it. */
function somebodys(tokens: readonly Token[], i: number): Span | null {
  const token = tokens[i];
  const before = wordAt(tokens, i - 1);
  if (!token) return null;
  const owned = OWNERS.has(before) && i >= 2;
  const preposition = owned ? wordAt(tokens, i - 2) : before;
  if (!isOneOf('at to round from outside past via @', preposition)) return null;
  const possessive = token.word.endsWith("'s") || token.word.endsWith("s'");
  const plain = token.word.endsWith('s') && KIN.has(token.word.slice(0, -1));
  if (!possessive && !plain) return null;
  const next = tokens[i + 1];
  if (
    next &&
    next.kind === 'word' &&
    next.value === null &&
    !STOPS.has(next.word) &&
    !TIMEWORDS.has(next.word)
  )
    return null;
  const stem = token.word.replace(/'s$|s'$/, '');
  if (isOneOf('it that there today tomorrow he she who what here let', stem) || stem.endsWith('day'))
    return null;
  return { start: i, end: i + 1 };
}

function afterPreposition(tokens: readonly Token[], i: number, people: ReadonlySet<string>): Span | null {
  const preposition = tokens[i];
  const verb = wordAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (!preposition || !next) return null;
  const spot = AT.has(preposition.word);
  if (!spot && !TOWARDS.has(preposition.word)) return null;
  if (PARTICLE.has(verb) && !(GOES.has(verb) && TOWARDS.has(preposition.word))) return null;
  if (isOneOf('go going goes went', verb) && isOneOf('over through', preposition.word)) return null;
  // "put ten pounds in the tin": where a thing goes, not where it is done
  if (PUTS.has(wordAt(tokens, 0)) && isOneOf('in into on onto to', preposition.word)) return null;
  const goes = tokens.slice(Math.max(0, i - 4), i).some((token) => GOES.has(token.word));
  // "litter pick down the beck"; not "cut down the fags"
  const along = preposition.word === 'down' && next.word === 'the' && !DOWNS.has(verb);
  if (!spot && !goes && !along) return null;
  const determined = DETERMINERS.has(next.word) || isOneOf('number no', next.word);
  const named = next.capital && next.kind === 'word';
  const counted = next.kind === 'number' && spot && preposition.word === 'on';
  if (!determined && !named && !counted) return null;
  const from = determined ? i + 2 : i + 1;
  let end = from;
  while (end < tokens.length && end < from + 5) {
    const token = tokens[end];
    if (!token || token.kind === 'mark' || STOPS.has(token.word)) break;
    if (token.kind === 'number' && !counted) break;
    // "along the sea wall Tues": the day begins something else
    if (end > from && DAYS.has(token.word)) break;
    end++;
  }
  // "at the back of the lecture theatre": a part, and then what it is a part of
  if (
    PARTS.has(wordAt(tokens, end - 1)) &&
    wordAt(tokens, end) === 'of' &&
    tokens[end + 1] &&
    end < from + 3
  ) {
    end++;
    while (
      end < from + 7 &&
      (DETERMINERS.has(wordAt(tokens, end)) ||
        !(tokens[end]?.kind !== 'word' || STOPS.has(wordAt(tokens, end))))
    )
      end++;
  }
  const head = tokens[end - 1];
  if (end <= from || !head || head.kind !== 'word' || head.value !== null) return null;
  const words = tokens.slice(from, end);
  if (words.some((token) => TIMEWORDS.has(token.word))) return null;
  if (NO_PLACES.has(head.word) || EVENTS.has(head.word) || ABSTRACT.test(head.word)) return null;
  if (head.word.length < 3 || people.has(head.word) || KIN.has(head.word)) return null;
  if (named && !determined) {
    // "at Sandbanks", "in Lidl"; not "to Sarah", "in June"
    if (!isOneOf('at in outside near round opposite to behind past through via', preposition.word))
      return null;
    if (NO_NAMES.has(next.word) || TITLES.has(next.word) || words.length > 3) return null;
    return { start: i + 1, end };
  }
  if (
    ACTION_BASES.has(head.word) &&
    !words.slice(0, -1).length &&
    !isOneOf('at in outside', preposition.word)
  )
    return null;
  if (counted && ACTION_BASES.has(head.word)) return null;
  return { start: from, end };
}
const TIMEWORDS = wordClass(
  'monday tuesday wednesday thursday friday saturday sunday morning mornings evening evenings afternoon afternoons night nights week weeks weekend day days today tomorrow tonight minutes hours month th',
);
const DAYS = wordClass(
  'monday tuesday wednesday thursday friday saturday sunday daily nightly today tomorrow tonight weekdays',
);
const PUTS = wordClass('put pop stick throw save drop post bin stash pay');
const DOWNS = wordClass(
  'cut cutting write writing put turn calm break slow sit lie back note jot track narrow let close shut take lay play quiet go get',
);
const PARTS = wordClass('back front top bottom end side edge corner middle far left right foot');
const ABSTRACT = /(?:ness|tion|sion|ment|ity|ism|ance|ence|ing|self|selves)$/;
const TITLES = wordClass('mr mrs ms miss dr sir aunt auntie uncle doctor nurse pastor imam father');
const NO_NAMES = wordClass(
  'i im ba cbt phq gad suds ok tv pip uc xmas christmas easter january february march april may june july august september october november december ramadan eid english gp',
);
