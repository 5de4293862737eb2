/** The joint best path: found by scoring's search, shown by a replay, and held against what each criterion can reach by itself. */
import type { Scenario } from '../../scenarios/format/scenario';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { findBestPath } from '../../scoring/best-path';
import { scoreAttempt } from '../../scoring/score-attempt';
import { minutesToSay, MINUTES_TO_WRITE_THE_PLAN } from '../../simulator/clock';
import type { Decision, Seeds } from '../../simulator/decision';
import type { Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { replay } from '../../simulator/replay';
import type { CriterionProof } from './criterion-proof';

export interface BestPath {
  readonly decisions: readonly Decision[];
  readonly play: Play;
  readonly turns: number;
  readonly levels: readonly {
    readonly session: number;
    readonly criterion: CriterionName;
    readonly level: number;
  }[];
  /** Minutes on the clock at the end of each session. */
  readonly minutes: readonly { readonly session: number; readonly minutes: number }[];
  /** It reaches, all at once, the highest level that each criterion reaches by itself. */
  readonly shown: boolean;
}

/** Of chance, the best path has one draw: the first seed. The levels it must reach hold for every draw. */
const FIRST: Seeds = { seed: 1, order: 1 };

/** Where the clock of a session stood when its last word was said. */
export function minutesOf(play: Play, session: number): number {
  const said = play.said.filter((s) => s.session === session);
  return Math.max(
    0,
    ...said.map((s) => {
      if (s.who === 'plan') return s.minute + MINUTES_TO_WRITE_THE_PLAN;
      const spoken = s.who === 'client' || s.who === 'practitioner' || s.who === 'other';
      return s.minute + (spoken ? minutesToSay(s.text) : 0);
    }),
  );
}

export function showBestPath(
  scenario: Scenario,
  readers: Readers,
  proofs: readonly CriterionProof[],
): BestPath {
  const decisions = findBestPath(scenario, FIRST, readers);
  const play = replay(scenario, FIRST, decisions, readers);
  const levels = scoreAttempt(play).sessions.flatMap(({ session, results }) =>
    results.map(({ criterion, level }) => ({ session, criterion, level })),
  );
  const shown = proofs.every((p) => {
    const most = p.levels.at(-1)?.level ?? 0;
    const reached = levels.find((l) => l.session === p.session && l.criterion === p.criterion)?.level ?? 0;
    return reached >= most;
  });
  const minutes = scenario.sessions.map((s) => ({ session: s.number, minutes: minutesOf(play, s.number) }));
  return { decisions, play, turns: play.turns.length, levels, minutes, shown };
}
