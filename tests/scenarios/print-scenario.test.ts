import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printScenario } from '../../scenarios/format/print-scenario';
import { readScenario } from '../../scenarios/format/read-scenario';
import { CHECKS } from '../../scenarios/checks/all-checks';
import { scenarioArbitrary, withoutRanges } from './scenario-arbitrary';

/** Milliseconds: making scenarios up takes longer than reading them. */
const MADE_UP = 60_000;

describe('a printed scenario', () => {
  test(
    'is the same scenario when it is read again, and the same text when it is printed again',
    () => {
      fc.assert(
        fc.property(scenarioArbitrary, (scenario) => {
          const text = printScenario(scenario);
          const { scenario: again } = readScenario(text);
          expect(withoutRanges(again)).toEqual(withoutRanges(scenario));
          expect(printScenario(again)).toBe(text);
        }),
        { numRuns: 100 },
      );
    },
    MADE_UP,
  );

  test('names nobody as having reviewed it where nobody did', () => {
    const text = '---\ntitle: An example\nclient: { name: Priya }\nmode: setting\n---\n';
    expect(printScenario(readScenario(text).scenario)).not.toContain('reviewed by');
  });

  test(
    'has no problem that only the printing put there',
    () => {
      // What checks say is about the story; what the reader says would be about the print.
      const aboutTheStory = new Set<string>([
        ...CHECKS.map((c) => c.code),
        'narration-not-emphasised',
        'otherwise-without-if',
      ]);
      fc.assert(
        fc.property(scenarioArbitrary, (scenario) => {
          const { problems } = readScenario(printScenario(scenario));
          expect(problems.filter((p) => !aboutTheStory.has(p.code))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
    MADE_UP,
  );
});
