/**
 * Brings node_modules to what the lock file says, and does nothing when it is there already.
 * Node's own modules only: this is the first thing that runs in a clean clone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project-root.mjs';

const STAMP = join(ROOT, 'node_modules', '.between-sessions-stamp');

/** Installs when the lock file has changed since the last time; ends the process when npm fails. */
export function setUp() {
  refuseOldNode();
  const wanted = fingerprint();
  const stamped = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  const prepared = existsSync(join(ROOT, '.wxt', 'tsconfig.json'));
  if (stamped === wanted && prepared) return;
  const command = existsSync(join(ROOT, 'package-lock.json')) ? 'ci' : 'install';
  console.log(`Installing what the project needs (npm ${command}); this happens once.`);
  const { status } = spawnSync('npm', [command, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`npm ${command} did not finish. Is there a connection to the npm registry?`);
    process.exit(1);
  }
  writeFileSync(STAMP, fingerprint());
}

/** The lock, and the Node it was installed for: native parts differ between major versions. */
function fingerprint() {
  const lock = join(ROOT, 'package-lock.json');
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  if (existsSync(lock)) hash.update(readFileSync(lock));
  return hash.digest('hex');
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: the project needs 20.19 or newer.`);
  process.exit(1);
}
