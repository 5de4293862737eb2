/** A proof that a page waits for: how far it has come, what came out, and calling it off. */
import type { Progress } from '../../tutor/proof/progress';
import type { ProvedText } from '../../tutor/proof/prove-text';
import { proveInWorker, type ProveInWorkerOptions } from './prove-in-worker';

export class RunOfAProof {
  progress = $state.raw<Progress | null>(null);
  proved = $state.raw<ProvedText | null>(null);
  /** Why there is none: called off, or a fault of ours. */
  stopped = $state.raw<'called off' | 'failed' | null>(null);
  #under: AbortController | null = null;

  get running(): boolean {
    return this.proved === null && this.stopped === null;
  }

  /** Begins anew; a run that is under way is called off. */
  begin(text: string, options: Omit<ProveInWorkerOptions, 'signal' | 'onProgress'> = {}): void {
    this.#under?.abort();
    const own = new AbortController();
    this.#under = own;
    this.progress = null;
    this.proved = null;
    this.stopped = null;
    const onProgress = (progress: Progress): void => {
      if (own === this.#under) this.progress = progress;
    };
    proveInWorker(text, { ...options, signal: own.signal, onProgress }).then(
      (proved) => {
        if (own === this.#under) this.proved = proved;
      },
      () => {
        if (own === this.#under) this.stopped = own.signal.aborted ? 'called off' : 'failed';
      },
    );
  }

  callOff(): void {
    this.#under?.abort();
  }

  /** Leaving the page: nobody waits any longer. */
  leave(): void {
    const under = this.#under;
    this.#under = null;
    under?.abort();
  }
}
