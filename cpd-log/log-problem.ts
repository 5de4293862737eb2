/**
 * Everything that can go wrong with the log, as a code that pages branch on and a sentence that a person can act on.
 * Browsers report the same trouble under different names; this is the one place that knows them.
 */

const SENTENCES = {
  full: 'This device has no room left for your log. What you typed is still on this page: free some space, then try again.',
  blocked:
    'Another window holds an older version of your log open. Close the other Between Sessions windows and this one will go on.',
  newer:
    'Your log was last used by a newer version of Between Sessions. Nothing has been touched: update the extension to open it.',
  refused:
    'This browser does not let Between Sessions keep anything here. That is usual in a private window: open an ordinary one.',
  unreadable:
    'The browser could not read the place where your log is kept. Closing every window of the browser and opening it again often helps.',
  closed:
    'Your log was closed by another window or by the browser. Reload this page to go on; what was kept is safe.',
  'closed, full':
    'This device has no room left, so the browser closed your log. What was kept is safe. Copy what you typed here, free some space, then reload this page.',
  missing: 'That attempt is not in your log any more.',
  'missing script': 'That script is not kept here any more.',
  'no entry': 'That entry is not in your record any more.',
  'no drill': 'That drill is not kept here any more.',
  'no self-practice': 'That week of your own is not kept here any more.',
  'no file': 'That file is not with its entry any more.',
  'missing day': 'That practice day is not on this device any more. Open its file again.',
  'already there': 'An attempt with this name is already in your log.',
  filed: 'This attempt has been filed, so nothing can be added to it. Its reflection can still be changed.',
  unfinished: 'This attempt has not been filed yet.',
  'no source': 'The scenario that this attempt was played from is not in your log.',
  gap: 'A decision before this one is missing, so this one was not kept. Reload the page to go on from where your log stands.',
  different:
    'This attempt went on in another window. Nothing was overwritten: reload the page to go on from where your log stands.',
  'taken over':
    'This session is being played in another window now, so nothing was written over it. What you typed here is still here, to copy.',
  unexpected: 'Something went wrong with your log that we did not foresee. What was kept before is safe.',
} as const;

export type LogProblemCode = keyof typeof SENTENCES;

/** The one error the log throws. `message` is for the person; `cause` is what the browser said. */
export class LogProblem extends Error {
  override readonly name: string = 'LogProblem';
  constructor(
    readonly code: LogProblemCode,
    cause?: unknown,
  ) {
    super(SENTENCES[code], cause === undefined ? undefined : { cause });
  }
}

/** A decision that does not follow what is kept: it would leave a gap, or differ from the one already there. */
export class DecisionRefused extends LogProblem {
  override readonly name = 'DecisionRefused';
  constructor(
    code: 'gap' | 'different',
    /** The index that was asked for, and the one the log would take next. */
    readonly index: number,
    readonly next: number,
  ) {
    super(code);
  }
}

/** By the error's name: https://w3c.github.io/IndexedDB/#exceptions and Dexie's own. */
const NAMES: Readonly<Record<string, LogProblemCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  // No IndexedDB at all, or a page that may not use it: private windows, blocked site data.
  MissingAPIError: 'refused',
  SecurityError: 'refused',
  UnknownError: 'unreadable',
  NotReadableError: 'unreadable',
  OpenFailedError: 'unreadable',
};

/** A browser that refuses to keep anything says so with this name on opening; later it means the connection has gone. */
const INVALID_STATE = { opening: 'refused', use: 'closed' } as const;

/** The problem behind any error; looks through wrappers, because Dexie and aborts hide the reason one or two deep. */
export function asLogProblem(error: unknown, during: 'opening' | 'use' = 'use'): LogProblem {
  if (error instanceof LogProblem) return error;
  let code: LogProblemCode | null = null;
  for (let at: unknown = error, depth = 0; at instanceof Object && depth < 5; depth++) {
    const { name, inner, cause } = at as { name?: unknown; inner?: unknown; cause?: unknown };
    const known = name === 'InvalidStateError' ? INVALID_STATE[during] : NAMES[String(name)];
    // The deepest known name is the reason; only "full" can never be a wrapper.
    if (known) code = known;
    if (known === 'full') break;
    at = inner ?? cause;
  }
  return new LogProblem(code ?? 'unexpected', error);
}

/** Runs something on the log; whatever it throws comes out as a LogProblem. */
export async function explained<T>(act: () => PromiseLike<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw asLogProblem(error);
  }
}
