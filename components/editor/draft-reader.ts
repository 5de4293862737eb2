/**
 * Reads drafts beside the page, so that no key waits for it. One text is read at a time and the newest is read next; those
 * between are let go.
 */
import type { Header, Scenario } from '../../scenarios/format/scenario';
import type { Placed } from '../../tutor/writing/map-layout';
import type { DraftReading } from '../../tutor/writing/read-draft';
import type { ScriptPage } from '../../tutor/writing/script-page';
import type { ScriptMap } from '../../tutor/writing/script-map';
import { startOwnWorker } from '../app/own-worker';
import workerUrl from './draft-worker?worker&url';

/** What is worked out only while somebody looks at it. */
export type Wanted = 'page' | 'scenario' | 'map';

export interface ToDraftWorker {
  readonly text: string;
  readonly fileName: string;
  readonly wants: readonly Wanted[];
  /** 1-based line of the caret: the page of the script that is read beside it is the one it is on. */
  readonly line: number;
}

export interface DraftRead {
  readonly reading: DraftReading;
  /** About how long it takes to play. */
  readonly minutes: number;
  readonly header: Header;
  readonly page: ScriptPage | null;
  /** Whole, which takes a while to hand over for a long script. */
  readonly scenario: Scenario | null;
  readonly map: { readonly map: ScriptMap; readonly placed: readonly Placed[] } | null;
}

export type FromDraftWorker =
  DraftRead | { /** A fault of ours: reading never throws. */ readonly failed: string };

export class DraftReader {
  readonly #start: () => Worker;
  /** A fault of ours, told to whoever develops this; the page stays as it was last read. */
  readonly #failed: (reason: string) => void;
  #worker: Worker | null = null;
  #busy = false;
  #next: { ask: ToDraftWorker; done: (read: DraftRead) => void } | null = null;
  #done: ((read: DraftRead) => void) | null = null;

  /** `start` is handed in by tests alone. */
  constructor(
    start: () => Worker = () => startOwnWorker(workerUrl),
    failed: (reason: string) => void = (reason) => reportError(new Error(reason)),
  ) {
    this.#start = start;
    this.#failed = failed;
  }

  /** Calls back with what was read, unless a newer text overtakes this one. */
  read(ask: ToDraftWorker, done: (read: DraftRead) => void): void {
    this.#next = { ask, done };
    if (!this.#busy) this.#send();
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#next = null;
    this.#done = null;
  }

  #send(): void {
    const next = this.#next;
    if (!next) return;
    this.#next = null;
    this.#busy = true;
    this.#done = next.done;
    const worker = (this.#worker ??= this.#begin());
    worker.postMessage(next.ask);
  }

  #begin(): Worker {
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<FromDraftWorker>) => this.#settle(data);
    worker.onerror = () => {
      worker.terminate();
      this.#worker = null;
      this.#settle({ failed: 'the worker stopped' });
    };
    return worker;
  }

  #settle(data: FromDraftWorker): void {
    const done = this.#done;
    this.#busy = false;
    this.#done = null;
    if ('failed' in data) this.#failed(data.failed);
    else if (this.#next === null) done?.(data);
    this.#send();
  }
}
