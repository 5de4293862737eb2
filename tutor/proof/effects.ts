/** What replies and lines do to a situation, worked out once: bits to set, tables for the client's values, counters to move. */
import type { Line, Reply } from '../../scenarios/format/scenario';
import { CLIENT_VALUES, SAFETY_ACTS, SIZES } from '../../scenarios/format/vocabulary';
import type { ClientState, SafetyAct } from '../../scenarios/format/vocabulary';
import { afterActs, afterReply } from '../../simulator/client';
import { gateIsSettled } from '../../simulator/safety-gate';
import type { CompiledReply } from './compiled-scenario';
import { FACT, tag } from './fact-names';
import { changedByLine, shownByReply } from './needed-facts';
import { read, write, type Slot, type SlotTable } from './slots';

/** The acts without which the gate stays open, found by asking the simulator. */
export const SETTLING: readonly SafetyAct[] = SAFETY_ACTS.filter(
  (act) => !gateIsSettled(SAFETY_ACTS.filter((other) => other !== act)),
);

/** How a counter is held: the number less `low`, and never more than `high`. */
export interface CounterPlace {
  readonly slot: Slot;
  readonly low: number;
  readonly high: number;
}

interface ValueChange {
  readonly slot: Slot;
  /** What each of 0 … 10 becomes. */
  readonly to: Uint8Array;
}

export interface Effect {
  readonly sets: Int32Array | null;
  readonly values: readonly ValueChange[];
  readonly counters: readonly (CounterPlace & { readonly by: number })[];
  /** Slots given a number. */
  readonly gives: readonly { readonly slot: Slot; readonly number: number }[];
}

const allAt = (v: number): ClientState => ({
  belief: v,
  understanding: v,
  confidence: v,
  trust: v,
  opposition: v,
});

function valueChanges(slots: SlotTable, change: (state: ClientState) => ClientState): readonly ValueChange[] {
  let changes = NO_CHANGES;
  for (const value of CLIENT_VALUES) {
    const slot = slots.get(FACT.value(value));
    if (!slot) continue;
    const to = Uint8Array.from({ length: 11 }, (_, v) => change(allAt(v))[value]);
    if (to.some((after, v) => after !== v)) changes = [...changes, { slot, to }];
  }
  return changes;
}

/** One for all replies that change nothing of a kind, which most do not. */
const [NO_CHANGES, NO_MOVES]: readonly [readonly ValueChange[], Effect['counters']] = [[], []];

const bits = (slots: SlotTable, names: readonly string[]): Int32Array | null =>
  names.some((n) => slots.get(n) !== undefined) ? slots.maskOf(names) : null;

export function replyEffect(
  { reply, id }: CompiledReply,
  slots: SlotTable,
  counters: ReadonlyMap<string, CounterPlace>,
): Effect {
  const gives: { slot: Slot; number: number }[] = [];
  const give = (name: string, number: number): void => {
    const slot = slots.get(name);
    if (slot) gives.push({ slot, number });
  };
  const tooMuch = reply.slips.includes('too much');
  const broughtDown = reply.shows.some((s) => s.element === 'right size' || s.element === 'adjusts');
  if (tooMuch || broughtDown) give(FACT.tooMuch, broughtDown ? 0 : 1);
  for (const { field, text } of reply.agreed) {
    const size = SIZES.findIndex((s) => s === text);
    if (field === 'size' && size >= 0) give(FACT.size, 1 + size);
  }
  const agreed = reply.agreed.flatMap((a) =>
    a.field === 'size' || a.text.trim() === '' ? [] : [FACT.agreed(a.field)],
  );
  return {
    sets: bits(slots, [
      ...shownByReply(reply),
      ...agreed,
      ...SETTLING.filter((a) => reply.safety.includes(a)).map(FACT.safety),
      FACT.taken(id),
      FACT.turned,
    ]),
    values: valueChanges(slots, (state) => afterReply(state, reply)),
    counters: movesOf(reply, counters),
    gives,
  };
}

function movesOf({ counts }: Reply, counters: ReadonlyMap<string, CounterPlace>): Effect['counters'] {
  let moves = NO_MOVES;
  for (const { counter, by } of counts) {
    const place = counters.get(counter);
    if (place) moves = [...moves, { slot: place.slot, low: place.low, high: place.high, by }];
  }
  return moves;
}

export interface LineEffect {
  /** What saying it changes. */
  readonly always: Effect;
  /** What its acts change, once there has been a turn for them to belong to. */
  readonly acts: Effect;
  readonly cue: boolean;
  /** The tracker's numbers of the acts. */
  readonly tracked: readonly number[];
}

const NOTHING: Effect = { sets: null, values: [], counters: [], gives: [] };

/** Null for a line that changes nothing the view can see. */
export function lineEffect(
  line: Line,
  slots: SlotTable,
  idOf: (tag: string) => number | undefined,
): LineEffect | null {
  const acts = line.acts.map((a) => FACT.shown(a));
  const said = changedByLine(line).filter((f) => !acts.includes(f) && !f.startsWith('value '));
  const tracked = line.acts.flatMap((a) => idOf(tag(a)) ?? []);
  const sets = bits(slots, said);
  const shown = bits(slots, acts);
  const values = line.acts.length === 0 ? [] : valueChanges(slots, (state) => afterActs(state, line.acts));
  const cue = line.riskCue && slots.get(FACT.gate) !== undefined;
  if (sets === null && shown === null && values.length === 0 && tracked.length === 0 && !cue) return null;
  return { always: { ...NOTHING, sets }, acts: { ...NOTHING, sets: shown, values }, cue, tracked };
}

export function apply(state: Int32Array, { sets, values, counters, gives }: Effect): void {
  if (sets !== null)
    for (let w = 0; w < sets.length; w++) state[w] = (state[w] as number) | (sets[w] as number);
  for (const { slot, to } of values) write(state, slot, to[read(state, slot)] as number);
  for (const { slot, by, high } of counters) write(state, slot, Math.min(high, read(state, slot) + by));
  for (const { slot, number } of gives) write(state, slot, number);
}
