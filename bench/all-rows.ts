/** Every row by its number: how it is measured in full, and in the quick run, which keeps to what has a factor of two to spare. */
import type { Row } from './table';

export interface Measurement {
  /** The number of its first row, by which it can be asked for: `--only 5`. */
  readonly number: string;
  readonly full: () => Promise<readonly Row[]> | readonly Row[];
  /** null: not in the quick run, because its ratio has less than a factor of two to spare, or it takes too long. */
  readonly quick: (() => Promise<readonly Row[]> | readonly Row[]) | null;
}

/** Loaded one by one, so that no row's code is warm because of another's. */
export const MEASUREMENTS: readonly Measurement[] = [
  {
    number: '1a',
    full: async () => (await import('./rows/reading')).readAgainstInk(7),
    quick: null,
  },
  { number: '1b', full: async () => (await import('./rows/reading')).readAgainstMarked(11), quick: null },
  { number: '2', full: async () => (await import('./rows/reading')).noCliff(5), quick: null },
  {
    number: '3,4,9',
    full: async () => (await import('./rows/in-chromium')).pages(9, 5, 25),
    quick: null,
  },
  { number: '5', full: async () => (await import('./rows/stepping')).steps(7, 20_000), quick: null },
  {
    number: '6',
    full: async () => (await import('./rows/exploring')).situations(7),
    quick: async () => (await import('./rows/exploring')).situations(3),
  },
  {
    number: '7',
    full: async () => (await import('./rows/defects')).defects(99),
    quick: async () => (await import('./rows/defects')).defects(2),
  },
  { number: '8', full: async () => (await import('./rows/log')).log(15, 5, 100_000), quick: null },
  { number: '10', full: async () => (await import('./rows/size')).sizes(5), quick: null },
  {
    number: '11',
    full: async () => (await import('./rows/plan-reading')).planReading(9),
    quick: async () => (await import('./rows/plan-reading')).planReading(5),
  },
  { number: '12a', full: async () => (await import('./rows/re-scoring')).rescoring(5, 10_000), quick: null },
  { number: '13', full: async () => (await import('./rows/cohort')).cohort(200, 10, 5), quick: null },
];
