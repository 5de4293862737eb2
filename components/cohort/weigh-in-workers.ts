/** Many files weighed beside the page, which stays free: a few workers, each with one file in hand at a time. */
import { startOwnWorker } from '../app/own-worker';
import workerUrl from './cohort-worker?worker&url';
import type { FileVerdict, KnownText } from './weigh-file';

export type ToCohortWorker = { readonly known: readonly KnownText[] } | { readonly file: File };
export interface FromCohortWorker {
  readonly verdict: FileVerdict;
}

/** More would only share the same few processors. */
const MOST_WORKERS = 4;

export interface WeighOptions {
  /** Told after each file: its place in the list, and the verdict. */
  readonly onVerdict: (index: number, verdict: FileVerdict) => void;
  /** Processors, as the browser counts them. */
  readonly processors?: number;
  readonly signal?: AbortSignal;
  /** Handed in by tests alone. */
  readonly start?: () => Worker;
}

/**
 * Resolves when every file has its verdict.
 * @throws the signal's reason when called off; an Error when a worker could not be started
 */
export function weighInWorkers(
  files: readonly File[],
  known: readonly KnownText[],
  { onVerdict, processors = 2, signal, start = () => startOwnWorker(workerUrl) }: WeighOptions,
): Promise<void> {
  if (files.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const workers: Worker[] = [];
    let next = 0;
    let done = 0;
    const end = (settle: () => void): void => {
      for (const worker of workers) worker.terminate();
      signal?.removeEventListener('abort', callOff);
      settle();
    };
    const callOff = (): void => end(() => reject(signal?.reason as Error));
    if (signal?.aborted) return callOff();
    signal?.addEventListener('abort', callOff);
    const hand = (worker: Worker): void => {
      const index = next++;
      const file = files[index];
      if (!file) return;
      worker.onmessage = ({ data }: MessageEvent<FromCohortWorker>) => {
        onVerdict(index, data.verdict);
        if (++done === files.length) end(resolve);
        else hand(worker);
      };
      worker.postMessage({ file } satisfies ToCohortWorker);
    };
    const count = Math.max(1, Math.min(MOST_WORKERS, processors, files.length));
    for (let i = 0; i < count; i++) {
      const worker = start();
      worker.onerror = (event) =>
        end(() => reject(new Error(event.message || 'The files could not be read beside this page.')));
      workers.push(worker);
      worker.postMessage({ known } satisfies ToCohortWorker);
      hand(worker);
    }
  });
}
