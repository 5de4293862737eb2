/**
 * What each page of the built extension loads before anything is asked of it, against its budget; and that nothing heavy is in it.
 * Part of `npm test`, after the build. Kilobytes are minified and zipped; a budget is what was there when it was set, and a tenth.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from './project-root.mjs';

/** Page, and the most that its scripts may weigh, in kilobytes. */
const BUDGETS = { 'workspace.html': 640, 'sidepanel.html': 640, 'popup.html': 86 };

/** Files that a page may ask for at once: each costs it a moment, however small it is (scripts/few-files.ts). */
const MOST_FILES = 6;

/** Words that only one heavy part has in its code: where they stand, it is loaded. */
const LAZY = {
  'the editor': 'cm-content',
  'the map': 'svelte-flow__',
  'Word export': 'w:document',
  'Word import': 'mammoth',
  'the reader of plans': 'BA diary',
};

let failed = false;
for (const [page, most] of Object.entries(BUDGETS)) {
  const html = readFileSync(join(BUILT, page), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map((found) => found[1]);
  const code = [...new Set(scripts)].map((path) => readFileSync(join(BUILT, path), 'utf8'));
  const weighs = code.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1024;
  const early = Object.keys(LAZY).filter((part) => code.some((text) => text.includes(LAZY[part])));
  console.log(`${page}: ${weighs.toFixed(1)} KB of ${most}, in ${code.length} files`);
  for (const part of early) console.log(`${page} loads ${part} before it is asked for`);
  if (code.length > MOST_FILES) console.log(`${page} asks for more than ${MOST_FILES} files`);
  failed ||= weighs > most || early.length > 0 || code.length === 0 || code.length > MOST_FILES;
}
process.exit(failed ? 1 : 0);
