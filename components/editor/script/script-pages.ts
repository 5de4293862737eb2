/** A long script is read some beats at a time: the pages of beats, and the page that a beat is on. */
import type { Beat, Scenario } from '../../../scenarios/format/scenario';

/** More than a shipped scenario has in both sessions. */
export const BEATS_A_PAGE = 60;

export interface ReadBeat {
  readonly session: number;
  readonly beat: Beat;
  /** The first of its session. */
  readonly opens: boolean;
}

export function pagesOf({ sessions }: Scenario): ReadBeat[][] {
  const all = sessions.flatMap(({ number, beats }) =>
    beats.map((beat, i): ReadBeat => ({ session: number, beat, opens: i === 0 })),
  );
  const pages: ReadBeat[][] = [];
  for (let at = 0; at < all.length; at += BEATS_A_PAGE) pages.push(all.slice(at, at + BEATS_A_PAGE));
  return pages;
}

/** 0-based; 0 where the beat is on none. */
export function pageOf(
  pages: readonly (readonly ReadBeat[])[],
  at: { session: number | null; slug: string } | null,
): number {
  if (!at) return 0;
  return Math.max(
    0,
    pages.findIndex((page) => page.some((r) => r.session === at.session && r.beat.slug === at.slug)),
  );
}
