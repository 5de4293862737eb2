/** Where a situation stands, as one number: waiting for a reply or the plan in a beat, at a session's end or start, or at the end. */
export interface Nodes {
  readonly beats: number;
  readonly sessions: number;
}

export const waiting = (_: Nodes, beat: number): number => beat;
export const writing = ({ beats }: Nodes, beat: number): number => beats + beat;
export const over = ({ beats }: Nodes, session: number): number => 2 * beats + session;
export const start = ({ beats, sessions }: Nodes, session: number): number => 2 * beats + sessions + session;
export const done = ({ beats, sessions }: Nodes): number => 2 * beats + 2 * sessions;

export type Place =
  | { readonly at: 'waiting' | 'writing'; readonly beat: number }
  | { readonly at: 'over' | 'start'; readonly session: number }
  | { readonly at: 'done' };

export function placeOf({ beats, sessions }: Nodes, node: number): Place {
  if (node < beats) return { at: 'waiting', beat: node };
  if (node < 2 * beats) return { at: 'writing', beat: node - beats };
  if (node < 2 * beats + sessions) return { at: 'over', session: node - 2 * beats };
  if (node < 2 * beats + 2 * sessions) return { at: 'start', session: node - 2 * beats - sessions };
  return { at: 'done' };
}
