/** `npm run -s e2e -- NAME`: the browser tests whose file name contains NAME, or all; builds first where needed. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfOlder } from './build.mjs';
import { requireBrowser } from './find-browser.mjs';
import { ROOT } from './project-root.mjs';
import { setUp } from './set-up.mjs';

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const options = process.argv.slice(2).filter((word) => word.startsWith('-'));
const all = readdirSync(join(ROOT, 'tests', 'e2e')).filter((name) => name.endsWith('.spec.ts'));
const chosen = all.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (chosen.length === 0) {
  const names = all.map((name) => name.replace('.spec.ts', '')).join(', ');
  console.error(`No browser test's file name contains “${wanted.join(' ')}”. There are: ${names}.`);
  process.exit(1);
}

setUp();
await requireBrowser();
buildIfOlder();
const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
// Playwright takes patterns, so a file's name is given as the end of a path.
const patterns = chosen.map((name) => `/${name.replaceAll('.', '\\.')}$`);
const { status } = spawnSync(process.execPath, [playwright, 'test', ...patterns, ...options], {
  cwd: ROOT,
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exit(status ?? 1);
