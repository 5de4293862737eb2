/** Signs by which a sentence shows what it is for: an obstacle, an answer, a question whether, how things are, what to do. */
import { leadIn } from './lead-in';
import { ACTION_BASES } from './lexicon/actions';
import { CLASSES } from './lexicon/classes';
import { SYMPTOMS } from './lexicon/events';
import { OBSTACLE_WORDS } from './lexicon/obstacles';
import { COPING_OPENERS, NOT_OBSTACLE_BEFORE, REASON_OPENERS } from './lexicon/openers';
import { isHabit, isPersonal } from './personal-reason';
import { PhraseSet, wordClass, isOneOf } from './phrases';
import { wordAt, type Token } from './tokens';

/** Words that open a reason or a coping step. */
export const openers = new PhraseSet({ coping: COPING_OPENERS, why: REASON_OPENERS }, CLASSES);
const whetherVerbs = wordClass(NOT_OBSTACLE_BEFORE);

/** "Miss one?", "Voicemail?": an obstacle put as a question; the next sentence answers it. */
export function asksTrouble(tokens: readonly Token[]): boolean {
  const head = wordAt(tokens, 0);
  if (tokens.at(-1)?.word === '?') return asksTrouble(tokens.slice(0, -1));
  return (
    tokens.length <= 4 &&
    (tokens.some((token) => TROUBLE.has(token.word)) ||
      tokens.length <= 2 ||
      (!PUTS_TO_YOU.has(head) && troubles.has(tokens))) &&
    !tokens.some((token) => ASKS.has(token.word))
  );
}
const troubles = new PhraseSet({ trouble: OBSTACLE_WORDS }, CLASSES);
const PUTS_TO_YOU = wordClass(
  'do did does can could will would are is am have has shall should you i we they he she it that this any not no good monday tuesday wednesday thursday friday saturday sunday next',
);
const ASKS = wordClass('if what when where why how who which maybe perhaps ok okay yes jar');
const TROUBLE = wordClass(
  "playing snoozed dry shaky shaking sick dizzy legs heart shut crowded full packed broken engaged sore hurting painful nobody voicemail wobbly sweating screaming crying awake overslept hungover skint miss missed missing forget forgot raining rain wet tired stuck anxious panicking busy ill can't struggling awake tempted cancelled closed late bored low urge urges overslept",
);

/** "Baby screaming = feed him there", "Mouth dry: hand her the card": what gets in the way, a mark, and what is done. */
export function arrowAnswers(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.kind === 'mark' && ANSWERS.has(token.word));
  if (at <= 0 || at > 6 || at >= tokens.length - 1) return false;
  const mark = tokens[at]?.word;
  const reply = wordAt(tokens, at + 1);
  if (mark === '=' || mark === '>')
    return (
      ACTION_BASES.has(reply) ||
      ANSWERERS.has(reply) ||
      (mark === '>' && tokens.slice(0, at).some((token) => TROUBLE.has(token.word)))
    );
  return (
    tokens.slice(0, at).some((token) => TROUBLE.has(token.word)) && ACTION_BASES.has(wordAt(tokens, at + 1))
  );
}
const ANSWERS = wordClass('= > : -');
const ANSWERERS = wordClass("i i'll ill you then do go just get have use say try");

/** "It'd be great if you could …": asked politely. */
export const asksKindly = (tokens: readonly Token[], i: number): boolean =>
  wordAt(tokens, i) === 'if' &&
  isOneOf('great good helpful lovely nice grateful appreciated brilliant useful', wordAt(tokens, i - 1)) &&
  isOneOf('you we', wordAt(tokens, i + 1));

/** "If you like", "if you want!!": politeness, not trouble. */
export function offersChoice(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) === 'if' && HELPFUL.matchAt(tokens, i + 1).length > 0) return true;
  if (wordAt(tokens, i) !== 'if' || !isOneOf('you i possible poss', wordAt(tokens, i + 1))) return false;
  if (tokens[i + 1]?.word.startsWith('poss')) return true;
  if (!isOneOf('want like fancy wish prefer can could would', wordAt(tokens, i + 2))) return false;
  const after = tokens[i + 3];
  return (
    !after ||
    after.kind === 'mark' ||
    (after.word === 'to' && (!tokens[i + 4] || tokens[i + 4]?.kind === 'mark'))
  );
}

const HELPFUL = new PhraseSet({
  choice: [
    'it|that|this ?~help|useful|suits|needed $',
    'helps|useful|helpful|suits|needed|able|free $',
    'you|i ~feel ?up|able|ready|well ?to ?it $',
  ],
});

