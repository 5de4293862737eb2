/** Proves a script's text beside the page, which stays free: with progress, and a way to call it off. */
import type { OnProgress, Progress } from '../../tutor/proof/progress';
import type { ProvedText } from '../../tutor/proof/prove-text';
import { startOwnWorker } from '../app/own-worker';
import workerUrl from './proof-worker?worker&url';

export interface ToWorker {
  readonly text: string;
  readonly fileName: string;
  readonly shipped: boolean;
  readonly report: boolean;
}

export type FromWorker =
  | { readonly progress: Progress }
  | { readonly proved: ProvedText }
  /** A fault of ours: a text can be wrong, but not so that proving it throws. */
  | { readonly failed: string };

export interface ProveInWorkerOptions {
  /** Gives the id where the header has none. */
  readonly fileName?: string;
  /** Held to what a scenario that ships is held to: some warnings are errors then. */
  readonly shipped?: boolean;
  /** With the author's report. */
  readonly report?: boolean;
  readonly onProgress?: OnProgress;
  /** Ends the worker at once; the promise is rejected with the signal's reason, as `fetch` does. */
  readonly signal?: AbortSignal;
  /** Handed in by tests alone. */
  readonly start?: () => Worker;
}

/**
 * Reads and proves a text; resolves also where it has errors (`card` is null then).
 * @throws the signal's reason (an `AbortError` unless said otherwise) when called off; an Error when the worker failed
 */
export function proveInWorker(text: string, options: ProveInWorkerOptions = {}): Promise<ProvedText> {
  const { fileName = 'scenario.md', shipped = false, report = false, onProgress, signal } = options;
  const { start = () => startOwnWorker(workerUrl) } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const worker = start();
    const callOff = (): void => end(() => reject(signal?.reason as Error));
    function end(settle: () => void): void {
      worker.terminate();
      signal?.removeEventListener('abort', callOff);
      settle();
    }
    signal?.addEventListener('abort', callOff);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('progress' in data) onProgress?.(data.progress);
      else if ('proved' in data) end(() => resolve(data.proved));
      else end(() => reject(new Error(data.failed)));
    };
    worker.onerror = (event) =>
      end(() => reject(new Error(event.message || 'The proof’s worker could not be started.')));
    worker.postMessage({ text, fileName, shipped, report } satisfies ToWorker);
  });
}
