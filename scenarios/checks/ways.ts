/** The ways through a session as links alone show them: conditions and replies already taken are not looked at. */
import type { Beat, Session, Target } from '../format/scenario';
import { nearestName } from '../problems/nearest-name';

export interface Ways {
  readonly beats: readonly Beat[];
  /** Indices of the beats each beat links to in its own session. */
  readonly next: readonly (readonly number[])[];
  /** Beats that end the session, or leave it. */
  readonly ends: readonly boolean[];
  /** Beats with a link that leads nowhere: where it was meant to lead is not known. */
  readonly broken: readonly boolean[];
  /** Beats that the broken links of a beat most likely meant. */
  readonly meant: readonly (readonly number[])[];
  /** Beats with replies and a way on after them. */
  readonly menus: readonly number[];
  /** Beats with `→ menu`. */
  readonly toMenu: readonly boolean[];
  indexOf(slug: string): number;
}

const KNOWN = new WeakMap<Session, Ways>();

/** Ways of a session, worked out once. */
export function waysOf(session: Session): Ways {
  let ways = KNOWN.get(session);
  if (!ways) KNOWN.set(session, (ways = readWays(session)));
  return ways;
}

/** Lets go of a session's ways, which are a tenth as big as the session itself. */
export function forgetWays(session: Session): void {
  KNOWN.delete(session);
}

export const isMenu = (beat: Beat): boolean => beat.replies.length > 0 && beat.onward.length > 0;

function readWays(session: Session): Ways {
  const { beats } = session;
  const index = new Map(beats.map((beat, i) => [beat.slug, i]));
  const next: number[][] = [];
  const meant: number[][] = [];
  const [ends, broken, toMenu]: [boolean[], boolean[], boolean[]] = [[], [], []];
  let slugs: string[] | null = null;
  beats.forEach((beat, from) => {
    const [ways, likely]: [number[], number[]] = [[], []];
    [ends[from], broken[from], toMenu[from]] = [false, false, false];
    for (const { to } of [...beat.replies, ...beat.onward]) {
      if (to.kind === 'menu') toMenu[from] = true;
      else if (to.kind === 'end' || (to.kind === 'beat' && to.session !== session.number)) ends[from] = true;
      else if (to.kind === 'beat') {
        const at = index.get(to.slug);
        if (at !== undefined) ways.push(at);
      } else {
        broken[from] = true;
        slugs ??= beats.map((b) => b.slug);
        const nearest = to.written === '' ? null : nearestName(to.written.replace(/^#/, ''), slugs);
        const at = nearest === null ? undefined : index.get(nearest);
        if (at !== undefined) likely.push(at);
      }
    }
    next.push(ways);
    meant.push(likely);
  });
  return {
    beats,
    next,
    ends,
    broken,
    meant,
    menus: beats.flatMap((b, i) => (isMenu(b) ? [i] : [])),
    toMenu,
    indexOf: (slug) => index.get(slug) ?? -1,
  };
}

/** Everything that can be reached from some beats along the given steps. */
export function reachable(from: readonly number[], steps: readonly (readonly number[])[]): Set<number> {
  const seen = new Set(from);
  const waiting = [...from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const to of steps[at] ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return seen;
}

/** Where a session can start: its first beat, or in the second session of two where the week leads. */
export function startsOf(
  session: Session,
  leadsTo: readonly { readonly to: Target }[],
  sessions: number,
): number[] {
  const ways = waysOf(session);
  if (session.beats.length === 0) return [];
  if (sessions < 2 || session.number !== 2 || leadsTo.length === 0) return [0];
  const starts = leadsTo.flatMap(({ to }) =>
    to.kind === 'beat' && to.session === session.number ? [ways.indexOf(to.slug)] : [],
  );
  return starts.filter((i) => i >= 0);
}
