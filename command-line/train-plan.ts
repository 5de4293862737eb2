/**
 * Learns what the signs of a plan are worth from the coded sets, writes them down, and says how the reader does on each writer with
 * weights that never saw that writer.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { PLAN_ELEMENTS } from '../scenarios/format/vocabulary';
import { measureAgreement, type CodedTwice } from '../scoring/plan/agreement';
import { learnWeights } from '../scoring/plan/learned/train';
import type { WeightTable } from '../scoring/plan/learned/weigh';
import { readPlanLine, type PlanLine } from '../scoring/plan/plan-lines';
import { NO_CONTEXT, readPlanWith } from '../scoring/plan/read-plan';

/** The sets that teach, each by a writer (or a pair of coders) of its own. The untouched plans are not among them. */
export const TEACHING_SETS = [
  'coded-examples',
  'own-plans',
  'development-plans',
  'first-writer-plans',
  'second-writer-plans',
] as const;

const TABLE = new URL('../scoring/plan/learned/weights.ts', import.meta.url);
const setFile = (name: string) => new URL(`../tests/scoring/plan/${name}.jsonl`, import.meta.url);

/** Every coded plan of a set; throws for a line that cannot be read. */
export function teachingSet(name: string): PlanLine[] {
  return readFileSync(setFile(name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const read = readPlanLine(line);
      if (!read.ok) throw new Error(`${name}: ${read.message}`);
      return read.line;
    });
}

/** Writes the table and prints the figures. */
export function trainAndTell(): void {
  const sets = TEACHING_SETS.map((name) => ({ name, lines: teachingSet(name) }));
  writeFileSync(TABLE, asSource(learnWeights(sets.flatMap(({ lines }) => lines))));
  console.log('Kappa on each set, with weights learned from the other sets only:\n');
  console.log(`${'set'.padEnd(20)} ${'plans'} ${['overall', ...PLAN_ELEMENTS].map(column).join('')}`);
  for (const { name, lines } of sets) {
    const weights = learnWeights(sets.flatMap((other) => (other.name === name ? [] : other.lines)));
    const table = measureAgreement(
      lines.flatMap((line) => codedTwice(line, weights)),
      1,
      1,
    );
    const figures = [table.overall, ...PLAN_ELEMENTS.map((element) => table.elements[element])];
    const row = figures.map(({ kappa }) => column(kappa.toFixed(3))).join('');
    console.log(`${name.padEnd(20)} ${String(lines.length).padStart(5)} ${row}`);
  }
}

const column = (text: string) => text.padStart(12);

function codedTwice({ id, plan, codes }: PlanLine, weights: WeightTable): CodedTwice[] {
  return codes === null ? [] : [{ id, expected: codes, read: readPlanWith(weights, plan, NO_CONTEXT).codes }];
}

/** The table as the source file that ships. */
export function asSource(table: WeightTable): string {
  const parts = Object.entries(table).map(([name, weights]) => {
    const rows = Object.entries(weights).map(([sign, weight]) => `    ${sign}: ${weight},`);
    return `  ${name}: {\n${rows.join('\n')}\n  },`;
  });
  return `/** Written by \`npm run -s plan -- train\`: what each sign is worth. Not edited by hand. */\nexport const SHIPPED = {\n${parts.join('\n')}\n};\n`;
}
