/**
 * What a scenario is worth to somebody who does not think: one who draws lots, one who always takes the longest, the shortest, the
 * first or the same place on the list, and one who takes the reply that sounds most like the criteria. All write the author's own
 * sheet, so that they differ by what is said alone.
 */
import type { Reply, Scenario } from '../../scenarios/format/scenario';
import { criterionWords } from '../../scenarios/format/vocabulary';
import { assessedSessions, numberOf } from '../../scoring/assess';
import { choices, modelSheet } from '../../scoring/best-path';
import { contentStems } from '../../simulator/answers';
import { draw } from '../../simulator/chance';
import { wordCount } from '../../simulator/clock';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay, type Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import type { WrittenPlan } from '../../simulator/written-plan';

export const POLICY_NAMES = ['random', 'longest', 'shortest', 'first', 'second', 'third', 'echo'] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

export interface PolicyResult {
  readonly policy: PolicyName;
  readonly runs: number;
  /** Mean number of its sessions, 0–100. */
  readonly mean: number;
  /** The tenth, the middle and the ninetieth of a hundred, in order. */
  readonly spread: readonly [number, number, number];
  /** Where the mean lies between the least and the most that can be reached: 0 to 1. */
  readonly share: number;
}

/** Decisions after which a run is taken to go round in a circle. */
const TOO_LONG = 400;

/** Seeds a policy without lots is played with: only openings and the week differ between them. */
const OPENINGS = 8;

type Pick = (replies: readonly Reply[], turn: number, seed: number) => Reply | undefined;

/** The one with the most of something; the author's order where they tie. */
const most =
  (of: (reply: Reply) => number): Pick =>
  (replies) =>
    replies.reduce<Reply | undefined>(
      (best, r) => (best === undefined || of(r) > of(best) ? r : best),
      undefined,
    );

const place =
  (n: number): Pick =>
  (replies) =>
    replies[Math.min(n, replies.length - 1)];

/** The words that the criteria of a scenario go by, cut to stems: their names, their elements', and what a trainee watches for. */
export function rubricStems(scenario: Scenario): ReadonlySet<string> {
  const words = scenario.header.criteria.flatMap((c) => {
    const { elements, watch } = criterionWords(c);
    return [c, watch, ...elements];
  });
  return contentStems(words.join(' '));
}

/** How many of a reply's words are the criteria's own. */
export function echoes(text: string, rubric: ReadonlySet<string>): number {
  return [...contentStems(text)].filter((w) => rubric.has(w)).length;
}

function picks(scenario: Scenario): Readonly<Record<PolicyName, Pick>> {
  const rubric = rubricStems(scenario);
  const known = new Map<Reply, number>();
  const echo = (r: Reply): number => {
    const found = known.get(r) ?? echoes(r.text, rubric);
    known.set(r, found);
    return found;
  };
  return {
    random: (replies, turn, seed) => replies[draw(Math.max(1, replies.length), seed, 'policy', turn)],
    longest: most((r) => wordCount(r.text)),
    shortest: most((r) => -wordCount(r.text)),
    first: place(0),
    second: place(1),
    third: place(2),
    echo: most(echo),
  };
}

/** Reads a sheet once, and holds it against what was agreed once for each thing agreed: a run repeats neither. */
export function readingOnce(readers: Readers): Readers {
  const readings = new Map<unknown, ReturnType<Readers['readPlan']>>();
  const mismatches = new Map<string, ReturnType<Readers['findMismatches']>>();
  return {
    readPlan: (plan, context) => {
      const found = readings.get(plan) ?? readers.readPlan(plan, context);
      readings.set(plan, found);
      return found;
    },
    findMismatches: (plan, reading, agreed) => {
      const key = JSON.stringify(Object.entries(agreed).sort());
      const found = mismatches.get(key) ?? readers.findMismatches(plan, reading, agreed);
      mismatches.set(key, found);
      return found;
    },
  };
}

/** One run of a policy to the end of the last session. */
export function runPolicy(scenario: Scenario, readers: Readers, policy: PolicyName, seed: number): Play {
  return run(scenario, readers, picks(scenario)[policy], seed, modelSheet(scenario));
}

function run(scenario: Scenario, readers: Readers, pick: Pick, seed: number, sheet: WrittenPlan): Play {
  let play = startPlay(scenario, { seed, order: seed });
  for (let step = 0; step < TOO_LONG; step++) {
    const decision = next(play, choices(play, sheet), pick, seed);
    if (!decision) break;
    play = decide(play, decision, readers);
  }
  return play;
}

function next(play: Play, ways: readonly Decision[], pick: Pick, seed: number): Decision | undefined {
  if (play.phase !== 'talking') return ways[0];
  const reply = pick(play.replies, play.turns.length, seed);
  return ways.find((w) => w.kind === 'reply' && w.reply === reply?.number);
}

/** The number of an attempt: the mean of its sessions'. */
export const attemptNumber = (play: Play): number => {
  const sessions = assessedSessions(play).map((s) => numberOf(s.criteria));
  return sessions.length === 0 ? 0 : sessions.reduce((a, b) => a + b, 0) / sessions.length;
};

/**
 * @param least the lowest number that can be reached, and `highest` the highest: what a mean is a share of
 * @param runs how often lots are drawn
 */
export function playPolicies(
  scenario: Scenario,
  readers: Readers,
  least: number,
  highest: number,
  runs: number,
): readonly PolicyResult[] {
  const once = readingOnce(readers);
  const sheet = modelSheet(scenario);
  const all = picks(scenario);
  return POLICY_NAMES.map((policy) => {
    const count = policy === 'random' ? runs : OPENINGS;
    const numbers = Array.from({ length: count }, (_, i) =>
      attemptNumber(run(scenario, once, all[policy], i + 1, sheet)),
    ).sort((a, b) => a - b);
    const mean = numbers.reduce((a, b) => a + b, 0) / Math.max(1, count);
    const at = (share: number): number => numbers[Math.min(count - 1, Math.floor(share * count))] ?? 0;
    return {
      policy,
      runs: count,
      mean,
      spread: [at(0.1), at(0.5), at(0.9)],
      share: highest > least ? (mean - least) / (highest - least) : 0,
    };
  });
}
