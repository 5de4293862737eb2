/** Replay is how an attempt is opened: from its script, its seeds and its decisions, and from nothing else. */
import type { Scenario } from '../scenarios/format/scenario';
import type { Decision, Seeds } from './decision';
import { decideAll, startPlay, type Readers } from './next-step';
import type { Play } from './play';

/**
 * The play after these decisions.
 * @throws DecisionError at the first decision that the script does not allow.
 */
export function replay(
  scenario: Scenario,
  seeds: Seeds,
  decisions: readonly Decision[],
  readers: Readers,
): Play {
  return decideAll(startPlay(scenario, seeds), decisions, readers);
}

/**
 * The decisions up to, not including, the one that made a turn: where a retry starts. Turn numbers are 1-based over the attempt.
 */
export function decisionsBefore(play: Play, turn: number): readonly Decision[] {
  let made = 0;
  const index = play.decisions.findIndex((d) => (d.kind === 'reply' || d.kind === 'plan') && ++made === turn);
  return index < 0 ? play.decisions : play.decisions.slice(0, index);
}
