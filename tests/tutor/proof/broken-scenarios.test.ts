import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import type { Problem } from '../../../scenarios/problems/problem';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { prove } from '../../../tutor/proof/prove';
import { breakScenario, OF_STRUCTURE } from './break-scenario';

const FOLDER = join(import.meta.dirname, '../../../scenarios/library');
const ALL = readdirSync(FOLDER).filter((f) => f.endsWith('.md'));
/** All of them where asked for; otherwise a few small ones, for each breakage is a proof of its own. */
const FILES = process.env['BREAK_ALL'] === '1' ? ALL : ['tom-one-of-three.md', 'leanne-not-again.md'];
const BREAKAGES_EACH = 30;

function problemsOf(text: string, file: string): readonly Problem[] {
  const { scenario, problems } = readScenario(text, file);
  if (problems.some((p) => p.severity === 'error')) return problems;
  return [...problems, ...prove(scenario, { readers: { readPlan, findMismatches }, runs: 100 }).problems];
}

/** Problems by code and place: a breakage is seen when there is one that was not there before. */
const names = (problems: readonly Problem[]): Set<string> =>
  new Set(problems.map((p) => `${p.code} ${p.range.line} ${p.message}`));

describe('a scenario that ships, broken', () => {
  test.each(FILES)(
    '%s: every breakage of its structure is reported, and nearly all of its fairness',
    { timeout: 120_000 },
    (file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const before = names(problemsOf(text, file));
      const unseen: string[] = [];
      const broken = breakScenario(text, 1, BREAKAGES_EACH);
      for (const { kind, line, text: other } of broken) {
        const fresh = problemsOf(other, file).filter(
          (p) => !before.has(`${p.code} ${p.range.line} ${p.message}`),
        );
        if (fresh.length === 0) unseen.push(`${kind} at line ${line}: ${other.split('\n')[line - 1]}`);
      }
      const structure = unseen.filter((u) => OF_STRUCTURE.some((k) => u.startsWith(k)));
      process.stdout.write(
        `${file}: ${broken.length - unseen.length} of ${broken.length} breakages reported\n${unseen.map((u) => `  unseen: ${u}\n`).join('')}`,
      );
      expect(broken).toHaveLength(BREAKAGES_EACH);
      expect(structure).toEqual([]);
      expect(unseen.length).toBeLessThanOrEqual(1);
    },
  );
});
