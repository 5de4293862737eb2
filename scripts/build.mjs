/** Builds the extension into .output/chrome-mv3, and says nothing unless it fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT, ROOT } from './project-root.mjs';

const SOURCES = [
  'assets',
  'browser',
  'components',
  'cpd-log',
  'entrypoints',
  'public',
  'scenarios',
  'scoring',
  'tutor',
  'simulator',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'wxt.config.ts',
];

/** Ends the process with the builder's own words when it fails. */
export function build() {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  process.exit(status ?? 1);
}

/** Builds only when a source is newer than what was built last. */
export function buildIfOlder() {
  const manifest = join(BUILT, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (SOURCES.some((source) => newest(join(ROOT, source)) > built)) build();
}

/** The latest change at or under a path, in milliseconds; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const self = statSync(path);
  if (!self.isDirectory()) return self.mtimeMs;
  return Math.max(self.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
