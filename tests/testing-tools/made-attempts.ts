/** Whole attempts at a script, said by a made-up trainee who is stronger or weaker, from the first decision to the filed reflection. */
import type { Scenario } from '../../scenarios/format/scenario';
import type { PlanKey } from '../../scenarios/format/vocabulary';
import { attemptLevels } from '../../scoring/attempt-levels';
import { modelSheet } from '../../scoring/best-path';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import type { Decision } from '../../simulator/decision';
import { decide, possible, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import type { WrittenPlan } from '../../simulator/written-plan';
import type { EvidenceAttempt } from '../../cpd-log/evidence/evidence-shapes';
import { sourceHash } from '../../cpd-log/source-hash';

export const READERS = { readPlan, findMismatches };

/** Numbers from 0 to 1 that a seed gives: the same each time. */
export function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Played to the end. @param skill 0–1: how often the reply that shows most is said, and how much of the model sheet is written */
export function playedBy(scenario: Scenario, seed: number, skill: number): Play {
  const draw = drawFrom(seed);
  let play = startPlay(scenario, { seed, order: seed + 1 });
  for (let step = 0; play.phase !== 'filed' && step < 500; step++)
    play = decide(play, next(play, draw, skill), READERS);
  return play;
}

function next(play: Play, draw: () => number, skill: number): Decision {
  if (play.phase === 'writing the plan') return { kind: 'plan', plan: sheet(play.scenario, draw, skill) };
  if (play.phase === 'self-rating') return { kind: 'rate', rating: { ratings: {}, redo: null } };
  if (play.phase === 'reflection') return { kind: 'file', reflection: 'I would ask sooner.' };
  const all = possible(play);
  if (play.phase !== 'talking' || draw() > skill) return all[Math.floor(draw() * all.length)]!;
  const worth = (d: Decision): number => {
    const reply = d.kind === 'reply' ? play.replies.find((r) => r.number === d.reply) : undefined;
    return reply ? reply.shows.length + reply.safety.length - 3 * reply.slips.length : 0;
  };
  return [...all].sort((a, b) => worth(b) - worth(a))[0]!;
}

function sheet(scenario: Scenario, draw: () => number, skill: number): WrittenPlan {
  const model = modelSheet(scenario);
  if (model.form === 'blank')
    return draw() < skill ? model : { form: 'blank', text: 'Try to do a bit more.' };
  const boxes = Object.entries(model.boxes).filter(([key]) => key === 'what' || draw() < skill);
  return { ...model, boxes: Object.fromEntries(boxes) as Partial<Record<PlanKey, string>> };
}

/** As it stands in an evidence file. */
export async function madeAttempt(
  { scenario, text }: { readonly scenario: Scenario; readonly text: string },
  seed: number,
  { skill = 0.6, on = '2026-11-23' } = {},
): Promise<EvidenceAttempt> {
  const play = playedBy(scenario, seed, skill);
  const { id, title, client } = scenario.header;
  return {
    ...{ scenario: id, title, client: client.name, hash: await sourceHash(text), seeds: play.seeds, on },
    ...{ minutes: 9, again: false, decisions: play.decisions, contested: [] },
    ...attemptLevels(play),
  };
}
