/**
 * What was on offer along the way, worked out from the play alone: the replies at each turn, what each would have led the
 * client to do, and what a session could still offer at all. Facts, missed elements and model lines all start here.
 */
import { findBeat } from '../scenarios/format/resolve';
import type {
  Beat,
  Condition,
  ElementRef,
  Reply,
  Scenario,
  Session,
  Target,
} from '../scenarios/format/scenario';
import { holds, type Facts } from '../simulator/conditions';
import type { Play, PlayedWeek, Turn } from '../simulator/play';

/** Index of a session in the scenario by the number its author gave it; -1 for none. */
export const sessionIndexOf = (scenario: Scenario, number: number): number =>
  scenario.sessions.findIndex((s) => s.number === number);

/** What the script's conditions could see when this turn was the next. */
function factsAt(play: Play, turn: Turn): Facts {
  const earlier = play.turns.filter((t) => t.number < turn.number);
  const counters: Record<string, number> = {};
  for (const name of play.scenario.header.counters) counters[name] = 0;
  for (const { reply } of earlier) {
    for (const { counter, by } of reply?.counts ?? []) counters[counter] = (counters[counter] ?? 0) + by;
  }
  const reviewing = play.scenario.sessions[sessionIndexOf(play.scenario, turn.session)]?.kind === 'reviewing';
  return {
    client: turn.before,
    turns: earlier,
    plan: play.plan && play.plan.turn < turn.number ? play.plan : null,
    week: reviewing ? play.week : null,
    memory: { ...play.memory, counters },
  };
}

/** What was on offer at a turn never changes, and is asked for often: a turn belongs to one path through one script. */
const OFFERED = new WeakMap<Turn, { readonly scenario: Scenario; readonly replies: readonly Reply[] }>();

/** Replies on offer at a turn, the chosen one among them, in the author's order. None where the turn was the written plan. */
export function offeredAt(play: Play, turn: Turn): readonly Reply[] {
  const known = OFFERED.get(turn);
  if (known?.scenario === play.scenario) return known.replies;
  const replies = workOutOffered(play, turn);
  OFFERED.set(turn, { scenario: play.scenario, replies });
  return replies;
}

function workOutOffered(play: Play, turn: Turn): readonly Reply[] {
  if (!turn.reply) return [];
  const beat = findBeat(play.scenario, sessionIndexOf(play.scenario, turn.session), turn.beat);
  if (!beat) return [turn.reply];
  const taken = new Set(
    play.turns
      .filter((t) => t.number < turn.number && t.session === turn.session && t.beat === turn.beat)
      .map((t) => t.reply?.number),
  );
  const facts = factsAt(play, turn);
  return beat.replies.filter(
    (r) => r.number === turn.reply?.number || (!taken.has(r.number) && holds(r.when, facts)),
  );
}

/** Beats a reply leads through before the trainee is asked again. Conditions are not weighed: this is what could follow. */
function beatsReached(scenario: Scenario, sessionIndex: number, reply: Reply): readonly Beat[] {
  const met = new Set<Beat>();
  const visit = (target: Target): void => {
    const beat = target.kind === 'beat' ? findBeat(scenario, sessionIndex, target.slug) : null;
    if (!beat || met.has(beat)) return;
    met.add(beat);
    if (beat.replies.length === 0 && !beat.plan) for (const { to } of beat.onward) visit(to);
  };
  visit(reply.to);
  return [...met];
}

/** All that saying a reply would have shown: its own elements, and the acts of the client it leads to. */
export function wouldShow(scenario: Scenario, sessionIndex: number, reply: Reply): readonly ElementRef[] {
  const acts = beatsReached(scenario, sessionIndex, reply).flatMap((b) => b.lines.flatMap((l) => l.acts));
  return [...reply.shows, ...acts];
}

/** Whether a reply leads to the sheet. */
export const leadsToPlan = (scenario: Scenario, sessionIndex: number, reply: Reply): boolean =>
  beatsReached(scenario, sessionIndex, reply).some((b) => b.plan !== null);

/** `criterion: element` of everything that some reply of a session shows; a session never changes. */
const TAGS = new WeakMap<Session, ReadonlySet<string>>();

function tagsOf(session: Session): ReadonlySet<string> {
  const known = TAGS.get(session);
  if (known) return known;
  const shown = session.beats.flatMap((b) => b.replies.flatMap((r) => r.shows));
  const tags = new Set(shown.map((s) => `${s.criterion}: ${s.element}`));
  TAGS.set(session, tags);
  return tags;
}

/** Whether some reply of the session, met or not, is tagged with any of these elements. */
export const sessionOffers = (session: Session, criterion: string, elements: readonly string[]): boolean =>
  elements.some((element) => tagsOf(session).has(`${criterion}: ${element}`));

/** False only when the week alone rules a condition out; everything else a trainee might still bring about. */
function couldHold(condition: Condition | 'otherwise' | null, week: PlayedWeek | null): boolean {
  if (condition === null || condition === 'otherwise' || week === null) return true;
  return condition.any.some((all) =>
    all.every((test) => {
      if (test.kind === 'week') return (week.result === test.result) !== test.not;
      return test.kind === 'cause' ? (week.cause === test.cause) !== test.not : true;
    }),
  );
}

/** What can be met never changes in a script, and is asked for often: by the script, then by the session and how the week went. */
const REACHABLE = new WeakMap<Scenario, Map<string, readonly Reply[]>>();

/** Replies that could be met in a session given how the week went, whatever the trainee says. */
export function reachableReplies(
  scenario: Scenario,
  sessionIndex: number,
  week: PlayedWeek | null,
): readonly Reply[] {
  const own = REACHABLE.get(scenario) ?? new Map<string, readonly Reply[]>();
  REACHABLE.set(scenario, own);
  const key = `${sessionIndex} ${week?.result} ${week?.cause}`;
  const replies = own.get(key) ?? workOutReachable(scenario, sessionIndex, week);
  own.set(key, replies);
  return replies;
}

function workOutReachable(
  scenario: Scenario,
  sessionIndex: number,
  week: PlayedWeek | null,
): readonly Reply[] {
  const session = scenario.sessions[sessionIndex];
  const led =
    sessionIndex > 0 ? scenario.week?.leadsTo.find((l) => l.result === week?.result)?.to : undefined;
  const first =
    led?.kind === 'beat' ? findBeat(scenario, sessionIndex, led.slug) : (session?.beats[0] ?? null);
  const met = new Set<Beat>();
  const waiting = first ? [first] : [];
  for (let beat = waiting.pop(); beat; beat = waiting.pop()) {
    if (met.has(beat)) continue;
    met.add(beat);
    const ways = [...beat.replies, ...beat.onward].filter((way) => couldHold(way.when, week));
    for (const { to } of ways) {
      const next = to.kind === 'beat' ? findBeat(scenario, sessionIndex, to.slug) : null;
      if (next) waiting.push(next);
    }
  }
  return [...met].flatMap((b) => b.replies.filter((r) => couldHold(r.when, week)));
}
