/** `coping`: 2 for a likely obstacle with a concrete response; 1 for either alone; 0 for neither. */
import type { Clause } from '../clauses';
import { CLASSES } from '../lexicon/classes';
import { ASK_SERVICE, GENERAL_OBSTACLES } from '../lexicon/obstacles';
import { PhraseSet, wordClass, isOneOf } from '../phrases';
import { wordAt, type Token } from '../tokens';
import { again, obstacleWords, SUBJECTS, splitStep, startsResponse } from './obstacle-and-answer';
import { highest, saysNothing, type Coded, type Finding } from './finding';

const general = new PhraseSet({ general: GENERAL_OBSTACLES }, CLASSES);
const service = new PhraseSet({ service: ASK_SERVICE }, CLASSES);
const easier = new PhraseSet(
  {
    easier: [
      'is enough|fine|ok|plenty',
      '~do .. shorter|easier|smaller|less',
      'shorter|easier|smaller one|version',
      'still # ?_',
      'do what you|i can',
      "don't give up",
      'keep at it $',
      'push through $',
      'carry on anyway|regardless',
      'stick with|at it',
      'ride it out',
      'any ?_ is|counts',
      'is|are a win|start|bonus',
      'better than nothing',
      'will do $',
      'even just|only|one|half|a|#',
      'ask ?for ?some help|support $',
      'get help|support $',
      'no pressure|worries if',
    ],
  },
  CLASSES,
);
/** "One line counts", "getting up counts": less is allowed. */
const enough = new PhraseSet({
  easier: ['any|one|up|half|line|bit|little|minutes|even|still|page|it|that ~count', '# ?_ ~count'],
});
const comfort = new PhraseSet(
  {
    late: [
      '~rise|~level|~peak .. ~fall|~pass|~drop|~level',
      'it|anxiety ?will ~rise|~pass|~peak|~drop|~fall',
      '~rise , ~level',
    ],
  },
  CLASSES,
);

const onwards = new PhraseSet({ on: ['?just keep going|trying $'] });

/** The clauses of one coping sentence, told apart into what gets in the way and what is done about it. */
export interface CopingStep {
  readonly clauses: readonly Clause[];
  readonly obstacle: boolean;
  readonly general: boolean;
  readonly response: 'none' | 'again' | 'concrete';
  readonly code: 0 | 1 | 2;
}

export function copingSteps(clauses: readonly Clause[]): CopingStep[] {
  const groups: Clause[][] = [];
  let previous: Clause | null = null;
  for (const clause of clauses) {
    if (clause.role !== 'coping') {
      previous = null;
      continue;
    }
    if (previous && previous.field === clause.field && previous.sentence === clause.sentence)
      groups.at(-1)?.push(clause);
    else groups.push([clause]);
    previous = clause;
  }
  return groups
    .filter((group) => !group.every(saysNothing) && !(group.length === 1 && expectsNone(group[0])))
    .map(readStep);
}

/** "Don't think it will be", "can't see any problems", "should be ok": nothing is expected to get in the way. */
const expectsNone = (clause: Clause | undefined): boolean =>
  clause?.box === 'if_difficult' &&
  clause.tokens.length <= 8 &&
  clause.tokens.length === clause.within.filter((token) => token.kind === 'word').length &&
  none.matchAt(clause.tokens, 0).length > 0;
const none = new PhraseSet({
  none: [
    "?i don't|dont|can't|cant|cannot|couldn't ?really|currently|honestly think|see|foresee|imagine|expect|anticipate ?it ?that ?there ?of ?this ?any|anything|one|much|why|problems|will|won't|would|should ?be ?to",
    "it|this|that|there|nothing won't|shouldn't|should|will ?really be|stop|get|go",
    "shouldn't|wont|won't ?be any|anything|much|one",
    "shouldn't|wont|won't|should be ?a ?an ?any ?too ok|fine|alright|easy|problem|problems|difficult|hard|bad|possible|simple",
    'no ?real ?major problems|problem|issues|barriers|obstacles|difficulties $',
    'no ?real ?major problems|problem|issues|barriers|obstacles|difficulties expected|foreseen|identified|anticipated|likely|really',
    'none that|i|we|identified|expected|foreseen|really|apparent',
    'all good|fine|ok $',
    'confident|happy ?i ?it ?that ?can|will|with',
  ],
});

export function readCoping(steps: readonly CopingStep[], clauses: readonly Clause[]): Coded {
  const findings: Finding[] = [];
  for (const step of steps)
    for (const clause of step.clauses)
      findings.push({ clause, start: 0, end: clause.tokens.length, code: step.code });
  // The box read as one: an obstacle in one sentence, its answer in the next.
  const boxed = steps.filter((step) => step.clauses[0]?.box === 'if_difficult');
  if (
    boxed.length > 1 &&
    ((boxed.some((step) => step.obstacle && !step.general) &&
      boxed.some((step) => step.response === 'concrete')) ||
      tellsThenAnswers(boxed))
  ) {
    for (const step of boxed)
      for (const clause of step.clauses)
        findings.push({ clause, start: 0, end: clause.tokens.length, code: 2 });
  }
  for (const clause of clauses) {
    // "Even five minutes is worth having" says how things are, and allows less
    if (
      clause.role !== 'task' &&
      !(clause.role === 'why' && clause.box === null && wordAt(clause.tokens, 0) === 'even')
    )
      continue;
    for (const match of [...easier.find(clause.tokens), ...enough.find(clause.tokens)])
      if (clause.box === null || isOneOf('what how_much', clause.box))
        findings.push({ clause, start: match.start, end: match.end, code: 1 });
    // "Keep going.": a sentence of its own, after the task
    if (
      clause.box === null &&
      clause !== clauses[0] &&
      clause.tokens.length <= 4 &&
      onwards.matchAt(clause.tokens, 0).length > 0 &&
      clause.within[0] === clause.tokens[0] &&
      clause.within.every((token) => token.kind !== 'mark')
    )
      findings.push({ clause, start: 0, end: clause.tokens.length, code: 1 });
    if (
      clause.role === 'task' &&
      clause.box === null &&
      service.matchAt(clause.tokens, 0).length > 0 &&
      mentionsTrouble(clause.within.slice(0, 80))
    )
      findings.push({ clause, start: 0, end: clause.tokens.length, code: 1 });
  }
  return highest(findings);
}

