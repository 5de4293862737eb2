/** Does what the seat says (seat.ts), with the locks and the channel of the browser, for one attempt in one window. */
import type { Timers } from '../../../cpd-log/draft-keeper';
import type { OtherWindows } from './other-windows';
import { seatStep, type Seat, type SeatAct, type SeatEvent } from './seat';

export interface SeatHands {
  /** The attempt's id. */
  readonly id: string;
  readonly windows: OtherWindows;
  readonly timers: Timers;
  /** Told of each change of seat. */
  readonly onSeat: (seat: Seat, before: Seat) => void;
  /** Decides nothing more and writes away what is typed; resolves once that has ended, well or not. */
  readonly standDown: () => Promise<void>;
}

/** How long to wait for another window, in milliseconds: longer than any write, shorter than a person's patience. */
export const ANSWER_WITHIN = 2000;

export class SeatHolder {
  readonly #hands: SeatHands;
  #seat: Seat = 'asking';
  #giveBack = (): void => undefined;
  #stepOut = (): void => undefined;
  #timer: unknown = null;
  readonly #deafen: () => void;
  /** Ends when what was typed is written and the lock is given back. */
  #gone: Promise<void> = Promise.resolve();

  constructor(hands: SeatHands) {
    this.#hands = hands;
    const { id, windows } = hands;
    this.#deafen = windows.hear(({ attempt, what }) => {
      if (attempt === id) this.tell(what === 'may I play' ? 'asked' : 'answered');
    });
    this.#giveBack = windows.lock(id, 'if free', {
      held: () => this.tell('held'),
      taken: () => this.tell('taken'),
      robbed: () => this.tell('robbed'),
    });
  }

  get seat(): Seat {
    return this.#seat;
  }

  tell(event: SeatEvent): void {
    const before = this.#seat;
    const { seat, acts } = seatStep(before, event);
    this.#seat = seat;
    for (const act of acts) this.#act(act);
    if (seat !== before) this.#hands.onSeat(seat, before);
  }

  /** Leaves the attempt: what is typed is written, then another window may play. Resolves when that is done. */
  leave(): Promise<void> {
    this.tell('leave');
    this.#deafen();
    return this.#gone;
  }

  #act(act: SeatAct): void {
    const { id, windows, timers, standDown } = this.#hands;
    switch (act) {
      case 'stand in line':
        this.#stepOut = windows.lock(id, 'in line', {
          held: () => {
            // Whoever waited and was served holds the lock; giving it back is now the same as stepping out.
            this.#giveBack = this.#stepOut;
            this.tell('held');
          },
          robbed: () => this.tell('robbed'),
        });
        return;
      case 'step out of line':
        return this.#stepOut();
      case 'take the lock':
        this.#giveBack = windows.lock(id, 'whoever holds it', {
          held: () => this.tell('held'),
          robbed: () => this.tell('robbed'),
        });
        return;
      case 'give the lock back': {
        const give = this.#giveBack;
        this.#gone = this.#gone.then(give);
        return;
      }
      case 'ask the player':
        return windows.say({ attempt: id, what: 'may I play' });
      case 'answer':
        return windows.say({ attempt: id, what: 'all is written' });
      case 'stand down':
        this.#gone = standDown().then(() => this.tell('written'));
        return;
      case 'wait':
        this.#waitNoMore();
        this.#timer = timers.set(() => {
          this.#timer = null;
          this.tell('waited');
        }, ANSWER_WITHIN);
        return;
      case 'wait no more':
        return this.#waitNoMore();
    }
  }

  #waitNoMore(): void {
    if (this.#timer !== null) this.#hands.timers.clear(this.#timer);
    this.#timer = null;
  }
}
