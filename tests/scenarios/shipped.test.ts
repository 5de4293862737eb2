import { describe, expect, test } from 'vitest';
import { duplicateIds } from '../../scenarios/checks/duplicate-id';
import { readScenario } from '../../scenarios/format/read-scenario';
import { SHIPPED } from '../../scenarios/shipped';

describe('the scenarios that ship', () => {
  const read = SHIPPED.map(({ fileName, text }) => ({ fileName, ...readScenario(text, fileName) }));

  test('are there, in the order of their file names, which are their ids', () => {
    expect(SHIPPED.length).toBeGreaterThan(0);
    expect(SHIPPED.map((s) => s.fileName)).toEqual(SHIPPED.map((s) => s.fileName).toSorted());
    expect(read.map((r) => `${r.scenario.header.id}.md`)).toEqual(SHIPPED.map((s) => s.fileName));
    expect(duplicateIds(read)).toEqual([]);
  });

  for (const { fileName, problems } of read) {
    test(`${fileName} has no problem`, () => {
      expect(problems).toEqual([]);
    });
  }
});
