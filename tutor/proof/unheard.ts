/** What an expected run expects to hear and does not, and which lines of the script to look at: those whose conditions chose otherwise. */
import type { Beat, ConditionalText, ExpectedRun } from '../../scenarios/format/scenario';
import type { Range } from '../../scenarios/problems/problem';
import { whatIsTold } from '../../scoring/took-away';
import type { Play } from '../../simulator/play';
import { plain } from './plain-words';

export interface Unheard {
  readonly words: string;
  /** How what was heard instead begins; null where that was nothing. */
  readonly heard: string | null;
  /** Where the run expects it. */
  readonly range: Range;
  /** The lines of the script that stand for each other there; null where no line begins so. */
  readonly place: Range | null;
}

/** A run as far as it was followed: how much had been said when each of its replies was looked for. */
interface Followed {
  readonly play: Play;
  readonly asked: readonly number[];
}

/** A line, or something that is taken away. */
type Words = Pick<ConditionalText, 'when' | 'text' | 'range'>;

/** What expected answers are missing. Of a run that lost its way, those that it came to. */
export function unheardIn(
  { hears = [] }: ExpectedRun,
  played: Followed & { readonly lost: unknown },
): Unheard[] {
  const { play, asked } = played;
  return hears.flatMap(({ after, words, range }): Unheard[] => {
    if (after === null ? !isOver(play) || played.lost !== null : after > asked.length) return [];
    const heard: readonly Words[] =
      after === null ? whatIsTold(play) : partOf(played, after).flatMap((s) => s.line ?? []);
    const begins = ({ text }: Words): boolean => plain(text).startsWith(plain(words));
    if (heard.some(begins)) return [];
    const texts: readonly (readonly Words[])[] =
      after === null ? [play.scenario.tookAway] : beatsOf(played, after).map((b) => b.lines);
    for (const all of texts) {
      const meant = all.find(begins);
      if (!meant) continue;
      const instead = alternatives(all, meant).filter((other) => heard.includes(other));
      return [{ words, heard: instead[0]?.text ?? null, range, place: spanOf([meant, ...instead]) }];
    }
    const place = after === null ? null : waysLeft(played, after);
    return [{ words, heard: heard[0]?.text ?? null, range, place }];
  });
}

/** Where the conditions stand that chose the way after a reply; null where there are none. */
export function waysLeft(played: Followed, after: number): Range | null {
  const chosen = beatsOf(played, after).flatMap((b) => b.onward.filter((o) => o.when !== null));
  return spanOf(chosen);
}

const isOver = ({ phase }: Play): boolean => phase !== 'talking' && phase !== 'writing the plan';

/** Everything put on the record from a reply until the next one is looked for. */
const partOf = ({ play, asked }: Followed, after: number): Play['said'] =>
  play.said.slice(asked[after - 1] ?? 0, asked[after] ?? play.said.length);

/** The beats that were gone through after a reply: the one it leads to, those in which something was said, and the one that came to a stop. */
function beatsOf(played: Followed, after: number): readonly Beat[] {
  const { play, asked } = played;
  const { scenario } = play;
  const found = new Map<string, Beat>();
  const add = (session: number, slug: string): void => {
    const beat = scenario.sessions.find((s) => s.number === session)?.beats.find((b) => b.slug === slug);
    if (beat) found.set(`${session} ${slug}`, beat);
  };
  for (const { session, beat, reply } of partOf(played, after)) {
    if (reply === null) add(session, beat);
    else if (reply.to.kind === 'beat') add(reply.to.session, reply.to.slug);
  }
  const next = play.said[asked[after] ?? -1];
  if (next) add(next.session, next.beat);
  else if (play.beat) add(scenario.sessions[play.sessionIndex]?.number ?? 1, play.beat.slug);
  return [...found.values()];
}

/** Of a run of conditions only one is said: those that could be said in the place of another. */
function alternatives(all: readonly Words[], one: Words): readonly Words[] {
  const at = all.indexOf(one);
  let from = at;
  while (from > 0 && all[from]?.when !== null && goesOn(all[from - 1])) from -= 1;
  let to = at;
  while (to + 1 < all.length && goesOn(all[to]) && all[to + 1]?.when !== null) to += 1;
  return all.slice(from, to + 1);
}

const goesOn = (words: Words | undefined): boolean =>
  !!words && words.when !== null && words.when !== 'otherwise';

/** From the first of some places to the last; null where there are none. */
export function spanOf(places: readonly { readonly range: Range }[]): Range | null {
  const ranges = places.map((p) => p.range).sort((a, b) => a.line - b.line || a.column - b.column);
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last ? { ...first, endLine: last.endLine, endColumn: last.endColumn } : null;
}
