/**
 * The simulator's step on a row of integers: the same lines, runs of conditions, menus, replies taken, gate, plan and week, and only
 * the facts that a view can see. What it does to those is exactly what `simulator/next-step.ts` does, which the tests hold it to.
 */
import type { Line } from '../../scenarios/format/scenario';
import { CLIENT_VALUES } from '../../scenarios/format/vocabulary';
import { givenWeek } from '../../simulator/week';
import { END, MENU, type CompiledReply } from './compiled-scenario';
import { apply, type LineEffect } from './effects';
import { FACT } from './fact-names';
import {
  anyOffered,
  bit,
  copyInto,
  isOffered,
  masked,
  partsOf,
  type MachineBeat,
  type MachineParts,
  type NamedSlots,
} from './machine-parts';
import { nothingMet, type Met, type Trouble } from './met';
import { done, over, placeOf, start, waiting, writing, type Nodes } from './nodes';
import type { PlanChoice } from './plan-choices';
import { read, write, type SlotTable } from './slots';
import type { AttachedTracker } from './tracker';
import { mergeFor } from './merge-situations';
import type { View } from './view';
import { weekFrom } from './week-from';
import { causeNumber, resultNumber, type WeekOutcome } from './week-outcomes';

/** Beats gone through without a reply before the simulator ends a session. */
const TOO_MANY_BEATS = 500;

/** A decision as a number: a reply's id, or one of these and a count. */
export const PLAN_DECISION = 1_000_000;
export const WEEK_DECISION = 2_000_000;
export const GO_ON = 3_000_000;

interface NumberedWeek {
  readonly outcome: WeekOutcome;
  readonly number: number;
}

export type Emit = (node: number, state: Int32Array, decision: number) => void;

export class Machine {
  readonly view: View;
  readonly nodes: Nodes;
  readonly slots: SlotTable;
  readonly words: number;
  readonly needed: ReadonlySet<string>;
  readonly met: Met;
  readonly live: readonly Int32Array[];
  readonly planChoices: readonly PlanChoice[];
  readonly weeks: readonly WeekOutcome[];
  readonly attached: AttachedTracker | null;
  /** Called when a session ends that should not. */
  onTrouble: (trouble: Trouble) => void = () => undefined;
  /** The line that named what could get in the way, if one was said since this was last set to null. */
  namedBy: Line | null = null;
  /** Which alternative opening each beat has, in the world that is explored. */
  letters: Uint8Array;

  readonly #parts: MachineParts;
  readonly #slot: NamedSlots;
  /** By number; with holes where a view does not go. */
  readonly #beats: readonly (MachineBeat | undefined)[];
  readonly #state: Int32Array;
  readonly #weeks = new Map<string, readonly NumberedWeek[]>();
  readonly #weekNumbers = new Map<number, number>();
  readonly #weekList: WeekOutcome[] = [];
  readonly #acts: number[] = [];

  constructor(view: View) {
    this.view = view;
    const parts = partsOf(view);
    const { nodes, slots, needed, live, planChoices, attached } = parts;
    this.nodes = nodes;
    this.slots = slots;
    this.words = slots.words;
    this.needed = needed;
    this.live = live;
    this.planChoices = planChoices;
    this.attached = attached;
    this.weeks = this.#weekList;
    this.letters = new Uint8Array(view.compiled.beats.length);
    this.met = nothingMet(view.compiled);
    this.#parts = parts;
    this.#slot = parts.named;
    this.#beats = view.compiled.beats.map((b) => parts.beats.get(b.index));
    this.#state = new Int32Array(this.words);
  }