/** "…, and phone the crisis line if you need to": where the part that asks for help begins, or -1. */
export function asksForHelp(tokens: readonly Token[], start: number, at: number): number {
  for (let j = at - 1; j > Math.max(start, at - 9); j--) {
    if (
      wordAt(tokens, j) === 'and' &&
      isOneOf('ring call phone text email contact message let ask', wordAt(tokens, j + 1))
    )
      return j;
  }
  return -1;
}

/** "see if", "ask him if", "ask only once if": not an obstacle. */
export function asksWhether(tokens: readonly Token[], i: number): boolean {
  for (let j = Math.max(0, i - 4); j < i; j++) {
    if (
      whetherVerbs.has(wordAt(tokens, j)) &&
      (tokens.slice(j + 1, i).every((token) => BETWEEN.has(token.word)) ||
        (isOneOf('ask asking check find checking', wordAt(tokens, j)) &&
          tokens.slice(j + 1, i).every((token) => token.kind === 'word' && !isOneOf('and help', token.word))))
    )
      return true;
  }
  return false;
}
const BETWEEN = wordClass('out only once him her them me us what just someone again');

/**
 * A sentence that says how things are, not what to do: "Lying there is when I start going over everything". Without an opener
 * it is a reason only if it names a cycle or a goal.
 */
export function states(tokens: readonly Token[], first = false): boolean {
  // "I want to be the old me": with nothing before it, it is what was put down to do
  if (first && tokens.length <= 12 && WISH.matchAt(tokens, 0).length > 0) return false;
  // "Anxiety will come down if you stay with it", "otherwise I just lie there going over it"
  if (!first && FELT.has(wordAt(tokens, 0)) && isPersonal(tokens)) return true;
  if (
    !first &&
    wordAt(tokens, 0) === 'otherwise' &&
    isOneOf('i it my', wordAt(tokens, 1)) &&
    isPersonal(tokens)
  )
    return true;
  // "Breaks the cycle", "gets me out of the house": what it does, with the task left out
  if (!first && SERVES.has(wordAt(tokens, 0)) && tokens.length >= 2) return true;
  if (tokens.some((token) => INSTRUCTS.has(token.word))) return false;
  if (openers.matchAt(tokens, 0).some((match) => match.label === 'coping')) return false;
  // "When my manager asks me to stay on, say no": a cue and what to do
  if (
    tokens.some(
      (token, i) =>
        token.word === ',' &&
        startsDoing(tokens, i + 1) &&
        !comesOver(tokens, i + 1) &&
        isOneOf('when whenever every as once after before', wordAt(tokens, 0)),
    )
  )
    return false;
  const head = tokens.find((token) => token.kind !== 'mark')?.word ?? '';
  const gerund =
    head.endsWith('ing') &&
    !ACTION_BASES.has(head) &&
    tokens.slice(1, 9).some((token) => FINITE.has(token.word) || isOneOf('= >', token.word));
  // "Not eating makes me shaky"
  const without =
    head === 'not' &&
    (tokens[1]?.word.endsWith('ing') ?? false) &&
    tokens.slice(2, 9).some((token) => FINITE.has(token.word));
  // "Phone in bed keeps my brain buzzing"
  const thing = tokens.length >= 5 && !NOT_A_SUBJECT.has(head) && thingDoes(tokens);
  // "Nerves make me gabble", "Worries have been leaking into everything": a thing, and what it does
  const subject =
    tokens.length >= 4 &&
    !ACTION_BASES.has(head) &&
    !NOT_A_SUBJECT.has(head) &&
    tokens.slice(1, 4).some((token, i) => DOES_TO.has(token.word) && tokens[i]?.kind === 'word');
  const about =
    gerund ||
    without ||
    thing ||
    subject ||
    SUBJECTS.has(head) ||
    (isOneOf('when every', head) &&
      !first &&
      tokens.length >= 8 &&
      SUBJECTS.has(wordAt(tokens, 1) === 'time' ? wordAt(tokens, 2) : wordAt(tokens, 1)));
  // "Each call settles me for ten minutes then …"
  const eachTime =
    isOneOf('each every', head) &&
    !first &&
    (tokens[2]?.word.endsWith('s') ?? false) &&
    isOneOf('me my the it', wordAt(tokens, 3));
  const lastTime = head === 'last' && wordAt(tokens, 1) === 'time' && !first;
  const wanted = isOneOf('want wanting wanna', head) && !first;
  if (!first && !ACTION_BASES.has(head) && (IS_WHAT.has(tokens) || drawsCycle(tokens))) return true;
  return ((about || eachTime || lastTime || wanted) && isPersonal(tokens)) || isHabit(tokens);
}
/** "…, I get crabby": what comes of it, no instruction. */
const comesOver = (tokens: readonly Token[], from: number) =>
  wordAt(tokens, from) === 'i' && COMES_OVER.has(wordAt(tokens, from + 1));
