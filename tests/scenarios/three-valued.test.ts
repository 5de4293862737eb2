import { describe, expect, test } from 'vitest';
import { canBeSaid } from '../../scenarios/checks/three-valued';
import type { Known } from '../../scenarios/checks/three-valued';
import { readCondition } from '../../scenarios/format/conditions';
import type { Condition } from '../../scenarios/format/scenario';

const when = (text: string): Condition => readCondition(text, []).condition;
/** The week is known to be done; all else may be either. */
const afterDone: Known = (t) => (t.kind === 'week' ? t.result === 'done' : null);

describe('whether a line can be said when only the week is known', () => {
  test.each([
    ['week done', true],
    ['not week done', false],
    ['week partly', false],
    ['week partly or trust at least 6', true],
    ['week partly and trust at least 6', false],
    ['not week partly and trust at least 6', true],
  ])('"%s": %s', (text, said) => {
    expect(canBeSaid([when(text)], 0, afterDone)).toBe(said);
  });

  test('an otherwise is said only where every condition before it in its run can fail', () => {
    expect(canBeSaid([when('week done'), 'otherwise'], 1, afterDone)).toBe(false);
    expect(canBeSaid([when('not week partly or trust at least 6'), 'otherwise'], 1, afterDone)).toBe(false);
    expect(canBeSaid([when('trust at least 6'), 'otherwise'], 1, afterDone)).toBe(true);
    expect(canBeSaid([when('week done'), null, when('week done'), 'otherwise'], 2, afterDone)).toBe(true);
  });

  test('a later if of a run is said only where those before it can fail', () => {
    expect(canBeSaid([when('week done'), when('trust at least 6')], 1, afterDone)).toBe(false);
    expect(canBeSaid([when('week done and trust at least 8'), when('trust at least 6')], 1, afterDone)).toBe(
      true,
    );
  });

  test('a line without a condition can always be said', () => {
    expect(canBeSaid([when('week done'), null], 1, afterDone)).toBe(true);
  });
});
