import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/project-root.mjs';
import { withoutDeadSinks } from '../../scripts/without-dead-sinks';

const transform = withoutDeadSinks().transform as (code: string, id: string) => { code: string } | null;
const MAKES = /new Function\(|\bFunction\('return this'\)|this\.innerHTML\s*=/g;

/** What our build takes of each package, and how many places in it make code or markup from strings. */
test.each([
  ['underscore/modules/_setup.js', 1],
  ['underscore/modules/template.js', 1],
  ['jszip/dist/jszip.min.js', 1],
  ['d3-selection/dist/d3-selection.mjs', 3],
])('%s is built in without the places where it makes code or markup from strings', (file, places) => {
  const path = join(ROOT, 'node_modules', file);
  const text = readFileSync(path, 'utf8');
  expect(text.match(MAKES)).toHaveLength(places);
  expect(transform(text, path)?.code.match(MAKES) ?? []).toEqual([]);
});

test('every other file is left as it is', () => {
  expect(transform('this.innerHTML = value;', '/project/components/a.ts')).toBeNull();
});
