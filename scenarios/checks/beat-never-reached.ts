/** A beat that no link leads to. */
import type { Check } from './check';
import { reachable, startsOf, waysOf } from './ways';

export const beatNeverReached: Check = {
  code: 'beat-never-reached',
  find: ({ sessions, week }) =>
    sessions.flatMap((session) => {
      const ways = waysOf(session);
      const leads = week?.leadsTo ?? [];
      // A link with a slip in it still counts for the beat it meant; one that could mean anything excuses them all.
      if (session.number === 2 && leads.some((l) => l.to.kind === 'nowhere')) return [];
      const steps = ways.next.map((to, i) => [...to, ...(ways.meant[i] ?? [])]);
      const seen = reachable(startsOf(session, leads, sessions.length), steps);
      if ([...seen].some((i) => ways.broken[i] && (ways.meant[i] ?? []).length === 0)) return [];
      // Beats that only follow from another unreached one are that one's business.
      const lost = session.beats.map((_, i) => i).filter((i) => !seen.has(i));
      const roots: number[] = [];
      const told = new Set<number>();
      const linked = new Set(lost.flatMap((i) => (steps[i] ?? []).filter((to) => to !== i)));
      for (const i of [...lost.filter((l) => !linked.has(l)), ...lost]) {
        if (told.has(i)) continue;
        roots.push(i);
        for (const next of reachable([i], steps)) told.add(next);
      }
      return roots.map((i) => ({
        range: session.beats[i]?.range ?? session.range,
        message: `No link leads to "${session.beats[i]?.title ?? ''}".`,
        hint: 'Link a reply to it, or take it out.',
      }));
    }),
};
