/** The words the reader looks for: what a misspelling may be mended to. */
import { wordClass } from '../phrases';
import { ACTION_BASES, ACTIVITY_NOUNS } from './actions';
import { EVENTS, SYMPTOMS } from './events';
import { HOME_SPOTS, VENUES } from './places';

const MORE = wordClass(`
  monday tuesday wednesday thursday friday saturday sunday weekend weekday weekdays morning evening afternoon tomorrow tonight minutes hours
  breakfast bedtime lunchtime because before during straight immediately anxiety anxious avoidance avoiding reassurance thought thoughts
  feeling feelings behaviour situation relaxation breathing exercise diary record records worksheet difficult difficulties problem problems
  appointment session outside kitchen bathroom bedroom garden supermarket library pharmacy prediction predicted outcome happened enjoyment
  achievement pleasure rating ratings percent sleeping activity activities pleasurable necessary routine depression worrying writing
  walking swimming gardening hoovering cooking cleaning cycling shopping reading knitting practise practice mindfulness compulsion
  compulsions exposure hierarchy neighbour daughter grandson granddaughter medication tablets sertraline chapter module confidence
  motivated motivation exhausted overwhelmed cancelled instead distracted forget forgotten wherever whenever everyone someone
  reduce increase challenge continue complete arrange notice cycle calendar fridge twice fortnight experiment rehearsal
  regularly socialise physical improve increasing concentrate concentration
`);

export const KEY_WORDS: ReadonlySet<string> = new Set([
  ...ACTION_BASES,
  ...ACTIVITY_NOUNS,
  ...EVENTS,
  ...SYMPTOMS,
  ...HOME_SPOTS,
  ...VENUES,
  ...MORE,
]);
