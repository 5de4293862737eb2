/** Where the doing begins in a clause, past "I will", "client to", "over the next fortnight try to". */
import { ACTION_BASES, ACTION_FORMS } from './lexicon/actions';
import { EVENTS } from './lexicon/events';
import { wordClass, isOneOf } from './phrases';
import { wordAt, type Token } from './tokens';

const LEAD_INS = wordClass(`
  shall do   pt patient ct cl i you we she he they client i'll you'll we'll he'll she'll they'll ill will am are is going gonna to please just maybe perhaps then and also
  plus or but should can could may might need needs must try trying remember make sure aim aiming plan agreed agrees agree  want
  wants would like  start starting begin first firstly second secondly third finally today now so ok right task homework hw
  action goal todo attempt attempting intend intends keep keeping continue continuing each every day when's
`);

const TIME_HEADS = wordClass(
  'on in over at before after during every each this next from by when while once tomorrow today tonight as straight right just monday tuesday wednesday thursday friday saturday sunday first twice daily',
);
const STARTERS = wordClass('have do go get use be make');
const ENDS_TIME = wordClass(
  'monday tuesday wednesday thursday friday saturday sunday week weekend day days morning mornings evening evenings afternoon night nights call session appointment review today tomorrow tonight daily pm am month fortnight',
);
const BEGINS = wordClass("i'll ill i you'll we'll you will try please do");

/** "Over the next couple of weeks try to …": a time that comes first is stepped over, if an instruction follows it. */
function afterTime(tokens: readonly Token[], from: number): number {
  if (!TIME_HEADS.has(wordAt(tokens, from))) return from;
  for (let i = from + 1; i < Math.min(tokens.length - 1, from + 14); i++) {
    const word = wordAt(tokens, i);
    const next = wordAt(tokens, i + 1);
    if (BEGINS.has(word) && (!isOneOf('i you', word) || isOneOf('will am can should', next))) return i;
    const previous = wordAt(tokens, i - 1);
    if (
      (ACTION_BASES.has(word) || STARTERS.has(word)) &&
      (ENDS_TIME.has(previous) || EVENTS.has(previous)) &&
      !STARTERS.has(previous)
    )
      return i;
  }
  return from;
}

/** What follows "Aled to …" where Aled is who does it. */
const DOERS = new Set([
  ...ACTION_BASES,
  'do',
  'go',
  'get',
  'have',
  'be',
  'use',
  'make',
  'try',
  'think',
  'going',
  'to',
]);
const TO_VERBS = wordClass(
  'stick sticking speak speaking adding commit due need want up off back out access link return trying try aim according',
);

/** How many words stand before the doing begins: "I will", "client to", "please try and". */
export function leadIn(tokens: readonly Token[]): number {
  let i = 0;
  // A name before "will" or "to": "Bev will bake", "Aled to attend".
  const second = tokens[1]?.word;
  const named =
    tokens[0]?.capital &&
    tokens.length > 2 &&
    !ACTION_FORMS.has(tokens[0].word) &&
    !TO_VERBS.has(tokens[0].word);
  if (named && (second === 'will' || (isOneOf('to is', second) && DOERS.has(wordAt(tokens, 2))))) i = 2;
  i = stepOver(tokens, i);
  const asked = likedTo(tokens, i);
  if (asked > i) return stepOver(tokens, asked);
  const later = afterTime(tokens, i);
  return later > i ? stepOver(tokens, later) : i;
}

/** "The plan is to …", "our aim for this week was to …": returns where the doing begins. */
function pastPlan(tokens: readonly Token[], from: number): number {
  let i = from;
  if (THE.has(wordAt(tokens, i))) i++;
  if (!PLANS.has(wordAt(tokens, i))) return from;
  for (let j = i + 1; j < Math.min(tokens.length - 1, i + 7); j++)
    if (isOneOf('is was will would', wordAt(tokens, j)))
      return isOneOf('to for', wordAt(tokens, j + 1)) ? j + 2 : j + 1;
  return from;
}
const THE = wordClass('the my our your this first next');
const PLANS = wordClass('plan aim task goal homework idea job step challenge mission');

/** "Before Eid I'd like you to …": returns where the doing begins. */
function likedTo(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length - 3, from + 9); i++)
    if (
      isOneOf('like want need wants asked agreed', wordAt(tokens, i)) &&
      isOneOf('you him her them me', wordAt(tokens, i + 1)) &&
      wordAt(tokens, i + 2) === 'to'
    )
      return i + 3;
  return from;
}

function stepOver(tokens: readonly Token[], from: number): number {
  let i = pastPlan(tokens, from);
  while (i < tokens.length - 1 && LEAD_INS.has(wordAt(tokens, i))) {
    const word = tokens[i]?.word;
    const next = tokens[i + 1]?.word;
    if (isOneOf('try trying', word) && !isOneOf('to and not', next)) break;
    if (word === 'make' && next !== 'sure') break;
    if (isOneOf('plan aim start begin keep continue', word) && next !== 'to') break;
    if (word === 'remember' && next !== 'to') break;
    if (isOneOf('are is am', word) && !isOneOf('going to', next)) break;
    if (word === 'need' && next !== 'to') break;
    if (isOneOf('want would like', word) && !isOneOf('to like', next)) break;
    if (word === 'do' && next !== 'not' && !ACTION_BASES.has(next ?? '')) break;
    if (isOneOf('each every', word) && next !== 'day') break;
    if (isOneOf('today now day', word)) {
      i++;
      continue;
    }
    i++;
  }
  return i;
}
