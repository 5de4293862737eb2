/** What one criterion can be worth: every level that a session can end on, walked to the end or reported as bounded. */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { walkCriterion } from './criterion-walk';
import type { Budget, Exploration } from './explore';
import type { Machine } from './machine';
import { start } from './nodes';
import { read, write } from './slots';
import type { View } from './view';

export interface CriterionProof {
  readonly criterion: CriterionName;
  /** The author's number of its session. */
  readonly session: number;
  /** Levels a session can end on, from low to high, each with a way to where it is settled: replies' ids and decision numbers. */
  readonly levels: readonly { readonly level: number; readonly path: readonly number[] }[];
  /** The most the scenario allows it. */
  readonly allowed: number;
  /** Whether some way to the end scores it without any of its acts; never, if the rules are as they should be. */
  readonly scoredWithoutActs: boolean;
  readonly situations: number;
  /** Null when proved; otherwise why it is only bounded. */
  readonly bounded: string | null;
}

/** Situations at the start of a session, told in the facts that another machine holds. */
export function entriesFor(position: Exploration, session: number): (machine: Machine) => Int32Array[] {
  return (machine) => {
    const { machine: from, situations } = position;
    const node = start(from.nodes, session);
    const both = [...machine.needed].flatMap((name) => {
      const [a, b] = [from.slots.get(name), machine.slots.get(name)];
      return a && b ? [{ a, b }] : [];
    });
    const state = new Int32Array(from.words);
    const entries = new Map<string, Int32Array>();
    for (let i = 0; i < situations.count; i++) {
      if (situations.node(i) !== node) continue;
      situations.copy(i, state);
      const entry = new Int32Array(machine.words);
      for (const { a, b } of both) write(entry, b, read(state, a));
      entries.set(entry.join(), entry);
    }
    return [...entries.values()];
  };
}

/** @param position the exploration of the whole scenario, from which a second session starts */
export function proveCriterion(view: View, position: Exploration, budget: Budget): CriterionProof {
  const { compiled, tracker, from } = view;
  if (tracker === null) throw new Error('a view without a criterion has nothing to prove');
  const { scenario } = compiled;
  const later = from > 0;
  const allowed = Math.max(0, Math.min(3, Math.floor(scenario.header.caps[tracker.criterion] ?? 3)));
  const { levels, scoredWithoutActs, situations, complete } = walkCriterion(
    view,
    budget,
    allowed,
    later ? entriesFor(position, from) : undefined,
  );
  return {
    criterion: tracker.criterion,
    session: scenario.sessions[from]?.number ?? from + 1,
    levels: [...levels].sort(([a], [b]) => a - b).map(([level, path]) => ({ level, path })),
    allowed,
    scoredWithoutActs,
    situations,
    bounded: !complete
      ? `it was given up after ${situations.toLocaleString('en-GB')} situations`
      : later && !position.complete
        ? 'the session before it was not walked to the end'
        : null,
  };
}
