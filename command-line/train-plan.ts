/**
 * Learns what the signs of a plan are worth from the coded sets, writes them down, and says how the reader does on each writer with
 * weights that never saw that writer.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { PLAN_ELEMENTS } from '../scenarios/format/vocabulary';
import { measureAgreement, type CodedTwice } from '../scoring/plan/agreement';
import { learnWords } from '../scoring/plan/learned/train-words';
import { learnWeights, type CodedPhrase, type Teaching } from '../scoring/plan/learned/train';
import type { WeightTable, Weights } from '../scoring/plan/learned/weigh';
import { writeWordWeights, type WordWeights } from '../scoring/plan/learned/weigh-words';
import type { Code } from '../simulator/written-plan';
import { readPlanLine, type PlanLine } from '../scoring/plan/plan-lines';
import { NO_CONTEXT, readPlanWith } from '../scoring/plan/read-plan';

/** The sets that the word lists were made with, each by a writer (or a pair of coders) of its own. */
export const WORKED_SETS = [
  'coded-examples',
  'own-plans',
  'development-plans',
  'first-writer-plans',
  'second-writer-plans',
] as const;
/**
 * Sets that the lists of kinds for what is done were not made with, so that they count in full. Their other misses have been read and
 * mended (`opened-plans` and `third-opened-plans` since 2026-11-27). The untouched plans are in neither.
 */
export const FRESH_SETS = [
  'third-writer-plans',
  'fourth-set-plans',
  'opened-plans',
  'third-opened-plans',
  'fifth-writer-plans',
  'sixth-writer-plans',
] as const;
const PHRASES = 'what-to-do';

const TABLE = new URL('../scoring/plan/learned/weights.ts', import.meta.url);
const WORDS = new URL('../scoring/plan/learned/word-weights.ts', import.meta.url);
const file = (name: string) => new URL(`../tests/scoring/plan/${name}`, import.meta.url);

/** Every coded plan of a set; throws for a line that cannot be read. */
export function teachingSet(name: string): PlanLine[] {
  return readFileSync(file(`${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const read = readPlanLine(line);
      if (!read.ok) throw new Error(`${name}: ${read.message}`);
      return read.line;
    });
}

/** The coded phrases, one to a line: a code, a tab and the words. */
export function codedPhrases(): CodedPhrase[] {
  return readFileSync(file(`${PHRASES}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [code, words] = line.split('\t');
      if (!words || !/^[012]$/.test(code ?? ''))
        throw new Error(`${PHRASES}: "${line}" is no code, tab and words`);
      return { words, code: Number(code) as Code };
    });
}

/** Everything that teaches, but for one set that is to be measured. */
export function teaching(without?: string): Teaching {
  const of = (names: readonly string[]) => names.filter((name) => name !== without).flatMap(teachingSet);
  return {
    worked: of(WORKED_SETS),
    fresh: of(FRESH_SETS),
    phrases: without === PHRASES ? [] : codedPhrases(),
  };
}

/** Every coded plan, but for one set that is to be measured: what the words learn from. */
export const taught = (without?: string): PlanLine[] => {
  const { worked, fresh } = teaching(without);
  return [...worked, ...fresh];
};

/** Writes the table and prints the figures. */
export function trainAndTell(): void {
  writeFileSync(TABLE, asSource(learnWeights(teaching())));
  writeFileSync(WORDS, wordsAsSource(learnWords(taught())));
  console.log('Kappa on each set, with weights learned from the other sets only:\n');
  console.log(`${'set'.padEnd(20)} ${'plans'} ${['overall', ...PLAN_ELEMENTS].map(column).join('')}`);
  for (const name of [...WORKED_SETS, ...FRESH_SETS]) {
    const lines = teachingSet(name);
    const weights = { ...learnWeights(teaching(name)), words: learnWords(taught(name)) };
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
export function asSource({ reason, record, doing }: WeightTable): string {
  const rows = (weights: Weights, indent: string) =>
    Object.entries(weights)
      .map(([sign, weight]) => `${indent}${key(sign)}: ${String(weight)},\n`)
      .join('');
  const parts = Object.entries({ reason, record }).map(
    ([name, weights]) => `  ${name}: {\n${rows(weights, '    ')}  },\n`,
  );
  const codes = Object.entries(doing ?? {}).map(
    ([name, weights]) => `    ${name}: {\n${rows(weights, '      ')}    },\n`,
  );
  return `/** Written by \`npm run -s plan -- train\`: what each sign is worth. Not edited by hand. */\nexport const SHIPPED = {\n${parts.join('')}  doing: {\n${codes.join('')}  },\n};\n`;
}
const key = (sign: string) => (/^[a-z]+$/i.test(sign) ? sign : `'${sign}'`);

/** The words' table as the source file that ships. */
export const wordsAsSource = (weights: WordWeights): string =>
  `/** Written by \`npm run -s plan -- train\`: what each word says for the codes 1 and 2. Not edited by hand. */\nexport const SHIPPED_WORDS = \`\n${writeWordWeights(weights)}\n\`;\n`;
