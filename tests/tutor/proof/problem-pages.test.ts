import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { ERRORS_WHEN_SHIPPED, PROOF_CODES } from '../../../tutor/proof/checks/codes';
import { prove } from '../../../tutor/proof/prove';
import { exampleText, fencesIn } from '../../scenarios/example-frame';

const FOLDER = join(import.meta.dirname, '../../../docs/problems');

function proofOf(example: string, shipped = false) {
  const { scenario, problems } = readScenario(example);
  const errors = problems.filter((p) => p.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((p) => `${p.range.line}: ${p.message}`).join('\n'));
  // A small budget and few lots: examples are short, and the one that is not is about that.
  return prove(scenario, {
    readers: { readPlan, findMismatches },
    runs: 200,
    budget: { situations: 20_000 },
    shipped,
  });
}

const codesOf = (example: string): string[] => proofOf(example).problems.map((p) => p.code);

describe('the pages of what a proof finds', () => {
  for (const code of Object.keys(PROOF_CODES)) {
    test(`${code}: the first example provokes it, with its place and a hint, and the mended one does not`, () => {
      const text = readFileSync(join(FOLDER, `${code}.md`), 'utf8');
      expect(text.startsWith(`# ${code}\n`)).toBe(true);
      const fences = fencesIn(text);
      const [provoking] = fences.filter((f) => f.info.includes('provokes')).map(exampleText);
      const [mended] = fences.filter((f) => f.info.includes('mended')).map(exampleText);
      const found = proofOf(provoking ?? '').problems.filter((p) => p.code === code);
      expect(found.length).toBeGreaterThan(0);
      for (const p of found) {
        expect(p.range.line).toBeGreaterThan(0);
        expect(p.hint).not.toBe(null);
        expect(p.message).toMatch(/[.]$/);
      }
      expect(codesOf(mended ?? '')).not.toContain(code);
    });
  }

  test('what is a warning for a tutor is an error where a scenario ships', () => {
    const text = readFileSync(join(FOLDER, 'longest-reply-wins.md'), 'utf8');
    const example = exampleText(fencesIn(text)[0]!);
    const severityOf = (shipped: boolean) =>
      proofOf(example, shipped).problems.find((p) => p.code === 'longest-reply-wins')?.severity;
    expect(severityOf(false)).toBe('warning');
    expect(severityOf(true)).toBe('error');
    expect([...ERRORS_WHEN_SHIPPED].every((c) => PROOF_CODES[c] === 'warning')).toBe(true);
  });
});
