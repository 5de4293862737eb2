/** Places that are named and are not where the task is done: where somebody is rung, what is left, where a thing is put away. */
import { SETTINGS } from '../lexicon/places';
import { wordClass, isOneOf } from '../phrases';
import { wordAt, type Token } from '../tokens';

/** Verbs of going and staying. */
export const GOING = wordClass(`
  go going goes use using visit visiting attend attending join joining walk walking cycle cycling drive driving run running jog jogging swim travel travelling
  enter entering leave leaving ride meet meeting bus pop popping return returning stand standing sit sitting queue queuing queueing stay staying
`);
const SPEAKING = wordClass(
  'ring ringing call calling phone phoning email emailing text texting message messaging write writing contact contacting ask asking tell about re book booking',
);
const OWNED = wordClass('no my the your his her a on');

/** "Get out (of) the house": where it is not done. */
export const leaves = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 3), i)
    .some(
      (token, k, near) =>
        token.word === 'out' && near.slice(k + 1).every((other) => isOneOf('of the my your', other.word)),
    ) && SETTINGS.has(wordAt(tokens, i));
/** "Alarm across the room", "phone in the hall": where a thing is put, out of the way of the task. */
export const isPutAway = (tokens: readonly Token[]): boolean =>
  isOneOf('alarm phone mobile clock', wordAt(tokens, 0)) &&
  isOneOf('in on across out off away down outside goes stays lives charging', wordAt(tokens, 1));

/** "instead of stood at the sink", "away from the desk": where it is not done. */
export function ruledOut(tokens: readonly Token[], i: number): boolean {
  if (othersPlace(tokens, i)) return true;
  // "both feet flat on the floor": how somebody sits
  if (
    isOneOf('floor ground', wordAt(tokens, i)) &&
    tokens.slice(Math.max(0, i - 5), i).some((before) => isOneOf('feet foot hands soles heels', before.word))
  )
    return true;
  for (let j = Math.max(0, i - 5); j < i; j++) {
    const word = tokens[j]?.word;
    if (isOneOf('instead rather away', word) || (word === 'not' && j >= i - 4)) return true;
  }
  return false;
}

/** "After the kids are in bed": where somebody else is by then. */
function othersPlace(tokens: readonly Token[], i: number): boolean {
  for (let j = Math.max(0, i - 6); j < i - 1; j++) {
    if (!isOneOf('after when once while before until', wordAt(tokens, j))) continue;
    const subject = tokens.slice(j + 1, i);
    const other = subject.some((token) => OTHERS.has(token.word.replace(/'s$/, '')));
    if (other && subject.some((token) => IS.has(token.word) || token.word.endsWith("'s"))) return true;
  }
  return false;
}
const OTHERS = wordClass(
  'kids children baby he she they everyone everybody mum dad husband wife partner girls boys lads twins kid son daughter bairn family',
);
const IS = wordClass('is are goes go gone gets get in');

/** "ring the lady at the hospice shop": the place belongs to the person spoken to. */
export function speaksTo(tokens: readonly Token[], i: number): boolean {
  for (let j = Math.max(0, i - 8); j < i; j++) {
    const word = wordAt(tokens, j);
    if (!SPEAKING.has(word) || OWNED.has(wordAt(tokens, j - 1)) || !speaks(tokens, j)) continue;
    // "ring Mum from the car" is where one rings; "text Bev from the bowls club" is who Bev is
    const theirs = tokens.slice(i, i + 3).some((token) => BELONGS_TO.has(token.word));
    const going = tokens
      .slice(j, i)
      .some((token) => GOING.has(token.word) || token.kind === 'mark' || (token.word === 'from' && !theirs));
    if (!going) return true;
  }
  return false;
}

const BELONGS_TO = wordClass(
  'workshop garage depot ward shop library gym club class group work church chapel choir school team college course mosque temple gurdwara union council charity agency company branch nursery band',
);

/** "Book" and "text" are things too: they speak where a clause begins, or after who does it. */
const speaks = (tokens: readonly Token[], j: number): boolean =>
  !/^(?:stays?|goes|in|off|left|down|away|upstairs|downstairs|out|is|lives)$/.test(wordAt(tokens, j + 1)) &&
  (j === 0 ||
    tokens[j - 1]?.kind === 'mark' ||
    !isOneOf('book text call email message phone', wordAt(tokens, j)) ||
    SPEAKERS.has(wordAt(tokens, j - 1)));
const SPEAKERS = wordClass(
  "i i'll ill you you'll will to and then also please just we shall or can must try go",
);

/** "Type it into the table", "a star on the fridge door chart": what is written on, not where the task is done. */
export function ontoPaper(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(Math.max(0, i - 4), i).map((token) => token.word);
  if (wordAt(tokens, i) === 'table') return near.includes('into');
  return (
    isOneOf('fridge door wall cupboard wardrobe mirror', wordAt(tokens, i)) &&
    near.some((word) => STICKS.has(word))
  );
}
const STICKS = wordClass(
  'chart sheet list poster calendar planner star stars sticker stickers tick ticks cross crosses',
);
