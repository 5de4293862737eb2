/** How far a proof has come, in words that can be shown to whoever waits for it. */
export interface Progress {
  /** What is being looked at, as a few words in lower case: "every situation", "rationale in session 1". */
  readonly looksAt: string;
  /** Pieces finished, of how many: a proof cannot know beforehand how long a piece will take. */
  readonly done: number;
  readonly of: number;
  /** Situations walked in this piece so far. */
  readonly situations: number;
}

export type OnProgress = (progress: Progress) => void;
