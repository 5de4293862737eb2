/** What the links of a session still lead to from a beat, conditions not weighed. A script never changes, so each is looked up once. */
import { findBeat } from '../scenarios/format/resolve';
import type { Beat, ElementRef, Scenario, Session, Target } from '../scenarios/format/scenario';

/** Elements and the sheet that some link of the session still leads to. */
export interface Ahead {
  readonly elements: ReadonlySet<string>;
  readonly sheet: boolean;
}

export const NOTHING_AHEAD: Ahead = { elements: new Set(), sheet: false };

export const tag = ({ criterion, element }: ElementRef): string => `${criterion}: ${element}`;

/** Where a beat can lead in one step; `→ menu` may be any beat that goes on after its replies. */
function nextOf(scenario: Scenario, sessionIndex: number, session: Session, beat: Beat): Beat[] {
  const targets: Target[] = [...beat.replies, ...beat.onward].map((way) => way.to);
  const menus = targets.some((to) => to.kind === 'menu')
    ? session.beats.filter((b) => b.replies.length > 0 && b.onward.length > 0)
    : [];
  const named = targets.flatMap((to) =>
    to.kind === 'beat' ? (findBeat(scenario, sessionIndex, to.slug) ?? []) : [],
  );
  return [...named, ...menus];
}

const AHEAD = new WeakMap<Beat, Ahead>();

export function aheadOf(scenario: Scenario, sessionIndex: number, from: Beat): Ahead {
  const known = AHEAD.get(from);
  if (known) return known;
  const session = scenario.sessions[sessionIndex];
  if (!session) return NOTHING_AHEAD;
  const met = new Set<Beat>();
  const waiting = [from];
  for (let beat = waiting.pop(); beat; beat = waiting.pop()) {
    if (met.has(beat)) continue;
    met.add(beat);
    waiting.push(...nextOf(scenario, sessionIndex, session, beat));
  }
  const elements = new Set<string>();
  for (const beat of met) {
    for (const shown of beat.replies.flatMap((r) => r.shows)) elements.add(tag(shown));
    // The lines of the beat itself are said already, unless a link leads back to it.
    for (const act of beat.lines.flatMap((l) => l.acts)) elements.add(tag(act));
  }
  const ahead = { elements, sheet: [...met].some((b) => b.plan !== null) };
  AHEAD.set(from, ahead);
  return ahead;
}
