/**
 * The best path through a scenario, found by search and shown by replay: a witness that a score can be reached, not a proof that
 * none is better. A beam over the simulator's own `decide`: at each step the most promising situations are kept and the rest let go.
 * The same scenario and seeds always give the same path.
 */
import type { Scenario } from '../scenarios/format/scenario';
import type { Decision, Seeds } from '../simulator/decision';
import { modelPlan } from '../simulator/model-plan';
import { decide, possible, startPlay, type Readers } from '../simulator/next-step';
import type { Play } from '../simulator/play';
import { modelAsPlan, type WrittenPlan } from '../simulator/written-plan';
import { assessSession, numberOf, type AssessedSession } from './assess';
import { empathyIsNought } from './band';
import { bestHope } from './best-hope';
import { weightIn } from './criteria';
import { gatesOf } from './safety';

/** Situations kept at each step. Wider finds more and takes longer. */
export const BEAM = 12;

/** Decisions after which a script is taken to run in a circle. */
const TOO_LONG = 400;

/** Small against one level of any criterion (at least 2.6 of 100), so that it only orders equals. */
const PROMISE = 0.02;

interface Node {
  readonly play: Play;
  /** What the sessions before the present one were worth. */
  readonly banked: number;
  readonly worth: number;
  /** The most it could still be worth. */
  readonly hope: number;
  readonly key: string;
}

/** The author's good answer; an empty sheet where there is none. */
export const modelSheet = (scenario: Scenario): WrittenPlan => {
  const model = modelPlan(scenario);
  return model ? modelAsPlan(model) : { form: 'boxes', boxes: {} };
};

/** Every decision worth trying now; none once the sessions are over. */
export function choices(play: Play, sheet: WrittenPlan): readonly Decision[] {
  if (play.phase === 'writing the plan') return [{ kind: 'plan', plan: sheet }];
  return play.phase === 'debrief' ? [] : possible(play);
}

/** Elements that have counted, by weight: what a level has not rewarded yet is still on the way to the next. */
function promise({ evidence, criteria, session }: AssessedSession): number {
  const assessed = new Set(criteria.map((c) => c.criterion));
  const seen = new Set<string>();
  let sum = 0;
  for (const { criterion, element, weak, notCounted } of evidence) {
    const name = `${criterion}: ${element}`;
    if (weak || notCounted !== null || seen.has(name)) continue;
    seen.add(name);
    sum += assessed.has(criterion) ? weightIn(criterion, session.kind) : 1;
  }
  return sum * PROMISE;
}

/** Over any score: a cue met is worth more the more of the gate is done, and a step out of scope costs the band. */
function outsideTheScore(play: Play): number {
  let sum = -5 * play.turns.filter((t) => t.slips.includes('out of scope')).length;
  for (const { result, seen, gateSlips, missing } of gatesOf(play).values()) {
    sum += 4 * seen.length - 4 * missing.length - 8 * gateSlips.length;
    if (result === 'not handled') sum -= 100;
  }
  return sum;
}

/** Where a play stands, for telling two ways to one situation from two situations. */
function situation(play: Play, assessed: AssessedSession | null): string {
  const { phase, sessionIndex, beat, client, memory, week, plan, gateOpen } = play;
  const shown: string[] = [];
  for (const s of assessed?.evidence ?? [])
    if (s.notCounted === null) shown.push(`${s.criterion}:${s.element}`);
  const held = (assessed?.slips ?? []).map((s) => `${s.criterion}:${s.receipt.slip}:${s.holdsAt}`);
  return JSON.stringify([
    phase,
    sessionIndex,
    beat?.slug,
    memory.taken.map((r) => r.range.line).sort(),
    client,
    memory.counters,
    memory.menu,
    gateOpen,
    week?.result,
    plan === null,
    shown.sort(),
    held.sort(),
  ]);
}

function nodeOf(play: Play, banked: number): Node {
  const session = play.scenario.sessions[play.sessionIndex];
  const assessed = session ? assessSession(play, session) : null;
  const now = assessed
    ? numberOf(assessed.criteria) + promise(assessed) - (empathyIsNought(assessed) ? 5 : 0)
    : 0;
  const outside = outsideTheScore(play);
  const hope = assessed ? bestHope(play, assessed) : 100;
  return {
    play,
    banked,
    worth: banked + now + outside,
    hope: banked + hope + outside,
    key: situation(play, assessed),
  };
}

/** The node after a decision; what a finished session was worth is banked once and not worked out again. */
function follow(node: Node, decision: Decision, readers: Readers): Node {
  const next = decide(node.play, decision, readers);
  const banked =
    next.sessionIndex === node.play.sessionIndex ? node.banked : node.worth - outsideTheScore(node.play);
  return nodeOf(next, banked);
}

/** The same sheet is read on every path: once is enough, for the script does not change. */
function readingOnce(readers: Readers): Readers {
  let reading: ReturnType<Readers['readPlan']> | null = null;
  return { ...readers, readPlan: (plan, context) => (reading ??= readers.readPlan(plan, context)) };
}

/** Of two ways that are worth the same, the one with fewer errors is the better example. */
const slips = ({ play }: Node): number => play.turns.reduce((sum, turn) => sum + turn.slips.length, 0);

/** What it could still be worth first, what it is worth already next, then the shorter. */
const better = (a: Node, b: Node): number =>
  b.hope - a.hope || b.worth - a.worth || slips(a) - slips(b) || a.play.turns.length - b.play.turns.length;

/** The most promising of each situation. */
function kept(nodes: readonly Node[], width: number): readonly Node[] {
  const seen = new Set<string>();
  return [...nodes]
    .sort(better)
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, width);
}

/**
 * Decisions from the briefing to the end of the last session, with the author's good answer on the sheet. Where no path ends
 * (a script that runs in a circle), the most promising one as far as it was followed.
 * @param width situations kept at each step
 * @param sheet what is written in place of the author's good answer
 */
export function findBestPath(
  scenario: Scenario,
  seeds: Seeds,
  readers: Readers,
  width = BEAM,
  sheet: WrittenPlan = modelSheet(scenario),
): Decision[] {
  const reader = readingOnce(readers);
  let open: readonly Node[] = [nodeOf(startPlay(scenario, seeds), 0)];
  const ended: Node[] = [];
  for (let step = 0; step < TOO_LONG && open.length > 0; step++) {
    const next: Node[] = [];
    for (const node of open) {
      const ways = choices(node.play, sheet);
      if (ways.length === 0) ended.push(node);
      for (const way of ways) next.push(follow(node, way, reader));
    }
    open = kept(next, width);
  }
  const best = [...(ended.length > 0 ? ended : open)].sort(
    (a, b) => b.worth - a.worth || slips(a) - slips(b) || better(a, b),
  )[0];
  return best ? [...best.play.decisions] : [];
}
