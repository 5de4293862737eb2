/**
 * Whether a sentence says how things are rather than what to do: a subject that is not "I will" or "you will", then a finite verb. On
 * a sheet that gives no reason with a reason's words, such a sentence is where the reason stands: "Ma's the armband", "cheating
 * is why it never gets easier", "late caffeine = rubbish kip".
 */
import { readDays } from './days';
import { ACTION_FORMS } from './lexicon/actions';
import { UNITS } from './lexicon/amounts';
import { NO_PLACES } from './lexicon/no-places';
import { wordClass, isOneOf } from './phrases';
import { wordAt, type Token } from './tokens';

const SUBJECTS = wordClass(
  "it its it's it'll itll that's that'll this they there's there everyone everybody nobody people some i've ive",
);
const NO_SUBJECT = wordClass(
  `in on at by to for from with until any even over under next best after before during just remember this plan aim task goal idea point time baby
  both each every one two first then and or but so no not as touchline up down out back`,
);
const FINITE = wordClass(
  `is isn't are aren't was wasn't were has hasn't have doesn't don't can't never always only just keeps makes gets means goes stays feels takes gives
  becomes leaves turns needs wants knows thinks helps works wins lives tells teaches wrecks ruins spoils kills drains wipes eats drags winds shuts sets breaks builds grows shrinks spirals steals robs chases brings sends tires hurts worsens says lets stops wears seems looks feeds costs gets got`,
);
const PLURAL_VERBS = wordClass(
  'feed keep make cause lead mean get take drive stop eat muck mess wreck ruin wind set bring drag wear kill spoil throw knock turn leave give help',
);
const CAUSES = wordClass(
  'makes keeps feeds teaches tells means stops brings sets adds proves leaves fuels costs',
);
const INSTRUCTS = wordClass(
  "will i'll ill you'll we'll she'll he'll please must should shall need let's lets if when",
);

/** Token index of the verb by which it declares, or -1. */
export function declares(tokens: readonly Token[]): number {
  // a time or an amount in it: part of the plan after all
  if (readDays(tokens).length > 0 || tokens.some((token) => UNITS.has(token.word) && token.word !== 'times'))
    return -1;
  if (tokens.length < 4 || tokens.some((token, i) => i < 4 && INSTRUCTS.has(token.word))) return -1;
  const first = tokens[0];
  if (!first || first.kind !== 'word') return -1;
  if (first.word === 'you' && isOneOf("can't cant cannot", wordAt(tokens, 1))) return 1;
  if (isOneOf("can't cant", first.word)) return 0;
  if (SUBJECTS.has(first.word)) return 1;
  // "Every lift I cadge makes it worse": what each one does
  if (isOneOf('every each any', first.word)) {
    const does = tokens.findIndex((token, i) => i > 1 && i < 9 && CAUSES.has(token.word));
    if (does > 0) return does;
  }
  if (first.word.endsWith("'s") && tokens[1]?.kind === 'word' && !first.word.endsWith("let's")) return 0;
  if (NO_SUBJECT.has(first.word) || NO_SUBJECT.has(wordAt(tokens, 1))) return -1;
  // "starting the day with a win stops me …": what is done can be told at length
  const within = first.word.endsWith('ing') ? 10 : 6;
  for (let i = 1; i < Math.min(tokens.length - 1, within); i++) {
    const token = tokens[i];
    if (!token) return -1;
    if (token.kind === 'mark') return token.word === '=' && !ACTION_FORMS.has(first.word) ? i : -1;
    if (
      i === 1 &&
      PLURAL_VERBS.has(token.word) &&
      first.word.endsWith('s') &&
      !ACTION_FORMS.has(tokens[0]?.word.slice(0, -1) ?? '')
    )
      return i;
    if (FINITE.has(token.word)) return ACTION_FORMS.has(first.word) && !first.word.endsWith('ing') ? -1 : i;
    // a third person of any verb: "the detour grows", but not the plural of a noun
    if (i === 1 && token.word.endsWith('s') && ACTION_FORMS.has(token.word) && !NO_PLACES.has(token.word))
      return ACTION_FORMS.has(first.word) && !first.word.endsWith('ing') ? -1 : i;
  }
  return -1;
}
