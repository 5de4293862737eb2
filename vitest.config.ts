/** Four kinds of test that share one runner; tests/e2e belongs to Playwright. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const pages = ['tests/components/**/*.test.ts'];
const edge = ['tests/browser/**/*.test.ts'];
const log = ['tests/cpd-log/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
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
          exclude: ['tests/e2e/**', ...pages, ...edge, ...log],
          // What they test is pure, so that one file may use what another has loaded: a third less work for the whole of them.
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
        test: { name: 'pages', environment: 'jsdom', include: pages },
      },
      {
        // wxt/browser is wxt's in-memory fake here.
        extends: true,
        plugins: [WxtVitest()],
        test: { name: 'edge', environment: 'node', include: edge },
      },
    ],
  },
});
