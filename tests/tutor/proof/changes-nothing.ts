/** Breakages that change nothing, each looked at by hand: the script is as good as it was, so there is nothing to report. */
import type { Breakage } from './break-scenario';

export const CHANGES_NOTHING: readonly {
  readonly file: string;
  readonly kind: Breakage;
  /** Words of the line as it stands in the file. */
  readonly line: string;
  readonly because: string;
}[] = [];
