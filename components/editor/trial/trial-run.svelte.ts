/** A trial of the draft: a play that is kept nowhere. */
import type { Scenario } from '../../../scenarios/format/scenario';
import { modelSheet } from '../../../scoring/best-path';
import type { Decision } from '../../../simulator/decision';
import { decide, whyNot, type Readers } from '../../../simulator/next-step';
import type { Play } from '../../../simulator/play';
import { startTrial, type TrialStart } from '../../../tutor/writing/trial';

export class TrialRun {
  play = $state.raw<Play | null>(null);
  /** The plays before each decision, to take one back. */
  #before: readonly Play[] = [];

  constructor(
    readonly scenario: Scenario,
    readonly from: TrialStart,
    readonly readers: Readers,
    seed: number,
  ) {
    this.play = startTrial(scenario, from, { seed, order: seed }, readers);
  }

  readonly decide = (decision: Decision): void => {
    const { play } = this;
    if (!play || whyNot(play, decision) !== null) return;
    this.#before = [...this.#before, play];
    this.play = decide(play, decision, this.readers);
  };

  /** The author's good answer, or an empty sheet where there is none. */
  readonly writeModelPlan = (): void => this.decide({ kind: 'plan', plan: modelSheet(this.scenario) });
  readonly writeNothing = (): void => this.decide({ kind: 'plan', plan: { form: 'boxes', boxes: {} } });

  /** Another reply can be tried at the turn before. */
  readonly takeBack = (): void => {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    this.play = last;
  };

  /** How many can be taken back. */
  get steps(): number {
    return this.play ? this.#before.length : 0;
  }
}
