/** A proof leads back to where it was asked for: the bench, a debrief, the log; by its address alone, to the briefing. */
import { hashOf, type Route } from '../app/route';

export interface WayBack {
  readonly hash: string;
  readonly words: string;
}

export function backFrom(cameFrom: Route | null, id: string): WayBack {
  switch (cameFrom?.page) {
    case 'bench':
      return { hash: hashOf(cameFrom), words: 'Back to the bench' };
    case 'attempt':
      return { hash: hashOf(cameFrom), words: 'Back to the conversation' };
    case 'log entry':
      return { hash: hashOf(cameFrom), words: 'Back to the attempt in my log' };
    default:
      return { hash: hashOf({ page: 'meet', id }), words: 'Back to the briefing' };
  }
}
