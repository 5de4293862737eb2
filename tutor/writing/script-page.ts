/** A long script is read some beats at a time: the page of beats that a line of the text is on, and all that it takes to show it. */
import type { Beat, Scenario, Target } from '../../scenarios/format/scenario';

/** More than a shipped scenario has in both sessions. */
export const BEATS_A_PAGE = 60;

export interface ReadBeat {
  readonly session: number;
  readonly beat: Beat;
  /** The first of its session. */
  readonly opens: boolean;
}

export interface ScriptPage {
  /** 0-based, and of how many. */
  readonly page: number;
  readonly pages: number;
  readonly sessions: number;
  readonly client: string;
  /** Markdown; on the first page. */
  readonly briefing: string;
  /** Markdown; on the last. */
  readonly debrief: string;
  readonly beats: readonly ReadBeat[];
  /** Headings of beats that are led to from here, by session and slug. */
  readonly titles: ReadonlyMap<string, string>;
  /** 1-based lines of the first beat of the pages before and after; null where there is none. */
  readonly before: number | null;
  readonly after: number | null;
}

/** @param line 1-based line of the text that the reader is at */
export function scriptPage(scenario: Scenario, line: number): ScriptPage {
  const { sessions, header, briefing, debrief } = scenario;
  const all = sessions.flatMap(({ number, beats }) =>
    beats.map((beat, i): ReadBeat => ({ session: number, beat, opens: i === 0 })),
  );
  const at = Math.max(
    0,
    all.findLastIndex(({ beat }) => beat.range.line <= line),
  );
  const page = Math.floor(at / BEATS_A_PAGE);
  const pages = Math.max(1, Math.ceil(all.length / BEATS_A_PAGE));
  const lineOf = (index: number): number | null => all[index]?.beat.range.line ?? null;
  const beats = all.slice(page * BEATS_A_PAGE, (page + 1) * BEATS_A_PAGE);
  return {
    ...{ page, pages, beats, sessions: sessions.length, client: header.client.name || 'The client' },
    briefing: page === 0 ? briefing : '',
    debrief: page === pages - 1 ? debrief : '',
    titles: titlesFrom(scenario, beats),
    before: page > 0 ? lineOf((page - 1) * BEATS_A_PAGE) : null,
    after: page < pages - 1 ? lineOf((page + 1) * BEATS_A_PAGE) : null,
  };
}

function titlesFrom({ sessions }: Scenario, beats: readonly ReadBeat[]): Map<string, string> {
  const named = new Set(
    beats.flatMap(({ beat }) => [...beat.replies, ...beat.onward].flatMap(({ to }) => keyOf(to) ?? [])),
  );
  return new Map(
    sessions.flatMap(({ number, beats: own }) =>
      own.flatMap(({ slug, title }): [string, string][] => {
        const key = `${number}/${slug}`;
        return named.has(key) ? [[key, title]] : [];
      }),
    ),
  );
}

const keyOf = (to: Target): string | null => (to.kind === 'beat' ? `${to.session}/${to.slug}` : null);
