/**
 * The signs of something to do: of what kind its first word is, of what kinds the rest are, and what the grammar made of it. The kinds are
 * classes of general English (things, people, feelings, the outlook, verbs that say little), so that a task in words of no phrase list is
 * still weighed by what it is made of. An unlisted word shows its ending.
 */
import { ACTION_FORMS, ACTIVITY_NOUNS } from '../lexicon/actions';
import { UNITS } from '../lexicon/amounts';
import { ATTITUDE_VERBS, FEELINGS, QUALITIES } from '../lexicon/feelings';
import { PARTICULAR_PEOPLE } from '../lexicon/people';
import { HOME_SPOTS, SETTINGS, VENUES } from '../lexicon/places';
import { THINGS } from '../lexicon/things';
import { INWARD_VERBS, SMALL_WORDS, WIDE_NOUNS, WIDE_VERBS } from '../lexicon/wide-words';
import { wordClass, type WordClass } from '../phrases';
import type { Token } from '../tokens';
import type { Code } from '../../../simulator/written-plan';
import type { Signs } from './weigh';

/** What the grammar says of the same words: its code, and the lists that know how they begin. */
export interface GrammarRead {
  readonly code: Code;
  readonly state: boolean;
  readonly vague: boolean;
  readonly procedure: boolean;
  /** Nothing stands between the end of the longest listed phrase and the end of the task. */
  readonly whole: boolean;
  /** A procedure of the workbook is named anywhere in it. */
  readonly namesProcedure: boolean;
}

const LIGHT = wordClass(
  `do doing get getting go going have having make making take taking try trying use using keep keeping be being start starting work working stay
  staying give giving put putting find finding look looking let come become set setting bring`,
);
const INDEFINITE = wordClass(
  `things thing stuff something anything everything someone anyone somebody everyone people others friends family somewhere anywhere bits bit some any
  more lot lots other whatever way ways folk mates nothing`,
);
const COMPARING = wordClass(
  'more less better fewer healthier earlier later longer often regularly properly well gradually slowly differently enough too much regular again',
);
const POINTING = wordClass(
  `as same above discussed usual said agreed before previous last like it that this covered planned continue talked attached per plan session
  homework sheet notes what`,
);
const RULES_OUT = wordClass("no not don't dont never stop quit without nowt none cannot can't");
const SELF = wordClass('myself me yourself');
const DETERMINERS = wordClass('the my a an his her our your one two three');

const strong = (word: string) =>
  ACTION_FORMS.has(word) &&
  !LIGHT.has(word) &&
  !ATTITUDE_VERBS.has(word) &&
  !INWARD_VERBS.has(word) &&
  !WIDE_VERBS.has(word);
const possessor = (word: string) => (word.endsWith("'s") ? word.slice(0, -2) : word);

const KINDS: readonly (readonly [string, (word: string) => boolean])[] = [
  ['light', (word) => LIGHT.has(word)],
  ['strong', strong],
  ['attitude', (word) => ATTITUDE_VERBS.has(word)],
  ['inward', (word) => INWARD_VERBS.has(word)],
  ['feeling', (word) => FEELINGS.has(word)],
  ['quality', (word) => QUALITIES.has(word)],
  ['thing', (word) => THINGS.has(word)],
  ['person', (word) => PARTICULAR_PEOPLE.has(possessor(word))],
  ['place', (word) => VENUES.has(word) || HOME_SPOTS.has(word)],
  ['setting', (word) => SETTINGS.has(word)],
  ['activity', (word) => ACTIVITY_NOUNS.has(word)],
  ['wideNoun', (word) => WIDE_NOUNS.has(word)],
  ['wideVerb', (word) => WIDE_VERBS.has(word) && !LIGHT.has(word)],
  ['indefinite', (word) => INDEFINITE.has(word)],
  ['comparing', (word) => COMPARING.has(word)],
  ['pointing', (word) => POINTING.has(word)],
  ['rulesOut', (word) => RULES_OUT.has(word)],
  ['self', (word) => SELF.has(word)],
];