  /** The situation before the first line of the view's first session, where nothing went before it. */
  first(): Int32Array {
    const { scenario } = this.view.compiled;
    const state = new Int32Array(this.words);
    for (const value of CLIENT_VALUES) {
      const slot = this.slots.get(FACT.value(value));
      if (slot) write(state, slot, scenario.header.client.state[value]);
    }
    for (const { slot, low } of this.#parts.counters.values()) write(state, slot, -low);
    if (scenario.week && scenario.week.given.length > 0) {
      const given = givenWeek(scenario.week);
      this.#give(state, {
        result: resultNumber(given.result),
        cause: causeNumber(given.cause),
        noRecord: given.record === 'none' ? 1 : 0,
      });
    }
    return masked(state, this.live[start(this.nodes, this.view.from)] as Int32Array);
  }

  #give(state: Int32Array, { result, cause, noRecord }: WeekOutcome): void {
    const slot = this.#slot;
    if (slot.week) write(state, slot.week, result);
    if (slot.cause) write(state, slot.cause, cause);
    if (slot.noRecord) write(state, slot.noRecord, noRecord);
  }

  /** Puts the least of its class in the place of a situation's values, in the state it is handed. */
  merge(node: number, state: Int32Array): void {
    mergeFor(this.view, this.#parts)(node, state);
  }

  /** Every situation that one decision leads to. The state that is emitted is the machine's own: copy it. */
  expand(node: number, from: Int32Array, emit: Emit): void {
    const place = placeOf(this.nodes, node);
    switch (place.at) {
      case 'waiting':
        this.sayReplies(place.beat, from, emit);
        break;
      case 'writing':
        this.#plan(place.beat, from, emit);
        break;
      case 'over':
        this.#goOn(place.session, from, emit);
        break;
      case 'start':
        this.#begin(place.session, from, emit);
        break;
      case 'done':
        this.#end(from);
    }
  }

  /** Replies on offer where one is awaited, in the author's order. */
  offered(beat: number, from: Int32Array): readonly CompiledReply[] {
    return this.#beats[beat]?.replies.filter((r) => isOffered(r, from)).map((r) => r.compiled) ?? [];
  }

  /** @param only the one reply to say; none for all of them */
  sayReplies(beat: number, from: Int32Array, emit: Emit, only?: CompiledReply): void {
    const b = this.#beats[beat] as MachineBeat;
    const { attached } = this;
    const tracked = attached !== null && this.view.tracker?.session === b.compiled.session;
    const adaptationOffered = tracked && b.replies.some((r) => r.shows.adaptation && isOffered(r, from));
    const gapOffered = tracked && b.replies.some((r) => r.shows.gap && isOffered(r, from));
    const named = bit(from, this.#slot.named);
    const ambivalent = bit(from, this.#slot.ambivalent);
    const opposed = bit(from, this.#slot.opposed);
    const state = this.#state;
    for (const r of b.replies) {
      if ((only !== undefined && r.compiled !== only) || !isOffered(r, from)) continue;
      this.met.replies[r.compiled.id] = 1;
      copyInto(state, from);
      this.#forgetActs();
      apply(state, r.effect);
      this.#settle(state, r.compiled.reply.safety.length > 0);
      const node = this.#follow(state, r.compiled.to, b.compiled.session, beat);
      if (tracked)
        attached.turn(state, {
          reply: r.compiled,
          plan: null,
          acts: this.#acts,
          named,
          ambivalent,
          opposed,
          adaptationOffered,
          gapOffered,
        });
      this.#emit(node, state, r.compiled.id, emit);
    }
  }

  #emit(node: number, state: Int32Array, decision: number, emit: Emit): void {
    masked(state, this.live[node] as Int32Array);
    emit(node, state, decision);
  }

  /** To set a length costs as much as a step. */
  #forgetActs(): void {
    if (this.#acts.length > 0) this.#acts.length = 0;
  }

  #settle(state: Int32Array, acted: boolean): void {
    const gate = this.#slot.gate;
    if (!acted || !gate || read(state, gate) === 0) return;
    if (this.#parts.safety.every((m, w) => ((state[w] as number) & m) === m)) write(state, gate, 0);
  }

  #plan(beat: number, from: Int32Array, emit: Emit): void {
    this.planChoices.forEach((choice, n) => {
      if (choice.mismatched.some((field) => !bit(from, this.slots.get(FACT.agreed(field))))) return;
      if (
        choice.mismatchElsewhere &&
        !choice.elsewhere.some((field) => bit(from, this.slots.get(FACT.agreed(field))))
      )
        return;
      this.writeSheet(beat, from, choice, PLAN_DECISION + n, emit);
    });
  }

  /** Writes one sheet, whether or not it is among the choices that an exploration tells apart. */
  writeSheet(beat: number, from: Int32Array, choice: PlanChoice, decision: number, emit: Emit): void {
    const b = this.#beats[beat] as MachineBeat;
    const state = this.#state;
    copyInto(state, from);
    this.#forgetActs();
    const named = bit(from, this.#slot.named);
    const ambivalent = bit(from, this.#slot.ambivalent);
    const opposed = bit(from, this.#slot.opposed);
    if (this.#slot.plan) write(state, this.#slot.plan, 1);
    if (this.#slot.turned) write(state, this.#slot.turned, 1);
    for (const [element, code] of choice.codes) {
      const slot = this.slots.get(FACT.code(element));
      if (slot) write(state, slot, code);
    }
    for (const field of choice.mismatched) {
      const slot = this.slots.get(FACT.mismatch(field));
      if (slot) write(state, slot, 1);
    }
    const any = this.slots.get(FACT.anyMismatch);
    if (any && choice.shown.mismatch) write(state, any, 1);
    const node = anyOffered(b, state)
      ? waiting(this.nodes, beat)
      : this.#onwardFrom(state, b, b.compiled.session);
    if (this.attached && this.view.tracker?.session === b.compiled.session)
      this.attached.turn(state, {
        reply: null,
        plan: choice.shown,
        acts: this.#acts,
        named,
        ambivalent,
        opposed,
        adaptationOffered: false,
        gapOffered: false,
      });
    this.#emit(node, state, decision, emit);
  }

  #goOn(session: number, from: Int32Array, emit: Emit): void {
    const { to, compiled } = this.view;
    const next =
      session < to
        ? start(this.nodes, session + 1)
        : session + 1 >= compiled.scenario.sessions.length
          ? done(this.nodes)
          : null;
    if (next === null) return;
    const state = this.#state;
    if (session === 0 && this.#parts.outcomesOf) {
      for (const { outcome, number } of this.#weeksAfter(from))
        this.liveThrough(outcome, next, from, WEEK_DECISION + number, emit);
      return;
    }
    copyInto(state, from);
    this.#emit(next, state, GO_ON, emit);
  }

  /** Every week that can follow, by what it is played from. */
  #weeksAfter(from: Int32Array): readonly NumberedWeek[] {
    const { weekReads, outcomesOf } = this.#parts;
    let key = '';
    for (let w = 0; w < this.words; w++) key += `${(from[w] as number) & (weekReads[w] as number)} `;
    const known = this.#weeks.get(key);
    if (known) return known;
    const outcomes = outcomesOf?.(...weekFrom(from, this.slots, this.view.compiled.scenario)) ?? [];
    const weeks = outcomes.map((outcome) => ({ outcome, number: this.#weekNumber(outcome) }));
    this.#weeks.set(key, weeks);
    return weeks;
  }

  /** The week goes like this, and then the session begins that `next` is the start of. */
  liveThrough(outcome: WeekOutcome, next: number, from: Int32Array, decision: number, emit: Emit): void {
    copyInto(this.#state, from);
    this.#give(this.#state, outcome);
    this.#emit(next, this.#state, decision, emit);
  }

  #weekNumber(outcome: WeekOutcome): number {
    const key = outcome.result + 8 * outcome.cause + 64 * outcome.noRecord;
    let number = this.#weekNumbers.get(key);
    if (number === undefined) {
      number = this.#weekList.push(outcome) - 1;
      this.#weekNumbers.set(key, number);
    }
    return number;
  }

  #begin(session: number, from: Int32Array, emit: Emit): void {
    const state = this.#state;
    this.#forgetActs();
    for (let w = 0; w < this.words; w++)
      state[w] = (from[w] as number) & ~(this.#parts.ofOneSession[w] as number);
    const starts = this.view.compiled.starts[session] ?? [];
    // Where nothing tells the weeks apart, all of them lead to the same beat.
    const anyWeek = session > 0 && this.view.compiled.scenario.week !== null ? 1 : 0;
    const week = this.#slot.week ? read(from, this.#slot.week) : anyWeek;
    const node = this.#follow(state, starts[week] ?? END, session, -1);
    this.#emit(node, state, GO_ON, emit);
  }

  #end(state: Int32Array): void {
    if (!this.view.tookAway) return;
    for (const run of this.#parts.tookAway) {
      const told = run.find((t) => t.holds === null || t.holds(state));
      if (told) this.met.tookAway[told.id] = 1;
    }
  }

  /** Follows links and says lines until someone must decide or the session ends; gives the node. */
  #follow(state: Int32Array, target: number, session: number, from: number): number {
    let to = target;
    let last = from;
    for (let count = 0; count < TOO_MANY_BEATS; count++) {
      let viaMenu = false;
      if (to === MENU) {
        const menu = this.#slot.menu ? read(state, this.#slot.menu) : 0;
        const found = this.#parts.menus[session]?.[menu - 1];
        if (found === undefined) {
          this.onTrouble({ kind: 'no menu yet', beat: last });
          break;
        }
        to = found;
        viaMenu = true;
      }
      const b = this.#beats[to];
      if (!b) break;
      last = to;
      this.met.beats[to] = 1;
      if (!viaMenu) this.#sayLines(state, b);
      if (b.compiled.beat.plan !== null && !bit(state, this.#slot.gate) && !bit(state, this.#slot.plan))
        return writing(this.nodes, to);
      if (b.menu > 0 && this.#slot.menu) write(state, this.#slot.menu, b.menu);
      if (anyOffered(b, state)) return waiting(this.nodes, to);
      const next = this.#wayOn(state, b);
      if (next === null) return over(this.nodes, session);
      to = next;
      if (count === TOO_MANY_BEATS - 1) this.onTrouble({ kind: 'round and round', beat: b.compiled.index });
    }
    return over(this.nodes, session);
  }

  #onwardFrom(state: Int32Array, b: MachineBeat, session: number): number {
    const next = this.#wayOn(state, b);
    return next === null ? over(this.nodes, session) : this.#follow(state, next, session, b.compiled.index);
  }

  /** Where the first link that holds leads; null for the end of the session. */
  #wayOn(state: Int32Array, b: MachineBeat): number | null {
    const beat = b.compiled.index;
    for (const { id, holds, to } of b.onward) {
      if (holds !== null && !holds(state)) continue;
      this.met.onwards[id] = 1;
      if (to === -1) this.met.ends[beat] = 1;
      return to === -1 ? null : to;
    }
    this.onTrouble({ kind: b.replies.length > 0 ? 'no reply left' : 'no way on', beat });
    return null;
  }

  #sayLines(state: Int32Array, b: MachineBeat): void {
    const letter = this.letters[b.compiled.index];
    for (const run of b.runs) {
      for (const line of run) {
        if (line.holds !== null && !line.holds(state)) continue;
        const said = line.letter < 0 || line.letter === letter;
        // Openings that change nothing are all said at once; where they differ, a world has one of them.
        if (b.weighed && (said || !b.differs)) this.met.lines[line.id] = 1;
        if (said && line.effect !== null) this.#sayLine(state, line.effect);
        if (said && line.names !== null) this.namedBy = line.names;
        break;
      }
    }
  }

  #sayLine(state: Int32Array, effect: LineEffect): void {
    apply(state, effect.always);
    if (effect.cue && this.#slot.gate) {
      write(state, this.#slot.gate, 1);
      for (let w = 0; w < this.words; w++)
        state[w] = (state[w] as number) & ~(this.#parts.safety[w] as number);
    }
    if (this.#slot.turned !== undefined && !bit(state, this.#slot.turned)) return;
    apply(state, effect.acts);
    for (const act of effect.tracked) this.#acts.push(act);
  }
}
