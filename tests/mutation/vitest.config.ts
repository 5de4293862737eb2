/**
 * The tests that a mutant meets: those of the four layers that decide and of `tutor`, which proves and reads drafts with them, without the
 * ones that measure speed, start a program, read the code itself, or prove one long script after another.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    include: ['scenarios', 'simulator', 'scoring', 'cpd-log', 'tutor'].map(
      (layer) => `tests/${layer}/**/*.test.ts`,
    ),
    exclude: [
      '**/speed.test.ts',
      '**/*-speed.test.ts',
      '**/*command*.test.ts',
      '**/learned.test.ts',
      '**/pumped-text.test.ts',
      '**/arrivals/hostile.test.ts',
      '**/cohort/weigh-attempt.test.ts',
      ...[
        'exploration',
        'prove',
        'prove-shipped',
        'in-step',
        'policies',
        'met-again',
        'broken-scenarios',
      ].map((name) => `**/proof/${name}.test.ts`),
      '**/writing/script-map.test.ts',
    ],
  },
});
