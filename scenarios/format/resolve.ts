/** Looking a beat up by its slug: the one place that knows how beats are found. */
import type { Beat, Scenario, Session } from './scenario';

/** Slugs of a session's beats, made once for each session that is played. */
const INDEX = new WeakMap<Session, ReadonlyMap<string, Beat>>();

/** The beat of that slug in the session at that index (0-based), or null. */
export function findBeat(scenario: Scenario, sessionIndex: number, slug: string): Beat | null {
  const session = scenario.sessions[sessionIndex];
  if (!session) return null;
  let index = INDEX.get(session);
  if (!index) {
    index = new Map(session.beats.map((beat) => [beat.slug, beat]));
    INDEX.set(session, index);
  }
  return index.get(slug) ?? null;
}