const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['abstract', /(?:ness|ity|ment|tion|sion|ance|ence|ship|hood|ism)$/],
  ['describing', /(?:ful|less|ous|ive|able|ible|ish)$/],
  ['doing', /ing$/],
  ['manner', /ly$/],
];
const endingOf = (word: string) => ENDINGS.find(([, ending]) => ending.test(word))?.[0] ?? 'unlisted';

/** A task is told by its first words; what a long sentence goes on to say is not about what is done. */
const MOST_WORDS = 12;
const skips = (word: string, ...but: readonly WordClass[]) =>
  SMALL_WORDS.has(word) && !but.some((words) => words.has(word));

/** The signs of the tokens of one task, which begin where the doing begins. */
export function doingSigns(task: readonly Token[], grammar: GrammarRead): Signs {
  const signs: Record<string, number> = {};
  const seen = (name: string, most = 1) => {
    signs[name] = Math.min(most, (signs[name] ?? 0) + 1);
  };
  const tokens = task.slice(0, MOST_WORDS);
  let words = 0;
  let place = 'head';
  tokens.forEach((token, i) => {
    if (token.kind === 'mark') return;
    if (token.value !== null || token.kind === 'number') {
      seen('number');
      if (UNITS.has(tokens[i + 1]?.word ?? '')) seen('unit');
      place = 'rest';
      return;
    }
    const { word } = token;
    if (skips(word, POINTING, COMPARING, RULES_OUT)) return;
    words++;
    const kinds = KINDS.filter(([, holds]) => holds(word));
    for (const [kind] of kinds) seen(`${place} ${kind}`, 2);
    if (kinds.length === 0) seen(`${place} ${endingOf(word)}`, 2);
    if (token.capital && i > 0 && word !== 'i') seen('name');
    if (DETERMINERS.has(tokens[i - 1]?.word ?? '') && (THINGS.has(word) || kinds.length === 0))
      seen('the thing');
    place = 'rest';
  });
  return { ...signs, ...together(signs, words), ...ofGrammar(grammar) };
}

/** What two signs say only side by side: a verb with something that can be pointed at, a "more" with nothing. */
function together(signs: Signs, words: number): Signs {
  const flag = (seen: boolean) => (seen ? 1 : 0);
  const has = (...names: readonly string[]) => names.some((name) => (signs[name] ?? 0) > 0);
  const object = has('rest thing', 'rest place', 'rest person', 'name');
  const concrete = object || has('head thing', 'head place', 'head person', 'head strong', 'unit');
  return {
    'one word': flag(words <= 1),
    'two words': flag(words === 2),
    length: Math.log(1 + words),
    concrete: flag(concrete),
    'nothing concrete': flag(!concrete),
    object: flag(object),
    'strong with object': flag(has('head strong') && (object || has('the thing'))),
    'strong alone': flag(has('head strong') && !object),
    'light with object': flag(has('head light') && object),
    'light with the thing': flag(has('head light') && has('the thing')),
    'light with an amount': flag(
      has('head light') && has('unit') && !object && !has('rest strong', 'rest activity', 'rest doing'),
    ),
    'attitude with object': flag(has('head attitude') && object),
    'rules out an object': flag(has('head rulesOut') && (object || has('rest strong', 'rest doing'))),
    'being some way': flag(has('head light') && has('rest feeling') && !object),
    'comparing nothing': flag(has('head comparing', 'rest comparing') && !object),
  };
}

function ofGrammar(grammar: GrammarRead): Signs {
  const listed = grammar.state || grammar.vague || grammar.procedure;
  const signs: Record<string, number> = {
    [`grammar ${String(grammar.code)}${listed ? ' listed' : ''}`]: 1,
  };
  for (const list of ['state', 'vague', 'procedure'] as const) {
    if (grammar[list]) signs[`${list} list`] = 1;
    if (grammar[list] && grammar.whole) signs[`${list} list, whole`] = 1;
  }
  if (grammar.namesProcedure) signs['names a procedure'] = 1;
  return signs;
}
