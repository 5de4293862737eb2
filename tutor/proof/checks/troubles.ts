/** The situations an exploration ran aground in, in the author's words. */
import type { Beat } from '../../../scenarios/format/scenario';
import type { Trouble } from '../met';
import type { Known } from './check';

export interface ToldTrouble {
  readonly beat: Beat;
  readonly path: readonly number[];
}

export const troublesOf = ({ compiled, position }: Known, kind: Trouble['kind']): ToldTrouble[] =>
  position.troubles
    .filter((t) => t.kind === kind)
    .flatMap(({ beat, path }) => {
      const found = compiled.beats[beat]?.beat;
      return found ? [{ beat: found, path }] : [];
    })
    .sort((a, b) => a.beat.range.line - b.beat.range.line);

/** How many of the last replies are told. */
const TOLD = 3;

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text);

/** "after “…”, “…”": the replies that lead there. */
export function inWords({ compiled }: Known, path: readonly number[]): string {
  const said = path.flatMap((d) => compiled.replies[d]?.reply.text ?? []);
  if (said.length === 0) return 'from the first line on';
  const last = said.slice(-TOLD).map((t) => `“${short(t)}”`);
  return `for instance after ${said.length > TOLD ? '… ' : ''}${last.join(', ')}`;
}
