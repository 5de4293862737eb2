/** Alternative openings: each combination that makes a difference is a world of its own, for a beat met again opens as it did before. */
import type { CompiledBeat } from './compiled-scenario';
import { beatsIn, isSeen } from './needed-facts';
import type { View } from './view';

/** More combinations than this are not tried one by one. */
export const MOST_WORLDS = 64;

/** Whether what is said first changes anything that the view can see. */
export const openingsDiffer = (
  view: View,
  needed: ReadonlySet<string>,
  { runs, letters }: CompiledBeat,
): boolean =>
  letters.length > 1 && runs.some((run) => run.some((l) => l.letter >= 0 && isSeen(view, needed, l.line)));

/** The letters of each beat, a world a row; null where there are too many. One row where openings change nothing. */
export function worldsOf(view: View, needed: ReadonlySet<string>): readonly Uint8Array[] | null {
  let worlds: Uint8Array[] = [new Uint8Array(view.compiled.beats.length)];
  for (const beat of beatsIn(view)) {
    if (!openingsDiffer(view, needed, beat)) continue;
    const { index, letters } = beat;
    worlds = worlds.flatMap((world) =>
      letters.map((_, letter) => {
        const other = world.slice();
        other[index] = letter;
        return other;
      }),
    );
    if (worlds.length > MOST_WORLDS) return null;
  }
  return worlds;
}
