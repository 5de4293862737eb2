/** Whether a line's condition holds now. Reading made the condition; here it only meets the facts. */
import type { Comparison, Condition, Test } from '../scenarios/format/scenario';
import type { Play, Turn } from './play';
import type { ElementRef, SlipName } from './words';

export type Facts = Pick<Play, 'client' | 'plan' | 'week' | 'turns' | 'memory'>;

const compare = (a: number, is: Comparison, b: number): boolean => {
  switch (is) {
    case 'at least':
      return a >= b;
    case 'at most':
      return a <= b;
    case 'over':
      return a > b;
    case 'under':
      return a < b;
    case 'is':
      return a === b;
  }
};

const same = (a: ElementRef, b: ElementRef): boolean =>
  a.criterion === b.criterion && a.element === b.element;

function wasShown(turns: readonly Turn[], what: ElementRef | { readonly slip: SlipName }): boolean {
  if ('slip' in what) return turns.some((t) => t.slips.includes(what.slip));
  return turns.some((t) => t.shows.some((s) => same(s, what)) || t.clientActs.some((s) => same(s, what)));
}

function passes(test: Test, facts: Facts): boolean {
  switch (test.kind) {
    case 'value':
      return compare(facts.client[test.value], test.is, test.number);
    case 'counter':
      return compare(facts.memory.counters[test.counter] ?? 0, test.is, test.number);
    case 'week':
      return facts.week?.result === test.result;
    case 'cause':
      return facts.week?.cause === test.cause;
    case 'shown':
      return wasShown(facts.turns, test.what);
    case 'plan': {
      const code = facts.plan?.reading.codes[test.element] ?? 0;
      return test.has === 'has' ? code === 2 : test.has === 'loose' ? code === 1 : code < 2;
    }
    case 'matches':
      return (
        facts.plan !== null &&
        !facts.plan.mismatches.some((m) => test.field === null || m.field === test.field)
      );
  }
}

/** An "or" of "and"s of tests. A null condition always holds. */
export function holds(condition: Condition | null, facts: Facts): boolean {
  return (
    condition === null || condition.any.some((all) => all.every((test) => passes(test, facts) !== test.not))
  );
}

/**
 * The first of a run that holds: an `otherwise` holds when nothing before it did.
 * Items without any condition hold too, so an unconditional link is a last resort or a first choice, as it stands.
 */
export function firstThatHolds<T extends { readonly when: Condition | 'otherwise' | null }>(
  items: readonly T[],
  facts: Facts,
): T | null {
  return items.find((item) => item.when === 'otherwise' || holds(item.when, facts)) ?? null;
}
