/** `coping`: 2 for a likely obstacle with a concrete response; 1 for either alone; 0 for neither. */
import type { Clause } from '../clauses';
import { ACTION_BASES, ACTION_FORMS } from '../lexicon/actions';
import { CLASSES } from '../lexicon/classes';
import { ASK_SERVICE, GENERAL_OBSTACLES, OBSTACLE_WORDS, TASK_AGAIN } from '../lexicon/obstacles';
import { PhraseSet, wordClass } from '../phrases';
import type { Token } from '../tokens';
import { highest, saysNothing, type Coded, type Finding } from './finding';

const words = new PhraseSet({ obstacle: OBSTACLE_WORDS }, CLASSES);
const general = new PhraseSet({ general: GENERAL_OBSTACLES }, CLASSES);
const again = new PhraseSet({ again: TASK_AGAIN }, CLASSES);
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
  return groups.filter((group) => !group.every(saysNothing)).map(readStep);
}

export function readCoping(steps: readonly CopingStep[], clauses: readonly Clause[]): Coded {
  const findings: Finding[] = [];
  for (const step of steps)
    for (const clause of step.clauses)
      findings.push({ clause, start: 0, end: clause.tokens.length, code: step.code });
  // The box read as one: an obstacle in one sentence, its answer in the next.
  const boxed = steps.filter((step) => step.clauses[0]?.box === 'if_difficult');
  if (
    boxed.length > 1 &&
    boxed.some((step) => step.obstacle && !step.general) &&
    boxed.some((step) => step.response === 'concrete')
  ) {
    for (const step of boxed)
      for (const clause of step.clauses)
        findings.push({ clause, start: 0, end: clause.tokens.length, code: 2 });
  }
  for (const clause of clauses) {
    if (clause.role !== 'task') continue;
    for (const match of [...easier.find(clause.tokens), ...enough.find(clause.tokens)])
      if (clause.box === null || clause.box === 'what' || clause.box === 'how_much')
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
    /^(?:problem|problems|difficult|difficulties|struggle|struggling|trouble|stuck|worried)$/.test(
      token.word,
    ),
  );

function readStep(group: readonly Clause[]): CopingStep {
  const whole = group[0]?.within ?? [];
  const tokens = group.flatMap((clause) => [...clause.tokens]);
  const opener = tokens.findIndex(
    (token, i) =>
      token.word === 'if' ||
      token.word === 'when' ||
      token.word === 'case' ||
      (i === 0 && token.word === 'should') ||
      // "on pain days just do the warm-up"
      (i === 0 && token.word === 'on'),
  );
  const arrow = whole.findIndex(
    (token) =>
      token.kind === 'mark' &&
      (token.word === '>' ||
        (token.word === '-' && whole[0]?.word !== 'if') ||
        token.word === ':' ||
        token.word === '=' ||
        token.word === '?'),
  );
  const isGeneral = group.some((clause) => general.find(clause.tokens).length > 0);
  const answered =
    arrow >= 0 &&
    !(opener < 0 && startsResponse(group[0]?.tokens ?? []) && !startsResponse(group[1]?.tokens ?? []));
  const conditional = opener >= 0 || answered;
  const parts = splitStep(group, opener >= 0, answered);
  const obstacle = parts.obstacle.length > 0 && (conditional || words.has(parts.obstacle));
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

/** Where the obstacle ends and the response begins. */
function splitStep(
  group: readonly Clause[],
  conditional: boolean,
  arrow: boolean,
): { obstacle: readonly Token[]; response: readonly Token[] } {
  const all = group.map((clause) => clause.tokens);
  const first = all[0] ?? [];
  if (all.length === 1) {
    const at = first.findIndex(
      (token) =>
        token.word === 'if' ||
        token.word === 'when' ||
        token.word === 'case' ||
        token.word === 'unless' ||
        (token.word === 'on' && token === first[0]),
    );
    if (at > 1) return { obstacle: first.slice(at), response: first.slice(0, at) };
    if (at >= 0) {
      const turn = responseStart(first, at + 1);
      return turn > 0
        ? { obstacle: first.slice(0, turn), response: first.slice(turn) }
        : { obstacle: first, response: [] };
    }
    const then = first.findIndex(
      (token, i) => i > 0 && (token.word === 'then' || token.word === 'so' || token.word === 'until'),
    );
    if (then > 0)
      return first[then]?.word === 'until'
        ? { obstacle: first.slice(then), response: first.slice(0, then) }
        : { obstacle: first.slice(0, then), response: first.slice(then + 1) };
    return bareStep(first);
  }
  if (conditional || arrow) {
    const withIf = all.findIndex((tokens) =>
      tokens.some((token) => token.word === 'if' || token.word === 'when' || token.word === 'unless'),
    );
    if (withIf > 0 && !arrow)
      return {
        obstacle: all[withIf] ?? [],
        response: [...all.slice(0, withIf).flat(), ...all.slice(withIf + 1).flat()],
      };
    const turn = responseStart(first, 2);
    // "If you get put on hold, put the kettle on": the mark is the turn, unless the first part already answers
    const inner =
      startsResponse(all[1] ?? []) && !/^(?:i|i'll|ill|then|you'll|we'll)$/.test(first[turn]?.word ?? '')
        ? -1
        : turn;
    if (inner > 0)
      return { obstacle: first.slice(0, inner), response: [...first.slice(inner), ...all.slice(1).flat()] };
    return { obstacle: first, response: all.slice(1).flat() };
  }
  const responding = all.findIndex((tokens) => startsResponse(tokens));
  if (responding === 0) {
    const rest = all.slice(1).flat();
    return { obstacle: rest, response: first };
  }
  if (responding > 0)
    return { obstacle: all.slice(0, responding).flat(), response: all.slice(responding).flat() };
  return { obstacle: all.flat(), response: [] };
}

/** One clause with no "if": a response, unless it only names what is feared. */
function bareStep(tokens: readonly Token[]): { obstacle: readonly Token[]; response: readonly Token[] } {
  // "sats under 88 stop and rest": what gets in the way runs into what is done
  const turn = tokens.findIndex(
    (token, i) => i > 1 && ACTION_BASES.has(token.word) && !BEFORE_NOUN.has(tokens[i - 1]?.word ?? ''),
  );
  if (turn > 0 && !startsResponse(tokens) && words.has(tokens, 0, turn))
    return { obstacle: tokens.slice(0, turn), response: tokens.slice(turn) };
  return startsResponse(tokens) || !words.has(tokens)
    ? { obstacle: [], response: tokens }
    : { obstacle: tokens, response: [] };
}

function startsResponse(tokens: readonly Token[]): boolean {
  const head = tokens.find((token) => token.kind === 'word' && !LEAD.has(token.word));
  return head !== undefined && (ACTION_FORMS.has(head.word) || again.matchAt(tokens, 0).length > 0);
}
const LEAD = wordClass(
  "i i'll ill will you you'll just then to can could please he she we they partner or and still",
);
const SUBJECTS = wordClass("i i'll ill you you'll we we'll then");

/** In "if it rains I'll walk round the market": the word the response begins with, or -1. */
function responseStart(tokens: readonly Token[], from: number): number {
  for (let i = Math.max(from, 2); i < tokens.length - 1; i++) {
    const word = tokens[i]?.word ?? '';
    const next = tokens[i + 1]?.word ?? '';
    // "if a picture pops in I say …": another subject takes over
    if (
      word === 'i' &&
      i > 2 &&
      !SUBJECTS_OF_IF.has(tokens[from]?.word ?? '') &&
      (next === 'have' || !FEELS.has(next))
    )
      return i;
    // "when I want to check I sit on my hands": the second "I" answers
    if (
      word === 'i' &&
      i > 3 &&
      ACTION_BASES.has(next) &&
      !FEELS.has(next) &&
      !JOINS.has(tokens[i - 1]?.word ?? '')
    )
      return i;
    if (
      word === 'then' ||
      word === "i'll" ||
      word === "you'll" ||
      word === "we'll" ||
      (word === 'ill' && ACTION_BASES.has(next))
    )
      return i;
    if (SUBJECTS.has(word) && (next === 'will' || next === 'can' || next === 'could' || next === 'go'))
      return i;
    if (
      i > 2 &&
      (ACTION_BASES.has(word) || PLAIN.has(word)) &&
      !SUBJECTS.has(tokens[i - 1]?.word ?? '') &&
      !BEFORE_NOUN.has(tokens[i - 1]?.word ?? '')
    )
      return i;
  }
  return -1;
}
const JOINS = wordClass('that and because which when what if how as where who before after until than');
const PLAIN = wordClass('do have go get make use');
const SUBJECTS_OF_IF = wordClass("i i'm im i've ive you my");
const FEELS = wordClass("feel get am can't cant don't dont want need will have was start panic think");
const BEFORE_NOUN = wordClass(
  "the a an my to i you we they it can't cannot don't not if can could would might of for and or too so no he she feel is",
);

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
  tokens.slice(start, end).some((token) => /^(?:us|service|office|team|pwp|know|touch|me)$/.test(token.word));
const FILL = wordClass(
  "i i'll will just it the a an to and that then do you my anyway still be with this as is so of for",
);
