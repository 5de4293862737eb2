/** Four ways to play a scenario without a person, to see what it is worth to whom: the best, and three that choose without thinking. */
import type { Scenario } from '../scenarios/format/scenario';
import { draw } from '../simulator/chance';
import type { Decision, Seeds } from '../simulator/decision';
import { decide, startPlay, type Readers } from '../simulator/next-step';
import type { Play } from '../simulator/play';
import { replay } from '../simulator/replay';
import type { WrittenPlan } from '../simulator/written-plan';
import { BEAM, choices, findBestPath, modelSheet } from './best-path';

export const POLICIES = ['best', 'first', 'longest', 'random'] as const;
export type Policy = (typeof POLICIES)[number];

/** Decisions after which a script is taken to run in a circle. */
const TOO_LONG = 400;

/** The reply this policy says; the author's order where lengths tie. */
function pick(play: Play, ways: readonly Decision[], policy: Exclude<Policy, 'best'>): Decision | undefined {
  if (policy === 'first' || ways.length < 2) return ways[0];
  if (policy === 'random') return ways[draw(ways.length, play.seeds.seed, 'policy', play.turns.length)];
  const length = (way: Decision): number =>
    way.kind === 'reply' ? (play.replies.find((r) => r.number === way.reply)?.text.length ?? 0) : 0;
  return ways.reduce((a, b) => (length(b) > length(a) ? b : a));
}

/**
 * The play of a policy to the end of the last session. All write the same sheet, the author's good answer unless another is given, so that policies differ
 * by what is said alone; `random` is drawn by the attempt's seed.
 */
export function playPolicy(
  scenario: Scenario,
  seeds: Seeds,
  readers: Readers,
  policy: Policy,
  sheet: WrittenPlan = modelSheet(scenario),
): Play {
  if (policy === 'best')
    return replay(scenario, seeds, findBestPath(scenario, seeds, readers, BEAM, sheet), readers);
  let play = startPlay(scenario, seeds);
  for (let step = 0; step < TOO_LONG; step++) {
    const decision = pick(play, choices(play, sheet), policy);
    if (!decision) break;
    play = decide(play, decision, readers);
  }
  return play;
}
