/** Which breakages of a scenario are reported, and whether where a tutor must go: for the tests, and for the command that prints the rate. */
import { readScenario } from '../../../scenarios/format/read-scenario';
import type { Problem } from '../../../scenarios/problems/problem';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { prove } from '../../../tutor/proof/prove';
import { breakScenario, OF_STRUCTURE, type Broken } from './break-scenario';
import { CHANGES_NOTHING } from './changes-nothing';

/** Enough for the bar of a tenth that policies are held to: a mean of so many is out by about two hundredths at most. */
const RUNS = 500;

function problemsOf(text: string, file: string): readonly Problem[] {
  const { scenario, problems } = readScenario(text, file);
  if (problems.some((p) => p.severity === 'error')) return problems;
  return [...problems, ...prove(scenario, { readers: { readPlan, findMismatches }, runs: RUNS }).problems];
}

export interface Seen {
  readonly broken: Broken;
  readonly structure: boolean;
  /** Where it was reported: where a tutor must go, somewhere else, or nowhere. */
  readonly reported: 'in place' | 'elsewhere' | 'not at all';
  /** Known to change nothing, with the reason. */
  readonly nothing: string | null;
}

/** A breakage is reported when there is a problem that was not there before it. */
export function breakagesSeen(text: string, file: string, seed: number, count: number): Seen[] {
  const name = (p: Problem): string => `${p.code} ${p.range.line} ${p.message}`;
  const before = new Set(problemsOf(text, file).map(name));
  const { criteria } = readScenario(text, file).scenario.header;
  return breakScenario(text, criteria, seed, count).map((broken): Seen => {
    const fresh = problemsOf(broken.text, file).filter((p) => !before.has(name(p)));
    const inPlace = fresh.some((p) => p.range.line <= broken.to && p.range.endLine >= broken.from);
    const line = text.split('\n')[broken.line - 1] ?? '';
    return {
      broken,
      structure: OF_STRUCTURE.includes(broken.kind),
      reported: inPlace ? 'in place' : fresh.length > 0 ? 'elsewhere' : 'not at all',
      nothing:
        CHANGES_NOTHING.find((n) => n.file === file && n.kind === broken.kind && line.includes(n.line))
          ?.because ?? null,
    };
  });
}
