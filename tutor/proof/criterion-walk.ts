/**
 * Walks a criterion's machine for the levels a session can end on. What is asked is which levels there are, so the walk is over when
 * each that the scenario allows was met once; from there it follows only situations in which nothing of the criterion has counted yet,
 * for that no such way scores it is shown by looking at all of them. Where a level cannot be met, everything is walked.
 */
import type { Budget } from './explore';
import { BETWEEN_LOOKS, pathTo } from './explore';
import { Machine } from './machine';
import { over, start } from './nodes';
import { settledFor } from './settled';
import { Situations } from './situations';
import type { View } from './view';
import { worldsOf } from './worlds';

export interface CriterionWalk {
  /** Levels a session can end on, each with a way to where it is settled: replies' ids and decision numbers. */
  readonly levels: ReadonlyMap<number, readonly number[]>;
  readonly scoredWithoutActs: boolean;
  readonly situations: number;
  /** The budget was enough, and the openings were few enough to try each. */
  readonly complete: boolean;
}

/** Open situations. The last one found is looked at next; after an end, one from anywhere, so that early choices differ soon. */
class Open {
  #items = new Int32Array(1024);
  #count = 0;
  #lot = 1;

  get any(): boolean {
    return this.#count > 0;
  }

  add(item: number): void {
    if (this.#count === this.#items.length) {
      const grown = new Int32Array(this.#count * 2);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.#count++] = item;
  }

  last(): number {
    return this.#items[--this.#count] as number;
  }

  fromAnywhere(): number {
    this.#lot = (Math.imul(this.#lot, 1664525) + 1013904223) | 0;
    const at = (this.#lot >>> 0) % this.#count;
    const item = this.#items[at] as number;
    this.#items[at] = this.last();
    return item;
  }
}

/**
 * @param most the highest level that the scenario allows
 * @param firstOf situations at the start of the session; the scenario's own beginning where it is left out
 */
export function walkCriterion(
  view: View,
  budget: Budget,
  most: number,
  firstOf: (machine: Machine) => readonly Int32Array[] = (machine) => [machine.first()],
): CriterionWalk {
  const machine = new Machine(view);
  const { attached } = machine;
  if (attached === null) throw new Error('a view without a criterion has no levels');
  const settled = settledFor(machine);
  const end = over(machine.nodes, view.to);
  const worlds = worldsOf(view, machine.needed);
  const levels = new Map<number, readonly number[]>();
  const state = new Int32Array(machine.words);
  let scoredWithoutActs = false;
  let complete = worlds !== null;
  let situations = 0;
  let looked = 0;
  // The same situation in another world goes on differently, so each world is walked by itself.
  for (const letters of worlds ?? [machine.letters]) {
    machine.letters = letters;
    const own = new Situations(machine.words);
    const open = new Open();
    const add = (index: number): void => {
      if (index >= 0) open.add(index);
    };
    for (const one of firstOf(machine)) {
      const node = start(machine.nodes, view.from);
      machine.merge(node, one);
      add(own.add(node, one, -1, 0));
    }
    let ended = false;
    while (open.any && own.count <= budget.situations) {
      if (++looked % BETWEEN_LOOKS === 0 && budget.goOn?.(situations + own.count) === false) break;
      const reached = ended ? open.fromAnywhere() : open.last();
      const node = own.node(reached);
      own.copy(reached, state);
      const attempted = attached.attempted(state);
      if (attempted && levels.size > most) continue;
      ended = node === end || settled(node);
      if (!ended) {
        machine.expand(node, state, (to, next, decision) => {
          machine.merge(to, next);
          add(own.add(to, next, reached, decision));
        });
        continue;
      }
      const level = attached.level(state);
      if (!levels.has(level)) levels.set(level, pathTo(own, reached));
      if (level > 0 && !attempted) scoredWithoutActs = true;
    }
    if (open.any) complete = false;
    situations += own.count;
  }
  return { levels, scoredWithoutActs, situations, complete };
}
