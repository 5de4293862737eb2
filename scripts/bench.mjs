/**
 * `npm run bench [-- --quick] [-- --only 1,5]`: what the project is measured against is installed in bench/ on the first run, from that
 * folder's own lock; then every row is measured side by side and one table is printed. docs/performance.md explains it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfOlder } from './build.mjs';
import { requireBrowser } from './find-browser.mjs';
import { installApart } from './install-apart.mjs';
import { KEPT, ROOT } from './project-root.mjs';
import { setUp } from './set-up.mjs';

const FOLDER = join(ROOT, 'bench');
const BUNDLED = join(KEPT, 'bench');

setUp();
// Only now: before, it may not have been there.
const { build: bundle } = await import('vite');
installApart(FOLDER, 'what is measured against');
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
