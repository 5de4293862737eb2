/** From the log to an attempt that can go on: its decisions replayed on the very text it was played from. */
import type { Given } from '../app/given';
import type { CpdLog } from '../../cpd-log/cpd-log';
import { LogProblem } from '../../cpd-log/log-problem';
import type { KeptAttempt } from '../../cpd-log/kept-shapes';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import { withSignatures } from '../library/people';
import { AttemptView } from './attempt-view.svelte';

export interface OpenedAttempt {
  readonly attempt: KeptAttempt;
  readonly view: AttemptView;
}

/**
 * Rejects with a LogProblem ('missing', 'no source', …), or with what the replay said of decisions that no longer fit.
 *
 * @param from 'another window': taken over from it, so that it writes no draft any more.
 */
export async function openAttempt(
  { log, readers, now, keepForGood }: Given,
  id: string,
  from: 'the log' | 'another window' = 'the log',
): Promise<OpenedAttempt> {
  const attempt = await (from === 'the log' ? log.attempt(id) : log.takeOver(id, now()));
  if (!attempt) throw new LogProblem('missing');
  const scenario = await scenarioOf(log, attempt);
  const onFiled = async (): Promise<void> => {
    // At the first one only: by then there is something to keep, and nobody is asked twice.
    const [all] = await log.totals();
    if (all?.count === 1) await keepForGood?.();
  };
  return { attempt, view: new AttemptView({ attempt, scenario, readers, log, now, onFiled }) };
}

/** The script an attempt was played from, as its text was then; rejects with a LogProblem ('no source'). */
export async function scenarioOf(
  log: CpdLog,
  { hash, scenarioId }: Pick<KeptAttempt, 'hash' | 'scenarioId'>,
): Promise<Scenario> {
  const text = await log.sourceOf(hash);
  if (text === null) throw new LogProblem('no source');
  return withSignatures(readScenario(text, `${scenarioId}.md`).scenario, await log.signOffs.of(hash));
}
