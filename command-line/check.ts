/** `check FILE…`: every problem of every file, each with its place; its expected runs are played too. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { duplicateIds } from '../scenarios/checks/duplicate-id';
import { readScenario } from '../scenarios/format/read-scenario';
import type { Reading } from '../scenarios/format/scenario';
import { frameProblem } from '../scenarios/problems/frame';
import type { Problem } from '../scenarios/problems/problem';
import { problemsOfRuns } from '../tutor/proof/checks/all-checks';
import { playExpectedRuns } from '../tutor/proof/expected-runs';
import { READERS } from './readers';
import type { Answer } from './scenario';
import { UsageError } from './usage-error';

/** Answers not ok when a file has an error; warnings and notes alone are ok. @throws UsageError */
export function check(args: readonly string[]): Answer {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one scenario file.');
  const files = positionals.map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, ...withRuns(readScenario(text, basename(path))) };
  });
  const twins = duplicateIds(files.map(({ path, scenario }) => ({ fileName: path, scenario })));
  const results = files.map((file) => ({
    ...file,
    problems: [...file.problems, ...twins.filter((t) => t.fileName === file.path).map((t) => t.problem)],
  }));
  const ok = results.every((r) => r.problems.every((p) => p.severity !== 'error'));
  if (values.json) {
    const output = results.map(({ path, scenario, problems }) => ({
      file: path,
      id: scenario.header.id,
      problems,
    }));
    return { output: JSON.stringify(output, null, 2), ok };
  }
  const frames = results.flatMap(({ path, text, problems }) =>
    problems.map((p) => frameProblem(text, p, path)),
  );
  const all = results.flatMap((r) => r.problems);
  return { output: [...frames, summary(files.length, all)].join('\n\n'), ok };
}

/** What the expected runs find, of a file that can be played. */
function withRuns({ scenario, problems }: Reading): Reading {
  if (problems.some((p) => p.severity === 'error')) return { scenario, problems };
  const found = problemsOfRuns({ scenario, expectedRuns: playExpectedRuns(scenario, READERS) });
  return { scenario, problems: [...problems, ...found] };
}

function summary(files: number, problems: readonly Problem[]): string {
  const read = `${files} ${files === 1 ? 'scenario' : 'scenarios'} read`;
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = problems.filter((p) => p.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? `${read}, no problems.` : `${read}: ${counts.join(', ')}.`;
}
