/** A script with one condition turned round, or the marks of one reply on another: what an expected run is there to notice. */
import { conditionText } from '../../scenarios/format/conditions';
import type { Beat, Condition, Reply, Scenario, Test } from '../../scenarios/format/scenario';

/** Holds just where the other does not. An "or" of "and"s again: one test of each alternative, in every combination. */
export function turnedRound({ any }: Condition): Condition {
  const turned = any.reduce<readonly (readonly Test[])[]>(
    (ways, all) => ways.flatMap((way) => all.map((test) => [...way, { ...test, not: !test.not }])),
    [[]],
  );
  return { any: turned, text: conditionText(turned) };
}

/** A change of one place of a script, and what a way through must meet to notice it. */
export interface Change {
  readonly line: number;
  readonly scenario: Scenario;
  /** The beat it is in; null where it is in what is taken away. */
  readonly beat: Beat | null;
  /** Where marks were moved, the reply they were moved from. */
  readonly replies: readonly Reply[];
}

type Guarded = { readonly when: Condition | 'otherwise' | null; readonly range: { readonly line: number } };

function turnedOnes<T extends Guarded>(
  all: readonly T[],
): { readonly line: number; readonly all: readonly T[] }[] {
  return all.flatMap((one, at) => {
    if (one.when === null || one.when === 'otherwise') return [];
    const turned = { ...one, when: turnedRound(one.when) };
    return [{ line: one.range.line, all: [...all.slice(0, at), turned, ...all.slice(at + 1)] }];
  });
}

/** The script once for each of its conditions, that one turned round. */
export function conditionsTurned(scenario: Scenario): Change[] {
  const inBeats = scenario.sessions.flatMap((session) =>
    session.beats.flatMap((beat): Change[] => {
      const withBeat = (change: Partial<Beat>, line: number): Change => ({
        line,
        scenario: withBeatChanged(scenario, beat, change),
        beat,
        replies: [],
      });
      return [
        ...turnedOnes(beat.lines).map(({ all, line }) => withBeat({ lines: all }, line)),
        ...turnedOnes(beat.replies).map(({ all, line }) => withBeat({ replies: all }, line)),
        ...turnedOnes(beat.onward).map(({ all, line }) => withBeat({ onward: all }, line)),
      ];
    }),
  );
  const atTheEnd = turnedOnes(scenario.tookAway).map(({ all, line }): Change => ({
    line,
    scenario: { ...scenario, tookAway: all },
    beat: null,
    replies: [],
  }));
  return [...inBeats, ...atTheEnd];
}

/** The script once for each set of replies, the marks of its best on the longest of the others. */
export function marksMoved(scenario: Scenario): Change[] {
  return scenario.sessions.flatMap(({ beats }) =>
    beats.flatMap((beat): Change[] => {
      const { best, longest } = bestAndLongest(beat.replies);
      if (!best || !longest) return [];
      const replies = beat.replies.map((r) =>
        r === best ? { ...r, shows: [] } : r === longest ? { ...r, shows: [...r.shows, ...best.shows] } : r,
      );
      const changed = withBeatChanged(scenario, beat, { replies });
      return [{ line: best.range.line, scenario: changed, beat, replies: [best] }];
    }),
  );
}

/** Of a set of replies, the one that shows most without a slip, and of the others the one with the most letters; the first of several. */
function bestAndLongest(replies: readonly Reply[]): { best: Reply | undefined; longest: Reply | undefined } {
  const most = (all: readonly Reply[], by: (reply: Reply) => number): Reply | undefined =>
    all.reduce<Reply | undefined>((a, b) => (a && by(a) >= by(b) ? a : b), undefined);
  const best = most(
    replies.filter((r) => r.shows.length > 0 && r.slips.length === 0),
    (r) => r.shows.length,
  );
  const others = replies.filter((r) => r !== best);
  return { best, longest: most(others, (r) => r.text.length) };
}

function withBeatChanged(scenario: Scenario, beat: Beat, change: Partial<Beat>): Scenario {
  const sessions = scenario.sessions.map((session) =>
    session.beats.includes(beat)
      ? { ...session, beats: session.beats.map((b) => (b === beat ? { ...b, ...change } : b)) }
      : session,
  );
  return { ...scenario, sessions };
}
