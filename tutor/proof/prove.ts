/**
 * The proof of a scenario: every situation that can be reached, every criterion by itself, the best path by replay, the policies that
 * do not think, the author's expected runs, and the problems that only a proof can find. Pure: the same scenario, the same proof.
 */
import type { Scenario } from '../../scenarios/format/scenario';
import { assessedIn, shares } from '../../scoring/criteria';
import type { Readers } from '../../simulator/next-step';
import { authorReport } from './author-report';
import { showBestPath } from './best-path-shown';
import { problemsOf } from './checks/all-checks';
import { compileScenario } from './compiled-scenario';
import { proveCriterion, type CriterionProof } from './criterion-proof';
import { criterionViews } from './criterion-views';
import { playExpectedRuns } from './expected-runs';
import { pathTo, type Budget } from './explore';
import { PLAN_DECISION, WEEK_DECISION } from './machine';
import { ownShown } from './own-shown';
import { playPolicies, RUNS } from './policies';
import { explorePosition, type Position } from './position';
import type { OnProgress } from './progress';
import type { Count, PositionProof, Proof } from './proof';
import type { View } from './view';

export interface ProofOptions {
  readonly readers: Readers;
  /** SHA-256 of the file the scenario was read from. */
  readonly hash?: string;
  /** A scenario that ships is held to more: what is a warning for a tutor is an error there. */
  readonly shipped?: boolean;
  /** Runs of each policy that does not read. */
  readonly runs?: number;
  readonly budget?: Budget;
  /** With the author's report, which takes a little longer. */
  readonly report?: boolean;
  /** Told when a piece begins, and now and then within it. */
  readonly onProgress?: OnProgress;
}

export const DEFAULT_BUDGET: Budget = { situations: 1_000_000 };

const counted = (seen: Uint8Array): Count => ({ met: seen.reduce((a, b) => a + b, 0), of: seen.length });

/** Turns on a path: replies and plans; going on is none. */
const turnsOn = (path: readonly number[]): number => path.filter((d) => d < WEEK_DECISION).length;

export const isReply = (decision: number): boolean => decision < PLAN_DECISION;

function positionProof({ whole, met, troubles, situations, steps, complete }: Position): PositionProof {
  // Nearest first: the first end that was found is one of the nearest.
  const [first] = whole.ends;
  return {
    situations,
    steps,
    complete,
    beats: counted(met.beats),
    replies: counted(met.replies),
    lines: counted(met.lines),
    endings: counted(met.tookAway),
    deadEnds: troubles.length,
    shortest: first === undefined ? 0 : turnsOn(pathTo(whole.situations, first)),
  };
}

/** The least and the most that the sessions' numbers could come to, each criterion by itself; their mean, as a policy's is. */
export function rangeOf(
  scenario: Scenario,
  proofs: readonly CriterionProof[],
): { least: number; highest: number } {
  const sums = scenario.sessions.flatMap(({ number, kind }) => {
    const names = assessedIn(scenario, kind);
    if (names.length === 0) return [];
    const weights = shares(names, kind);
    const own = proofs.filter((p) => p.session === number);
    const worth = (pick: (p: CriterionProof) => number): number =>
      own.reduce((sum, p) => sum + ((weights.get(p.criterion) ?? 0) * pick(p)) / 3, 0);
    return [
      { least: worth((p) => p.levels[0]?.level ?? 0), highest: worth((p) => p.levels.at(-1)?.level ?? 0) },
    ];
  });
  const mean = (of: (s: { least: number; highest: number }) => number): number =>
    sums.length === 0 ? 0 : sums.reduce((sum, s) => sum + of(s), 0) / sums.length;
  return { least: mean((s) => s.least), highest: mean((s) => s.highest) };
}

const viewName = ({ compiled, from, tracker }: View): string =>
  `${tracker?.criterion ?? ''} in session ${compiled.scenario.sessions[from]?.number ?? from + 1}`;

/** Says that the next piece begins; gives the budget to walk it with, which tells how far that has come. */
function teller(
  { budget = DEFAULT_BUDGET, onProgress }: ProofOptions,
  of: number,
): (looksAt: string) => Budget {
  let begun = 0;
  return (looksAt) => {
    const done = begun++;
    onProgress?.({ looksAt, done, of, situations: 0 });
    const goOn = (situations: number): boolean => {
      onProgress?.({ looksAt, done, of, situations });
      return budget.goOn?.(situations) !== false;
    };
    return { ...budget, goOn };
  };
}

/** The scenario must have been read without an error: one that cannot be played has nothing to prove. */
export function prove(scenario: Scenario, options: ProofOptions): Proof {
  const { readers, runs = RUNS, shipped = false, hash = null } = options;
  const compiled = compileScenario(scenario);
  const views = criterionViews(compiled);
  const tell = teller(options, views.length + 3);
  const position = explorePosition(compiled, views, tell('every situation'));
  const criteria = views.map((view) => proveCriterion(view, position.whole, tell(viewName(view))));
  tell('the best path');
  const best = showBestPath(scenario, readers, criteria);
  tell('choices made without reading');
  const { least, highest } = rangeOf(scenario, criteria);
  const policies = playPolicies(compiled, readers, least, highest, runs);
  const expectedRuns = playExpectedRuns(scenario, readers);
  const known = { scenario, compiled, position, criteria, best, policies, expectedRuns, readers };
  const { met } = position;
  const report = options.report
    ? authorReport({ scenario, compiled, met, best, expectedRuns, readers })
    : null;
  return {
    id: scenario.header.id,
    title: scenario.header.title,
    hash,
    position: positionProof(position),
    criteria,
    own: ownShown(compiled, position, best.play),
    best,
    policies,
    expectedRuns,
    problems: problemsOf(known, shipped),
    report,
  };
}
