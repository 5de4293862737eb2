/** Installs what only one command needs, in that command's own folder, from the folder's own lock, and only when the lock has changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './project-root.mjs';

/** @param {string} folder @param {string} what in words: "what is measured against". Ends the process when npm fails. */
export function installApart(folder, what) {
  const stamp = join(folder, 'node_modules', '.between-sessions-stamp');
  const place = `${relative(ROOT, folder)}/`;
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error(`Installing ${what}, in ${place} only (npm ci); this happens once.`);
  const { status: installed } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (installed !== 0) {
    console.error(`npm ci did not finish in ${place}. Is there a connection to the npm registry?`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
