/**
 * Plays policies on machines of integers: one that knows where the talk stands, and one for each criterion, all taking the same step.
 * Chance is the simulator's own: openings and obstacles are drawn as it draws them, and the week is its week. The tests hold each
 * number to `scoreAttempt`'s of the same play, run by run.
 */
import type { Reply, Week } from '../../scenarios/format/scenario';
import { PLAN_ELEMENTS } from '../../scenarios/format/vocabulary';
import { assessedIn, SHEET, shares } from '../../scoring/criteria';
import { modelSheet } from '../../scoring/best-path';
import { draw } from '../../simulator/chance';
import { drawObstacles, type DayObstacle } from '../../simulator/obstacles';
import { planContext, type Readers } from '../../simulator/readers';
import { NOTHING_WRITTEN, playWeek } from '../../simulator/week';
import { planText, type Mismatch, type PlanReading, type WrittenPlan } from '../../simulator/written-plan';
import type { Compiled, CompiledBeat, CompiledReply } from './compiled-scenario';
import { carriedInto, criterionViews } from './criterion-views';
import { FACT } from './fact-names';
import { RememberedMachine } from './remembered-machine';
import type { PlanChoice } from './plan-choices';
import { playsWeek, type View } from './view';
import { weekFrom } from './week-from';
import { causeNumber, resultNumber, type WeekOutcome } from './week-outcomes';
import { openingsDiffer } from './worlds';

/** Chooses among the replies on offer, in the author's order. `turn` counts from 0 over the whole attempt. */
export type Pick = (replies: readonly Reply[], turn: number, seed: number) => Reply | undefined;

/** Decisions after which a run is taken to go round in a circle. */
export const TOO_LONG = 400;

/** One view, on a machine for each way in which its openings can be drawn. */
class Player {
  readonly #view: View;
  /** Beats whose openings it can tell apart. */
  readonly differing: readonly CompiledBeat[];
  readonly #machines = new Map<number, RememberedMachine>();
  /** Where it stands. */
  now: RememberedMachine;
  at = 0;

  constructor(view: View) {
    this.#view = view;
    this.now = new RememberedMachine(view, new Uint8Array(view.compiled.beats.length));
    const { needed } = this.now.machine;
    this.differing = view.compiled.beats.filter(
      (b) => b.session >= view.from && b.session <= view.to && openingsDiffer(view, needed, b),
    );
    this.#machines.set(0, this.now);
  }

  /** The machine of these openings, a letter a beat. */
  choose(letters: Uint8Array): RememberedMachine {
    if (this.differing.length === 0) return this.now;
    let key = 0;
    for (const b of this.differing) key = key * b.letters.length + (letters[b.index] as number);
    let machine = this.#machines.get(key);
    if (!machine) {
      machine = new RememberedMachine(this.#view, letters);
      this.#machines.set(key, machine);
    }
    this.now = machine;
    return machine;
  }
}

/** The letters of each beat, and a name for them. */
interface Openings {
  readonly name: string;
  readonly letters: Uint8Array;
}

/** A session as it was played: where it ended, and what goes on from it. */
interface Played {
  readonly at: number;
  /** Null where nothing is assessed in it. */
  readonly number: number | null;
  readonly turn: number;
  readonly named: string | null;
  /** Names what was agreed, by the replies that did. */
  readonly agreed: string;
}

/** Sessions that were played before by the same policy, from the same beginning. */
export type SessionMemory = Map<string, Played>;

/** What gets in the way in a week; the same obstacles have the same number. */
interface Drawn {
  readonly number: number;
  readonly drawn: readonly DayObstacle[];
}

/** Ways to draw a week's obstacles, at most: rows of a table on seven days. */
const MOST_DRAWS = 1 << 20;

interface Contradicted {
  readonly variant: number;
  readonly found: readonly Mismatch[];
}

interface Criterion {
  readonly player: Player;
  readonly weight: number;
}

export class PolicyPlayer {
  readonly #compiled: Compiled;
  readonly #readers: Readers;
  readonly #control: Player;
  /** The criteria of each session, as they are assessed. */
  readonly #criteria: readonly (readonly Criterion[])[];
  readonly #sheet: WrittenPlan;
  readonly #reading: PlanReading;
  readonly #byReplies = new Map<string, Contradicted>();
  readonly #byWords = new Map<string, readonly Mismatch[]>();
  readonly #variants: string[] = [];
  readonly #obstacles = new Map<string, Drawn>();
  readonly #drawn = new Map<string | null, Map<number, Drawn>>();
  readonly #weeks = new Map<RememberedMachine, Map<number, WeekOutcome>>();
  readonly #weekByName = new Map<string, WeekOutcome>();
  readonly #differing: readonly CompiledBeat[];
  readonly #drawnOpenings = new Map<number, Openings>();

