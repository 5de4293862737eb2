/**
 * Plays one session on the machine that knows where the talk stands, and then the same decisions on one for each criterion. Each
 * remembers its own steps, so that a run is a row of look-ups; where they all stand together is seldom the same twice, and nobody asks.
 */
import type { Reply } from '../../scenarios/format/scenario';
import type { AuthorSheet } from './author-sheet';
import type { RememberedMachine } from './remembered-machine';

/** Chooses among the replies on offer, in the author's order. `turn` counts from 0 over the whole attempt. */
export type Pick = (replies: readonly Reply[], turn: number, seed: number) => Reply | undefined;

/** Decisions after which a run is taken to go round in a circle. */
export const TOO_LONG = 400;

export interface CriterionMachine {
  readonly machine: RememberedMachine;
  readonly weight: number;
}

/** A session as it was played: where it ended, and what goes on from it. */
export interface Played {
  readonly at: number;
  /** Null where nothing is assessed in it. */
  readonly number: number | null;
  readonly turn: number;
  /** The obstacle the client named. */
  readonly named: string | null;
  /** What was agreed, as a number of the sheet's. */
  readonly agreed: number;
}

export class SessionPlayer {
  readonly #control: RememberedMachine;
  readonly #criteria: readonly RememberedMachine[];
  readonly #weights: readonly number[];
  readonly #sheet: AuthorSheet;
  /** Where each criterion's machine stands. */
  readonly #stands: Int32Array;
  /** What was decided, in order: replies by their places, a sheet as -1 less what was agreed. */
  readonly #row = new Int32Array(TOO_LONG);

  constructor(control: RememberedMachine, criteria: readonly CriterionMachine[], sheet: AuthorSheet) {
    this.#control = control;
    this.#criteria = criteria.map((c) => c.machine);
    this.#weights = criteria.map((c) => c.weight);
    this.#sheet = sheet;
    this.#stands = new Int32Array(criteria.length);
  }

  /** @param from where the talk stands at the start of the session; null for the scenario's own beginning */
  play(from: Played | null, pick: Pick, seed: number): Played {
    const control = this.#control;
    const criteria = this.#criteria;
    const stands = this.#stands;
    const start = from?.at ?? control.begin();
    let at = control.open(start);
    let named = control.named?.names ?? from?.named ?? null;
    let agreed = from?.agreed ?? 0;
    let turn = from?.turn ?? 0;
    const row = this.#row;
    let step = 0;
    for (; step < TOO_LONG; step++) {
      const { replies } = control.offered(at);
      if (replies.length > 0) {
        const reply = pick(replies, turn, seed);
        if (!reply) break;
        const nth = reply.number - 1;
        at = control.say(at, nth);
        row[step] = nth;
        if (reply.agreed.length > 0) agreed = this.#sheet.alsoAgreed(agreed, reply);
      } else {
        if (control.place(at).at !== 'writing') break;
        row[step] = -1 - agreed;
        at = this.#write(control, at, agreed);
      }
      turn += 1;
      named = control.named?.names ?? named;
    }
    for (let c = 0; c < criteria.length; c++) {
      const machine = criteria[c] as RememberedMachine;
      const first = machine.open(from === null ? machine.begin() : machine.carry(control, start));
      stands[c] = machine.through(first, row, step, (stand, sheet) =>
        this.#write(machine, stand, -1 - sheet),
      );
    }
    return { at, turn, named, agreed, number: criteria.length === 0 ? null : this.#number() };
  }

  /** Writes the sheet, with so much agreed, on a machine. */
  #write(machine: RememberedMachine, at: number, agreed: number): number {
    const { variant, found } = this.#sheet.contradicted(agreed);
    return machine.write(at, variant, () => this.#sheet.choice(machine.machine, found));
  }

  /** Σ weight × level / 3. */
  #number(): number {
    let sum = 0;
    for (let c = 0; c < this.#criteria.length; c++) {
      const machine = this.#criteria[c] as RememberedMachine;
      sum += ((this.#weights[c] as number) * machine.level(this.#stands[c] as number)) / 3;
    }
    return sum;
  }
}
