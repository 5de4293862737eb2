/** How long a script is: words, and how much of it there is, part by part. */
import type { Beat, Scenario } from '../../scenarios/format/scenario';
import { wordCount, WORDS_A_MINUTE } from '../../simulator/clock';

export interface SessionMeasure {
  readonly session: number;
  readonly beats: number;
  readonly replies: number;
  /** Words the client and others say, all alternatives counted. */
  readonly said: number;
  /** Words of the replies. */
  readonly replied: number;
}

export interface Measures {
  /** Everything a trainee could read: briefing, what is said, replies, debrief. */
  readonly words: number;
  readonly sessions: readonly SessionMeasure[];
  /** The longest thing anyone says in one go, in seconds aloud. */
  readonly longestSeconds: number;
}

export function measure(scenario: Scenario): Measures {
  const sessions = scenario.sessions.map(({ number, beats }) => ({
    session: number,
    beats: beats.length,
    replies: beats.reduce((sum, b) => sum + b.replies.length, 0),
    said: total(beats, (b) => b.lines.map((l) => l.text)),
    replied: total(beats, (b) => b.replies.flatMap((r) => [r.text, ...r.also])),
  }));
  const around = wordCount(scenario.briefing) + wordCount(scenario.debrief);
  const longest = Math.max(
    0,
    ...scenario.sessions.flatMap((s) =>
      s.beats.flatMap((b) => [...b.lines, ...b.replies].map((l) => wordCount(l.text))),
    ),
  );
  return {
    words: around + sessions.reduce((sum, s) => sum + s.said + s.replied, 0),
    sessions,
    longestSeconds: Math.round((longest / WORDS_A_MINUTE) * 60),
  };
}

const total = (beats: readonly Beat[], texts: (beat: Beat) => readonly string[]): number =>
  beats.reduce((sum, beat) => sum + texts(beat).reduce((n, text) => n + wordCount(text), 0), 0);
