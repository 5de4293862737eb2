/**
 * A machine that remembers its steps: what follows from a situation is worked out when it is first asked for and looked up afterwards.
 * Ten thousand plays of a scenario are then little more than ten thousand rows of look-ups.
 */
import type { Line, Reply } from '../../scenarios/format/scenario';
import type { CompiledReply } from './compiled-scenario';
import { Machine, WEEK_DECISION } from './machine';
import { placeOf, start, type Place } from './nodes';
import type { PlanChoice } from './plan-choices';
import { Situations } from './situations';
import { read, write, type Slot } from './slots';
import type { View } from './view';
import type { WeekOutcome } from './week-outcomes';

/** Sheets told apart, at most: sets of fields that can be contradicted. */
const SHEETS = 256;

/** Ways in which a week can go, and one for no week. */
const WEEKS = 128;

/** What one machine takes over from another: the same facts in both, and where each situation of the other leads to. */
interface Carried {
  readonly known: Map<number, number>;
  readonly both: readonly (readonly [from: Slot, to: Slot])[];
}

/** Replies on offer, in the author's order. */
export interface Offered {
  readonly ways: readonly CompiledReply[];
  readonly replies: readonly Reply[];
}

export class RememberedMachine {
  readonly machine: Machine;
  readonly situations: Situations;
  /** Ways on from a situation, at most: its replies. */
  readonly #ways: number;
  /** For each situation and reply: 1 + the number of what follows; 0 where nobody has asked. */
  #next: Int32Array;
  /** The line that named an obstacle on that step; for a sheet that was written, by -1 less its key. */
  readonly #names = new Map<number, Line>();
  readonly #sheets = new Map<number, number>();
  readonly #afterWeeks = new Map<number, number>();
  readonly #offered: (Offered | undefined)[] = [];
  readonly #levels: (number | undefined)[] = [];
  readonly #from: Int32Array;
  readonly #carried = new Map<RememberedMachine, Carried>();
  #first: number | null = null;
  /** The line that named an obstacle on the last step, if one did. */
  named: Line | null = null;

  constructor(view: View, letters: Uint8Array) {
    this.machine = new Machine(view);
    this.machine.letters = letters;
    this.situations = new Situations(this.machine.words);
    this.#ways = Math.max(1, ...view.compiled.beats.map((b) => b.replies.length));
    this.#next = new Int32Array(1024 * this.#ways);
    this.#from = new Int32Array(this.machine.words);
  }

  place(at: number): Place {
    return placeOf(this.machine.nodes, this.situations.node(at));
  }

  /** The situation at the start of the view's first session, where nothing went before. */
  begin(): number {
    this.#first ??= this.#begin(this.machine.first());
    return this.#first;
  }

  /** The same, with what another machine holds at the start of that session. */
  carry(before: RememberedMachine, at: number): number {
    const { known, both } = this.#carried.get(before) ?? this.#carriedFrom(before);
    const found = known.get(at);
    if (found !== undefined) return found;
    const state = new Int32Array(before.machine.words);
    before.copy(at, state);
    const entry = new Int32Array(this.machine.words);
    for (const [from, to] of both) write(entry, to, read(state, from));
    const began = this.#begin(entry);
    known.set(at, began);
    return began;
  }

