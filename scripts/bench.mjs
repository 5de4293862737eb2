/**
 * `npm run bench [-- --quick] [-- --only 1,5]`: what the project is measured against is installed in bench/ on the first run, from that
 * folder's own lock; then every row is measured side by side and one table is printed. docs/performance.md explains it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfOlder } from './build.mjs';
import { requireBrowser } from './find-browser.mjs';
import { KEPT, ROOT } from './project-root.mjs';
import { setUp } from './set-up.mjs';

const FOLDER = join(ROOT, 'bench');
const BUNDLED = join(KEPT, 'bench');
const STAMP = join(FOLDER, 'node_modules', '.between-sessions-stamp');

setUp();
// Only now: before, it may not have been there.
const { build: bundle } = await import('vite');
installPeers();
await requireBrowser();
buildIfOlder();
// Bundled first, as the pages are: what runs TypeScript directly wraps every function to keep its name, which is measurable.
await bundle({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  build: {
    ssr: join(FOLDER, 'run.ts'),
    outDir: BUNDLED,
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'run.mjs', chunkFileNames: '[name]-[hash].mjs' } },
  },
});
const run = ['--expose-gc', join(BUNDLED, 'run.mjs'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, run, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
process.exit(status ?? 1);

function installPeers() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(FOLDER, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.error('Installing what is measured against, in bench/ only (npm ci); this happens once.');
  const { status: installed } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (installed !== 0) {
    console.error('npm ci did not finish in bench/. Is there a connection to the npm registry?');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}
