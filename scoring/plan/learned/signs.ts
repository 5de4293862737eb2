/** The signs of a reason and of a record: their shape, and classes of small words; no word of content by itself. */
import { SYMPTOMS } from '../lexicon/events';
import { RECORD_MEDIA, RECORD_SMALL_WORDS } from '../lexicon/recording';
import { wordClass, type WordClass } from '../phrases';
import type { Token } from '../tokens';
import type { Signs } from './weigh';

const ONESELF = wordClass(
  "i i'm i've i'd i'll ive id me my myself mine we our she he her him his she's he's pt client",
);
const NEGATIONS = wordClass(
  "not no never don't can't won't isn't doesn't didn't nothing nobody none without nowt cant dont",
);
const LINKS = wordClass('because so then but = > means makes if when every each time until');
const TURNS = wordClass('worse more less bigger longer always never only just again back up down into');
const WISHES = wordClass('want wants need able again without miss proof prove test');
const ASKS = wordClass('what how who which whether where when why');
const PICTURES = wordClass('photo photos pic pics picture pictures screenshot');
const TICKS = wordClass('tick ticks cross star stars tally sticker');

const wordsOf = (tokens: readonly Token[]) =>
  tokens.filter((token) => token.kind === 'word').map((token) => token.word);
const count = (tokens: readonly Token[], words: WordClass, most: number) =>
  Math.min(most, tokens.filter((token) => words.has(token.word)).length);
const flag = (seen: boolean) => (seen ? 1 : 0);
/** Grows fast at first, so that a fourth word matters and a fortieth hardly does. */
const length = (words: readonly string[]) => Math.log(1 + words.length);

export function reasonSigns(tokens: readonly Token[]): Signs {
  const words = wordsOf(tokens);
  return {
    length: length(words),
    sixWords: flag(words.length >= 6),
    oneself: count(tokens, ONESELF, 2),
    negation: count(tokens, NEGATIONS, 1),
    link: count(tokens, LINKS, 2),
    turn: count(tokens, TURNS, 1),
    wish: count(tokens, WISHES, 1),
    and: flag(words.includes('and')),
    symptom: count(tokens, SYMPTOMS, 1),
    startsWithTo: flag(words[0] === 'to'),
    startsWithIng: flag(words[0]?.endsWith('ing') ?? false),
    you: flag(words.includes('you') || words.includes('your')),
    startsWithPraise: flag(/^(?:good|nice|great)$/.test(words[0] ?? '')),
    mark: flag(tokens.some((token) => token.kind === 'mark' && /[-=>,]/.test(token.word))),
    chain: Math.min(2, tokens.filter((token) => token.kind === 'mark' && /[=>]/.test(token.word)).length),
  };
}

export function recordSigns(tokens: readonly Token[]): Signs {
  const words = wordsOf(tokens);
  const contents = words.filter((word) => !RECORD_MEDIA.has(word) && !RECORD_SMALL_WORDS.has(word)).length;
  return {
    contentWords: Math.min(contents, 5),
    anyContent: flag(contents > 0),
    media: count(tokens, RECORD_MEDIA, 2),
    asks: count(tokens, ASKS, 1),
    figure: flag(tokens.some((token) => token.kind === 'number')),
    mark: flag(tokens.some((token) => token.kind === 'mark' && /[/,+:%&]/.test(token.word))),
    length: length(words),
    picture: count(tokens, PICTURES, 1),
    tickOnSomething: flag(
      words.some((word) => TICKS.has(word)) && words.some((word) => /^(?:on|in|chart)$/.test(word)),
    ),
    owned: flag(words.some((word) => /^(?:my|their|his)$/.test(word))),
  };
}
