/** What a soak measured, as a table for a terminal, and what of it grew. */

/** Taken in the library, between two conversations. */
export interface Sample {
  /** How many conversations were played and filed. */
  readonly session: number;
  readonly decisions: number;
  /** Bytes of the page's JavaScript heap after garbage collection. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly workers: number;
  readonly intervals: number;
  readonly timeouts: number;
}

export const SOAK_HEAD =
  ' sessions  decisions  heap MB   nodes  listeners  documents  workers  intervals  timeouts';

export function soakLine(one: Sample): string {
  const columns: readonly (readonly [string | number, number])[] = [
    [one.session, 9],
    [one.decisions, 11],
    [(one.heap / 1e6).toFixed(2), 9],
    [one.nodes, 8],
    [one.listeners, 11],
    [one.documents, 11],
    [one.workers, 9],
    [one.intervals, 11],
    [one.timeouts, 10],
  ];
  return columns.map(([value, width]) => String(value).padStart(width)).join('');
}

/**
 * What grew between two samples beyond what is allowed, each as a sentence: memory and nodes by more than a fifth; listeners by more
 * than a page of its own has; documents, workers and timers at all, but for a timeout or two that was just under way.
 */
export function grown(base: Sample, last: Sample): string[] {
  const most: Readonly<Record<Exclude<keyof Sample, 'session' | 'decisions'>, number>> = {
    heap: base.heap * 1.2,
    nodes: base.nodes * 1.2,
    listeners: base.listeners + 10,
    documents: base.documents,
    workers: base.workers,
    intervals: base.intervals,
    timeouts: base.timeouts + 2,
  };
  return Object.entries(most)
    .filter(([what, limit]) => last[what as keyof Sample] > limit)
    .map(
      ([what, limit]) =>
        `${what}: ${last[what as keyof Sample]} after session ${last.session}, at most ${Math.round(limit)} by session ${base.session}`,
    );
}
