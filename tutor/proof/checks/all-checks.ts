/** Every check of a proof, in the order of the codes. */
import type { Problem } from '../../../scenarios/problems/problem';
import { weighed } from '../../../scenarios/problems/severity';
import { actBeforeATurn } from './act-before-a-turn';
import { alwaysOneEnding } from './always-one-ending';
import { answerSaysNothing } from './answer-says-nothing';
import { beatOutOfReach } from './beat-out-of-reach';
import { bestEchoesTheCriteria } from './best-echoes-the-criteria';
import { bestIsAlwaysLongest } from './best-is-always-longest';
import { bestPathNotShown } from './best-path-not-shown';
import { bestPathTooLong } from './best-path-too-long';
import { cannotBeLost } from './cannot-be-lost';
import { criteriaWordsWin } from './criteria-words-win';
import { endingOutOfReach } from './ending-out-of-reach';
import { everyReplyMarked } from './every-reply-marked';
import { expectedRunDiffers } from './expected-run-differs';
import { expectedRunLost } from './expected-run-lost';
import { expectedRunUnheard } from './expected-run-unheard';
import { lineNeverSaid } from './line-never-said';
import { longestReplyWins } from './longest-reply-wins';
import { menuNotMetYet } from './menu-not-met-yet';
import { modelPlanDiffers } from './model-plan-differs';
import { modelPlanLoose } from './model-plan-loose';
import { noWayOnHolds } from './no-way-on-holds';
import { notProved } from './not-proved';
import { obviouslyWorse } from './obviously-worse';
import { onlyOneChance } from './only-one-chance';
import { replyNeverOffered } from './reply-never-offered';
import { roundAndRound } from './round-and-round';
import { softLock } from './soft-lock';
import { topOutOfReach } from './top-out-of-reach';
import { twinReplies } from './twin-replies';
import { wayNeverTaken } from './way-never-taken';
import { weekNeverGoesSo } from './week-never-goes-so';
import type { Known, ProofCheck, ProofFinding, RunCheck } from './check';
import { ERRORS_WHEN_SHIPPED, PROOF_CODES, type ProofCode } from './codes';

const RUN_CHECKS: readonly RunCheck[] = [expectedRunLost, expectedRunUnheard, expectedRunDiffers];

export const PROOF_CHECKS: readonly ProofCheck[] = [
  softLock,
  noWayOnHolds,
  menuNotMetYet,
  roundAndRound,
  beatOutOfReach,
  replyNeverOffered,
  lineNeverSaid,
  wayNeverTaken,
  endingOutOfReach,
  actBeforeATurn,
  notProved,
  topOutOfReach,
  cannotBeLost,
  bestPathNotShown,
  bestPathTooLong,
  longestReplyWins,
  criteriaWordsWin,
  onlyOneChance,
  weekNeverGoesSo,
  modelPlanLoose,
  modelPlanDiffers,
  answerSaysNothing,
  bestIsAlwaysLongest,
  bestEchoesTheCriteria,
  everyReplyMarked,
  twinReplies,
  obviouslyWorse,
  alwaysOneEnding,
  ...RUN_CHECKS,
];

/** What all checks find, with the weights the author gives it, in the order the author meets it. */
export function problemsOf(known: Known, shipped: boolean): readonly Problem[] {
  // What ships is held to the same by everybody.
  const weights = shipped ? {} : known.scenario.header.severity;
  return weighed(
    PROOF_CHECKS.flatMap(({ code, find }) => asProblems(code, find(known), shipped)),
    weights,
  ).sort(inOrder);
}

/** What the expected runs alone find: they are played in no time, so that a check need not wait for a proof. */
export function problemsOfRuns(known: Pick<Known, 'scenario' | 'expectedRuns'>): readonly Problem[] {
  return weighed(
    RUN_CHECKS.flatMap(({ code, find }) => asProblems(code, find(known), false)),
    known.scenario.header.severity,
  ).sort(inOrder);
}

const asProblems = (code: ProofCode, found: readonly ProofFinding[], shipped: boolean): Problem[] =>
  found.map((finding) => ({
    code,
    severity: shipped && ERRORS_WHEN_SHIPPED.has(code) ? 'error' : PROOF_CODES[code],
    fix: null,
    ...finding,
  }));

const inOrder = (a: Problem, b: Problem): number =>
  a.range.line - b.range.line || a.range.column - b.range.column;
