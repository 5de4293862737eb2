/**
 * A tutor's ruling as an expected run: the attempt's replies by their beginnings, then the levels, ready to be pasted under
 * `# Expected runs`. From then on the script is held to the ruling: where its tags give another level, the check says so.
 */
import type { ExpectedRun, Scenario } from '../../scenarios/format/scenario';
import { PLAN_FIELDS, type CriterionName, type PlanElement } from '../../scenarios/format/vocabulary';
import { printRunSheet } from '../../scenarios/format/run-sheet';
import { offeredAt } from '../../scoring/offered';
import { scoreAttempt } from '../../scoring/score-attempt';
import type { Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { playExpectedRuns } from '../proof/expected-runs';
import { firstWords } from '../proof/first-words';

export interface RuledLevel {
  readonly criterion: CriterionName;
  readonly level: number;
}

export interface RuledCode {
  readonly element: PlanElement;
  readonly code: number;
}

/**
 * The run as Markdown: the replies, the plan that was written in that attempt, and what it should read as. Levels are left to other
 * runs. Empty where no plan was written, of which nothing can be ruled.
 */
export function codedRunText(play: Play, { element, code }: RuledCode): string {
  const box = PLAN_FIELDS.find((field) => field.element === element);
  if (!play.plan || !box) return '';
  const numbered = repliesOf(play).map((words, i) => `${i + 1}. ${words}`);
  return [...numbered, '', `code ${box.name} ${code}`, '', printRunSheet(play.plan.plan)].join('\n');
}

/**
 * The run as Markdown, a list and a line of levels. Expected runs are played with the script's own model plan, so levels that were
 * not ruled on are those of that play; where it cannot be followed to the end, only what was ruled is expected.
 */
export function expectedRunText(play: Play, ruled: readonly RuledLevel[], readers: Readers): string {
  const replies = repliesOf(play);
  const others = otherLevels(play.scenario, replies, readers).filter(
    (l) => !ruled.some((r) => r.criterion === l.criterion),
  );
  const levels = [...ruled, ...others].map(({ criterion, level }) => `${criterion} ${level}`);
  return [...replies.map((words, i) => `${i + 1}. ${words}`), '', levels.join(', ')].join('\n');
}

const repliesOf = (play: Play): readonly string[] =>
  play.turns.flatMap((turn) => (turn.reply ? [firstWords(turn.reply, offeredAt(play, turn))] : []));

function otherLevels(
  scenario: Scenario,
  replies: readonly string[],
  readers: Readers,
): readonly RuledLevel[] {
  const range = scenario.header.range;
  const run: ExpectedRun = { replies, levels: [], range };
  const [played] = playExpectedRuns({ ...scenario, expectedRuns: [run] }, readers);
  if (!played || played.lost !== null) return [];
  const levels = new Map<CriterionName, number>();
  for (const { results } of scoreAttempt(played.play).sessions) {
    // A run says one level a criterion: in two sessions the first of them.
    for (const { criterion, level } of results) if (!levels.has(criterion)) levels.set(criterion, level);
  }
  return [...levels].map(([criterion, level]) => ({ criterion, level }));
}
