/**
 * `npm test`: everything that must hold, from a clean clone, in the order that fails soonest; ends with one line that
 * adds up all of it: each check counts as one, each unit and browser test as itself.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countPlaywright, countVitest } from './count-tests.mjs';
import { requireBrowser } from './find-browser.mjs';
import { KEPT, ROOT } from './project-root.mjs';
import { runNode } from './run-node.mjs';
import { setUp } from './set-up.mjs';

const REPORTS = join(KEPT, 'reports');
const MODULES = join(ROOT, 'node_modules');
const VITEST_REPORT = join(REPORTS, 'unit.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');
const ALONE_REPORT = join(REPORTS, 'e2e-alone.json');

/** @typedef {import('./count-tests.mjs').Count} Count */

/**
 * Checks say nothing unless they fail; test runners speak for themselves and leave a report to count. What only reads the
 * sources, and the build, run in two lanes side by side, a core each: lint takes longer than all the others together.
 */
const LANES = [
  // In one process: in two, each would read the types of everything for itself.
  [{ name: 'lint', program: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] }],
  [
    {
      // Checks every other file as the compiler does, too: to run that besides would say the same again.
      name: 'types',
      program: 'svelte-check/bin/svelte-check',
      args: ['--threshold', 'warning', '--fail-on-warnings', '--output', 'human'],
    },
    {
      name: 'format',
      program: 'prettier/bin/prettier.cjs',
      args: ['--check', '.', '--log-level', 'warn'],
    },
    { name: 'build', program: 'wxt/bin/wxt.mjs', args: ['build'] },
  ],
];
/** What is measured on the build, one after the other. */
const BUILT = [
  { name: 'what pages load first', script: join(ROOT, 'scripts', 'check-budget.mjs'), args: [] },
  // Structure and ratios with a factor of two to spare: what misses those is a fault and not noise.
  { name: 'benchmark', script: join(ROOT, 'scripts', 'bench.mjs'), args: ['--quick'] },
];
const RUNNERS = [
  {
    name: 'unit tests',
    program: 'vitest/vitest.mjs',
    args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    count: () => countVitest(JSON.parse(readFileSync(VITEST_REPORT, 'utf8'))),
  },
  {
    name: 'browser tests',
    program: '@playwright/test/cli.js',
    args: ['test', '--grep-invert', '@alone'],
    count: () => countPlaywright(JSON.parse(readFileSync(E2E_REPORT, 'utf8'))),
  },
  {
    // What a person waits for is measured with no other test beside it: on two cores that would be what is measured.
    name: 'browser tests that are measured alone',
    program: '@playwright/test/cli.js',
    args: ['test', '--grep', '@alone', '--workers', '1'],
    env: { E2E_REPORT: ALONE_REPORT },
    count: () => countPlaywright(JSON.parse(readFileSync(ALONE_REPORT, 'utf8'))),
  },
];

/** Checks say nothing until they end; in milliseconds. */
const CHECK_SILENCE = 12 * 60_000;
/** Longer than any test may take: a runner says something at the end of each. In milliseconds. */
const TEST_SILENCE = 6 * 60_000;

setUp();
await requireBrowser();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0 };
await Promise.all(LANES.map(runChecks));
await runChecks(BUILT);
for (const runner of RUNNERS) add(await runTests(runner));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** @param {Count} count */
function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

async function runChecks(checks) {
  for (const check of checks) add(await runCheck(check));
}

/** @returns {Promise<Count>} */
async function runCheck({ name, program, script, args }) {
  const { ok, output, seconds } = await runNode(script ?? join(MODULES, program), args, {
    silence: CHECK_SILENCE,
  });
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!ok) console.log(output);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Count>} what the runner's report says; a failure without one in it still counts as one. */
async function runTests({ name, program, args, env, count }) {
  console.log(`\n${name}`);
  const { ok, seconds } = await runNode(join(MODULES, program), args, {
    aloud: true,
    silence: TEST_SILENCE,
    env,
  });
  let counted;
  try {
    counted = count();
  } catch {
    console.log(`${name} left no report`);
    return { passed: 0, failed: 1 };
  }
  if (!ok && counted.failed === 0) counted.failed = 1;
  if (ok && counted.passed === 0) counted.failed = 1;
  console.log(`${ok ? '✓' : '✗'} ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`);
  return counted;
}
