/**
 * What the links of a session still lead to from a beat: all of it, or what a play can still come to. For a play, conditions on what was
 * counted and shown are weighed as kindly as they can be: a way is closed only when nothing still to come can open it, and every other holds.
 */
import { findBeat } from '../scenarios/format/resolve';
import type {
  Beat,
  Comparison,
  Condition,
  ElementRef,
  Scenario,
  Session,
  Target,
  Test,
} from '../scenarios/format/scenario';
import type { Play } from '../simulator/play';

/** Elements and the sheet that some link of the session still leads to. */
export interface Ahead {
  readonly elements: ReadonlySet<string>;
  readonly sheet: boolean;
}

export const NOTHING_AHEAD: Ahead = { elements: new Set(), sheet: false };

export const tag = ({ criterion, element }: ElementRef): string => `${criterion}: ${element}`;

type Shown = Extract<Test, { kind: 'shown' }>['what'];
type Slot = { readonly when: Condition | 'otherwise' | null };

const nameOf = (what: Shown): string => ('slip' in what ? `slip ${what.slip}` : tag(what));

/** Everything that can still come, and how far each counter can still be moved. */
interface Reach extends Ahead {
  readonly shown: ReadonlySet<string>;
  readonly up: ReadonlyMap<string, number>;
  readonly down: ReadonlyMap<string, number>;
  /** Ways that were open: fewer of them, and less may be ahead. */
  readonly open: number;
}

/** What a play has counted and shown of what its session's conditions ask about. */
interface SoFar {
  readonly counters: Readonly<Record<string, number>>;
  readonly shown: ReadonlySet<string>;
}

/** Where a beat can lead in one step; `→ menu` may be any beat that goes on after its replies. */
function nextOf(
  scenario: Scenario,
  sessionIndex: number,
  session: Session | undefined,
  targets: readonly Target[],
): Beat[] {
  const menus = targets.some((to) => to.kind === 'menu')
    ? (session?.beats ?? []).filter((b) => b.replies.length > 0 && b.onward.length > 0)
    : [];
  const named = targets.flatMap((to) =>
    to.kind === 'beat' ? (findBeat(scenario, sessionIndex, to.slug) ?? []) : [],
  );
  return [...named, ...menus];
}

function reachOf(
  scenario: Scenario,
  sessionIndex: number,
  from: Beat,
  isOpen: (one: Slot) => boolean,
): Reach {
  const session = scenario.sessions[sessionIndex];
  const met = new Set<Beat>();
  const waiting = [from];
  const elements = new Set<string>();
  const shown = new Set<string>();
  const up = new Map<string, number>();
  const down = new Map<string, number>();
  let sheet = false;
  let open = 0;
  for (let beat = waiting.pop(); beat; beat = waiting.pop()) {
    if (met.has(beat)) continue;
    met.add(beat);
    sheet ||= beat.plan !== null;
    const replies = beat.replies.filter(isOpen);
    const onward = beat.onward.filter(isOpen);
    // The lines of the beat itself are said already, unless a link leads back to it.
    const lines = beat.lines.filter(isOpen);
    open += replies.length + onward.length + lines.length;
    for (const act of lines.flatMap((l) => l.acts)) elements.add(tag(act));
    for (const reply of replies) {
      for (const act of reply.shows) elements.add(tag(act));
      for (const slip of reply.slips) shown.add(`slip ${slip}`);
      for (const { counter, by } of reply.counts) {
        const into = by > 0 ? up : down;
        into.set(counter, (into.get(counter) ?? 0) + by);
      }
    }
    waiting.push(
      ...nextOf(
        scenario,
        sessionIndex,
        session,
        [...replies, ...onward].map((way) => way.to),
      ),
    );
  }
  for (const element of elements) shown.add(element);
  return { elements, sheet, shown, up, down, open };
}