const COMES_OVER = wordClass("get feel go end lose snap cry sit lie stay crash can't cant just start stop");
/** "… is what makes my back go", "that's the loop": names what drives the problem. */
const IS_WHAT = new PhraseSet({
  drives: [
    'is|are|was what ~make|~keep|~get|~stop|~drive|~bring|~feed|~start',
    "that's|thats|it's|its|is ?how ?a|the|my ?vicious ?whole loop|cycle|trap|spiral|pattern",
    'vicious|maintaining|maintenance cycle|circle|loop',
  ],
});
/** "low > ulcer scare > lower": two arrows that end in how somebody feels. */
function drawsCycle(tokens: readonly Token[]): boolean {
  const arrows = tokens.flatMap((token, i) => (isOneOf('> =', token.word) ? [i] : []));
  return (
    arrows.length > 1 &&
    tokens.slice(arrows.at(-1)).some((token) => ENDS_BADLY.has(token.word) || SYMPTOMS.has(token.word))
  );
}
const FELT = wordClass(
  'anxiety panic fear worry worries urge urges mood anger pain craving cravings dizziness guilt dread',
);
const SERVES = wordClass(
  'feeds breaks stops keeps gets makes lets shows proves teaches gives helps lifts clears means builds calms beats tells',
);
const ENDS_BADLY = wordClass('lower worse more less again stuck tired lonely nothing never');

const WISH = new PhraseSet({
  wish: ['i ?just ?really want|wish|hope ?to', "i'd|id like|love to", 'i would like|love to'],
});
const INSTRUCTS = wordClass("i'll will you'll we'll she'll he'll please must should need");
const SUBJECTS = wordClass(
  "i my it its it's i'm im i've ive the he she they we mum dad nobody everyone everything that being been",
);
const FINITE = wordClass(
  "is = isn't shifts winds wears drags messes feeds fuels only keeps makes means never just only gives lets stops leaves gets takes teaches eats has always feels feeds isnt doesn't don't",
);
/** A verb of what happens, in the third person, before any mark. */
function thingDoes(tokens: readonly Token[]): boolean {
  for (let i = 1; i < Math.min(tokens.length, 6); i++) {
    if (tokens[i]?.kind === 'mark') return false;
    if (HAPPENS_TO.has(wordAt(tokens, i))) return true;
  }
  return false;
}
const HAPPENS_TO = wordClass(
  'wakes keeps makes means feeds stops winds drags leaves sets eats fuels teaches tells',
);
const DOES_TO = wordClass(
  'make makes keep keeps feed feeds have has stop stops mean means take takes wind winds wear wears drag drags get gets creep creeps take teach teaches tell tells leave leaves stay stays only just',
);
const NOT_A_SUBJECT = wordClass(
  "this next if when whenever to then and or but so please no not don't never i'll you you'll will every each at on in after before once if as rate note use what how where why day time do go get have be try just only start",
);
/** A sentence that begins with a reason. */
export const opensWithReason = (tokens: readonly Token[]) =>
  openers.matchAt(tokens, 0).some((match) => match.label === 'why');

/** "before it gets busy", "the book they give you": part of what stands before it, no new reason. */
export function carriesIt(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || !isOneOf('it this that they which these', wordAt(tokens, i))) return false;
  if (JOINING.has(before.word)) return true;
  return (
    wordAt(tokens, i) === 'they' && before.kind === 'word' && !isOneOf('and but so because then', before.word)
  );
}
const JOINING = wordClass(
  'of for with about on in at before until when whenever if after once while what how where unless in case whether',
);

/** "as soon as I", "as well as it": comparing, not giving a reason. */
export const NOT_BECAUSE = wordClass('soon long far well much many often same such just');

/** Whether an instruction begins here: "spend time …", "I will walk …". */
export function startsDoing(tokens: readonly Token[], from: number): boolean {
  const part = tokens.slice(from, from + 8);
  const lead = leadIn(part);
  const head = wordAt(part, lead);
  return ACTION_BASES.has(head) || (lead > 0 && part.length > lead);
}

const CUE = new PhraseSet({
  cue: [
    'if|when|whenever i|you ~notice|~start|~catch|find',
    'if|when|whenever i|you ~worry',
    'when i|you ~wake|~get up|in|home|out|back|into',
  ],
});
export const isCue = (tokens: readonly Token[]) => CUE.matchAt(tokens, 0).length > 0;

/** "If I cancel twice running, then I get my sheet out": an if–then plan that is itself the task. */
export const ifThen = (tokens: readonly Token[]) =>
  wordAt(tokens, 0) === 'if' && tokens.slice(2).some((token) => isOneOf('then >', token.word));
