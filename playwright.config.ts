/** Browser tests: the built extension in a real Chromium. `npm run -s e2e -- NAME` builds first where needed. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.between-sessions/e2e',
  // A browser each, on two cores.
  workers: 2,
  fullyParallel: true,
  // A test that needs a second try is a broken test.
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['E2E_REPORT'] ?? '.between-sessions/reports/e2e.json' }],
  ],
});
