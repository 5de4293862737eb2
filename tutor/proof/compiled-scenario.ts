/**
 * A scenario with every name looked up: beats, replies, lines and links by number. What a number stands for is kept beside it, so
 * that whatever is found can be told in the author's words and at the author's line.
 */
import type {
  Beat,
  ConditionalText,
  Line,
  Onward,
  Reply,
  Scenario,
  Target,
} from '../../scenarios/format/scenario';
import { WEEK_RESULTS } from '../../scenarios/format/vocabulary';

/** Where a link leads: the number of a beat, or one of these. */
export const END = -1;
export const MENU = -2;

export interface CompiledLine {
  readonly id: number;
  readonly beat: number;
  readonly line: Line;
  /** Index of its letter in the beat's letters; -1 for a line that is no alternative opening. */
  readonly letter: number;
}

export interface CompiledReply {
  readonly id: number;
  readonly beat: number;
  readonly reply: Reply;
  readonly to: number;
}

export interface CompiledOnward {
  readonly id: number;
  readonly beat: number;
  readonly onward: Onward;
  readonly to: number;
}

export interface CompiledBeat {
  readonly index: number;
  /** Index of its session in the scenario. */
  readonly session: number;
  readonly beat: Beat;
  /** Each run is one choice: the first that holds. A line without a condition is a run of its own. */
  readonly runs: readonly (readonly CompiledLine[])[];
  readonly letters: readonly string[];
  readonly replies: readonly CompiledReply[];
  readonly onward: readonly CompiledOnward[];
  /** Replies and a way on after them: where `→ menu` can go back to. */
  readonly isMenu: boolean;
}

export interface Compiled {
  readonly scenario: Scenario;
  readonly beats: readonly CompiledBeat[];
  readonly replies: readonly CompiledReply[];
  readonly lines: readonly CompiledLine[];
  readonly onwards: readonly CompiledOnward[];
  /** Where each session starts, by how the week went: 0 no week, then done, partly, not done. */
  readonly starts: readonly (readonly number[])[];
  /** What was taken away, in runs as it is told. */
  readonly tookAway: readonly (readonly { readonly id: number; readonly text: ConditionalText }[])[];
}

/** A run of conditions ends with its `otherwise`, or where a line has no condition. */
export function runsOf<T>(items: readonly T[], whenOf: (item: T) => unknown): T[][] {
  const runs: T[][] = [];
  let open = false;
  for (const item of items) {
    const when = whenOf(item);
    if (when === null) runs.push([item]);
    else if (open) runs.at(-1)?.push(item);
    else runs.push([item]);
    open = when !== null && when !== 'otherwise';
  }
  return runs;
}

export function compileScenario(scenario: Scenario): Compiled {
  const numberOf = scenario.sessions.map((s) => new Map(s.beats.map((b, i) => [b.slug, i])));
  const firstOf: number[] = [];
  let count = 0;
  for (const session of scenario.sessions) {
    firstOf.push(count);
    count += session.beats.length;
  }
  const leads = (to: Target, session: number): number => {
    if (to.kind === 'menu') return MENU;
    if (to.kind !== 'beat') return END;
    const named = scenario.sessions.findIndex((s) => s.number === to.session);
    const at = named < 0 ? session : named;
    const found = numberOf[at]?.get(to.slug);
    return found === undefined ? END : (firstOf[at] ?? 0) + found;
  };
  const beats: CompiledBeat[] = [];
  const replies: CompiledReply[] = [];
  const lines: CompiledLine[] = [];
  const onwards: CompiledOnward[] = [];
  scenario.sessions.forEach(({ beats: own }, session) => {
    for (const beat of own) {
      const index = beats.length;
      const letters = [...new Set(beat.lines.flatMap((l) => (l.opening ? [l.opening] : [])))];
      const said = beat.lines.map((line, i): CompiledLine => ({
        id: lines.length + i,
        beat: index,
        line,
        letter: line.opening === null ? -1 : letters.indexOf(line.opening),
      }));
      const offered = beat.replies.map((reply, i): CompiledReply => ({
        id: replies.length + i,
        beat: index,
        reply,
        to: leads(reply.to, session),
      }));
      const on = beat.onward.map((onward, i): CompiledOnward => ({
        id: onwards.length + i,
        beat: index,
        onward,
        to: leads(onward.to, session),
      }));
      lines.push(...said);
      replies.push(...offered);
      onwards.push(...on);
      beats.push({
        index,
        session,
        beat,
        letters,
        runs: runsOf(said, (l) => l.line.when),
        replies: offered,
        onward: on,
        isMenu: offered.length > 0 && on.length > 0,
      });
    }
  });
  const starts = scenario.sessions.map(({ beats: own }, session) => {
    const first = own.length > 0 ? (firstOf[session] ?? END) : END;
    return [null, ...WEEK_RESULTS].map((result) => {
      const led = session > 0 ? scenario.week?.leadsTo.find((l) => l.result === result)?.to : undefined;
      // From the week a link to a menu finds none, and ends the session.
      return led === undefined ? first : led.kind === 'beat' ? leads(led, session) : END;
    });
  });
  const texts = scenario.tookAway.map((text, id) => ({ id, text }));
  return { scenario, beats, replies, lines, onwards, starts, tookAway: runsOf(texts, (t) => t.text.when) };
}
