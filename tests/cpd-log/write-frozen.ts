/**
 * Writes the frozen example of a version that is not published yet: `npx tsx tests/cpd-log/write-frozen.ts`. Once published, an
 * example is never written again; frozen.test.ts holds the code to it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../../cpd-log/cpd-database';
import { emptyDisk, openOn } from './a-log';
import { freeze } from './frozen-disk';
import { oneOfEverything } from './one-of-everything';

const disk = emptyDisk();
await oneOfEverything(await openOn(disk));
const file = join(import.meta.dirname, 'frozen', `v${SCHEMA_VERSION}.json`);
writeFileSync(file, JSON.stringify(await freeze(disk, 'log'), null, 1) + '\n');
