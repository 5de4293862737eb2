/** What a window can ask of the browser about the other windows that show the same attempt: its locks and its channel. */

/** 'if free' answers at once; 'in line' waits until nobody before it holds or waits; 'whoever holds it' takes it away. */
export type Asking = 'if free' | 'in line' | 'whoever holds it';

export interface WindowMessage {
  /** The attempt's id. */
  readonly attempt: string;
  readonly what: 'may I play' | 'all is written';
}

export interface OtherWindows {
  /**
   * Asks for the lock of an attempt. `held` is told when it is this window's, `taken` when it is not to be had (only 'if free'), and
   * `robbed` when another window has taken it. Returns how to give it back, or to wait no longer: after that nothing is told.
   */
  lock(
    attempt: string,
    asking: Asking,
    told: { readonly held: () => void; readonly taken?: () => void; readonly robbed: () => void },
  ): () => void;
  /** Tells every other window, and not this one. */
  say(message: WindowMessage): void;
  /** Hears what other windows say; returns how to stop. */
  hear(take: (message: WindowMessage) => void): () => void;
}
