/** The proof that follows a draft: begun when the writing pauses, called off when it goes on, the last result kept in sight. */
import type { Problem } from '../../scenarios/problems/problem';
import type { Progress } from '../../tutor/proof/progress';
import type { ProvedText } from '../../tutor/proof/prove-text';
import { proveInWorker } from '../proof/prove-in-worker';

/** Writing has paused when nothing has changed for so long, in milliseconds. */
const PAUSE = 1200;

export class LiveProof {
  progress = $state.raw<Progress | null>(null);
  running = $state(false);
  /** The last that was proved, and of which text. */
  found = $state.raw<(ProvedText & { readonly text: string }) | null>(null);
  /** The text that stands now, as far as it was read. */
  text = $state.raw('');
  /** An error stands in it: there is nothing to prove. */
  unplayable = $state(false);
  failed = $state(false);
  /** Stopped by the tutor: it waits to be asked. */
  stopped = $state(false);
  #under: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #again: (() => void) | null = null;

  /** Whether what was found is of the text that stands now. */
  readonly current: boolean = $derived(this.found !== null && this.found.text === this.text);

  /** Another reading of the draft: proves it once nothing has changed for a moment. */
  follow(text: string, id: string, problems: readonly Problem[], onProved: () => void): void {
    if (text === this.text) return;
    this.#end();
    this.text = text;
    this.unplayable = problems.some((p) => p.severity === 'error');
    this.#again = () => this.#begin(text, id, onProved);
    if (this.unplayable || this.stopped) return;
    this.#timer = setTimeout(this.#again, PAUSE);
  }

  readonly stop = (): void => {
    this.stopped = true;
    this.#end();
  };

  readonly goOn = (): void => {
    this.stopped = false;
    if (!this.unplayable) this.#again?.();
  };

  leave(): void {
    this.#end();
    this.#again = null;
  }

  #begin(text: string, id: string, onProved: () => void): void {
    this.#end();
    const own = new AbortController();
    this.#under = own;
    this.running = true;
    this.failed = false;
    const onProgress = (progress: Progress): void => {
      if (own === this.#under) this.progress = progress;
    };
    proveInWorker(text, { fileName: `${id}.md`, signal: own.signal, onProgress }).then(
      (proved) => {
        if (own !== this.#under) return;
        this.#end();
        this.found = { ...proved, text };
        onProved();
      },
      () => {
        if (own !== this.#under) return;
        this.#end();
        this.failed = true;
      },
    );
  }

  #end(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const under = this.#under;
    this.#under = null;
    this.running = false;
    this.progress = null;
    under?.abort();
  }
}
