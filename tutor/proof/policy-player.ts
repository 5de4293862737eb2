/**
 * Plays policies on machines of integers: one that knows where the talk stands, and one for each criterion, all taking the same step.
 * Chance is the simulator's own: openings and obstacles are drawn as it draws them, and the week is its week. The tests hold each
 * number to `scoreAttempt`'s of the same play, run by run.
 */
import { assessedIn, shares } from '../../scoring/criteria';
import { draw } from '../../simulator/chance';
import type { Readers } from '../../simulator/readers';
import { AuthorSheet } from './author-sheet';
import type { Compiled, CompiledBeat } from './compiled-scenario';
import { carriedInto, criterionViews } from './criterion-views';
import { FACT } from './fact-names';
import { PolicyWeeks, type Drawn } from './policy-weeks';
import { RememberedMachine } from './remembered-machine';
import { SessionPlayer, type Pick, type Played } from './session-player';
import { playsWeek, type View } from './view';
import { weekFrom } from './week-from';
import type { WeekOutcome } from './week-outcomes';
import { openingsDiffer } from './worlds';

/** One view, on a machine for each way in which its openings can be drawn. */
class Player {
  readonly #view: View;
  /** Beats whose openings it can tell apart. */
  readonly differing: readonly CompiledBeat[];
  readonly #machines = new Map<number, RememberedMachine>();

  constructor(view: View) {
    this.#view = view;
    const any = new RememberedMachine(view, new Uint8Array(view.compiled.beats.length));
    const { needed } = any.machine;
    this.differing = view.compiled.beats.filter(
      (b) => b.session >= view.from && b.session <= view.to && openingsDiffer(view, needed, b),
    );
    this.#machines.set(0, any);
  }

  /** The machine of these openings, a letter a beat. */
  machine(letters: Uint8Array): RememberedMachine {
    let key = 0;
    for (const b of this.differing) key = key * b.letters.length + (letters[b.index] as number);
    const machine = this.#machines.get(key) ?? new RememberedMachine(this.#view, letters);
    this.#machines.set(key, machine);
    return machine;
  }
}

/** How the openings fall, as far as anything can tell them apart. */
interface Openings {
  readonly number: number;
  readonly control: RememberedMachine;
  readonly sessions: readonly SessionPlayer[];
}

/** Ways to draw a week's obstacles, at most. */
const MOST_DRAWS = 1 << 20;

/** What a policy that draws no lots did before: it does the same again wherever it comes to the same. */
export class PolicyMemory {
  /** The first session, by the openings. */
  readonly firsts: (Played | undefined)[] = [];
  /** Numbers, by the openings and what gets in the way. */
  readonly numbers = new Map<number, number>();
}

export class PolicyPlayer {
  readonly #compiled: Compiled;
  readonly #control: Player;
  /** The criteria of each session, as they are assessed. */
  readonly #criteria: readonly (readonly { readonly player: Player; readonly weight: number }[])[];
  readonly #sheet: AuthorSheet;
  readonly #weeks: PolicyWeeks | null;
  /** How the week goes, by where a session ended and what gets in the way. */
  readonly #weeksFrom = new Map<RememberedMachine, Map<number, WeekOutcome>>();
  readonly #differing: readonly CompiledBeat[];
  readonly #openingsOf: (Openings | undefined)[] = [];
  readonly #byLetters = new Map<string, Openings>();

  constructor(compiled: Compiled, readers: Readers) {
    const { scenario } = compiled;
    this.#compiled = compiled;
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
    this.#sheet = new AuthorSheet(compiled, readers);
    this.#weeks =
      scenario.week && last > 0 && playsWeek(compiled)
        ? new PolicyWeeks(scenario, scenario.week, this.#sheet.reading)
        : null;
  }

  #openings(seed: number): Openings {
    const known = this.#openingsOf[seed];
    if (known) return known;
    const letters = new Uint8Array(this.#compiled.beats.length);
    for (const b of this.#differing)
      letters[b.index] = draw(Math.max(1, b.letters.length), seed, 'opening', b.session, b.beat.slug);
    const name = this.#differing.map((b) => letters[b.index]).join();
    const openings = this.#byLetters.get(name) ?? this.#openedBy(letters);
    this.#byLetters.set(name, openings);
    this.#openingsOf[seed] = openings;
    return openings;
  }

  #openedBy(letters: Uint8Array): Openings {
    const control = this.#control.machine(letters);
    const sessions = this.#criteria.map(
      (own) =>
        new SessionPlayer(
          control,
          own.map(({ player, weight }) => ({ machine: player.machine(letters), weight })),
          this.#sheet,
        ),
    );
    return { number: this.#byLetters.size, control, sessions };
  }

  /**
   * The number of one run, 0 to 100: the mean of its sessions'.
   * @param memory of a policy that draws no lots
   */
  play(pick: Pick, seed: number, memory?: PolicyMemory): number {
    const openings = this.#openings(seed);
    const first =
      memory?.firsts[openings.number] ?? (openings.sessions[0] as SessionPlayer).play(null, pick, seed);
    if (memory) memory.firsts[openings.number] = first;
    const drawn = this.#weeks?.drawn(seed, first.named) ?? null;
    const key = openings.number * MOST_DRAWS + (drawn?.number ?? 0);
    const known = memory?.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#fromTheFirst(first, openings, drawn, pick, seed);
    memory?.numbers.set(key, number);
    return number;
  }

  #fromTheFirst(
    first: Played,
    { control, sessions }: Openings,
    drawn: Drawn | null,
    pick: Pick,
    seed: number,
  ): number {
    const numbers = first.number === null ? [] : [first.number];
    let from = first;
    for (const session of sessions.slice(1)) {
      const place = control.place(from.at);
      if (place.at !== 'over') break;
      const week =
        this.#weeks && drawn && place.session === 0
          ? this.#weekFrom(this.#weeks, drawn, control, from.at)
          : null;
      from = session.play({ ...from, at: control.liveThrough(from.at, week) }, pick, seed);
      if (from.number !== null) numbers.push(from.number);
    }
    return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;
  }

  #weekFrom(weeks: PolicyWeeks, drawn: Drawn, control: RememberedMachine, at: number): WeekOutcome {
    const known = this.#weeksFrom.get(control) ?? new Map<number, WeekOutcome>();
    this.#weeksFrom.set(control, known);
    const key = at * MOST_DRAWS + drawn.number;
    const found = known.get(key);
    if (found) return found;
    const state = new Int32Array(control.machine.words);
    control.copy(at, state);
    const outcome = weeks.outcome(weekFrom(state, control.machine.slots, this.#compiled.scenario), drawn);
    known.set(key, outcome);
    return outcome;
  }
}
