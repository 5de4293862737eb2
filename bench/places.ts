/** Where the benchmark and the project stand: `npm run bench` and the tests both start in the project's folder. */
import { join } from 'node:path';

export const PROJECT = process.cwd();
export const BENCH = join(PROJECT, 'bench');
