/**
 * What the log keeps for the tutor's bench: scripts that were loaded, scripts being written, their versions, and who signed which text.
 * Plain data as in kept-shapes.ts; times are milliseconds since 1970. A text itself lies in the sources, under its hash.
 */
import type { Review } from '../../scenarios/format/scenario';

/** Where a script came from, to say so beside it. */
export interface CameFrom {
  readonly kind: 'file' | 'pack' | 'page' | 'selection' | 'pasted' | 'bench';
  /** The file's name, the site's address, or empty where there is nothing to name. */
  readonly name: string;
}

/** A text that was loaded under a scenario's id before the one that is played now. */
export interface EarlierVersion {
  readonly hash: string;
  readonly version: string;
  readonly loadedAt: number;
}

/** A loaded scenario as it is played now. Attempts at earlier versions replay from their own sources. */
export interface LoadedRow {
  /** The scenario's id: one of each is played. One that is shipped under the same id steps back while this one is here. */
  readonly id: string;
  readonly title: string;
  /** The client's name. */
  readonly client: string;
  /** As its header says. */
  readonly version: string;
  readonly hash: string;
  readonly loadedAt: number;
  readonly from: CameFrom;
  readonly authors: readonly string[];
  /** Newest first. */
  readonly earlier: readonly EarlierVersion[];
  /** Removed, and to be put back if wanted, until seven days later; null while it is here. */
  readonly removedAt: number | null;
}

/** A loaded scenario with its text. */
export interface KeptScript extends LoadedRow {
  readonly text: string;
}

/** What it takes to keep a scenario. */
export type NewLoaded = Omit<LoadedRow, 'hash' | 'earlier' | 'removedAt'> & { readonly text: string };

/** A script being written. */
export interface ScriptDraftRow {
  readonly id: string;
  /** As it was last read, for lists; may be empty. */
  readonly title: string;
  readonly text: string;
  readonly startedAt: number;
  /** Of the last change. */
  readonly at: number;
  readonly from: CameFrom;
  /** What the editor needs to go on as it was left (its undo history, the caret), as JSON of its own; null where there is none. */
  readonly editor: string | null;
  readonly removedAt: number | null;
}

/** What saves a draft. Parts not given stay as they are; a new draft starts with them empty. */
export interface ScriptDraftChange {
  readonly text: string;
  readonly at: number;
  readonly title?: string;
  readonly from?: CameFrom;
  readonly editor?: string | null;
}

/** A text that a draft had at some moment, kept to go back to. */
export interface ScriptVersionRow {
  readonly draftId: string;
  readonly at: number;
  readonly hash: string;
  /** The author's own words for it; empty where the tool kept it by itself. */
  readonly label: string;
}

/** Somebody qualified stands by exactly this text. */
export interface SignOffRow extends Review {
  readonly id: string;
  /** Of the text: a text that changes is signed by nobody. */
  readonly hash: string;
  readonly scenarioId: string;
  readonly title: string;
  readonly at: number;
}
