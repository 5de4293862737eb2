/**
 * An attempt as pages see it: the session machine's actor made readable by Svelte, and the rule of this product that a
 * decision is on disk before the machine moves. Nothing a person did is ever only in memory once the page says "Saved".
 */
import { createSubscriber } from 'svelte/reactivity';
import { createActor, type Actor } from 'xstate';
import { summariseAttempt } from '../../cpd-log/attempt-summary';
import type { CpdLog } from '../../cpd-log/cpd-log';
import { DraftKeeper } from '../../cpd-log/draft-keeper';
import type { Draft, KeptAttempt } from '../../cpd-log/kept-shapes';
import { asLogProblem, type LogProblem } from '../../cpd-log/log-problem';
import type { Scenario } from '../../scenarios/format/scenario';
import type { AttemptReport } from '../../scoring/report';
import { levelsOfAttempt, scoreAttempt } from '../../scoring/score-attempt';
import type { Decision } from '../../simulator/decision';
import { decide, whyNot, type Readers } from '../../simulator/next-step';
import type { Phase, Play } from '../../simulator/play';
import { sessionMachine } from '../../simulator/session-machine';

export interface AttemptInput {
  readonly attempt: KeptAttempt;
  readonly scenario: Scenario;
  readonly readers: Readers;
  readonly log: CpdLog;
  readonly now: () => number;
  /** Told once the attempt is filed and on disk. */
  readonly onFiled?: () => Promise<void>;
}

/** Phases in which scores may be seen: never before the trainee has rated themself. */
const SCORED: ReadonlySet<Phase> = new Set(['debrief', 'reflection', 'filed']);

/** The part of the draft that a decision takes over. */
const SETTLES: Readonly<Partial<Record<Decision['kind'], keyof Draft>>> = {
  reply: 'ownWords',
  plan: 'plan',
  rate: 'rating',
  file: 'reflection',
};

export class AttemptView {
  readonly id: string;
  readonly #actor: Actor<typeof sessionMachine>;
  readonly #given: AttemptInput;
  readonly #keeper: DraftKeeper<Draft>;
  readonly #follow: () => void;
  /** What could not be kept, to be tried again with the same words. */
  #pending: Decision | null = null;
  #deciding = $state(false);
  /** The decision that is being kept; settled when none is. */
  #underWay: Promise<void> = Promise.resolve();
  /** Another window is to play: nothing is decided or written from here any more. */
  #stoodDown = false;
  /** It plays already. */
  #handedOver = false;
  /** Typed after that. */
  #typedSince: Draft | null = null;
  #draftWaits = $state(false);
  #draftTrouble = $state.raw<LogProblem | null>(null);
  #decisionTrouble = $state.raw<LogProblem | null>(null);
  draft = $state.raw<Draft>({});

