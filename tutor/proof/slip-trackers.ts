/** How much of a slip has to be remembered: whether it still stands, and how far it has been undone. */
import type { CriterionName, SlipName } from '../../scenarios/format/vocabulary';
import { REPAIR_TURNS, SLIP_RULES } from '../../scoring/slips';
import { tag } from './fact-names';
import { read, write, type Slot, type SlotTable } from './slots';

export interface SlipsAtATurn {
  readonly slips: readonly SlipName[];
  /** The tracker's numbers of what counted at the turn, and which of it the client did. */
  readonly counted: readonly number[];
  readonly byClient: readonly number[];
  readonly planWritten: boolean;
}

interface Attached {
  readonly turn: (state: Int32Array, at: SlipsAtATurn) => void;
  /** The lowest level that a slip holds the criterion at, if the session ended here; 3 for none. */
  readonly cap: (state: Int32Array) => number;
}

export interface SlipTrackers {
  readonly places: readonly { readonly name: string; readonly width: number }[];
  /** `criterion: element` of everything that undoes one of them. */
  readonly elements: readonly string[];
  readonly attach: (slots: SlotTable, ids: ReadonlyMap<string, number>) => Attached;
}

const GENUINE = 'empathy: genuine';
const REFLECTS = 'empathy: reflects';
const repairs = (slip: SlipName): boolean => SLIP_RULES[slip].undone === 'repair';
const setsOf = (slip: SlipName): string[][] => {
  const { undone } = SLIP_RULES[slip];
  return undone !== null && typeof undone === 'object' ? undone.anyOf.map((set) => set.map(tag)) : [];
};

/**
 * Only the latest slip of a name matters: what comes after it comes after the earlier ones too. Slips that are repaired within some
 * turns keep one window a turn; those that are past are settled for good, at the lowest that one left.
 */
export function slipTrackers(slips: readonly SlipName[], criterion: CriterionName): SlipTrackers {
  const plain = slips.filter((s) => !repairs(s));
  const mended = slips.filter(repairs);
  const cap = (slip: SlipName): number => SLIP_RULES[slip].caps[criterion] ?? 3;
  const mendedCap = Math.min(3, ...mended.map(cap));
  const partsOf = (slip: SlipName): string[] => [...new Set(setsOf(slip).flat())];
  const stands = (slip: SlipName): string => ` slip ${slip}`;
  const part = (slip: SlipName, element: string): string => ` slip ${slip} after ${element}`;
  /** 0 none, 1 open, 2 open and reflected since. */
  const windowAt = (age: number): string => ` slip of blame ${age} turns ago`;
  const SETTLED = ' slip of blame settled at';
  const ages = Array.from({ length: REPAIR_TURNS }, (_, i) => i);
  return {
    places: [
      ...plain.flatMap((slip) => [
        { name: stands(slip), width: 1 },
        ...(setsOf(slip).some((s) => s.length > 1)
          ? partsOf(slip).map((e) => ({ name: part(slip, e), width: 1 }))
          : []),
      ]),
      // What is settled is held as 3 less the level, so that nothing is 0.
      ...(mended.length > 0
        ? [...ages.map((a) => ({ name: windowAt(a), width: 2 })), { name: SETTLED, width: 2 }]
        : []),
    ],
    elements: [...plain.flatMap(partsOf), ...(mended.length > 0 ? [GENUINE, REFLECTS] : [])],
    attach: (slots, ids) => {
      const slot = (name: string): Slot | undefined => slots.get(name);
      const plainSlots = plain.map((slip) => ({
        slip,
        stands: slot(stands(slip)) as Slot,
        sets: setsOf(slip).map((set) =>
          set.map((e) => ({ id: ids.get(e) ?? -1, slot: slot(part(slip, e)) })),
        ),
        parts: partsOf(slip).map((e) => ({ id: ids.get(e) ?? -1, slot: slot(part(slip, e)) })),
        byPlan: SLIP_RULES[slip].undone === 'a plan',
      }));
      const windows = mended.length > 0 ? ages.map((a) => slot(windowAt(a)) as Slot) : [];
      const settled = slot(SETTLED);
      const genuine = ids.get(GENUINE) ?? -1;
      const reflects = ids.get(REFLECTS) ?? -1;

      const undoWith = (
        state: Int32Array,
        own: (typeof plainSlots)[number],
        counted: readonly number[],
      ): void => {
        if (read(state, own.stands) === 0) return;
        for (const p of own.parts) if (p.slot && counted.includes(p.id)) write(state, p.slot, 1);
        const whole = own.sets.some((set) =>
          set.every((p) => (p.slot ? read(state, p.slot) === 1 : counted.includes(p.id))),
        );
        if (!whole) return;
        write(state, own.stands, 0);
        for (const p of own.parts) if (p.slot) write(state, p.slot, 0);
      };

      const settle = (state: Int32Array, level: number): void => {
        if (settled && level < 3) write(state, settled, Math.max(read(state, settled), 3 - level));
      };
      const left = (window: number): number => (window === 2 ? Math.max(1, mendedCap) : mendedCap);

      return {
        turn(state, { slips: now, counted, byClient, planWritten }) {
          for (const own of plainSlots) {
            undoWith(state, own, counted);
            if (own.byPlan && planWritten) write(state, own.stands, 0);
            if (!now.includes(own.slip)) continue;
            write(state, own.stands, 1);
            for (const p of own.parts) if (p.slot) write(state, p.slot, 0);
            undoWith(state, own, byClient);
          }
          for (const window of windows) {
            if (read(state, window) === 0) continue;
            if (counted.includes(genuine)) {
              settle(state, Math.max(2, mendedCap));
              write(state, window, 0);
            } else if (counted.includes(reflects) && mendedCap < 1) write(state, window, 2);
          }
          const oldest = windows.at(-1);
          if (oldest && read(state, oldest) > 0) settle(state, left(read(state, oldest)));
          for (let age = windows.length - 1; age > 0; age--)
            write(state, windows[age] as Slot, read(state, windows[age - 1] as Slot));
          if (windows[0])
            write(state, windows[0], now.some(repairs) && now.some((s) => mended.includes(s)) ? 1 : 0);
        },
        cap(state) {
          const standing = plainSlots.flatMap((own) =>
            read(state, own.stands) === 1 ? [cap(own.slip)] : [],
          );
          const open = windows.flatMap((w) => (read(state, w) > 0 ? [left(read(state, w))] : []));
          return Math.min(3, ...standing, ...open, ...(settled ? [3 - read(state, settled)] : []));
        },
      };
    },
  };
}
