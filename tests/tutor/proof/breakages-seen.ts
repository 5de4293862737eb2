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

const READERS = { readPlan, findMismatches };

function problemsOf(text: string, file: string): readonly Problem[] {
  const { scenario, problems } = readScenario(text, file);
  if (problems.some((p) => p.severity === 'error')) return problems;
  return [...problems, ...prove(scenario, { readers: READERS, runs: RUNS }).problems];
}

export interface Seen {
  readonly broken: Broken;
  readonly structure: boolean;
  /** Where it was reported: where a tutor must go, somewhere else, or nowhere. */
  readonly reported: 'in place' | 'elsewhere' | 'not at all';
  /** Known to change nothing, with the reason. */
  readonly nothing: string | null;
}

/** A problem by what it says of which words: taking a line out moves those below it, and makes no new problem of them. */
const nameOf = ({ code, message, range }: Problem, text: string): string =>
  [code, message.replace(/\d+/g, 'n'), text.split('\n')[range.line - 1]].join('\n');

/** A breakage is reported when there is a problem that was not there before it. */
export function breakagesSeen(text: string, file: string, seed: number, count: number): Seen[] {
  const before = new Set(problemsOf(text, file).map((p) => nameOf(p, text)));
  const { scenario } = readScenario(text, file);
  return breakScenario(text, scenario.header, seed, count).map((broken): Seen => {
    const fresh = problemsOf(broken.text, file).filter((p) => !before.has(nameOf(p, broken.text)));
    const covers = ({ range }: Problem, from: number, to: number): boolean =>
      range.line <= to && range.endLine >= from;
    const inPlace = fresh.some((p) =>
      [[broken.from, broken.to] as const, ...broken.or.map((n) => [n, n] as const)].some(([from, to]) =>
        covers(p, from, to),
      ),
    );
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
