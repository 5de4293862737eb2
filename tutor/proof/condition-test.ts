/** Conditions as functions of a situation: each test is a look at a few bits. */
import type { Comparison, Condition, Test } from '../../scenarios/format/scenario';
import { FACT, factOf } from './fact-names';
import { read, type Slot, type SlotTable } from './slots';
import { causeNumber, resultNumber } from './week-outcomes';

export type Holds = (state: Int32Array) => boolean;

/** What turns the bits of a fact into the number that conditions compare: counters may be held with an offset. */
export type Offsets = ReadonlyMap<string, number>;

/** How two numbers compare. */
export const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  'at least': (a, b) => a >= b,
  'at most': (a, b) => a <= b,
  over: (a, b) => a > b,
  under: (a, b) => a < b,
  is: (a, b) => a === b,
};

/** The number that stands in a place, `offset` more, compared: one look at a word, since a walk asks it for every situation. */
function compared({ word, shift, mask }: Slot, is: Comparison, number: number, offset: number): Holds {
  const limit = number - offset;
  switch (is) {
    case 'at least':
      return (state) => (((state[word] as number) >>> shift) & mask) >= limit;
    case 'at most':
      return (state) => (((state[word] as number) >>> shift) & mask) <= limit;
    case 'over':
      return (state) => (((state[word] as number) >>> shift) & mask) > limit;
    case 'under':
      return (state) => (((state[word] as number) >>> shift) & mask) < limit;
    case 'is':
      return (state) => (((state[word] as number) >>> shift) & mask) === limit;
  }
}

function plainTest(test: Test, slot: Slot | undefined, slots: SlotTable, offset: number): Holds {
  // A fact that nothing can change has no place: it stands at nothing.
  const value: (state: Int32Array) => number = slot ? (state) => read(state, slot) : () => 0;
  switch (test.kind) {
    case 'value':
    case 'counter': {
      if (slot) return compared(slot, test.is, test.number, offset);
      const always = COMPARE[test.is](offset, test.number);
      return () => always;
    }
    case 'week': {
      const wanted = resultNumber(test.result);
      return (state) => value(state) === wanted;
    }
    case 'cause': {
      const wanted = causeNumber(test.cause);
      return (state) => value(state) === wanted;
    }
    case 'shown':
      return (state) => value(state) === 1;
    case 'plan':
      if (test.has === 'has') return (state) => value(state) === 2;
      return test.has === 'loose' ? (state) => value(state) === 1 : (state) => value(state) < 2;
    case 'matches': {
      const written = slots.get(FACT.planWritten);
      return (state) => written !== undefined && read(state, written) === 1 && value(state) === 0;
    }
  }
}

/** A condition without tests never holds; a null condition, or an `otherwise`, always does. */
export function compileCondition(
  when: Condition | 'otherwise' | null,
  slots: SlotTable,
  offsets: Offsets,
): Holds | null {
  if (when === null || when === 'otherwise') return null;
  const any = when.any.map((all) =>
    all.map((test): Holds => {
      const name = factOf(test);
      const plain = plainTest(test, slots.get(name), slots, offsets.get(name) ?? 0);
      return test.not ? (state) => !plain(state) : plain;
    }),
  );
  const [only] = any;
  const [alone] = only ?? [];
  if (any.length === 1 && only?.length === 1 && alone) return alone;
  return (state) => any.some((all) => all.every((test) => test(state)));
}
