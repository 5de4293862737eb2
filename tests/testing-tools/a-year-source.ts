/** The text of a shipped scenario, for what is kept beside an attempt at it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const shippedText = (id: string): string =>
  readFileSync(join(import.meta.dirname, `../../scenarios/library/${id}.md`), 'utf8');
