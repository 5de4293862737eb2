import { describe, expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { EVERY_CODE, mayBeWeighed } from '../../scenarios/problems/severity';
import { CODES } from '../../scenarios/problems/codes';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { proveText } from '../../tutor/proof/prove-text';
import { SHIPPED_FILES } from '../testing-tools/shipped-files';
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';

const weighing = (severity: string): string =>
  TWO_SESSIONS.replace('scenario: 1', `scenario: 1\nseverity: ${severity}\nunheard of: yes`);
const found = (text: string) => readScenario(text, 'it.md').problems.map((p) => `${p.severity} ${p.code}`);
const proved = (text: string, shipped = false) =>
  proveText(text, { hash: '', readers: { readPlan, findMismatches }, runs: 5, shipped }).problems;

describe('the severity of a problem, set in the header', () => {
  test('is the author’s, or off', () => {
    expect(found(weighing('{}'))).toContain('warning unknown-header-key');
    expect(found(weighing('{ unknown-header-key: error }'))).toContain('error unknown-header-key');
    expect(found(weighing('{ unknown-header-key: note }'))).toContain('note unknown-header-key');
    expect(found(weighing('{ unknown-header-key: off }')).join()).not.toContain('unknown-header-key');
  });

  test('weighs what the proof finds too, but not in a scenario that ships', () => {
    const code = proved(weighing('{}')).find((p) => p.severity === 'warning' && mayBeWeighed(p.code))!.code;
    const of = (severity: string, shipped = false) =>
      new Set(
        proved(weighing(`{ ${code}: ${severity} }`), shipped).flatMap((p) =>
          p.code === code ? [p.severity] : [],
        ),
      );
    expect([...of('note')]).toEqual(['note']);
    expect([...of('off')]).toEqual([]);
  });

  test('cannot be changed where the script could not be played: that is said at the code, and the error stands', () => {
    const text = weighing('{ link-to-nowhere: off }').replace('](#', '](#nowhere-');
    const { problems } = readScenario(text, 'it.md');
    expect(problems.map((p) => p.code)).toContain('link-to-nowhere');
    const refused = problems.find((p) => p.code === 'header-value-unreadable')!;
    expect(text.split('\n')[refused.range.line - 1]).toContain('link-to-nowhere');
    expect(refused.message).toContain('keeps its severity');
    for (const code of EVERY_CODE)
      if (CODES[code as keyof typeof CODES] === 'error') expect(mayBeWeighed(code)).toBe(false);
    for (const code of ['soft-lock', 'no-way-on-holds', 'menu-not-met-yet', 'round-and-round', 'not-proved'])
      expect(mayBeWeighed(code)).toBe(false);
  });

  test('names a code that is none, with the nearest one', () => {
    const { problems } = readScenario(weighing('{ twin-reply: off }'), 'it.md');
    const said = problems.filter((p) => p.message.includes('twin-reply'));
    expect(said.map((p) => p.hint).join()).toContain('twin-replies');
  });

  test('no scenario that ships sets any', () => {
    for (const { fileName, text } of SHIPPED_FILES)
      expect(readScenario(text, fileName).scenario.header.severity, fileName).toBeUndefined();
  });
});
