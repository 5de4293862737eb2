/** An attempt played again from its decisions, on the very text it was played from. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { KeptAttempt } from '../../cpd-log/kept-shapes';
import { LogProblem } from '../../cpd-log/log-problem';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { AttemptReport } from '../../scoring/report';
import { scoreAttempt } from '../../scoring/score-attempt';
import type { Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { replay } from '../../simulator/replay';

export interface OpenedPlay {
  readonly play: Play;
  /** null until the trainee has rated themself: nobody sees levels before that. */
  readonly report: AttemptReport | null;
}
export type OpenPlay = (attempt: KeptAttempt) => Promise<OpenedPlay>;

/** Rejects with a LogProblem ('no source'), or with what the replay said of decisions that no longer fit the text. */
export function openPlayFrom(log: CpdLog, readers: Readers): OpenPlay {
  return async (attempt) => {
    const text = await log.sourceOf(attempt.hash);
    if (text === null) throw new LogProblem('no source');
    const { scenario } = readScenario(text, `${attempt.scenarioId}.md`);
    const play = replay(scenario, attempt.seeds, attempt.decisions, readers);
    return { play, report: mayBeSeen(play) ? scoreAttempt(play) : null };
  };
}

export function mayBeSeen({ phase }: Pick<Play, 'phase'>): boolean {
  return phase === 'debrief' || phase === 'reflection' || phase === 'filed';
}