/** "Ex turns up at the same time. Go round the other way.": how it may go, and then what to do. */
function tellsThenAnswers([first, second]: readonly CopingStep[]): boolean {
  const said = first?.clauses.flatMap((clause) => [...clause.tokens]) ?? [];
  const done = second?.clauses.flatMap((clause) => [...clause.tokens]) ?? [];
  return (
    first?.general === false &&
    !startsResponse(said) &&
    !SUBJECTS.has(wordAt(said, 0)) &&
    !again.has(said) &&
    !comfort.has(said) &&
    !easier.has(said) &&
    !enough.has(said) &&
    second?.response === 'concrete' &&
    startsResponse(done)
  );
}

/** What is feared, with nothing to be done about it: "My worry is that Dad will kick off". */
const feared = new PhraseSet({
  fear: [
    '?my|the|our ?main|biggest ?only worry|fear|concern|problem|danger|risk|obstacle|snag|thing is|would',
    "?i'm|im|i worried|scared|afraid|dread|fear|worry",
    'might|may|could|probably|likely',
  ],
});

const mentionsTrouble = (tokens: readonly Token[]) =>
  tokens.some((token) =>
    isOneOf('problem problems difficult difficulties struggle struggling trouble stuck worried', token.word),
  );

function readStep(group: readonly Clause[]): CopingStep {
  const whole = group[0]?.within ?? [];
  const tokens = group.flatMap((clause) => [...clause.tokens]);
  const opener = tokens.findIndex(
    (token, i) =>
      isOneOf('if when case supposing', token.word) ||
      (i === 0 && isOneOf('should suppose', token.word)) ||
      // "on pain days just do the warm-up"
      (i === 0 && token.word === 'on'),
  );
  const arrow = whole.findIndex(
    (token) =>
      token.kind === 'mark' &&
      (token.word === '>' ||
        (token.word === '-' && wordAt(whole, 0) !== 'if') ||
        isOneOf(': = ?', token.word)),
  );
  const isGeneral = group.some((clause) => general.find(clause.tokens).length > 0);
  const answered =
    arrow >= 0 &&
    !(opener < 0 && startsResponse(group[0]?.tokens ?? []) && !startsResponse(group[1]?.tokens ?? []));
  const conditional = opener >= 0 || answered;
  const parts = splitStep(group, opener >= 0, answered);
  const obstacle = parts.obstacle.length > 0 && (conditional || obstacleWords.has(parts.obstacle));
  const named =
    obstacle && (!onlyGeneral(parts.obstacle) || (tooMuch.has(parts.obstacle) && elsewhere(parts.response)));
  const response = readResponse(parts.response);
  const code =
    named && response === 'concrete'
      ? 2
      : obstacle || isGeneral || response !== 'none' || tokens.length > 0
        ? 1
        : 0;
  return { clauses: group, obstacle: named, general: isGeneral && !named, response, code };
}

/** Only "if it gets too hard", "on a bad day": no obstacle that a stranger could name. */
function onlyGeneral(tokens: readonly Token[]): boolean {
  const covered = new Set<number>();
  for (const match of general.find(tokens)) for (let i = match.start; i < match.end; i++) covered.add(i);
  return tokens.every((token, i) => covered.has(i) || token.kind === 'mark' || SMALL.has(token.word));
}
const SMALL = wordClass(
  "i if it its it's is the a to too that this get gets feel feels and or but really just then be do am im i'm even very you on in when at all for not any of as so there are was my with going happen",
);

/** "If it's too much, walk round the pitch": named only in general, but answered by something else to do. */
const tooMuch = new PhraseSet({ much: ['too much', 'overwhelming', 'any wobbles|wobble'] });
const LESS = wordClass('less shorter smaller fewer half easier one # stop bit little again just');
const elsewhere = (response: readonly Token[]) =>
  response.length > 2 && !response.some((token) => LESS.has(token.word) || token.value !== null);

function readResponse(tokens: readonly Token[]): CopingStep['response'] {
  const content = tokens.filter((token) => token.kind === 'word');
  if (content.length === 0 || feared.matchAt(tokens, 0).length > 0) return 'none';
  if (comfort.has(tokens)) return 'concrete';
  const covered = new Set<number>();
  for (const match of again.find(tokens)) for (let i = match.start; i < match.end; i++) covered.add(i);
  for (const match of service.find(tokens))
    if (isService(tokens, match.start, match.end))
      for (let i = match.start; i < match.end; i++) covered.add(i);
  const left = tokens.filter((token, i) => !covered.has(i) && token.kind === 'word' && !FILL.has(token.word));
  if (covered.size > 0 && left.length <= 1) return 'again';
  return left.length > 0 ? 'concrete' : 'again';
}
const isService = (tokens: readonly Token[], start: number, end: number) =>
  tokens.slice(start, end).some((token) => isOneOf('us service office team pwp know touch me', token.word));
const FILL = wordClass(
  "i i'll will just it the a an to and that then do you my anyway still be with this as is so of for",
);
