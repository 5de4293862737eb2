/**
 * The benchmark itself, as `npm run bench` starts it. Prints where it ran, then one table. Ends with 1 only when a row that guards
 * has missed its bar, or a measurement has failed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { MEASUREMENTS } from './all-rows';
import { peerVersions } from './peers';
import { asTable, isMet, type Row } from './table';
import { withTable } from './into-a-page';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    into: { type: 'string', default: '' },
  },
});

const only = values.only.split(',').filter((word) => word !== '');
const chosen = MEASUREMENTS.filter(
  ({ number }) =>
    only.length === 0 ||
    number.split(',').some((one) => only.some((word) => one === word || one.replace(/\D+$/, '') === word)),
);
const rows: Row[] = [];
const failed: string[] = [];
const began = Date.now();
for (const { number, full, quick } of chosen) {
  const measure = values.quick ? quick : full;
  if (!measure) continue;
  if (!values.json) process.stderr.write(`measuring row ${number} …\n`);
  try {
    rows.push(...(await measure()));
  } catch (error) {
    failed.push(`row ${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const shown = values.quick ? rows.filter(({ guards }) => guards) : rows;
const missed = shown.filter((row) => row.guards && !isMet(row));

if (values.json) console.log(JSON.stringify({ rows: shown, failed }, null, 2));
else {
  const peers = Object.entries(peerVersions()).map(([name, version]) => `${name} ${version}`);
  const processors = cpus();
  const where =
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node} on ${process.platform} ${release()}, ` +
    `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ` +
    `load ${loadavg()[0]?.toFixed(1) ?? '?'} at the end; against ${peers.join(', ')}; ${Math.round((Date.now() - began) / 1000)} s`;
  console.log(`${where}\n\n${asTable(shown)}`);
  for (const words of failed) console.log(`\nnot measured: ${words}`);
  if (values.into !== '')
    writeFileSync(values.into, withTable(readFileSync(values.into, 'utf8'), where, shown));
}
process.exit(missed.length + failed.length === 0 ? 0 : 1);
