/** What a sheet holds besides the plan: greetings, the service's own diary, scores, and what was talked about. */
import { readDays } from './days';
import { ACTION_FORMS } from './lexicon/actions';
import { CLASSES } from './lexicon/classes';
import { ASIDES, GREETINGS, HOUSEKEEPING } from './lexicon/openers';
import { PhraseSet, wordClass, isOneOf } from './phrases';
import { wordAt, type Token } from './tokens';

const asides = new PhraseSet({ aside: ASIDES }, CLASSES);
const housekeeping = new PhraseSet({ house: HOUSEKEEPING }, CLASSES);
const greetings = new PhraseSet({ greeting: GREETINGS }, CLASSES);

/** "We agreed you will walk …", "we talked about you going the allotment": what comes after is the plan itself. */
const talk = new PhraseSet({
  talk: [
    'so|right|ok|and ?so i|we said|agreed|decided ?that i|we|you would|will|could|can|am|should ?going ?to',
    "so|right|ok|and ?so i|we said|agreed|decided ?that i'd|i'll|we'd|you'd",
    "so|and|today ?we|i|you ?have|also|both ?both talked|spoke|agreed|discussed|decided|planned|said ?about ?on ?for ?that you|you'd|you'll|i'd|i'll ?would|will|could|can",
    "we|i|you ?have|also|both ?both talked|spoke|agreed|discussed|decided|planned|said ?about ?on ?for ?that you|you'd|you'll|i'd|i'll ?would|will|could|can",
    'we ?have|also talked|spoke ?about how',
    'you|client|she|he ?have told|mentioned|noticed|described|explained|said|reports|reported|says|found ?us|me ?about ?that|how',
    'we|you agreed|decided|planned ?on to',
  ],
});

/** Said beside the plan, unless it only names the deadline ("before we speak") or the days that were chosen. */
export function isAside(tokens: readonly Token[]): boolean {
  return asides.find(tokens).some((match) => {
    if (tokens.slice(Math.max(0, match.start - 4), match.start).some((token) => DEADLINE.has(token.word)))
      return false;
    // "10 mins every day like we said": the plan, and a word on where it comes from
    if (
      match.start > 0 &&
      isOneOf('like as what that than when once if after until how', wordAt(tokens, match.start - 1))
    )
      return false;
    // "one of the activities we talked about": which ones, no talk by itself
    const before = tokens[match.start - 1];
    if (
      isOneOf('we i you', wordAt(tokens, match.start)) &&
      before?.kind === 'word' &&
      !isOneOf('and so but today then also because', before.word)
    )
      return false;
    // "attend the job centre appointment on Tuesday" is something to do
    if (tokens.slice(0, match.start + 1).some((token) => KEEPS.has(token.word))) return false;
    const said = tokens.slice(match.start, match.end).some((token) => token.word === 'said');
    return !(said && readDays(tokens, match.end).some((day) => day.days.length > 0));
  });
}
const KEEPS = wordClass(
  'fill complete attend attending go going keep book booking arrange make cancel rebook prepare',
);
const DEADLINE = wordClass('before until by what how between last since');

/** A whole sentence about the service's diary or the scores; one that also gives a task is not. */
export function isHousekeeping(tokens: readonly Token[]): boolean {
  return housekeeping.find(tokens).some((match) => {
    if (tokens.slice(0, match.start + 1).some((token) => KEEPS.has(token.word))) return false;
    if (tokens.slice(Math.max(0, match.start - 4), match.start).some((token) => DEADLINE.has(token.word)))
      return false;
    return match.start <= 3 || !tokens.slice(0, match.start).some((token) => ACTION_FORMS.has(token.word));
  });
}

export const greets = (tokens: readonly Token[]): boolean =>
  greetings.matchAt(tokens, 0).length > 0 ||
  (SMALL_START.has(wordAt(tokens, 0)) && greetings.matchAt(tokens, 1).length > 0);
const SMALL_START = wordClass('so it and just many big well very really such');

/** "Hi Tomasz, …", "Dear Mrs Achebe": the practitioner writes. */
export const opensLetter = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, 6).some((token, i) => HELLO.has(token.word) && (i === 0 || tokens[i - 1]?.kind === 'mark'));
const HELLO = wordClass('hi hello hiya dear hey');

/** In a letter: how many words tell what the practitioner will do or sees; 0 for none. */
export function theirOwn(tokens: readonly Token[]): number {
  const head = wordAt(tokens, 0);
  const next = wordAt(tokens, 1);
  const verb = isOneOf('will can', next) ? wordAt(tokens, 2) : next;
  const theirs =
    (head === 'i' && SEES.has(next)) ||
    ((isOneOf("i'll we'll", head) || (isOneOf('i we', head) && next === 'will')) && SERVES.has(verb));
  if (!theirs) return 0;
  const please = tokens.findIndex((token) => token.word === 'please');
  return please > 0 ? please : tokens.length;
}
const SEES = wordClass('can see am was noticed have hope look think');
const SERVES = wordClass(
  'log reply ring call phone check send look see review be read message email have get speak write',
);

/** How many words of talk stand before the plan. */
export function afterTalk(tokens: readonly Token[]): number {
  const match = talk.matchAt(tokens, 0)[0];
  if (!match || match.end >= tokens.length - 1) return 0;
  const next = wordAt(tokens, match.end);
  return isTold(tokens, match.end) || ACTION_FORMS.has(next) || PLAIN.has(next) ? match.end : 0;
}
/** "You told me that …": what follows is told, not asked for. */
export const isTold = (tokens: readonly Token[], end: number): boolean =>
  tokens.slice(0, end).some((token) => TOLD.has(token.word));
/** "You said not knowing is worse than knowing", not "you said you would ring" or "you said do the tree": where what was said begins. */
export function saidHow(tokens: readonly Token[]): number {
  if (!isOneOf('you he she client pt', wordAt(tokens, 0)) || wordAt(tokens, 1) !== 'said') return 0;
  const next = wordAt(tokens, 2);
  return isOneOf("you you'd you'll i i'd i'll do to that", next) || ACTION_FORMS.has(next) ? 0 : 2;
}
const TOLD = wordClass('how told mentioned noticed described explained reports reported says found');
const PLAIN = wordClass('going go doing do having have getting get being using use trying try to');
