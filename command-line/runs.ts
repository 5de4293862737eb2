/** `runs FILE…`: walkthroughs of a script as it stands that notice every condition turned round, to be read and kept under `# Expected runs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { printRun } from '../scenarios/format/print-scenario';
import { readScenario } from '../scenarios/format/read-scenario';
import { proposeRuns, type ProposedRuns } from '../tutor/proof/propose-runs';
import { READERS } from './readers';
import type { Answer } from './scenario';
import { UsageError } from './usage-error';

/** With `--write` they take the place of those in the file. Answers not ok where a file cannot be played. @throws UsageError */
export function runs(args: readonly string[]): Answer {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one scenario file.');
  const answers = positionals.map((path) => ofFile(path, values.write));
  return { ok: answers.every((a) => a.ok), output: answers.map((a) => a.output).join('\n\n') };
}

function ofFile(path: string, write: boolean): { ok: boolean; output: string } {
  const text = readFileSync(path, 'utf8');
  const { scenario, problems } = readScenario(text, basename(path));
  if (problems.some((p) => p.severity === 'error'))
    return { ok: false, output: `${path} cannot be played as it is written: \`check\` says why.` };
  const proposed = proposeRuns(scenario, READERS);
  const section = ['# Expected runs', ...proposed.runs.flatMap(printRun)].join('\n\n');
  if (!write) return { ok: true, output: [section, ...unnoticed(proposed)].join('\n\n') };
  writeFileSync(path, `${text.replace(/^# Expected runs?[ \t]*$[^]*/m, '').trimEnd()}\n\n${section}\n`);
  const { length } = proposed.runs;
  return { ok: true, output: [`${path}: ${length} runs written.`, ...unnoticed(proposed)].join('\n') };
}

function unnoticed({ unnoticed: { conditions, marks } }: ProposedRuns): string[] {
  const lines = (of: readonly number[]): string => `line${of.length === 1 ? '' : 's'} ${of.join(', ')}`;
  return [
    ...(conditions.length > 0
      ? [`No way that was tried notices these conditions turned round: ${lines(conditions)}.`]
      : []),
    ...(marks.length > 0
      ? [`No way that was tried notices these marks moved to the longest reply: ${lines(marks)}.`]
      : []),
  ];
}
