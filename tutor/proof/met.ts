/** What an exploration meets on its way, and what it runs aground on. */
import type { Compiled } from './compiled-scenario';

/** What an exploration has met, by number; 1 for met. */
export interface Met {
  readonly beats: Uint8Array;
  readonly lines: Uint8Array;
  readonly replies: Uint8Array;
  readonly onwards: Uint8Array;
  readonly ends: Uint8Array;
  readonly tookAway: Uint8Array;
}

/** Something that must not happen: the simulator would end the session there without a word. */
export interface Trouble {
  readonly kind: 'no reply left' | 'no way on' | 'no menu yet' | 'round and round';
  readonly beat: number;
}

export const nothingMet = (compiled: Compiled): Met => ({
  beats: new Uint8Array(compiled.beats.length),
  lines: new Uint8Array(compiled.lines.length),
  replies: new Uint8Array(compiled.replies.length),
  onwards: new Uint8Array(compiled.onwards.length),
  ends: new Uint8Array(compiled.beats.length),
  tookAway: new Uint8Array(compiled.scenario.tookAway.length),
});
