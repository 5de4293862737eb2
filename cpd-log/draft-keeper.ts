/**
 * Keeps what is being typed without ever making the typing wait: each change is written at once, and what comes while one is being
 * written is written together after it. One write runs at a time, in order, so the last words typed are the last words kept, and a
 * browser that is killed loses at most what was typed since the last write was asked for. A write that fails keeps its words here
 * and tries again with the next change or flush. Writing a whole script costs more; its keeper gathers changes for a moment (`wait`).
 */
export interface Timers {
  set(act: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

export type KeepingState = 'kept' | 'waiting' | 'saving' | 'trouble';

export interface Keeping<T> {
  /** Writes; resolves once it is on disk. */
  readonly write: (value: T) => Promise<void>;
  /** How long to gather changes, in milliseconds; without it each is written at once. */
  readonly wait?: number;
  /** For `wait`. */
  readonly timers?: Timers;
  /** What two changes make when the first is not written yet; the newer one, unless told. */
  readonly merge?: (older: T, newer: T) => T;
  /** Told at each change of state, with the error in 'trouble'. */
  readonly onState?: (state: KeepingState, problem?: unknown) => void;
}

export class DraftKeeper<T> {
  readonly #keeping: Keeping<T>;
  /** Not written yet, in a box because undefined is a value too. */
  #pending: { value: T } | null = null;
  #running: Promise<void> | null = null;
  /** What the running write holds. */
  #writing: { value: T } | null = null;
  #timer: unknown = null;

  constructor(keeping: Keeping<T>) {
    this.#keeping = keeping;
  }

  /** Takes a change and returns at once. */
  change(value: T): void {
    this.#pending = { value: this.#pending ? this.#merged(this.#pending.value, value) : value };
    this.#keeping.onState?.('waiting');
    this.#unset();
    // Trouble is told through onState; nobody waits for this write.
    const write = () => void this.flush().catch(() => undefined);
    const { wait = 0, timers } = this.#keeping;
    if (wait === 0 || !timers) return write();
    this.#timer = timers.set(() => {
      this.#timer = null;
      write();
    }, wait);
  }

  /** Writes all there is, now; resolves when everything given so far is kept, rejects with what the write said. */
  async flush(): Promise<void> {
    this.#unset();
    while (this.#pending || this.#running) {
      await (this.#running ?? this.#start());
    }
  }

  /** Flushes when the page is hidden or left: the last moment that browsers promise. Returns how to stop. */
  flushOn(page: EventTarget): () => void {
    const leave = () => void this.flush().catch(() => undefined);
    for (const event of ['pagehide', 'visibilitychange']) page.addEventListener(event, leave);
    return () => {
      for (const event of ['pagehide', 'visibilitychange']) page.removeEventListener(event, leave);
    };
  }

  /**
   * Writes no more, and gives what may not be on disk: all that waited, and what a write under way holds. Null where all is
   * kept. A later change begins anew.
   */
  giveUp(): T | null {
    this.#unset();
    const [older, newer] = [this.#writing, this.#pending];
    this.#pending = null;
    this.#writing = null;
    if (older && newer) return this.#merged(older.value, newer.value);
    return (newer ?? older)?.value ?? null;
  }

  #start(): Promise<void> {
    const taken = this.#pending as { value: T };
    this.#pending = null;
    this.#writing = taken;
    this.#keeping.onState?.('saving');
    this.#running = this.#keeping
      .write(taken.value)
      .then(
        () => {
          if (!this.#pending) this.#keeping.onState?.('kept');
        },
        (problem: unknown) => {
          // Given up meanwhile: whoever took it has it.
          if (!this.#writing) return;
          // Put back under anything typed meanwhile, so that nothing is lost and order holds.
          const newer = this.#pending;
          this.#pending = newer ? { value: this.#merged(taken.value, newer.value) } : taken;
          this.#keeping.onState?.('trouble', problem);
          throw problem;
        },
      )
      .finally(() => {
        this.#running = null;
        this.#writing = null;
      });
    return this.#running;
  }

  #merged(older: T, newer: T): T {
    return this.#keeping.merge ? this.#keeping.merge(older, newer) : newer;
  }

  #unset(): void {
    if (this.#timer !== null) this.#keeping.timers?.clear(this.#timer);
    this.#timer = null;
  }
}
