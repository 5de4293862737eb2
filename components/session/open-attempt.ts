/** From the log to an attempt that can go on: its decisions replayed on the very text it was played from. */
import type { Given } from '../app/given';
import { LogProblem } from '../../cpd-log/log-problem';
import type { KeptAttempt } from '../../cpd-log/kept-shapes';
import { readScenario } from '../../scenarios/format/read-scenario';
import { withSignatures } from '../library/people';
import { AttemptView } from './attempt-view.svelte';

export interface OpenedAttempt {
  readonly attempt: KeptAttempt;
  readonly view: AttemptView;
}

/** Rejects with a LogProblem ('missing', 'no source', …), or with what the replay said of decisions that no longer fit. */
export async function openAttempt(
  { log, readers, now, keepForGood }: Given,
  id: string,
): Promise<OpenedAttempt> {
  const attempt = await log.attempt(id);
  if (!attempt) throw new LogProblem('missing');
  const text = await log.sourceOf(attempt.hash);
  if (text === null) throw new LogProblem('no source');
  const read = readScenario(text, `${attempt.scenarioId}.md`).scenario;
  const scenario = withSignatures(read, await log.signOffs.of(attempt.hash));
  const onFiled = async (): Promise<void> => {
    // At the first one only: by then there is something to keep, and nobody is asked twice.
    const [all] = await log.totals();
    if (all?.count === 1) await keepForGood?.();
  };
  return { attempt, view: new AttemptView({ attempt, scenario, readers, log, now, onFiled }) };
}
