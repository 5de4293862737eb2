/**
 * What is said of the author's own criteria. They change nothing a situation is told apart by, so the proof of everything else holds as
 * it stands; they themselves are not walked set by set, and the sentence says so.
 */
import { ownResults } from '../../scoring/own-criteria';
import type { Level } from '../../scoring/report';
import type { Play } from '../../simulator/play';
import type { Compiled } from './compiled-scenario';
import type { Met } from './met';

export interface OwnShown {
  readonly criterion: string;
  readonly of: number;
  /** Elements on no reply that can be said. */
  readonly outOfReach: readonly string[];
  /** Every situation was walked, so that "no reply that can be said" is known. */
  readonly complete: boolean;
  /** The level on the best path, found by playing it. */
  readonly onBestPath: Level;
}

export function ownShown(
  compiled: Compiled,
  { met, complete }: { readonly met: Met; readonly complete: boolean },
  best: Play,
): readonly OwnShown[] {
  const said = new Set(
    compiled.replies
      .filter((r) => met.replies[r.id] === 1)
      .flatMap((r) => (r.reply.own ?? []).map((o) => o.element)),
  );
  const results = ownResults(best);
  return (compiled.scenario.header.own ?? []).map(({ name, elements }, i) => ({
    criterion: name,
    of: elements.length,
    outOfReach: elements.filter((e) => !said.has(e)),
    complete,
    onBestPath: results[i]?.level ?? 0,
  }));
}

/** One sentence or two, for the card. */
export function ownInWords({ criterion, of, outOfReach, complete, onBestPath }: OwnShown): string {
  const each = of === 1 ? 'its element is' : `each of its ${of} elements is`;
  const reach =
    outOfReach.length === 0
      ? `${each} on a reply that can be said`
      : `${outOfReach.join(', ')} ${outOfReach.length === 1 ? 'is' : 'are'} on no reply ${complete ? 'that can be said' : 'that was met'}`;
  return `${criterion}: ${reach}; ${onBestPath} on the best path. That one way through shows them together is not proved.`;
}
