/** A tutor begins with a script that works: each template reads and proves without a single problem. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { CONTACTS, MODES } from '../../../scenarios/format/vocabulary';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { prove } from '../../../tutor/proof/prove';
import { TEMPLATES } from '../../../tutor/templates';

const FOLDER = join(import.meta.dirname, '../../../tutor/templates');

describe('the six templates', () => {
  test.each(TEMPLATES)('$name proves without a problem', ({ text }) => {
    const { scenario, problems } = readScenario(text, 'a-script-of-mine.md');
    expect(problems).toEqual([]);
    const proof = prove(scenario, { readers: { readPlan, findMismatches }, runs: 400 });
    expect(proof.problems.map((p) => `${p.code}: ${p.message}`)).toEqual([]);
    expect(proof.criteria.every((c) => c.bounded === null)).toBe(true);
    // What a tutor begins with is nobody's yet: no id to clash, nobody who signed it.
    expect([scenario.header.id, scenario.header.reviewedBy]).toEqual(['a-script-of-mine', []]);
  });

  test('have every mode and every way of meeting among them, and are all that the folder holds', () => {
    const headers = TEMPLATES.map((t) => readScenario(t.text).scenario.header);
    expect(new Set(headers.map((h) => h.mode))).toEqual(new Set(MODES));
    expect(new Set(headers.map((h) => h.contact))).toEqual(new Set(CONTACTS));
    const files = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
    expect(new Set(TEMPLATES.map((t) => t.text))).toEqual(new Set(files));
  });
});
