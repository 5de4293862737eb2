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
import { wordCount } from '../../simulator/clock';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay, type Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import type { WrittenPlan } from '../../simulator/written-plan';
import type { Compiled } from './compiled-scenario';
import { PolicyMemory, PolicyPlayer } from './policy-player';
import { TOO_LONG, type Pick } from './session-player';

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

/** Runs of each policy, each with a seed of its own. */
export const RUNS = 10_000;

/** A lot from 0 to count − 1: murmur's mixer of the seed and the turn. */
function lot(count: number, seed: number, turn: number): number {
  let h = Math.imul(seed, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % Math.max(1, count);
}

/** The one with the most of something, looked up once a reply; the author's order where they tie. */
function most(of: (reply: Reply) => number): Pick {
  const known = new Map<Reply, number>();
  const amount = (reply: Reply): number => {
    const found = known.get(reply) ?? of(reply);
    known.set(reply, found);
    return found;
  };
  return (replies) =>
    replies.reduce<Reply | undefined>(
      (best, r) => (best === undefined || amount(r) > amount(best) ? r : best),
      undefined,
    );
}

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
  return {
    random: (replies, turn, seed) => replies[lot(replies.length, seed, turn)],
    longest: most((r) => wordCount(r.text)),
    shortest: most((r) => -wordCount(r.text)),
    first: place(0),
    second: place(1),
    third: place(2),
    echo: most((r) => echoes(r.text, rubric)),
  };
}

/** Reads each sheet once, and holds it against what was agreed once for each thing agreed: many plays repeat neither. */
export function readingOnce(readers: Readers): Readers {
  const readings = new Map<unknown, ReturnType<Readers['readPlan']>>();
  const mismatches = new Map<unknown, Map<string, ReturnType<Readers['findMismatches']>>>();
  return {
    readPlan: (plan, context) => {
      const found = readings.get(plan) ?? readers.readPlan(plan, context);
      readings.set(plan, found);
      return found;
    },
    findMismatches: (plan, reading, agreed) => {
      const own = mismatches.get(plan) ?? new Map<string, ReturnType<Readers['findMismatches']>>();
      mismatches.set(plan, own);
      const key = JSON.stringify(Object.entries(agreed).sort());
      const found = own.get(key) ?? readers.findMismatches(plan, reading, agreed);
      own.set(key, found);
      return found;
    },
  };
}

/** One run of a policy by the simulator itself, to the end of the last session: what the machines are held to. */
export function runPolicy(
  scenario: Scenario,
  readers: Readers,
  policy: PolicyName,
  seed: number,
  sheet: WrittenPlan = modelSheet(scenario),
): Play {
  const pick = picks(scenario)[policy];
  let play = startPlay(scenario, { seed, order: seed });
  for (let step = 0; step < TOO_LONG; step++) {
    const decision = next(play, choices(play, sheet), pick, seed);
    if (!decision) break;
    play = decide(play, decision, readers);
  }
  return play;
}

/** The same runs on machines of integers, as their numbers, in the order of the seeds. */
export function numbersOfRuns(
  player: PolicyPlayer,
  scenario: Scenario,
  policy: PolicyName,
  seeds: readonly number[],
): number[] {
  const pick = picks(scenario)[policy];
  // One that draws no lots does the same again wherever it comes to the same.
  const memory = policy === 'random' ? undefined : new PolicyMemory();
  return seeds.map((seed) => player.play(pick, seed, memory));
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
 * @param runs how often each is played, with the seeds from 1
 */
export function playPolicies(
  compiled: Compiled,
  readers: Readers,
  least: number,
  highest: number,
  runs: number,
): readonly PolicyResult[] {
  const player = new PolicyPlayer(compiled, readers);
  const seeds = Array.from({ length: runs }, (_, i) => i + 1);
  return POLICY_NAMES.map((policy) => {
    const numbers = Float64Array.from(numbersOfRuns(player, compiled.scenario, policy, seeds)).sort();
    const mean = numbers.reduce((a, b) => a + b, 0) / Math.max(1, runs);
    const at = (share: number): number => numbers[Math.min(runs - 1, Math.floor(share * runs))] ?? 0;
    return {
      policy,
      runs,
      mean,
      spread: [at(0.1), at(0.5), at(0.9)],
      share: highest > least ? (mean - least) / (highest - least) : 0,
    };
  });
}
