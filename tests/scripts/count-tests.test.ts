import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/count-tests.mjs';

test('a test file that could not be loaded is a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(countVitest({ numPassedTests: 2, numTotalTests: 2, testResults })).toEqual({ passed: 2, failed: 1 });
});

test('a unit test that failed or was switched off is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [{}, {}, {}] }];
  expect(countVitest({ numPassedTests: 1, numTotalTests: 3, testResults })).toEqual({ passed: 1, failed: 2 });
});

test('a browser test that needed a second try, or was switched off, is a failure', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 1 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 4 });
});
