import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'command-line/plan.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });

const GOOD = JSON.stringify({ id: 'a', form: 'blank', text: 'Walk to the pond on Tuesday at 10' });

test('a good line is coded, a bad one is named with its number, and the exit code says so', () => {
  const result = run(
    ['code'],
    `${GOOD}\nnot json\n{"id":"b","form":"boxes","text":{"wat":"x"}}\n\n${GOOD}\n`,
  );
  const lines = result.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual(['a', 'a']);
  expect(lines[0].codes.when).toBe(2);
  expect(lines[0].evidence.when[0]).toEqual({ field: 'text', from: 20, to: 27, text: 'Tuesday' });
  expect(result.stderr).toContain('line 2: this is not JSON');
  expect(result.stderr).toContain('line 3: there is no box called "wat"; the boxes are what, when, where');
  expect(result.status).toBe(1);
}, 30_000);

test('good lines alone exit with 0', () => {
  const result = run(['code', '-'], GOOD);
  expect([result.status, result.stderr]).toEqual([0, '']);
}, 30_000);

test('how long plans took to read is told beside the codes, when it is asked for', () => {
  const result = run(['code', '-', '--times'], `${GOOD}\n${GOOD}\n`);
  expect(result.stdout.trim().split('\n')).toHaveLength(2);
  expect(result.stderr).toMatch(
    /^2 plans, a plan in milliseconds: median \d+\.\d\d, p95 \d+\.\d\d, slowest \d+\.\d\d\n$/,
  );
  expect(result.status).toBe(0);
}, 30_000);

test('agreement prints each element, the whole and what differs', () => {
  const codes = { behaviour: 2, when: 0, where: 2, amount: 1, rationale: 0, coping: 0, monitoring: 0 };
  const result = run(['agreement'], JSON.stringify({ ...JSON.parse(GOOD), codes }));
  expect(result.stdout).toContain('1 plans, 7 codes');
  expect(result.stdout).toMatch(/^overall +0\.857/m);
  expect(result.stdout).toContain('a  when: file 0, reader 2  Tuesday | 10');
  expect(result.status).toBe(0);
}, 30_000);

test('a line without codes, a missing file and an unknown command are told in a sentence', () => {
  expect(run(['agreement'], GOOD).stderr).toContain('line 1: this line has no "codes" to compare with');
  expect(run(['code', 'no-such-file.jsonl']).stderr).toContain('"no-such-file.jsonl" could not be read');
  const unknown = run(['score']);
  expect([unknown.status, unknown.stderr.startsWith('Usage:')]).toEqual([2, true]);
}, 60_000);
