/**
 * What is carried from trainees to tutors and record stores: `npx tsx scripts/measure-carried.ts`. Prints the size of evidence files of
 * one, ten and a hundred attempts, and of the xAPI statements of a made year, in bytes as they are sent.
 */
import { gzipSync } from 'node:zlib';
import type { ExportedYear } from '../cpd-log/exports/exported-year';
import { xapiStatements } from '../cpd-log/exports/xapi-statements';
import { YEAR } from '../tests/testing-tools/a-year';
import { madeClass, playedAttempts } from '../tests/testing-tools/made-evidence';

const played = await playedAttempts({ scripts: 20, ofEach: 5 });
for (const attempts of [1, 10, 100]) {
  const [file] = await madeClass(1, attempts, played);
  const text = file?.text ?? '';
  const [plain, zipped] = [Buffer.byteLength(text), gzipSync(text).length].map((bytes) =>
    (bytes / 1024).toFixed(1),
  );
  console.log(`evidence file of ${attempts} attempts: ${plain} KB, zipped ${zipped} KB`);
}

const statements = YEAR.map((entry, at) => ({ entry, files: [], covers: [], label: `S${at + 1}` }));
const sent = await xapiStatements(
  { statements, owner: 'A. Trainee' } as unknown as ExportedYear,
  'trainee@example.org',
);
const sizes = (kind: 'simulation' | 'other'): number[] =>
  sent
    .filter(({ object }) => object.definition.type.endsWith('simulation') === (kind === 'simulation'))
    .map((one) => Buffer.byteLength(JSON.stringify(one)));
for (const kind of ['simulation', 'other'] as const) {
  const all = sizes(kind);
  const mean = all.reduce((sum, bytes) => sum + bytes, 0) / all.length;
  console.log(`xAPI statement, ${kind}: ${Math.round(mean)} bytes on average of ${all.length}`);
}
