/** `rationale`: 2 where it is this client's problem, cycle or goal; 1 for a benefit or a reason tied to none; 0 for no reason. */
import type { Clause } from '../clauses';
import { declares } from '../declares';
import { CLASSES } from '../lexicon/classes';
import { NO_REASON, PRACTITIONERS_REASON } from '../lexicon/no-reasons';
import { BENEFITS } from '../lexicon/reasons';
import { reasonSigns } from '../learned/signs';
import { weigh, type WeightTable } from '../learned/weigh';
import { explores, isHabit, isPersonal } from '../personal-reason';
import { PhraseSet, wordClass } from '../phrases';
import { wordAt, type Token } from '../tokens';
import { highest, saysNothing, type Coded, type Finding } from './finding';

const benefits = new PhraseSet({ benefit: BENEFITS }, CLASSES);
const noReason = new PhraseSet({ none: NO_REASON }, CLASSES);
const practitioners = new PhraseSet({ theirs: PRACTITIONERS_REASON });

export function readRationale(clauses: readonly Clause[], weights: WeightTable): Coded {
  const findings: Finding[] = [];
  const bySentence = new Map<string, Clause[]>();
  for (const clause of clauses) {
    if (clause.role !== 'why') continue;
    const key = `${clause.field}:${clause.box === 'why' ? 'why' : clause.sentence}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), clause]);
  }
  for (const group of bySentence.values()) {
    const code = codeReason(group, weights);
    if (code > 0)
      for (const clause of group) findings.push({ clause, start: 0, end: clause.tokens.length, code });
  }
  if (findings.length > 0) return highest(findings);
  const told = unspoken(clauses, weights);
  return highest(told.length > 0 ? told : tested(clauses));
}

/** "Prediction: they'll think I'm stupid, 80%": an experiment says what it is for, if not what keeps the problem going. */
function tested(clauses: readonly Clause[]): Finding[] {
  return clauses
    .filter(
      ({ role, box, tokens }) =>
        (role === 'task' || (role === 'record' && box === null) || role === 'coping') &&
        (box === null || box === 'what') &&
        prediction.has(tokens.slice(0, 2)),
    )
    .filter(({ within }) =>
      within.some((token) => token.word === '"' || token.word === "'" || token.word === '%'),
    )
    .map((clause) => ({ clause, start: 0, end: clause.tokens.length, code: 1 as const }));
}
const prediction = new PhraseSet({ test: ['prediction|predict|predicting|test|testing|hypothesis'] });

/** A blank sheet without any word of reason: after the task, a sentence that says how things are, if it is told as one's own story. */
function unspoken(clauses: readonly Clause[], weights: WeightTable): Finding[] {
  const findings: Finding[] = [];
  const first = clauses.find((clause) => clause.role === 'task')?.sentence ?? 0;
  for (const clause of clauses) {
    if (clause.field !== 'text' || clause.box !== null || clause.role !== 'task') continue;
    const from = clause.tokens[0]?.from ?? 0;
    const before = clause.within.findLast((token) => token.to <= from);
    if (before !== undefined && !/^[(,-]$/.test(before.word)) continue;
    if (clause.sentence === first && before === undefined) continue;
    const rest = clause.within.filter((token) => token.from >= from).slice(0, 80);
    if (declares(rest) < 0) continue;
    const sum = weigh(reasonSigns(rest), weights.reason);
    // after a comma only a plain one: ", staying home is what keeps the fear going"
    if (before?.word === ',' && !isPersonal(rest)) continue;
    const equals = rest.slice(0, 6).some((token) => token.word === '=');
    const benefit = sum > SOME_REASON && (equals || BENEFICIAL.has(wordAt(rest, 0)) || benefits.has(rest));
    const code = sum > 0 ? 2 : benefit ? 1 : 0;
    if (code > 0) findings.push({ clause, start: 0, end: clause.tokens.length, code });
  }
  return findings;
}
const BENEFICIAL = wordClass("you it'll itll that'll people some its it's can't cant they");
const SOME_REASON = -2.5;

function codeReason(group: readonly Clause[], weights: WeightTable): 0 | 1 | 2 {
  const said = group.filter((clause) => !saysNothing(clause));
  if (said.length === 0) return 0;
  const tokens: Token[] = said.flatMap((clause) => [...clause.tokens]);
  const personal = said.some((clause) => isPersonal(clause.tokens) || isHabit(clause.within));
  const empty = said.some((clause) => noReason.matchAt(clause.tokens, clauseStart(clause.tokens)).length > 0);
  if (said.every((clause) => practitioners.matchAt(clause.tokens, clauseStart(clause.tokens)).length > 0))
    return 0;
  const benefit = said.some((clause) => benefits.has(clause.tokens));
  if (isChain(said)) return 2;
  if (empty && !personal && !benefit) return 0;
  const inBox = group[0]?.box === 'why';
  if (inBox ? told(said, benefit, personal, weights) : personal && tokens.length >= 3) return 2;
  if (!inBox && !benefit && !empty && weigh(reasonSigns(tokens), weights.reason) > CLEARLY) return 2;
  if (benefit || inBox) return 1;
  // In running text "so I don't wake the baby" gives a reason for the place, not for the task.
  const opener = said[0]?.tokens[0]?.word;
  return opener === 'so' || opener === 'as' || opener === 'since' || opener === 'to' || opener === 'in'
    ? 0
    : 1;
}

/** "Cancel → stay in → lower → cancel more": two arrows in a reason draw a cycle. */
const isChain = (said: readonly Clause[]) =>
  [...new Set(said.map((clause) => clause.within))].some(
    (sentence) => sentence.filter((token) => token.kind === 'mark' && /^[=>]$/.test(token.word)).length > 1,
  );

/** Nobody listed these words, but they are told as the client's own story: long enough, of oneself, with a turn or a "not" in it. */
function told(said: readonly Clause[], benefit: boolean, personal: boolean, weights: WeightTable): boolean {
  const sentences = [...new Set(said.map((clause) => clause.within))].flat();
  // "Break avoidance cycle": the workbook's own words for what keeps a problem going need no story.
  if (personal && sentences.length > 1 && sentences.some((token) => CYCLE_WORDS.has(token.word))) return true;
  const looking = said.filter((clause) => explores(clause.tokens)).length;
  const known = personal ? PERSONAL : looking > 0 ? -2 * Math.min(looking, 2) : benefit ? -1 : 0;
  return weigh(reasonSigns(sentences), weights.reason) + known > 0;
}
/** In running text a reason is cut out by its first words, which weigh by themselves; so the sum has to be clear. */
const CLEARLY = 1;
const CYCLE_WORDS = wordClass(
  'cycle loop spiral avoidance avoiding maintains maintain maintaining maintained habituation habituate reassurance rumination boom perpetuates perpetuating reinforces reinforcing',
);
/** What words of a cycle or a goal are worth beside the signs; not learned, since the lists were written with these plans at hand. */
export const PERSONAL = 3;

const OPENING = wordClass('because so that its the reason why is as rationale');
function clauseStart(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length - 1 && OPENING.has(wordAt(tokens, i)) && i < 3) i++;
  return i;
}
