/** The reasons against marks of one attempt, as its pages see them: kept first, then shown. */
import { sameMark, withDisagreement } from '../../cpd-log/disagreement';
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { Contested, Disagreement } from '../../cpd-log/kept-shapes';

type Hands = Readonly<{ log: Pick<CpdLog, 'saveDisagreement'>; now: () => number }>;

export class Disagreements {
  #all: readonly Disagreement[] = $state.raw([]);
  readonly #id: string;
  readonly #hands: Hands;

  constructor(id: string, hands: Hands, kept: readonly Disagreement[] = []) {
    this.#id = id;
    this.#hands = hands;
    this.#all = kept;
  }

  get all(): readonly Disagreement[] {
    return this.#all;
  }

  /** What the log turned out to hold, where it was read after the page began. */
  readonly arrived = (kept: readonly Disagreement[] = []): void => {
    this.#all = kept;
  };

  against(about: Contested): Disagreement | null {
    return this.#all.find((one) => sameMark(one.about, about)) ?? null;
  }

  /** Resolves once the reason is on the disk; an empty one takes it back. Rejects with a LogProblem, and then nothing has changed. */
  readonly say = async (about: Contested, stood: number, reason: string): Promise<void> => {
    const given: Disagreement = { about, stood, reason, at: this.#hands.now() };
    await this.#hands.log.saveDisagreement(this.#id, given);
    this.#all = withDisagreement(this.#all, given);
  };
}
