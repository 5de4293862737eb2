/** Puts the least of its class in the place of a situation's client values, so that a walk follows one of each class. */
import { SIZES } from '../../scenarios/format/vocabulary';
import { FACT } from './fact-names';
import type { MachineParts } from './machine-parts';
import { beatsIn } from './needed-facts';
import { representatives, type Classes } from './partitions';
import { read, write, type Slot } from './slots';
import { classesOf } from './value-classes';
import { groupsOf, type Group } from './value-groups';
import type { View } from './view';

/** Puts the least of its class in the place of a situation's values. */
export type Merge = (node: number, state: Int32Array) => void;

/** Classes take room for each beat and each value; past so many there is no merging, and every value is walked. */
const MOST_ROOM = 4_000_000;

/** The least of each class at one node, for the values that are alive there. */
interface AtNode {
  readonly slots: readonly Slot[];
  /** By a value's number: how far along it is, in all. */
  readonly steps: readonly Int32Array[];
  readonly least: Uint16Array;
  readonly members: readonly Int32Array[];
}

function atNodes(parts: MachineParts, group: Group, found: ReadonlyMap<number, Classes>): (AtNode | null)[] {
  const members = group.numbers.map(() => new Int32Array(group.size));
  for (let index = 0; index < group.size; index++) {
    let rest = index;
    group.numbers.forEach((numbers, i) => {
      (members[i] as Int32Array)[index] = numbers[rest % numbers.length] as number;
      rest = Math.floor(rest / numbers.length);
    });
  }
  let stride = 1;
  const strides = group.numbers.map((numbers) => {
    const steps = new Int32Array(16);
    numbers.forEach((number, n) => (steps[number] = n * stride));
    stride *= numbers.length;
    return steps;
  });
  return parts.live.map((mask, node) => {
    const classes = found.get(node);
    if (!classes || classes.count === group.size) return null;
    const alive = group.slots.flatMap((slot, i) =>
      (((mask[slot.word] as number) >>> slot.shift) & slot.mask) === slot.mask ? [i] : [],
    );
    if (alive.length === 0) return null;
    return {
      slots: alive.map((i) => group.slots[i] as Slot),
      steps: alive.map((i) => strides[i] as Int32Array),
      least: representatives(classes),
      members: alive.map((i) => members[i] as Int32Array),
    };
  });
}

/** Once a size was agreed, "too much" bears on nothing; sizes that ask as much are one. */
function mergeSize({ slots, outcomesOf }: MachineParts, { compiled, keep }: View): Merge | null {
  const [size, tooMuch] = [slots.get(FACT.size), slots.get(FACT.tooMuch)];
  if (!outcomesOf || !size || !tooMuch || keep.has(FACT.size) || keep.has(FACT.tooMuch)) return null;
  const { demand } = compiled.scenario.header;
  const as = [0, ...SIZES.map((s) => 1 + SIZES.findIndex((other) => demand[other] === demand[s]))];
  return (_, state) => {
    const agreed = read(state, size);
    if (agreed === 0) return;
    write(state, tooMuch, 0);
    write(state, size, as[agreed] as number);
  };
}

const NOTHING_TO_MERGE: Merge = () => undefined;
const KNOWN = new WeakMap<MachineParts, Merge>();

/** The merging of a view's situations; the same for every machine of it. */
export function mergeFor(view: View, parts: MachineParts): Merge {
  const known = KNOWN.get(parts);
  if (known) return known;
  const made = makeMerge(view, parts);
  KNOWN.set(parts, made);
  return made;
}

function makeMerge(view: View, parts: MachineParts): Merge {
  const groups = groupsOf(view, parts);
  if (groups.reduce((sum, g) => sum + g.size, 0) * beatsIn(view).length > MOST_ROOM) return NOTHING_TO_MERGE;
  const tables = groups.map((g) => atNodes(parts, g, classesOf(view, parts, g)));
  const size = mergeSize(parts, view);
  return (node, state) => {
    size?.(node, state);
    for (const table of tables) {
      const at = table[node];
      if (!at) continue;
      let index = 0;
      for (let i = 0; i < at.slots.length; i++)
        index += (at.steps[i] as Int32Array)[read(state, at.slots[i] as Slot)] as number;
      const least = at.least[index] as number;
      if (least === index) continue;
      for (let i = 0; i < at.slots.length; i++)
        write(state, at.slots[i] as Slot, (at.members[i] as Int32Array)[least] as number);
    }
  };
}
