/**
 * Who plays an attempt that stands open in several windows, as pure steps: each window is in one seat, hears what happens
 * and says what is to be done. One window holds the attempt's lock and plays; the others watch, and any of them may take
 * over: it asks the player to write away what is typed, waits two seconds at most, and takes the lock either way.
 *
 * The seat decides who is offered the controls. That nothing is lost or doubled hangs on the log alone: it takes a decision
 * only in its place (cpd-log/decision-record.ts), whoever believes to be playing.
 */

export type Seat =
  /** Nobody here knows yet whether another window plays. */
  | 'asking'
  | 'playing'
  /** Another window has asked: nothing more is decided here, and what is typed is being written. */
  | 'standing down'
  | 'watching'
  /** The player was asked to write away what is typed. */
  | 'asking the player'
  /** The lock is being taken, whoever holds it. */
  | 'taking'
  /** The attempt is filed: there is nothing to play, and every window shows it. */
  | 'over'
  | 'left';

export type SeatEvent =
  /** The lock is held by another window. */
  | 'taken'
  /** The lock is this window's now. */
  | 'held'
  /** Another window has taken the lock from this one. */
  | 'robbed'
  /** The person here wants to play here. */
  | 'play here'
  /** Another window wants to play. */
  | 'asked'
  /** What was typed and under way here is on disk. */
  | 'written'
  /** The player's answer: what was typed there is on disk. */
  | 'answered'
  /** The time to wait is over. */
  | 'waited'
  | 'filed'
  | 'leave';

export type SeatAct =
  | 'stand in line'
  | 'step out of line'
  | 'ask the player'
  | 'take the lock'
  | 'give the lock back'
  /** Decide nothing more, and write away what is typed; then comes 'written'. */
  | 'stand down'
  | 'answer'
  /** Start to wait, in place of any earlier wait: for an answer, or to be relieved. */
  | 'wait'
  | 'wait no more';

export interface SeatStep {
  readonly seat: Seat;
  readonly acts: readonly SeatAct[];
}

/** What follows from an event; one that means nothing in this seat changes nothing. */
export function seatStep(seat: Seat, event: SeatEvent): SeatStep {
  if (seat === 'left') return { seat, acts: [] };
  if (event === 'leave') return { seat: 'left', acts: ['wait no more', ...LEAVING[seat]] };
  return STEPS[seat][event] ?? { seat, acts: [] };
}

const to = (seat: Seat, ...acts: SeatAct[]): SeatStep => ({ seat, acts });

const STEPS: Readonly<Record<Exclude<Seat, 'left'>, Partial<Record<SeatEvent, SeatStep>>>> = {
  asking: { held: to('playing'), taken: to('watching', 'stand in line') },
  playing: { asked: to('standing down', 'stand down'), robbed: to('watching', 'stand in line') },
  'standing down': {
    written: to('standing down', 'answer', 'wait'),
    robbed: to('watching', 'wait no more', 'stand in line'),
    // Whoever asked has gone: the session goes on where it was.
    waited: to('playing'),
    // Another window asks too, and was not there for the first answer.
    asked: to('standing down', 'stand down'),
  },
  watching: {
    held: to('playing'),
    'play here': to('asking the player', 'ask the player', 'wait'),
    filed: to('over', 'step out of line'),
  },
  'asking the player': {
    // The player has left meanwhile, and this window was next.
    held: to('playing', 'wait no more'),
    answered: to('taking', 'wait no more', 'step out of line', 'take the lock'),
    waited: to('taking', 'step out of line', 'take the lock'),
    filed: to('over', 'wait no more', 'step out of line'),
  },
  taking: { held: to('playing') },
  over: {},
};

const LEAVING: Readonly<Record<Exclude<Seat, 'left'>, readonly SeatAct[]>> = {
  asking: ['give the lock back'],
  playing: ['stand down', 'give the lock back'],
  'standing down': ['stand down', 'give the lock back'],
  watching: ['step out of line'],
  'asking the player': ['step out of line'],
  taking: ['give the lock back'],
  over: [],
};

/** Whether this window shows the controls of the attempt; the others show it as it is played elsewhere. */
export const playsHere = (seat: Seat): boolean => seat === 'playing' || seat === 'standing down';
