/** The tests that a mutant meets: those of the four layers that decide, without the ones that measure speed, start a program or read the code itself. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    include: ['scenarios', 'simulator', 'scoring', 'cpd-log'].map((layer) => `tests/${layer}/**/*.test.ts`),
    exclude: ['**/speed.test.ts', '**/*-speed.test.ts', '**/*command*.test.ts', '**/learned.test.ts', '**/pumped-text.test.ts'],
  },
});
