import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { duplicateIds } from '../../scenarios/checks/duplicate-id';
import { printScenario } from '../../scenarios/format/print-scenario';
import { readScenario } from '../../scenarios/format/read-scenario';
import { CODES } from '../../scenarios/problems/codes';
import { PROOF_CODES } from '../../tutor/proof/checks/codes';
import type { Problem } from '../../scenarios/problems/problem';
import { exampleText, fencesIn } from './example-frame';

const FOLDER = join(import.meta.dirname, '../../docs/problems');
const PAGES = readdirSync(FOLDER).filter((f) => f.endsWith('.md') && f !== 'README.md');
const page = (code: string): string => readFileSync(join(FOLDER, `${code}.md`), 'utf8');

/** What only a proof finds has pages here too; `tests/tutor/proof` runs their examples. */
const ALL_CODES = { ...CODES, ...PROOF_CODES };

/** Problems of one or more examples read together, as the command line would. */
function problemsOf(texts: readonly string[]): Problem[] {
  const readings = texts.map((text) => readScenario(text));
  const twins = duplicateIds(readings.map(({ scenario }, i) => ({ fileName: `file ${i + 1}`, scenario })));
  return [...readings.flatMap((r) => r.problems), ...twins.map((t) => t.problem)];
}

const codesOf = (texts: readonly string[]): string[] => [...new Set(problemsOf(texts).map((p) => p.code))];

describe('the pages of the problems', () => {
  test('are one for each code, and there is no page without a code', () => {
    expect(PAGES.map((f) => f.replace(/\.md$/, '')).toSorted()).toEqual(Object.keys(ALL_CODES).toSorted());
  });

  test('are listed in the folder’s README with their severity, in the order of the codes', () => {
    const listed = [
      ...readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(
        /^\| \[`([a-z0-9-]+)`\]\(\1\.md\) \| (\w+) \|/gm,
      ),
    ].map((m) => [m[1], m[2]]);
    expect(listed).toEqual(Object.entries(ALL_CODES));
  });

  for (const code of Object.keys(CODES)) {
    test(`${code}: the first example provokes this problem and no other, the mended one has none`, () => {
      const text = page(code);
      expect(text.startsWith(`# ${code}\n`)).toBe(true);
      const fences = fencesIn(text);
      const provoking = fences.filter((f) => f.info.includes('provokes')).map(exampleText);
      const mended = fences.filter((f) => f.info.includes('mended')).map(exampleText);
      expect(provoking.length).toBeGreaterThan(0);
      expect(codesOf(provoking)).toEqual([code]);
      expect(mended.length).toBeGreaterThan(0);
      expect(problemsOf(mended)).toEqual([]);
      for (const example of mended)
        expect(readScenario(printScenario(readScenario(example).scenario)).problems).toEqual([]);
    });
  }
});
