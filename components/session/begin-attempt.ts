/** Beginning an attempt, and beginning one again from a turn. */
import type { Given } from '../app/given';
import type { KeptAttempt } from '../../cpd-log/kept-shapes';
import type { Scenario } from '../../scenarios/format/scenario';
import type { Decision } from '../../simulator/decision';

type Hands = Pick<Given, 'log' | 'now' | 'newId' | 'newSeed'>;

/** Keeps the text, starts an attempt on it and picks up the phone. Returns the attempt's id; rejects with a LogProblem. */
export async function beginAttempt(
  { log, now, newId, newSeed }: Hands,
  scenario: Scenario,
  text: string,
): Promise<string> {
  const { id: scenarioId, title, client } = scenario.header;
  const id = newId();
  const hash = await log.keepSource(text);
  const seeds = { seed: newSeed(), order: newSeed() };
  const decisions: readonly Decision[] = [{ kind: 'begin' }];
  await log.startAttempt({ id, scenarioId, title, client: client.name, hash, seeds, at: now(), decisions });
  return id;
}

/**
 * A new attempt that stands just before a turn of this one: the same decisions up to there and the same seed, so the same
 * session; a new order seed, so that a place on the list is no help. Returns its id.
 */
export async function retryAttempt(
  { log, now, newId, newSeed }: Hands,
  attempt: KeptAttempt,
  decisions: readonly Decision[],
  turn: number,
): Promise<string> {
  const { scenarioId, title, client, hash } = attempt;
  const id = newId();
  await log.startAttempt({
    ...{ id, scenarioId, title, client, hash, at: now(), retryOf: attempt.id },
    seeds: { seed: attempt.seeds.seed, order: newSeed() },
    decisions: decisionsBefore(decisions, turn),
  });
  return id;
}

/** The decisions made before a turn. Turns count replies and the written plan, from 1; a turn that never was gives them all. */
export function decisionsBefore(decisions: readonly Decision[], turn: number): readonly Decision[] {
  let turns = 0;
  const at = decisions.findIndex((d) => (d.kind === 'reply' || d.kind === 'plan') && ++turns === turn);
  return at < 0 ? decisions : decisions.slice(0, at);
}
