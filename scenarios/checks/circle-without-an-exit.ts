/** Beats that lead only to each other, so that the session can never end. */
import type { Check } from './check';
import { reachable, startsOf, waysOf } from './ways';

export const circleWithoutAnExit: Check = {
  code: 'circle-without-an-exit',
  find: ({ sessions, week }) =>
    sessions.flatMap((session) => {
      const ways = waysOf(session);
      const back: number[][] = ways.next.map(() => []);
      const steps = ways.next.map((to, i) => (ways.toMenu[i] ? [...to, ...ways.menus] : to));
      steps.forEach((to, from) => to.forEach((t) => back[t]?.push(from)));
      // Broken links and dead ends have problems of their own; a circle is not to be blamed for them.
      const out = session.beats.flatMap((_, i) =>
        ways.ends[i] || ways.broken[i] || (steps[i] ?? []).length === 0 ? [i] : [],
      );
      const free = reachable(out, back);
      const met = reachable(startsOf(session, week?.leadsTo ?? [], sessions.length), steps);
      const told = new Set<number>();
      return session.beats.flatMap(({ title, range }, i) => {
        if (free.has(i) || !met.has(i) || told.has(i)) return [];
        const circle = [...reachable([i], steps)];
        for (const beat of [...circle, ...reachable([i], back)]) told.add(beat);
        const others = circle.filter((b) => b !== i).map((b) => `"${session.beats[b]?.title ?? ''}"`);
        return [
          {
            range,
            message:
              others.length === 0
                ? `"${title}" leads only back to itself.`
                : `From "${title}" the session can never end: it leads only to ${others.slice(0, 4).join(', ')}${others.length > 4 ? ' and on' : ''}.`,
            hint: 'Let one of these beats lead out of the circle, or end with `**end**`.',
          },
        ];
      });
    }),
};
