/** Reads what came in beside the page, and for so long only: a file that takes longer is refused, and the page was free all along. */
import type { Arrived } from '../../tutor/arrivals/read-arrival';
import { plainFileName } from '../../tutor/arrivals/refused';
import { startOwnWorker } from '../app/own-worker';
import arrivalWorker from './arrival-worker?worker&url';
import wordWorker from './word-worker?worker&url';

export type ToArrivalWorker =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly text: string };
export type FromArrivalWorker = readonly Arrived[];

/** A long Word document takes about two seconds on a slow laptop, a script a tenth of one. */
const LONGEST_MS = { word: 20_000, other: 8_000 };

export interface ReadInWorkerOptions {
  /** Handed in by tests alone. */
  readonly start?: (kind: 'word' | 'other') => Worker;
  readonly longestMs?: number;
}

/** Always resolves: with what was made of it, or with a refusal. */
export function readInWorker(
  what: ToArrivalWorker,
  { start = startFor, longestMs }: ReadInWorkerOptions = {},
): Promise<readonly Arrived[]> {
  const kind = 'bytes' in what && /\.docx$/i.test(what.name) ? 'word' : 'other';
  const refused = (sentence: string): readonly Arrived[] => [
    { kind: 'refused', fileName: plainFileName(what.name), sentence },
  ];
  return new Promise((resolve) => {
    const worker = start(kind);
    const end = (arrived: readonly Arrived[]): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(arrived);
    };
    const timer = setTimeout(
      () => end(refused('It took too long to read, which no script does, so reading was stopped.')),
      longestMs ?? LONGEST_MS[kind],
    );
    worker.onmessage = ({ data }: MessageEvent<FromArrivalWorker>) => end(data);
    worker.onerror = () =>
      end(refused('It could not be read: it is larger or more tangled than this browser can hold.'));
    worker.postMessage(what);
  });
}

const startFor = (kind: 'word' | 'other'): Worker =>
  startOwnWorker(kind === 'word' ? wordWorker : arrivalWorker);
