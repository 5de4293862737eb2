/** The library's files as text, from the disk: what the pages have from the bundle. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../scenarios/library');

export const SHIPPED_FILES: readonly { readonly fileName: string; readonly text: string }[] = readdirSync(
  FOLDER,
)
  .filter((name) => name.endsWith('.md'))
  .map((fileName) => ({ fileName, text: readFileSync(join(FOLDER, fileName), 'utf8') }));