  constructor(compiled: Compiled, readers: Readers) {
    const { scenario } = compiled;
    this.#compiled = compiled;
    this.#readers = readers;
    const views = criterionViews(compiled);
    const last = Math.max(0, scenario.sessions.length - 1);
    const names = compiled.lines.some((l) => l.line.names !== null);
    this.#control = new Player({
      compiled,
      from: 0,
      to: last,
      lines: [],
      tookAway: false,
      keep:
        last > 0 ? new Set([...carriedInto(views), FACT.week, ...(names ? [FACT.named] : [])]) : new Set(),
      tracker: null,
    });
    this.#criteria = scenario.sessions.map(({ kind }, index) => {
      const weights = shares(assessedIn(scenario, kind), kind);
      return views
        .filter((v) => v.from === index)
        .map((v) => ({
          player: new Player(v),
          weight: (v.tracker && weights.get(v.tracker.criterion)) ?? 0,
        }));
    });
    const players = [this.#control, ...this.#criteria.flat().map((c) => c.player)];
    this.#differing = [...new Set(players.flatMap((p) => p.differing))];
    this.#sheet = modelSheet(scenario);
    this.#reading = readers.readPlan(this.#sheet, planContext(scenario));
  }

  /** How the openings fall with a seed, as far as anything can tell them apart. */
  #openings(seed: number): Openings {
    const known = this.#drawnOpenings.get(seed);
    if (known) return known;
    const letters = new Uint8Array(this.#compiled.beats.length);
    for (const b of this.#differing)
      letters[b.index] = draw(Math.max(1, b.letters.length), seed, 'opening', b.session, b.beat.slug);
    const openings = { name: this.#differing.map((b) => letters[b.index]).join(), letters };
    this.#drawnOpenings.set(seed, openings);
    return openings;
  }

  /**
   * The number of one run, 0 to 100: the mean of its sessions'.
   * @param memory of a policy that draws no lots: what it did from a beginning it does again
   */
  play(pick: Pick, seed: number, memory?: SessionMemory): number {
    const openings = this.#openings(seed);
    const control = this.#control.choose(openings.letters);
    const numbers: number[] = [];
    let from: Played = { at: control.begin(), number: null, turn: 0, named: null, agreed: '' };
    for (let session = 0; ; session++) {
      const key = memory ? `${session} ${from.at} ${openings.name} ${from.named} ${from.agreed}` : '';
      const to = memory?.get(key) ?? this.#playSession(session, from, openings, pick, seed);
      memory?.set(key, to);
      if (to.number !== null) numbers.push(to.number);
      if (control.place(to.at).at !== 'over' || session + 1 >= this.#criteria.length) return mean(numbers);
      from = { ...to, at: control.liveThrough(to.at, this.#weekAfter(control, to, seed)) };
    }
  }

  #playSession(session: number, from: Played, { letters }: Openings, pick: Pick, seed: number): Played {
    const control = this.#control.now;
    const criteria = this.#criteria[session] ?? [];
    for (const { player } of criteria) {
      const machine = player.choose(letters);
      player.at = machine.open(session === 0 ? machine.begin() : machine.carry(control, from.at));
    }
    let at = control.open(from.at);
    let { turn, named, agreed } = from;
    named = control.named?.names ?? named;
    for (let step = 0; step < TOO_LONG; step++) {
      const offered = control.offered(at);
      if (offered.length > 0) {
        const reply = chosen(pick, offered, turn, seed);
        if (!reply) break;
        at = control.say(at, reply);
        for (const { player } of criteria) player.at = player.now.say(player.at, reply);
        if (reply.reply.agreed.length > 0) agreed += `${reply.id} `;
      } else {
        if (control.place(at).at !== 'writing') break;
        const { variant, found } = this.#contradicted(agreed);
        const sheet = (m: RememberedMachine) => () => this.#choice(m, found);
        at = control.write(at, variant, sheet(control));
        for (const { player } of criteria)
          player.at = player.now.write(player.at, variant, sheet(player.now));
      }
      turn += 1;
      named = control.named?.names ?? named;
    }
    const number = criteria.reduce(
      (sum, { player, weight }) => sum + (weight * player.now.level(player.at)) / 3,
      0,
    );
    return { at, turn, named, agreed, number: criteria.length === 0 ? null : number };
  }

  /** What the author's sheet contradicts of what was agreed, each set of contradictions with a number of its own. */
  #contradicted(by: string): Contradicted {
    const known = this.#byReplies.get(by);
    if (known) return known;
    const agreed: Record<string, string> = {};
    for (const id of by.split(' '))
      for (const { field, text } of this.#compiled.replies[Number(id)]?.reply.agreed ?? [])
        if (id !== '' && field !== 'size') agreed[field] = text;
    const words = JSON.stringify(Object.entries(agreed).sort());
    const found =
      this.#byWords.get(words) ?? this.#readers.findMismatches(this.#sheet, this.#reading, agreed);
    this.#byWords.set(words, found);
    const fields = found.map((m) => m.field).join();
    const variant = this.#variants.indexOf(fields);
    const made = { variant: variant < 0 ? this.#variants.push(fields) - 1 : variant, found };
    this.#byReplies.set(by, made);
    return made;
  }

  #choice({ machine }: RememberedMachine, found: readonly Mismatch[]): PlanChoice {
    const { codes } = this.#reading;
    const fields = found.map((m) => m.field);
    const mismatched = fields.filter((f) => machine.needed.has(FACT.mismatch(f)));
    return {
      codes: PLAN_ELEMENTS.filter((e) => machine.needed.has(FACT.code(e))).map((e) => [e, codes[e]] as const),
      mismatched,
      mismatchElsewhere: mismatched.length < fields.length,
      elsewhere: fields.filter((f) => !mismatched.includes(f)),
      shown: {
        sheet: SHEET.reduce((bits, e, n) => bits | (codes[e] === 2 ? 1 << n : 0), 0),
        behaviour: codes.behaviour === 2,
        loose: SHEET.some((e) => codes[e] === 1),
        mismatch: fields.length > 0,
        empty: planText(this.#sheet).trim() === '',
      },
    };
  }

  #obstaclesOf(week: Week, seed: number, named: string | null): Drawn {
    const bySeed = this.#drawn.get(named) ?? new Map<number, Drawn>();
    this.#drawn.set(named, bySeed);
    const known = bySeed.get(seed);
    if (known) return known;
    const drawn = drawObstacles(week, seed, named);
    const key = drawn.map((o) => `${o.day}${o.obstacle.text}`).join('|');
    const same = this.#obstacles.get(key) ?? { number: this.#obstacles.size, drawn };
    this.#obstacles.set(key, same);
    bySeed.set(seed, same);
    return same;
  }

  /** The simulator's week, from the client as they stand at the session's end; null where no week is played there. */
  #weekAfter(control: RememberedMachine, { at, named }: Played, seed: number): WeekOutcome | null {
    const { scenario } = this.#compiled;
    const { week } = scenario;
    const place = control.place(at);
    if (!week || !playsWeek(this.#compiled) || place.at !== 'over' || place.session > 0) return null;
    const { number, drawn } = this.#obstaclesOf(week, seed, named);
    const known = this.#weeks.get(control) ?? new Map<number, WeekOutcome>();
    this.#weeks.set(control, known);
    const key = at * MOST_DRAWS + number;
    const found = known.get(key);
    if (found) return found;
    const state = new Int32Array(control.machine.words);
    control.copy(at, state);
    const from = weekFrom(state, control.machine.slots, scenario);
    const outcome = this.#weekFrom(week, from, number, drawn);
    known.set(key, outcome);
    return outcome;
  }

  #weekFrom(
    week: Week,
    from: ReturnType<typeof weekFrom>,
    number: number,
    drawn: Drawn['drawn'],
  ): WeekOutcome {
    const [written, , client, size] = from;
    const name = `${number} ${written} ${size} ${Object.values(client).join()}`;
    const known = this.#weekByName.get(name);
    if (known) return known;
    const played = playWeek({
      week,
      demand: this.#compiled.scenario.header.demand[size],
      size,
      reading: written ? this.#reading : NOTHING_WRITTEN,
      client,
      obstacles: drawn,
    });
    const outcome = {
      result: resultNumber(played.result),
      cause: causeNumber(played.cause),
      noRecord: played.record === 'none' ? 1 : 0,
    };
    this.#weekByName.set(name, outcome);
    return outcome;
  }
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;

function chosen(
  pick: Pick,
  offered: readonly CompiledReply[],
  turn: number,
  seed: number,
): CompiledReply | undefined {
  const replies = repliesOf(offered);
  const reply = pick(replies, turn, seed);
  return reply && offered[replies.indexOf(reply)];
}

const REPLIES = new WeakMap<readonly CompiledReply[], readonly Reply[]>();

function repliesOf(offered: readonly CompiledReply[]): readonly Reply[] {
  const known = REPLIES.get(offered);
  if (known) return known;
  const replies = offered.map((o) => o.reply);
  REPLIES.set(offered, replies);
  return replies;
}
