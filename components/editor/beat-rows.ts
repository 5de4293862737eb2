/** The beats of a draft as a list: where each stands, and how many problems stand in it. */
import type { Problem } from '../../scenarios/problems/problem';
import type { Place } from '../../tutor/writing/places';

export interface BeatRow extends Place {
  readonly problems: number;
}

export interface PartRows extends Place {
  /** Problems of the part that stand in none of its beats. */
  readonly problems: number;
  readonly beats: readonly BeatRow[];
}

export function partRows(places: readonly Place[], problems: readonly Problem[]): PartRows[] {
  const counts = new Map<Place, number>();
  for (const { range } of problems) {
    const place = places.findLast((p) => p.line <= range.line);
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const rows: (PartRows & { beats: BeatRow[] })[] = [];
  for (const place of places) {
    const row = { ...place, problems: counts.get(place) ?? 0 };
    if (place.kind === 'part') rows.push({ ...row, beats: [] });
    else rows.at(-1)?.beats.push(row);
  }
  return rows;
}
