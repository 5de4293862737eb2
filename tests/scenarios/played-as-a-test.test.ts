import { describe, expect, test } from 'vitest';
import { printScenario } from '../../scenarios/format/print-scenario';
import { readScenario } from '../../scenarios/format/read-scenario';

const withHeader = (more: string) =>
  readScenario(`---\ntitle: x\nclient: P\nmode: setting\n${more}---\n\n# Briefing\n\nx\n`);
const about = (more: string) =>
  withHeader(more).problems.filter((p) => ['header-value-unreadable', 'unknown-header-key'].includes(p.code));

describe('a scenario that is played as a test', () => {
  test('says so in its header, and no other is', () => {
    expect(withHeader('test: true\n').scenario.header.test).toBe(true);
    expect(withHeader('test: false\n').scenario.header.test).toBeFalsy();
    expect(withHeader('').scenario.header.test).toBeFalsy();
    expect(about('test: true\n')).toEqual([]);
  });

  test('still is one when it has been printed and read again', () => {
    const printed = printScenario(withHeader('test: true\n').scenario);
    expect(printed).toContain('\ntest: true\n');
    expect(readScenario(printed).scenario.header.test).toBe(true);
    expect(printScenario(withHeader('').scenario)).not.toContain('test:');
  });

  test('is never one by a slip: another word is a problem, and is left out', () => {
    expect(about('test: perhaps\n')).toHaveLength(1);
    expect(withHeader('test: perhaps\n').scenario.header.test).toBeFalsy();
  });
});
