/** Row 13: the evidence files of a class, from being chosen to their table, in the built extension. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../places';
import { spreadOf } from '../measure';
import type { Row } from '../table';

export interface CohortRun {
  readonly seconds: readonly number[];
  /** The longest that the page was held up in each run, in milliseconds; under 50 is not told apart and is 50. */
  readonly held: readonly number[];
}

/** What scripts/measure-cohort.ts prints. @throws when it is not that */
export function readCohortRun(printed: string): CohortRun {
  const numbers = (words: string | undefined): number[] =>
    (words ?? '')
      .replaceAll('under ', '')
      .split(', ')
      .filter((word) => word !== '')
      .map(Number)
      .filter((n) => Number.isFinite(n));
  const seconds = numbers(/chosen to table: .*\(([\d., ]+)\)/.exec(printed)?.[1]);
  const held = numbers(/page held up at most: (.*) ms/.exec(printed)?.[1]);
  if (seconds.length === 0 || held.length === 0)
    throw new Error(`it printed no figures: ${printed.slice(0, 200)}`);
  return { seconds, held };
}

export function cohort(files: number, each: number, runs: number): Row[] {
  const tsx = join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = join(PROJECT, 'scripts', 'measure-cohort.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...[files, each, runs].map(String)], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  const run = readCohortRun(stdout || stderr);
  const figures = `${files} files of ${each} attempts`;
  return [
    {
      number: '13a',
      what: 'a class’s evidence files, from chosen to their table',
      measured: spreadOf(run.seconds),
      unit: 's',
      bar: { is: 'at most', value: 3 },
      figures,
      guards: false,
    },
    {
      number: '13b',
      what: 'the longest that the page was held up meanwhile',
      measured: spreadOf(run.held),
      unit: 'ms',
      bar: { is: 'at most', value: 50 },
      figures,
      guards: false,
    },
  ];
}
