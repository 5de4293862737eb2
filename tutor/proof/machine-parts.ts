/** The parts a machine is built from: where each fact has its place, and each beat with its conditions and effects looked up. */
import type { Condition, Line } from '../../scenarios/format/scenario';
import { CLIENT_VALUES, PLAN_ELEMENTS } from '../../scenarios/format/vocabulary';
import { MENU, type CompiledBeat, type CompiledReply } from './compiled-scenario';
import { compileCondition, type Holds } from './condition-test';
import { counterBounds } from './counters';
import {
  lineEffect,
  replyEffect,
  SETTLING,
  type CounterPlace,
  type Effect,
  type LineEffect,
} from './effects';
import { FACT, OF_ONE_SESSION } from './fact-names';
import { liveMasks } from './liveness';
import { beatsMetAgain } from './met-again';
import { agreedFields, beatsIn, neededFacts, weekMatters } from './needed-facts';
import type { Nodes } from './nodes';
import { planChoices, type PlanChoice } from './plan-choices';
import { read, SlotTable, widthFor, type Slot } from './slots';
import type { AttachedTracker } from './tracker';
import type { View } from './view';
import { weekOutcomes, type OutcomesOf } from './week-outcomes';
import { openingsDiffer } from './worlds';

export interface MachineLine {
  readonly id: number;
  readonly holds: Holds | null;
  readonly letter: number;
  readonly effect: LineEffect | null;
  /** Itself, where it names what could get in the way. */
  readonly names: Line | null;
}
export interface MachineReply {
  readonly compiled: CompiledReply;
  readonly holds: Holds | null;
  readonly taken: Slot | undefined;
  readonly effect: Effect;
  readonly shows: { readonly adaptation: boolean; readonly gap: boolean };
}
export interface MachineBeat {
  readonly compiled: CompiledBeat;
  readonly runs: readonly (readonly MachineLine[])[];
  readonly replies: readonly MachineReply[];
  readonly onward: readonly { readonly id: number; readonly holds: Holds | null; readonly to: number }[];
  /** The conditions of its lines are all weighed, so that what is said is what would be. */
  readonly weighed: boolean;
  /** Its openings are told apart. */
  readonly differs: boolean;
  /** Place among the session's menus, from 1; 0 for none. */
  readonly menu: number;
}

interface BuiltFrom {
  readonly view: View;
  readonly needed: ReadonlySet<string>;
  readonly slots: SlotTable;
  readonly counters: ReadonlyMap<string, CounterPlace>;
  readonly condition: (when: Condition | 'otherwise' | null) => Holds | null;
  /** Numbers of the menus of each session. */
  readonly menus: readonly (readonly number[])[];
}

/** The beats of a view by number. */
export function machineBeats({
  view,
  needed,
  slots,
  counters,
  condition,
  menus,
}: BuiltFrom): Map<number, MachineBeat> {
  const idOf = view.tracker ? view.tracker.idOf : () => undefined;
  const shows = (r: CompiledReply, criterion: string, element: string): boolean =>
    r.reply.shows.some((s) => s.criterion === criterion && s.element === element);
  return new Map(
    beatsIn(view).map((b) => [
      b.index,
      {
        compiled: b,
        runs: b.runs.map((run) =>
          run.map((l) => ({
            id: l.id,
            holds: condition(l.line.when),
            letter: l.letter,
            effect: lineEffect(l.line, slots, idOf),
            names: l.line.names === null ? null : l.line,
          })),
        ),
        replies: b.replies.map((r) => ({
          compiled: r,
          holds: condition(r.reply.when),
          taken: slots.get(FACT.taken(r.id)),
          effect: replyEffect(r, slots, counters),
          shows: {
            adaptation: shows(r, 'collaboration', 'adaptation'),
            gap: shows(r, 'teach-back', 'gap corrected'),
          },
        })),
        onward: b.onward.map((o) => ({ id: o.id, holds: condition(o.onward.when), to: o.to })),
        weighed: view.lines.includes(b.session),
        differs: openingsDiffer(view, needed, b),
        menu: b.isMenu ? 1 + (menus[b.session]?.indexOf(b.index) ?? -1) : 0,
      },
    ]),
  );
}

/** Everything a machine is made of that never changes. */
export interface MachineParts {
  readonly nodes: Nodes;
  readonly slots: SlotTable;
  readonly needed: ReadonlySet<string>;
  readonly live: readonly Int32Array[];
  readonly planChoices: readonly PlanChoice[];
  readonly attached: AttachedTracker | null;
  readonly outcomesOf: OutcomesOf | null;
  readonly named: NamedSlots;
  readonly menus: readonly (readonly number[])[];
  readonly counters: ReadonlyMap<string, CounterPlace>;
  /** Bits that the week is played from; those wiped when a session begins; and those of what settles the gate. */
  readonly weekReads: Int32Array;
  readonly ofOneSession: Int32Array;
  readonly safety: Int32Array;
  readonly beats: ReadonlyMap<number, MachineBeat>;
  readonly tookAway: readonly (readonly { readonly id: number; readonly holds: Holds | null }[])[];
}

const PARTS = new WeakMap<View, MachineParts>();

/** The parts for a view; one view's machines share them. */
export function partsOf(view: View): MachineParts {
  const known = PARTS.get(view);
  if (known) return known;
  const parts = makeParts(view);
  PARTS.set(view, parts);
  return parts;
}

