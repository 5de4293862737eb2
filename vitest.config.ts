/** Six kinds of test that share one runner; tests/e2e belongs to Playwright. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const pages = ['tests/components/**/*.test.ts'];
/** What they put in the place of a module, or hear of the whole document, files that share those would go on with. */
const apart = [
  'tests/components/editor/writing-desk.test.ts',
  'tests/components/library/card.test.ts',
  'tests/components/session/heard/heard.svelte.test.ts',
];
const inPages = { environment: 'jsdom', setupFiles: 'tests/components/patience.ts' };
/** What a core needs for it is asked: after all others, with none beside it. */
const alone = ['tests/tutor/proof/prove-shipped.test.ts', 'tests/scoring/plan/read-plan-speed.test.ts'];
const edge = ['tests/browser/**/*.test.ts'];
const log = ['tests/cpd-log/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Nothing that a file puts in place of a global outlives its test.
    unstubGlobals: true,
    // Two workers: the machine this must pass on has two cores, and more only take turns.
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: [
        'scenarios',
        'simulator',
        'scoring',
        'tutor',
        'cpd-log',
        'command-line',
        'browser',
        'components',
      ].map((f) => `${f}/**`),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          // tests/mutation has packages of its own, and those have tests.
          exclude: ['**/node_modules/**', 'tests/e2e/**', ...pages, ...edge, ...log, ...alone],
          // One file may use what another has loaded, here and in pages: half the work of all tests was to load the same again.
          isolate: false,
        },
      },
      {
        // Databases and what watches them are the module's own: each file has them for itself.
        extends: true,
        test: { name: 'log', environment: 'node', include: log },
      },
      {
        // The real browser conditions, so that Svelte's client build is what is tested.
        extends: true,
        plugins: [svelte(), svelteTesting()],
        test: { name: 'pages', ...inPages, include: pages, exclude: apart, isolate: false },
      },
      {
        extends: true,
        plugins: [svelte(), svelteTesting()],
        test: { name: 'pages apart', ...inPages, include: apart },
      },
      {
        // wxt/browser is wxt's in-memory fake here.
        extends: true,
        plugins: [WxtVitest()],
        test: { name: 'edge', environment: 'node', include: edge },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          environment: 'node',
          include: alone,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
