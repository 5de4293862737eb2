/** `play FILE`: a scenario played from the command line, on the same code as the pages. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readScenario } from '../scenarios/format/read-scenario';
import type { Scenario } from '../scenarios/format/scenario';
import { playPolicy, POLICIES, type Policy } from '../scoring/policies';
import type { Decision } from '../simulator/decision';
import { modelPlan } from '../simulator/model-plan';
import { decide, startPlay } from '../simulator/next-step';
import type { Play } from '../simulator/play';
import { modelAsPlan, type WrittenPlan } from '../simulator/written-plan';
import { planFromJson } from './plan-file';
import { playAsJson, playAsText } from './play-output';
import { READERS } from './readers';
import { UsageError } from './usage-error';

function wholeNumber(text: string, what: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0)
    throw new UsageError(`${what} takes a whole number from 0; it was given “${text}”.`);
  return n;
}

/** Carries the session on with these replies (author's order) until they run out or the talking is over. */
export function playReplies(
  scenario: Scenario,
  seed: number,
  replies: readonly number[],
  plan: WrittenPlan | null,
): Play {
  const left = [...replies];
  let play = startPlay(scenario, { seed, order: seed });
  const step = (decision: Decision): void => void (play = decide(play, decision, READERS));
  while (play.phase !== 'self-rating') {
    if (play.phase === 'briefing') step({ kind: 'begin' });
    else if (play.phase === 'session over' || play.phase === 'the week') step({ kind: 'go on' });
    else if (play.phase === 'writing the plan') step({ kind: 'plan', plan: plan ?? model(scenario) });
    else {
      const number = left.shift();
      if (number === undefined) return play;
      if (!play.replies.some((r) => r.number === number)) {
        const offered = play.replies.map((r) => r.number).join(', ');
        throw new UsageError(
          `Reply ${number} is not on offer at “${play.beat?.title}” (turn ${play.turns.length + 1}); on offer: ${offered}.`,
        );
      }
      const session = scenario.sessions[play.sessionIndex]?.number ?? 1;
      step({ kind: 'reply', session, beat: play.beat?.slug ?? '', reply: number });
    }
  }
  if (left.length > 0)
    throw new UsageError(
      `The session ended with ${left.length} of the replies left over: ${left.join(', ')}.`,
    );
  return play;
}

function model(scenario: Scenario): WrittenPlan {
  const found = modelPlan(scenario);
  return found ? modelAsPlan(found) : { form: 'boxes', boxes: {} };
}

/** Runs the sub-command; answers what to print. @throws UsageError with a sentence for the person at the keyboard. */
export function play(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      replies: { type: 'string' },
      plan: { type: 'string' },
      policy: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new UsageError(`Name one scenario file.`);
  const { scenario, problems } = readScenario(readFileSync(file, 'utf8'), basename(file));
  const errors = problems.filter((p) => p.severity === 'error');
  if (errors[0])
    throw new UsageError(
      `${file} cannot be played yet: line ${errors[0].range.line}: ${errors[0].message} (${errors.length} in all; \`check\` shows them)`,
    );
  const seed = wholeNumber(values.seed, '--seed');
  const plan =
    values.plan === undefined ? null : planFromJson(readFileSync(values.plan, 'utf8'), values.plan);
  const played =
    values.replies === undefined
      ? byPolicy(scenario, seed, values.policy ?? 'best', plan)
      : byReplies(scenario, seed, values.replies, plan);
  return values.json ? playAsJson(played) : playAsText(played);
}

function byReplies(scenario: Scenario, seed: number, list: string, plan: WrittenPlan | null): Play {
  const numbers = list
    .split(/[,\s]+/)
    .filter(Boolean)
    .map((text) => wholeNumber(text, '--replies'));
  return playReplies(scenario, seed, numbers, plan);
}

function byPolicy(scenario: Scenario, seed: number, policy: string, plan: WrittenPlan | null): Play {
  if (!(POLICIES as readonly string[]).includes(policy))
    throw new UsageError(`There is no policy “${policy}”; there are ${POLICIES.join(', ')}.`);
  return playPolicy(scenario, { seed, order: seed }, READERS, policy as Policy, plan ?? undefined);
}