/** Whether some whole number from `low` to `high` compares so. */
function couldCompare(low: number, high: number, is: Comparison, number: number, not: boolean): boolean {
  switch (is) {
    case 'at least':
      return not ? low < number : high >= number;
    case 'at most':
      return not ? high > number : low <= number;
    case 'over':
      return not ? low <= number : high > number;
    case 'under':
      return not ? high >= number : low < number;
    case 'is':
      return not ? low !== number || high !== number : low <= number && number <= high;
  }
}

function couldHold({ when }: Slot, now: SoFar, { shown, up, down }: Reach): boolean {
  if (when === null || when === 'otherwise') return true;
  const could = (test: Test): boolean => {
    if (test.kind === 'shown') {
      const name = nameOf(test.what);
      return test.not ? !now.shown.has(name) : now.shown.has(name) || shown.has(name);
    }
    if (test.kind !== 'counter') return true;
    const at = now.counters[test.counter] ?? 0;
    const [low, high] = [at + (down.get(test.counter) ?? 0), at + (up.get(test.counter) ?? 0)];
    return couldCompare(low, high, test.is, test.number, test.not);
  };
  return when.any.some((all) => all.every(could));
}

/** What the conditions of a session ask about; a script never changes, so each is looked up once. */
interface Asked {
  readonly counters: readonly string[];
  readonly shown: ReadonlySet<string>;
}
const ASKED = new WeakMap<Session, Asked>();

function askedIn(session: Session): Asked {
  const known = ASKED.get(session);
  if (known) return known;
  const counters = new Set<string>();
  const shown = new Set<string>();
  for (const { when } of session.beats.flatMap((b): readonly Slot[] => [
    ...b.lines,
    ...b.replies,
    ...b.onward,
  ])) {
    if (when === null || when === 'otherwise') continue;
    for (const test of when.any.flat()) {
      if (test.kind === 'counter') counters.add(test.counter);
      if (test.kind === 'shown') shown.add(nameOf(test.what));
    }
  }
  const asked = { counters: [...counters], shown };
  ASKED.set(session, asked);
  return asked;
}

function shownIn({ turns }: Play, { shown }: Asked): Set<string> {
  const found = new Set<string>();
  if (shown.size === 0) return found;
  for (const { shows, clientActs, slips } of turns) {
    for (const act of shows) if (shown.has(tag(act))) found.add(tag(act));
    for (const act of clientActs) if (shown.has(tag(act))) found.add(tag(act));
    for (const slip of slips) if (shown.has(`slip ${slip}`)) found.add(`slip ${slip}`);
  }
  return found;
}

/** As far as links lead, conditions not weighed; and by beat, what was worked out for a play that stood there. */
const BY_LINKS = new WeakMap<Beat, Reach>();
const BY_PLAY = new WeakMap<Beat, Map<string, Ahead>>();

/** What the links of a session lead to from a beat, conditions not weighed. A script never changes, so each is looked up once. */
export function aheadOf(scenario: Scenario, sessionIndex: number, from: Beat): Reach {
  const known = BY_LINKS.get(from) ?? reachOf(scenario, sessionIndex, from, () => true);
  BY_LINKS.set(from, known);
  return known;
}

/** What may still come of a session from the beat where a play stands, by what it has counted and shown. */
export function stillAhead(play: Play, sessionIndex: number, from: Beat): Ahead {
  const { scenario } = play;
  const session = scenario.sessions[sessionIndex];
  if (!session) return NOTHING_AHEAD;
  const asked = askedIn(session);
  const now: SoFar = { counters: play.memory.counters, shown: shownIn(play, asked) };
  const name = `${asked.counters.map((c) => now.counters[c] ?? 0).join()};${[...now.shown].sort().join()}`;
  const own = BY_PLAY.get(from) ?? new Map<string, Ahead>();
  BY_PLAY.set(from, own);
  const known = own.get(name);
  if (known) return known;
  let ahead = aheadOf(scenario, sessionIndex, from);
  for (let before = Infinity; ahead.open < before;) {
    before = ahead.open;
    const most = ahead;
    ahead = reachOf(scenario, sessionIndex, from, (one) => couldHold(one, now, most));
  }
  own.set(name, ahead);
  return ahead;
}