  #carriedFrom(before: RememberedMachine): Carried {
    const both = [...this.machine.needed].flatMap((name) => {
      const [from, to] = [before.machine.slots.get(name), this.machine.slots.get(name)];
      return from && to ? [[from, to] as const] : [];
    });
    const made = { known: new Map<number, number>(), both };
    this.#carried.set(before, made);
    return made;
  }

  #begin(state: Int32Array): number {
    const node = start(this.machine.nodes, this.machine.view.from);
    this.machine.merge(node, state);
    return this.situations.numberOf(node, state);
  }

  copy(at: number, into: Int32Array): void {
    this.situations.copy(at, into);
  }

  /** Replies on offer; none where none is awaited. */
  offered(at: number): Offered {
    const known = this.#offered[at];
    if (known) return known;
    const place = this.place(at);
    this.situations.copy(at, this.#from);
    const ways = place.at === 'waiting' ? this.machine.offered(place.beat, this.#from) : [];
    const offered = { ways, replies: ways.map((r) => r.reply) };
    this.#offered[at] = offered;
    return offered;
  }

  /** From the start of a session to the first that has to be decided. */
  open(at: number): number {
    const key = at * this.#ways;
    const known = this.#next[key] ?? 0;
    if (known > 0) {
      this.named = this.#names.get(key) ?? null;
      return known - 1;
    }
    return this.#follow(key, at, (emit) => this.machine.expand(this.situations.node(at), this.#from, emit));
  }

  /** @param nth which of the beat's replies, from 0: one of those on offer */
  say(at: number, nth: number): number {
    const known = this.#next[at * this.#ways + nth] ?? 0;
    if (known > 0) {
      this.named = this.#names.size > 0 ? (this.#names.get(at * this.#ways + nth) ?? null) : null;
      return known - 1;
    }
    const beat = this.situations.node(at);
    const reply = this.machine.view.compiled.beats[beat]?.replies[nth];
    return this.#follow(at * this.#ways + nth, at, (emit) =>
      this.machine.sayReplies(beat, this.#from, emit, reply),
    );
  }

  /**
   * From where it stands through a row of decisions at once: replies by their places, a sheet as a number below nothing.
   * @param count how many of the row
   * @param write what writing that sheet leads to
   */
  through(
    from: number,
    row: Int32Array,
    count: number,
    write: (at: number, sheet: number) => number,
  ): number {
    const ways = this.#ways;
    let next = this.#next;
    let at = from;
    for (let n = 0; n < count; n++) {
      const nth = row[n] as number;
      const known = nth < 0 ? 0 : (next[at * ways + nth] ?? 0);
      if (known > 0) {
        at = known - 1;
        continue;
      }
      at = nth < 0 ? write(at, nth) : this.say(at, nth);
      next = this.#next;
    }
    return at;
  }

  /** @param variant a number for this sheet and no other, from 0 */
  write(at: number, variant: number, choice: () => PlanChoice): number {
    const key = at * SHEETS + variant;
    const known = this.#sheets.get(key);
    this.named = this.#names.get(-1 - key) ?? null;
    if (known !== undefined) return known;
    const place = this.place(at);
    const to = this.#step(at, (emit) => {
      if (place.at === 'writing') this.machine.writeSheet(place.beat, this.#from, choice(), 0, emit);
    });
    this.#sheets.set(key, to);
    this.named = this.machine.namedBy;
    if (this.named) this.#names.set(-1 - key, this.named);
    return to;
  }

  /** From a session's end over a week to the start of the next. */
  liveThrough(at: number, outcome: WeekOutcome | null): number {
    const key =
      at * WEEKS + (outcome ? outcome.result + 8 * outcome.cause + 64 * outcome.noRecord : WEEKS - 1);
    const known = this.#afterWeeks.get(key);
    if (known !== undefined) return known;
    const place = this.place(at);
    const next = start(this.machine.nodes, place.at === 'over' ? place.session + 1 : 0);
    const to = this.#step(at, (emit) => {
      if (outcome) this.machine.liveThrough(outcome, next, this.#from, WEEK_DECISION, emit);
      else this.machine.expand(this.situations.node(at), this.#from, emit);
    });
    this.#afterWeeks.set(key, to);
    return to;
  }

  /** The level of the view's criterion, if its session ended here. */
  level(at: number): number {
    const known = this.#levels[at];
    if (known !== undefined) return known;
    this.situations.copy(at, this.#from);
    const level = this.machine.attached?.level(this.#from) ?? 0;
    this.#levels[at] = level;
    return level;
  }

  #follow(key: number, at: number, expand: (emit: Parameters<Machine['expand']>[2]) => void): number {
    const to = this.#step(at, expand);
    this.named = this.machine.namedBy;
    if (this.named) this.#names.set(key, this.named);
    if (key >= this.#next.length) {
      const grown = new Int32Array(Math.max(this.#next.length * 2, key + 1));
      grown.set(this.#next);
      this.#next = grown;
    }
    this.#next[key] = to + 1;
    return to;
  }

  #step(at: number, expand: (emit: Parameters<Machine['expand']>[2]) => void): number {
    this.situations.copy(at, this.#from);
    this.machine.namedBy = null;
    let to = -1;
    expand((node, state) => {
      this.machine.merge(node, state);
      to = this.situations.numberOf(node, state);
    });
    if (to < 0) throw new Error('the machine has no such step');
    return to;
  }
}