  /** Opens where the kept decisions end. Throws when they no longer fit the script they were made in. */
  constructor(given: AttemptInput) {
    const { attempt, scenario, readers, log, now } = given;
    this.id = attempt.id;
    this.#given = given;
    this.draft = attempt.draft;
    this.#actor = createActor(sessionMachine, {
      input: { scenario, seeds: attempt.seeds, readers, decisions: attempt.decisions },
    });
    const { error } = this.#actor.getSnapshot();
    if (error) throw error;
    this.#actor.start();
    this.#follow = createSubscriber((update) => {
      const following = this.#actor.subscribe(update);
      return () => following.unsubscribe();
    });
    this.#keeper = new DraftKeeper<Draft>({
      write: (draft) => log.saveDraft(this.id, draft, now(), attempt.takenOver ?? 0),
      merge: (older, newer) => ({ ...older, ...newer }),
      onState: (state, problem) => {
        this.#draftWaits = state === 'waiting' || state === 'saving';
        this.#draftTrouble = state === 'trouble' ? asLogProblem(problem) : null;
      },
    });
  }

  get play(): Play {
    this.#follow();
    return this.#actor.getSnapshot().context.play;
  }

  get paused(): boolean {
    this.#follow();
    return this.#actor.getSnapshot().matches('paused');
  }

  readonly report: AttemptReport | undefined = $derived.by(() =>
    SCORED.has(this.play.phase) ? scoreAttempt(this.play) : undefined,
  );

  get problem(): LogProblem | null {
    return this.#decisionTrouble ?? this.#draftTrouble;
  }

  /** 'Saved' is said only of what is on disk. */
  get saved(): 'Saved' | 'Saving' | 'Not saved' {
    return this.problem ? 'Not saved' : this.#deciding || this.#draftWaits ? 'Saving' : 'Saved';
  }

  /**
   * Keeps the decision, then lets the machine take it. False, and nothing has moved, when it is not possible now, when
   * another is still being kept (a key pressed twice), or when it could not be kept.
   */
  readonly decide = (decision: Decision): Promise<boolean> => {
    const deciding = this.#decide(decision);
    this.#underWay = Promise.all([this.#underWay, deciding]).then(() => undefined);
    return deciding;
  };

  async #decide(decision: Decision): Promise<boolean> {
    const { play } = this;
    if (this.#stoodDown || this.#deciding || this.paused || whyNot(play, decision) !== null) return false;
    this.#deciding = true;
    this.#pending = decision;
    const part = SETTLES[decision.kind];
    const settled = part && this.draft[part];
    try {
      const flushed = await this.#keeper.flush().then(
        () => true,
        () => false,
      );
      if (this.#handedOver) return false;
      await this.#keep(play, decision);
      this.#pending = null;
      this.#decisionTrouble = null;
      if (part) {
        // What was typed while it was being kept stays, but for a filed attempt, which has no place for it.
        const filed = decision.kind === 'file';
        const left = filed || this.draft[part] === settled ? undefined : this.draft[part];
        this.draft = { ...this.draft, [part]: left };
        if (!filed && (!flushed || left !== undefined)) this.#keeper.change({ [part]: left });
      }
      this.#actor.send({ type: 'DECIDE', decision });
      // Whatever it says, the attempt is filed.
      if (decision.kind === 'file') this.#given.onFiled?.().catch(() => undefined);
      return true;
    } catch (error) {
      this.#decisionTrouble = asLogProblem(error);
      return false;
    } finally {
      this.#deciding = false;
    }
  }

  /** Once no decision is being kept. */
  get settled(): Promise<void> {
    return this.#underWay;
  }

  /** Again what could not be kept: the decision, else the draft. */
  readonly tryAgain = async (): Promise<void> => {
    if (this.#pending) await this.decide(this.#pending);
    else await this.#keeper.flush().catch(() => undefined);
  };

  readonly saveDraft = (part: Draft): void => {
    this.draft = { ...this.draft, ...part };
    if (this.#stoodDown) this.#typedSince = { ...this.#typedSince, ...part };
    else this.#keeper.change(part);
  };

  readonly pause = (): void => this.#actor.send({ type: 'PAUSE' });
  readonly resume = (): void => this.#actor.send({ type: 'RESUME' });

  /** Writes what is typed and lets go. The same attempt opens at the same turn. */
  readonly leave = async (): Promise<void> => {
    await this.#keeper.flush().catch(() => undefined);
    this.#actor.send({ type: 'LEAVE' });
  };

  /** Decides nothing more here, and writes what is typed; resolves once what was under way has ended, well or not. */
  readonly standDown = async (): Promise<void> => {
    this.#stoodDown = true;
    await this.#underWay;
    await this.#keeper.flush().catch(() => undefined);
  };

  /** Gives what was typed here and may not be on disk, and writes it no more: another window plays. Null where all is kept. */
  readonly handOver = (): Draft | null => {
    this.#stoodDown = true;
    this.#handedOver = true;
    const waiting = this.#keeper.giveUp();
    const all = { ...waiting, ...this.#typedSince };
    this.#typedSince = null;
    return Object.values(all).some((part) => part !== undefined) ? all : null;
  };

  /** Keeps drafts when the page is hidden or closed; returns how to stop. */
  readonly keepOnLeaving = (page: EventTarget): (() => void) => this.#keeper.flushOn(page);

  async #keep(play: Play, decision: Decision): Promise<void> {
    const { log, now, readers } = this.#given;
    const index = play.decisions.length;
    if (decision.kind !== 'file') return log.recordDecision(this.id, index, decision, now());
    // The last decision and what it was worth go to disk in one transaction: an attempt is never half filed.
    const summary = summariseAttempt(levelsOfAttempt(decide(play, decision, readers)), play.turns.length);
    return log.fileAttempt(this.id, { at: now(), summary, last: { index, decision } });
  }
}
