/** Keeps a draft at every change, with what closing must not lose: the undo history, the caret, the notes. */
import { historyField } from '@codemirror/commands';
import type { EditorState } from '@codemirror/state';
import type { CpdLog } from '../../cpd-log/cpd-log';
import { DraftKeeper } from '../../cpd-log/draft-keeper';
import { asLogProblem, type LogProblem } from '../../cpd-log/log-problem';
import { writeKeptEditor, type ReviewNote } from '../../tutor/writing/kept-editor';

/** Fields of CodeMirror's state that are kept, by the name they are kept under. */
export const KEPT_FIELDS = { history: historyField };

/** Somebody who types without a pause is kept this often all the same, in milliseconds. */
const AT_LEAST_EVERY = 2000;

const TIMERS = {
  set: (act: () => void, ms: number): unknown => setTimeout(act, ms),
  clear: (timer: unknown): void => clearTimeout(timer as number),
};

export interface ToKeep {
  readonly state: EditorState;
  readonly notes: readonly ReviewNote[];
  readonly title: string;
}

export class DraftSaving {
  problem = $state.raw<LogProblem | null>(null);
  #waiting = $state(false);
  #lastBegun = 0;
  readonly #keeper: DraftKeeper<ToKeep>;
  readonly #now: () => number;

  constructor(id: string, log: CpdLog, now: () => number) {
    this.#now = now;
    this.#keeper = new DraftKeeper<ToKeep>({
      timers: TIMERS,
      wait: 300,
      write: (kept) => {
        this.#lastBegun = now();
        return log.scriptDrafts.save(id, inFull(kept, now()));
      },
      onState: (state, problem) => {
        this.#waiting = state !== 'kept';
        this.problem = state === 'trouble' ? asLogProblem(problem) : null;
      },
    });
  }

  /** 'Saved' is said only of what is on disk. */
  get words(): 'Saved' | 'Saving' | 'Not saved' {
    return this.problem ? 'Not saved' : this.#waiting ? 'Saving' : 'Saved';
  }

  change(kept: ToKeep): void {
    this.#keeper.change(kept);
    if (this.#lastBegun === 0) this.#lastBegun = this.#now();
    if (this.#now() - this.#lastBegun > AT_LEAST_EVERY) void this.flush();
  }

  /** Writes now; trouble is told by `problem`. */
  flush = async (): Promise<void> => {
    await this.#keeper.flush().catch(() => undefined);
  };

  /** Keeps when the page is hidden or closed; returns how to stop. */
  keepOnLeaving(page: EventTarget): () => void {
    return this.#keeper.flushOn(page);
  }
}

function inFull({ state, notes, title }: ToKeep, at: number) {
  // The text is kept by itself; CodeMirror's JSON would hold it again.
  const { doc: _, ...rest } = state.toJSON(KEPT_FIELDS) as Record<string, unknown>;
  const kept = { ...rest, of: state.doc.length };
  return { text: state.doc.toString(), at, title, editor: writeKeptEditor({ state: kept, notes }) };
}
