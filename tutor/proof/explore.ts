/** Walks every situation of a machine, nearest first, until there are no more or the budget is used up. */
import { Machine } from './machine';
import type { Trouble } from './met';
import { done, over, placeOf, start } from './nodes';
import { Situations } from './situations';
import type { View } from './view';
import { worldsOf } from './worlds';

export interface FoundTrouble extends Trouble {
  /** Replies that lead there, by id, in order; a plan or a week stands as its decision number. */
  readonly path: readonly number[];
}

export interface Exploration {
  readonly machine: Machine;
  readonly situations: Situations;
  /** Situations at the end: of the last session where the view ends there, else of everything. */
  readonly ends: readonly number[];
  readonly troubles: readonly FoundTrouble[];
  /** Decisions that were followed. */
  readonly steps: number;
  /** Everything was seen; false when the budget ran out first, or the openings differ in too many ways to try each. */
  readonly complete: boolean;
}

export interface Budget {
  /** Situations after which an exploration gives up. */
  readonly situations: number;
  /** Called now and then with the number of situations so far; answers whether to go on. */
  readonly goOn?: (situations: number) => boolean;
}

/** How many situations are walked between two looks at whether to go on. */
export const BETWEEN_LOOKS = 4096;

export interface HowToExplore {
  /** Where to start: situations at the start of the view's first session; the scenario's own beginning where it is left out. */
  readonly first?: (machine: Machine) => readonly Int32Array[];
  /** Made for the machine that walks: whether all that can still follow from a node is settled, so that it counts as an end. */
  readonly settled?: (machine: Machine) => (node: number) => boolean;
  /** Made for the machine that walks: whether nothing new can follow from a node. The nearest is then looked at last. */
  readonly nothingNew?: (machine: Machine) => (node: number) => boolean;
  /** Client values that nothing still to come can tell apart are one. */
  readonly merged?: boolean;
}

/** Nearest first, so that each situation's path is a shortest one; deepest first where only what is met matters. */
export function explore(view: View, budget: Budget, how: HowToExplore = {}): Exploration {
  const machine = new Machine(view);
  const situations = new Situations(machine.words);
  const lastNode = view.to + 1 >= machine.nodes.sessions ? done(machine.nodes) : over(machine.nodes, view.to);
  const endNode = view.tracker ? over(machine.nodes, view.to) : lastNode;
  const ends: number[] = [];
  const troubles = new Map<string, FoundTrouble>();
  const state = new Int32Array(machine.words);
  let steps = 0;
  let here = -1;
  machine.onTrouble = (trouble) => {
    const key = `${trouble.kind} ${trouble.beat}`;
    if (!troubles.has(key)) troubles.set(key, { ...trouble, path: pathTo(situations, here) });
  };
  const settled = how.settled?.(machine);
  const nothingNew = how.nothingNew?.(machine);
  const worlds = worldsOf(view, machine.needed);
  let complete = worlds !== null;
  // The same situation in another world goes on differently, so each world is walked by itself.
  for (const letters of worlds ?? [machine.letters]) {
    machine.letters = letters;
    const begun = how.first?.(machine) ?? [machine.first()];
    const own = worlds && worlds.length > 1 ? new Situations(machine.words) : situations;
    const back = (index: number): number => (own === situations ? index : -1);
    const open: number[] = [];
    for (const one of begun) {
      if (how.merged) machine.merge(start(machine.nodes, view.from), one);
      const index = own.add(start(machine.nodes, view.from), one, -1, 0);
      if (nothingNew && index >= 0) open.push(index);
    }
    let looked = 0;
    let reached = -1;
    const meet = (to: number, next: Int32Array, decision: number): void => {
      steps += 1;
      if (how.merged) machine.merge(to, next);
      const index = own.add(to, next, reached, decision);
      if (nothingNew && index >= 0) open.push(index);
    };
    for (; nothingNew ? open.length > 0 : looked < own.count; looked++) {
      if (own.count > budget.situations) break;
      if (looked % BETWEEN_LOOKS === BETWEEN_LOOKS - 1 && budget.goOn?.(own.count) === false) break;
      reached = nothingNew ? (open.pop() as number) : looked;
      const node = own.node(reached);
      if (nothingNew?.(node)) continue;
      own.copy(reached, state);
      here = back(reached);
      const ended = node === endNode || settled?.(node) === true;
      if (ended) ends.push(own === situations ? reached : situations.add(node, state, -1, 0));
      if (ended && (settled !== undefined || placeOf(machine.nodes, node).at === 'over')) continue;
      machine.expand(node, state, meet);
    }
    if (nothingNew ? open.length > 0 : looked < own.count) complete = false;
    if (own !== situations)
      for (let i = 0; i < own.count; i++) {
        own.copy(i, state);
        situations.add(own.node(i), state, -1, own.decision(i));
      }
  }
  return {
    machine,
    situations,
    ends: ends.filter((e) => e >= 0),
    troubles: [...troubles.values()],
    steps,
    complete,
  };
}

/** Decisions from the start to a situation. */
export function pathTo(situations: Situations, index: number): number[] {
  const path: number[] = [];
  for (let at = index; at >= 0 && situations.from(at) >= 0; at = situations.from(at))
    path.push(situations.decision(at));
  return path.toReversed();
}
