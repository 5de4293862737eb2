/** What the client took away: the author's sentences, each run of conditions its first that holds. */
import type { ConditionalText } from '../scenarios/format/scenario';
import { firstThatHolds } from '../simulator/conditions';
import { fill } from '../simulator/placeholders';
import type { Play } from '../simulator/play';

/** A run of conditions ended by an optional `otherwise` is one choice; a sentence without a condition stands by itself. */
function runsOf(texts: readonly ConditionalText[]): readonly (readonly ConditionalText[])[] {
  const runs: ConditionalText[][] = [];
  for (const text of texts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = text.when !== null && last && last.when !== null && last.when !== 'otherwise';
    if (run && goesOn) run.push(text);
    else runs.push([text]);
  }
  return runs;
}

/** The sentences that hold at the end of a play, as the author wrote them. */
export const whatIsTold = (play: Play): readonly ConditionalText[] =>
  runsOf(play.scenario.tookAway).flatMap((run) => firstThatHolds(run, play) ?? []);

/** Inline Markdown; empty when nothing holds. */
export const tookAway = (play: Play): string =>
  whatIsTold(play)
    .map(({ text }) => fill(text, play))
    .join(' ');