function makeParts(view: View): MachineParts {
  const { compiled } = view;
  const { scenario } = compiled;
  const nodes = { beats: compiled.beats.length, sessions: scenario.sessions.length };
  const beats = beatsIn(view);
  const needed = neededFacts(view);
  const menus = scenario.sessions.map((_, s) =>
    beats.filter((b) => b.isMenu && b.session === s).map((b) => b.index),
  );
  const slots = new SlotTable();
  const { counters, offsets } = placeFacts(view, needed, slots, menus);
  const codes = PLAN_ELEMENTS.filter((e) => needed.has(FACT.code(e)));
  const condition = (when: Condition | 'otherwise' | null): Holds | null =>
    compileCondition(when, slots, offsets);
  return {
    nodes,
    slots,
    needed,
    menus,
    counters,
    live: liveMasks(view, needed, slots, nodes, codes.map(FACT.code)),
    planChoices: planChoices(codes, agreedFields(view), needed, view.tracker?.plan ?? 'nothing'),
    attached: view.tracker?.attach(slots) ?? null,
    outcomesOf: scenario.week && weekMatters(view, needed) ? weekOutcomes(scenario, scenario.week) : null,
    named: namedSlots(slots),
    weekReads: slots.maskOf([
      FACT.planWritten,
      FACT.size,
      FACT.tooMuch,
      ...CLIENT_VALUES.map(FACT.value),
      ...PLAN_ELEMENTS.map(FACT.code),
    ]),
    ofOneSession: slots.maskOf([...slots.names].filter((n) => OF_ONE_SESSION.test(n))),
    safety: slots.maskOf(SETTLING.map(FACT.safety)),
    beats: machineBeats({ view, needed, slots, counters, condition, menus }),
    tookAway: compiled.tookAway.map((run) =>
      run.map(({ id, text }) => ({ id, holds: condition(text.when) })),
    ),
  };
}

/** Gives every fact that a view needs its place; tells where the counters are and by how much they are held less. */
export function placeFacts(
  view: View,
  needed: ReadonlySet<string>,
  slots: SlotTable,
  menus: readonly (readonly number[])[],
): { counters: Map<string, CounterPlace>; offsets: Map<string, number> } {
  const { compiled } = view;
  const beats = beatsIn(view);
  const again = beatsMetAgain(beats, compiled.starts.flat());
  const goesToMenu = beats.some((b) => [...b.replies, ...b.onward].some((w) => w.to === MENU));
  const bounds = counterBounds(compiled.scenario);
  const counters = new Map<string, CounterPlace>();
  const offsets = new Map<string, number>();
  for (const name of needed) {
    if (!name.startsWith('counter ')) {
      slots.add(name, widthOf(name));
      continue;
    }
    const counter = name.slice('counter '.length);
    const bound = bounds.get(counter);
    if (!bound) continue;
    counters.set(counter, { slot: slots.add(name, widthFor(bound.high)), low: bound.low, high: bound.high });
    offsets.set(name, bound.low);
  }
  if (goesToMenu) slots.add(FACT.menu, widthFor(Math.max(...menus.map((m) => m.length))));
  if (needed.has(FACT.gate)) for (const act of SETTLING) slots.add(FACT.safety(act), 1);
  for (const b of beats) if (again.has(b.index)) for (const r of b.replies) slots.add(FACT.taken(r.id), 1);
  for (const place of view.tracker?.places ?? []) slots.add(place.name, place.width);
  return { counters, offsets };
}

const NAMED = {
  menu: FACT.menu,
  gate: FACT.gate,
  plan: FACT.planWritten,
  turned: FACT.turned,
  named: FACT.named,
  ambivalent: FACT.ambivalent,
  opposed: FACT.opposed,
  week: FACT.week,
  cause: FACT.cause,
  noRecord: FACT.noRecord,
  size: FACT.size,
  tooMuch: FACT.tooMuch,
} as const;

export type NamedSlots = Readonly<Record<keyof typeof NAMED, Slot | undefined>>;

/** The places of the facts that a step itself reads or changes. */
export const namedSlots = (slots: SlotTable): NamedSlots =>
  Object.fromEntries(Object.entries(NAMED).map(([key, fact]) => [key, slots.get(fact)])) as NamedSlots;

export const bit = (state: Int32Array, slot: Slot | undefined): boolean =>
  slot !== undefined && read(state, slot) === 1;

export const isOffered = ({ taken, holds }: MachineReply, state: Int32Array): boolean =>
  !bit(state, taken) && (holds === null || holds(state));

export function anyOffered({ replies }: MachineBeat, state: Int32Array): boolean {
  for (const reply of replies) if (isOffered(reply, state)) return true;
  return false;
}

/** For so few words quicker than `set`. */
export function copyInto(to: Int32Array, from: Int32Array): void {
  for (let w = 0; w < to.length; w++) to[w] = from[w] as number;
}

export function masked(state: Int32Array, mask: Int32Array): Int32Array {
  for (let w = 0; w < state.length; w++) state[w] = (state[w] as number) & (mask[w] as number);
  return state;
}

function widthOf(name: string): number {
  if (name.startsWith('value ')) return 4;
  if (name.startsWith('code ') || name === FACT.week || name === FACT.size) return 2;
  return name === FACT.cause ? 3 : 1;
}
