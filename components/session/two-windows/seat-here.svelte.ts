/**
 * One attempt in this window: played here, or followed while another window plays it. Opened from the log anew each time this
 * window begins to play, so that it goes on from what is kept and never from what it remembers.
 */
import type { Timers } from '../../../cpd-log/draft-keeper';
import type { Draft, KeptAttempt } from '../../../cpd-log/kept-shapes';
import { LogProblem } from '../../../cpd-log/log-problem';
import type { Scenario } from '../../../scenarios/format/scenario';
import type { Play } from '../../../simulator/play';
import { replay } from '../../../simulator/replay';
import type { Given } from '../../app/given';
import { openAttempt, scenarioOf, type OpenedAttempt } from '../open-attempt';
import { onlyHere, takesBack } from './only-here';
import { playsHere, type Seat } from './seat';
import { SeatHolder } from './seat-holder';

const TIMERS: Timers = {
  set: (act: () => void, ms: number): unknown => setTimeout(act, ms),
  clear: (timer: unknown): void => clearTimeout(timer as number),
};

/** Attempts that are being left in this window: whoever comes back at once waits, and is not told of another window. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
const leaving = new Map<string, Promise<void>>();

export interface Followed {
  readonly kept: KeptAttempt;
  readonly play: Play;
}

export class SeatHere {
  readonly id: string;
  readonly #given: Given;
  #holder: SeatHolder | null = null;
  #left = false;
  #scenario: Promise<Scenario> | null = null;
  #unfollow = (): void => undefined;
  #opened: OpenedAttempt | null = null;
  /** What was typed here when another window took over, and the log has not. */
  #typed: Draft | null = $state.raw(null);
  seat: Seat = $state('asking');
  /** The attempt as it is played here; null while another window plays it. */
  opening: Promise<OpenedAttempt> | null = $state.raw(null);
  /** What another window plays, as far as the log has it; null before it is read, and while it is played here. */
  followed: Followed | null = $state.raw(null);
  /** Why it could not be followed. */
  trouble: unknown = $state.raw(null);
  /** For a live region: what has changed about who plays. */
  news = $state('');

  constructor(given: Given, id: string, timers = TIMERS) {
    this.id = id;
    this.#given = given;
    const begin = (): void => {
      if (this.#left) return;
      const { windows } = given;
      if (windows)
        this.#holder = new SeatHolder({
          ...{ id, windows, timers },
          onSeat: (seat, before) => this.#sit(seat, before),
          standDown: () => this.#opened?.view.standDown() ?? Promise.resolve(),
        });
      else this.#sit('playing', 'asking');
    };
    const before = leaving.get(id);
    if (before) void before.then(begin);
    else begin();
  }

  /** The other window is being asked, or the lock taken. */
  get takingOver(): boolean {
    return this.seat === 'asking the player' || this.seat === 'taking';
  }

  /** What was typed here and stands nowhere else; null where there is none. */
  get typedHere(): Draft | null {
    return this.#typed && onlyHere(this.#typed, this.followed?.kept.draft ?? {});
  }

  readonly playHere = (): void => this.#holder?.tell('play here');

  /** Opens it again from where the log stands. */
  readonly reopen = (): void => this.#show(this.#open());

  /** Ends it in this window: what is typed is written, then another window may play. */
  leave(): void {
    this.#left = true;
    this.#unfollow();
    const gone = this.#holder?.leave();
    if (!gone) return;
    leaving.set(this.id, gone);
    void gone.then(() => leaving.get(this.id) === gone && leaving.delete(this.id));
  }

  #sit(seat: Seat, before: Seat): void {
    this.seat = seat;
    if (seat === 'playing' || seat === 'over') {
      this.#unfollow();
      if (before !== 'asking' && seat === 'playing') this.news = 'You are playing this session here now.';
      this.#noteTyped();
      // Nobody else has played where the one who asked has gone, or where the lock was free at once.
      const mine = before === 'standing down';
      const from = mine || before === 'asking' || seat === 'over' ? 'the log' : 'another window';
      this.#show(this.#open(mine, from));
      if (before === 'taking') this.#catchUp();
    } else if (seat === 'watching' && (playsHere(before) || before === 'asking')) {
      if (before !== 'asking') this.news = 'This session is being played in another window now.';
      this.#noteTyped();
      this.opening = null;
      this.#follow();
    }
  }

  #show(opening: Promise<OpenedAttempt>): void {
    // The page says what went wrong, where there is still a page.
    opening.catch(() => undefined);
    this.opening = opening;
  }

  /** What is typed here and not kept is taken from the pages before they go. */
  #noteTyped(): void {
    const typed = this.#opened?.view.handOver();
    this.#opened = null;
    if (typed) this.#typed = { ...this.#typed, ...typed };
  }

  async #open(allMine = false, from?: 'the log' | 'another window'): Promise<OpenedAttempt> {
    const opened = await openAttempt(this.#given, this.id, from);
    if (this.#left || !(playsHere(this.seat) || this.seat === 'over')) return opened;
    this.#opened = opened;
    this.followed = null;
    if (this.#typed) {
      const { play } = opened.view;
      const back = allMine ? this.#typed : takesBack(this.#typed, play.phase, opened.attempt.draft);
      if (Object.keys(back).length > 0) opened.view.saveDraft(back);
      this.#typed = onlyHere(this.#typed, opened.view.draft);
    }
    return opened;
  }

  /**
   * A window that was taken over from by force may have been keeping a decision just then: where the log has more than
   * stands here, it is opened again.
   */
  #catchUp(): void {
    const look = async (): Promise<void> => {
      const { view } = (await this.opening) ?? {};
      await view?.settled;
      const kept = (await this.#given.log.attempt(this.id))?.decisionCount ?? 0;
      if (!view || view !== this.#opened?.view || kept <= view.play.decisions.length) return;
      this.#noteTyped();
      this.#show(this.#open());
    };
    const tried = (): void => void look().catch(() => undefined);
    this.#unfollow = this.#given.log.watchAttempt(this.id, tried);
  }

  #follow(): void {
    const { log, readers } = this.#given;
    const failed = (error: unknown): void => void (this.trouble = error);
    const show = async (kept: KeptAttempt | null): Promise<void> => {
      if (!kept) throw new LogProblem('missing');
      const scenario = await (this.#scenario ??= scenarioOf(log, kept));
      if (this.#left || playsHere(this.seat)) return;
      if (kept.status === 'filed') this.#holder?.tell('filed');
      else this.followed = { kept, play: replay(scenario, kept.seeds, kept.decisions, readers) };
    };
    this.trouble = null;
    this.#unfollow = log.watchAttempt(this.id, (kept) => void show(kept).catch(failed), failed);
  }
}
