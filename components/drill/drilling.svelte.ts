/** The drill page's state: followed from the log, with the turn that is open and the one just done. */
import type { DraftKeeper } from '../../cpd-log/draft-keeper';
import type { DrillRow } from '../../cpd-log/drills/drill-shapes';
import type { DrillState } from '../../cpd-log/drills/drills';
import { todaysDrill, type TodaysDrill } from '../../cpd-log/drills/todays-drill';
import { asLogProblem, type LogProblem } from '../../cpd-log/log-problem';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { LiftedTurn } from '../../scoring/drill/lift-turns';
import { worthOf } from '../../scoring/drill/reply-worth';
import type { Given } from '../app/given';
import { keptAsTyped, untilLeft } from '../kept-as-typed';
import type { Person } from '../library/people';
import { beginDrill, openDrill } from './open-drill';

export interface TurnHere {
  readonly drill: DrillRow;
  readonly turn: LiftedTurn;
}

export class Drilling {
  readonly #given: Given;
  readonly #people: () => readonly Person[];
  readonly #keeper: DraftKeeper<string>;
  #busy = false;
  state = $state.raw<DrillState | null>(null);
  here = $state.raw<TurnHere | null>(null);
  /** The one just done stays on the page until its owner goes on. */
  done = $state.raw<TurnHere | null>(null);
  words = $state('');
  problem = $state.raw<LogProblem | null>(null);
  /** Nobody here has a turn for what is due. */
  nobody = $state(false);

  /** By the clock that is asked now: a page left open overnight has another day's drill. */
  get today(): TodaysDrill | null {
    return this.state && todaysDrill(this.state, this.#given.now());
  }

  constructor(given: Given, people: () => readonly Person[]) {
    this.#given = given;
    this.#people = people;
    this.#keeper = keptAsTyped<string>(
      {
        write: async (words) => {
          if (this.here) await given.log.drills.saveOwnWords(this.here.drill.id, words);
        },
      },
      (problem) => (this.problem = problem),
    );
  }

  /** In an effect: follows the log; what is due begins by itself. */
  readonly follow = (): (() => void) => {
    const unwatch = this.#given.log.drills.watch(
      (state) => {
        this.state = state;
        void this.#goOn();
      },
      (problem) => (this.problem = problem),
    );
    return untilLeft(this.#keeper, unwatch);
  };

  readonly type = (words: string): void => {
    this.words = words;
    this.#keeper.change(words);
  };

  /** The reply chosen by its author's number, as it stood on the page. */
  async choose(reply: number, said: string): Promise<void> {
    const here = this.here;
    if (!here) return;
    await this.#tried(async () => {
      await this.#keeper.flush();
      const { play } = here.turn;
      const worths = worthOf(here.drill.criterion, play.replies, play.scenario, play.sessionIndex);
      const level = worths.find((worth) => worth.reply.number === reply)?.level ?? 0;
      const done = { reply, said, level, at: this.#given.now() };
      await this.#given.log.drills.finish(here.drill.id, done);
      this.done = { ...here, drill: { ...here.drill, ...done, ownWords: this.words, status: 'done' } };
      this.here = null;
      this.#given.lookAround?.();
    });
  }

  /** On to the next, where there is one; also one that is not due yet. */
  async next(criterion?: CriterionName): Promise<void> {
    this.done = null;
    this.words = '';
    await this.#goOn(criterion);
  }

  async #goOn(asked?: CriterionName): Promise<void> {
    const today = this.today;
    if (this.#busy || this.done || !this.state || !today) return;
    this.#busy = true;
    await this.#tried(async () => {
      if (this.state?.open) await this.#show(this.state.open);
      else if (asked ?? (today.kind === 'due' || today.kind === 'new'))
        await this.#begin(asked ?? (today as { criterion: CriterionName }).criterion);
    });
    this.#busy = false;
  }

  async #begin(criterion: CriterionName): Promise<void> {
    this.nobody = !(await beginDrill(this.#given, this.#people(), criterion, this.state?.done ?? []));
    this.state = await this.#given.log.drills.state();
    if (this.state.open) await this.#show(this.state.open);
  }

  async #show(drill: DrillRow): Promise<void> {
    if (this.here?.drill.id === drill.id) return;
    const turn = await openDrill(this.#given.log, drill, this.#given.readers);
    // A turn that cannot be found again is put away; the next one begins.
    if (!turn) return this.#given.log.drills.drop(drill.id);
    this.words = drill.ownWords;
    this.here = { drill, turn };
  }

  async #tried(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.problem = null;
    } catch (error) {
      this.problem = asLogProblem(error);
    }
  }
}
