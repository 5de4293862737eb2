/**
 * A tutor's ruling as an expected run: the attempt's replies by their beginnings, then what was ruled, ready to be pasted under
 * `# Expected runs`. From then on the script is held to the ruling: where its tags give something else, the check says so.
 */
import { printRun } from '../../scenarios/format/print-scenario';
import type { ExpectedRun, Scenario } from '../../scenarios/format/scenario';
import {
  PLAN_FIELDS,
  type CriterionName,
  type GateSlip,
  type PlanElement,
  type SafetyAct,
} from '../../scenarios/format/vocabulary';
import { offeredAt } from '../../scoring/offered';
import { scoreAttempt } from '../../scoring/score-attempt';
import type { Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { followRun } from '../proof/expected-runs';
import { firstWords } from '../proof/first-words';

/** What was ruled: a level of the twelve or of the author's own, an act of the gate, or how a box of the plan reads. */
export type Ruled =
  | { readonly kind: 'level'; readonly criterion: CriterionName; readonly level: number }
  | { readonly kind: 'own'; readonly criterion: string; readonly level: number }
  | { readonly kind: 'safety'; readonly act: SafetyAct | GateSlip; readonly done: boolean }
  | { readonly kind: 'code'; readonly element: PlanElement; readonly code: number };

/**
 * The run as Markdown: a list, a line of what is expected, and the trainee's plan where that is needed. A ruling on how a plan reads is
 * played with that plan, and says no level; empty where none was written, of which nothing can be ruled. Any other is played with the
 * script's own model plan, and says the levels of that play as well; where that plan cannot be followed to the end, the trainee's
 * plan and draw come along, and only what was ruled is expected.
 */
export function ruledRunText(play: Play, ruled: Ruled, readers: Readers): string {
  const { scenario, plan, seeds } = play;
  const { range } = scenario.header;
  const replies = play.turns.flatMap((t) => (t.reply ? [firstWords(t.reply, offeredAt(play, t))] : []));
  const bare: ExpectedRun = { replies, levels: [], range };
  const isLost = (run: ExpectedRun): boolean => followRun(scenario, run, readers).lost !== null;
  const written = plan ? { sheet: plan.plan } : {};
  // The same week can need the same draw.
  const asTheirs = (): ExpectedRun =>
    isLost({ ...bare, ...written }) ? { ...bare, ...written, seed: seeds.seed } : { ...bare, ...written };
  if (ruled.kind === 'code') return plan ? textOf({ ...asTheirs(), ...expected(ruled, scenario) }) : '';
  if (isLost(bare)) return textOf({ ...asTheirs(), ...expected(ruled, scenario) });
  const { levels = [], ...rest } = expected(ruled, scenario);
  const others = levelsOf(bare, scenario, readers).filter(
    (l) => !levels.some((r) => r.criterion === l.criterion),
  );
  return textOf({ ...bare, ...rest, levels: [...levels, ...others] });
}

function expected(ruled: Ruled, { header: { range } }: Scenario): Partial<ExpectedRun> {
  switch (ruled.kind) {
    case 'level':
      return { levels: [ruled] };
    case 'own':
      return { own: [ruled] };
    case 'safety':
      return { acts: [{ ...ruled, range }] };
    case 'code': {
      const code = ruled.code as 0 | 1 | 2;
      return {
        codes: PLAN_FIELDS.filter((f) => f.element === ruled.element).map((f) => ({
          box: f.name,
          code,
          range,
        })),
      };
    }
  }
}

const textOf = (run: ExpectedRun): string => printRun(run).join('\n\n');

function levelsOf(run: ExpectedRun, scenario: Scenario, readers: Readers): ExpectedRun['levels'] {
  const levels = new Map<CriterionName, number>();
  for (const { results } of scoreAttempt(followRun(scenario, run, readers).play).sessions) {
    // A run says one level a criterion: in two sessions the first of them.
    for (const { criterion, level } of results) if (!levels.has(criterion)) levels.set(criterion, level);
  }
  return [...levels].map(([criterion, level]) => ({ criterion, level }));
}
