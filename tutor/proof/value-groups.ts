/** Client values that are judged together, with every number that each can come to in a view. */
import { CLIENT_VALUES, type ClientValue } from '../../scenarios/format/vocabulary';
import type { Effect } from './effects';
import { FACT } from './fact-names';
import type { MachineBeat, MachineParts } from './machine-parts';
import { beatsIn } from './needed-facts';
import type { Slot } from './slots';
import type { View } from './view';

/** Values that are judged together, and all the numbers each can come to. */
export interface Group {
  readonly values: readonly ClientValue[];
  readonly slots: readonly Slot[];
  readonly numbers: readonly (readonly number[])[];
  readonly size: number;
}

/** Every number that a value can come to: from where it starts, by everything that changes it. */
function reachable(from: readonly number[], slot: Slot, effects: readonly Effect[]): number[] {
  const found = new Set(from);
  for (const number of found)
    for (const { values } of effects)
      for (const change of values) if (change.slot === slot) found.add(change.to[number] as number);
  return [...found].sort((a, b) => a - b);
}

const effectsOf = (b: MachineBeat): Effect[] => [
  ...b.replies.map((r) => r.effect),
  ...b.runs.flat().flatMap((l) => (l.effect ? [l.effect.acts] : [])),
];

/** Belief, confidence and opposition bear on a week by their sum, so that with a week they are judged together. */
export function groupsOf(view: View, { slots, beats, outcomesOf }: MachineParts): Group[] {
  const together: ClientValue[][] = outcomesOf
    ? [['belief', 'confidence', 'opposition'], ['understanding'], ['trust']]
    : CLIENT_VALUES.map((v) => [v]);
  const effects = [...beats.values()].flatMap(effectsOf);
  const { state } = view.compiled.scenario.header.client;
  // A criterion that reads a value reads it as it is.
  const { tracker } = view;
  const exact = new Set(tracker?.reads);
  for (const b of beatsIn(view))
    for (const { reply } of b.replies) for (const fact of tracker?.readsAt(reply) ?? []) exact.add(fact);
  return together.flatMap((names): Group[] => {
    const values = names.filter((v) => slots.get(FACT.value(v)) !== undefined && !exact.has(FACT.value(v)));
    if (values.length === 0) return [];
    const own = values.map((v) => slots.get(FACT.value(v)) as Slot);
    const begins = (v: ClientValue): number[] =>
      view.from > 0 ? Array.from({ length: 11 }, (_, n) => n) : [state[v]];
    const numbers = own.map((slot, i) => reachable(begins(values[i] as ClientValue), slot, effects));
    return [{ values, slots: own, numbers, size: numbers.reduce((all, n) => all * n.length, 1) }];
  });
}
