/** Every condition of a scenario, with where it is asked. */
import type { Condition, Scenario, Test } from '../format/scenario';
import type { Range } from '../problems/problem';

export interface Asked {
  readonly condition: Condition;
  readonly range: Range;
  /** Number of the session, or null for what was taken away. */
  readonly session: number | null;
}

const KNOWN = new WeakMap<Scenario, readonly Asked[]>();

/** In the author's order, gathered once for all that ask. */
export function conditionsAsked(scenario: Scenario): readonly Asked[] {
  let asked = KNOWN.get(scenario);
  if (!asked) KNOWN.set(scenario, (asked = gather(scenario)));
  return asked;
}

/** Lets go of what was gathered. */
export function forgetConditions(scenario: Scenario): void {
  KNOWN.delete(scenario);
}

function gather(scenario: Scenario): Asked[] {
  const asked: Asked[] = [];
  const add = (when: Condition | 'otherwise' | null, range: Range, session: number | null): void => {
    if (when !== null && when !== 'otherwise') asked.push({ condition: when, range, session });
  };
  for (const { number, beats } of scenario.sessions) {
    for (const { lines, replies, onward } of beats) {
      for (const { when, range } of lines) add(when, range, number);
      for (const { when, range } of replies) add(when, range, number);
      for (const { when, range } of onward) add(when, range, number);
    }
  }
  for (const { when, range } of scenario.tookAway) add(when, range, null);
  return asked;
}

export function testsIn({ any }: Condition): readonly Test[] {
  const only = any.length === 1 ? any[0] : undefined;
  return only ?? any.flat();
}
