/**
 * Reads written plans from the command line.
 *
 *   npx tsx command-line/plan.ts code [PLANS.jsonl] [--times]   the codes and the words they were seen in, one line a plan
 *   npx tsx command-line/plan.ts agreement [PLANS.jsonl] [--figures]   how far the reader agrees with the codes in the file
 *   npx tsx command-line/plan.ts train                      learns the weights of the signs anew from the coded sets
 *
 * "-" or no file reads standard input. A line that cannot be read is named on standard error; the others are still done, and
 * the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import { PLAN_ELEMENTS } from '../scenarios/format/vocabulary';
import { measureAgreement, type Agreement, type CodedTwice } from '../scoring/plan/agreement';
import { readPlanLine, type PlanLine } from '../scoring/plan/plan-lines';
import { NO_CONTEXT, readPlan } from '../scoring/plan/read-plan';
import { trainAndTell } from './train-plan';

const USAGE = `Usage:
  npm run plan -- code [PLANS.jsonl] [--times]
  npm run plan -- agreement [PLANS.jsonl] [--figures]
  npm run plan -- train
A line is {"id": "p1", "form": "boxes", "text": {"what": "…", "when": "…"}} or {"id": "p2", "form": "blank", "text": "…"};
for agreement each line also has "codes". --times tells on standard error how long the plans took to read. --figures leaves out the cases that differ, for plans nobody may look at. "-" or no file reads standard input.`;

/** Writing to a reader that has gone away ("… | head") is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  const figuresOnly = args.includes('--figures');
  const times = args.includes('--times');
  const [command, file = '-', ...rest] = args.filter((arg) => arg !== '--figures' && arg !== '--times');
  if (command === '--help' || command === '-h') {
    console.log(USAGE);
    return;
  }
  if (command === 'train' && args.length === 1) {
    trainAndTell();
    return;
  }
  if ((command !== 'code' && command !== 'agreement') || rest.length > 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    console.error(`"${file}" could not be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return;
  }
  const lines = readLines(text, file === '-' ? 'standard input' : file);
  if (command === 'code') printCodes(lines, times);
  else printAgreement(lines, figuresOnly);
}

interface Numbered {
  readonly number: number;
  readonly line: PlanLine;
}

function readLines(text: string, name: string): Numbered[] {
  const good: Numbered[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((source, i) => {
      if (source.trim() === '') return;
      const read = readPlanLine(source);
      if (read.ok) good.push({ number: i + 1, line: read.line });
      else fail(name, i + 1, read.message);
    });
  return good;
}

function fail(name: string, number: number, message: string): void {
  console.error(`${name}, line ${number}: ${message}`);
  process.exitCode = 1;
}

function printCodes(lines: readonly Numbered[], times: boolean): void {
  const took: number[] = [];
  for (const { line } of lines) {
    const start = performance.now();
    const { codes, evidence } = readPlan(line.plan, NO_CONTEXT);
    took.push(performance.now() - start);
    console.log(JSON.stringify({ id: line.id, codes, evidence }));
  }
  if (times && took.length > 0) console.error(timesOf(took));
}

/** Milliseconds a plan; the first reading of a run also builds the index of spellings. */
function timesOf(took: readonly number[]): string {
  const sorted = [...took].sort((a, b) => a - b);
  const under = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return `${took.length} plans, a plan in milliseconds: median ${under(0.5)}, p95 ${under(0.95)}, slowest ${under(1)}`;
}

function printAgreement(lines: readonly Numbered[], figuresOnly: boolean): void {
  const cases: CodedTwice[] = [];
  const seenIn = new Map<string, string>();
  for (const { number, line } of lines) {
    if (line.codes === null) {
      fail('agreement', number, 'this line has no "codes" to compare with');
      continue;
    }
    const reading = readPlan(line.plan, NO_CONTEXT);
    cases.push({ id: line.id, expected: line.codes, read: reading.codes });
    for (const element of PLAN_ELEMENTS) {
      seenIn.set(`${line.id} ${element}`, reading.evidence[element].map((words) => words.text).join(' | '));
    }
  }
  if (cases.length === 0) {
    console.error('There is no coded plan to compare with.');
    process.exitCode = 1;
    return;
  }
  const table = measureAgreement(cases);
  console.log(`${table.plans} plans, ${table.plans * PLAN_ELEMENTS.length} codes\n`);
  console.log('element      exact  kappa  95 % interval (1,000 resamplings of plans, seed 1)');
  for (const element of PLAN_ELEMENTS) console.log(row(element, table.elements[element]));
  console.log(row('overall', table.overall));
  if (figuresOnly) return;
  const differing = cases.flatMap((plan) =>
    PLAN_ELEMENTS.filter((element) => plan.expected[element] !== plan.read[element]).map(
      (element) =>
        `${plan.id}  ${element}: file ${plan.expected[element]}, reader ${plan.read[element]}  ${seenIn.get(`${plan.id} ${element}`) ?? ''}`,
    ),
  );
  console.log(
    differing.length === 0
      ? '\nNo code differs.'
      : `\n${differing.length} codes differ:\n${differing.join('\n')}`,
  );
}

function row(name: string, { exact, kappa, interval }: Agreement): string {
  return `${name.padEnd(12)} ${exact.toFixed(3)}  ${kappa.toFixed(3)}  ${interval[0].toFixed(3)} to ${interval[1].toFixed(3)}`;
}
