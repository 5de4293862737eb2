/** The same week with a better plan beside it: same days, same client, same obstacles; only the paper is mended. */
import type { Week } from '../scenarios/format/scenario';
import { PLAN_FIELDS } from '../scenarios/format/vocabulary';
import type { PlanKey } from '../scenarios/format/vocabulary';
import type { Play, PlayedPlan, PlayedWeek } from './play';
import { planContext, type Readers } from './readers';
import { modelPlan } from './model-plan';
import { drawObstacles } from './obstacles';
import { playWeek, weekInput } from './week';
import { weekSize } from './week-size';
import type { Code, PlanReading, WrittenPlan } from './written-plan';

export interface MendedWeek {
  /** The trainee's sheet in boxes; what a stranger could not tell is filled from the author's good answer. */
  readonly plan: WrittenPlan & { readonly form: 'boxes' };
  /** Boxes that were changed. */
  readonly changed: readonly PlanKey[];
  readonly week: PlayedWeek;
}

/** An answer for each obstacle of this week that could have been planned for. */
function copingFor(week: Week, play: Play): string {
  const drawn = drawObstacles(week, play.seeds.seed, play.memory.named).filter((o) => o.obstacle.plannable);
  return drawn
    .map(
      ({ obstacle }) =>
        `If ${obstacle.text.replace(/\.$/, '')}, then I ${(obstacle.answers[0] ?? '').replace(/^I /, '')}.`,
    )
    .join(' ');
}

const words = ({ plan, reading }: PlayedPlan, { key, element }: (typeof PLAN_FIELDS)[number]): string =>
  plan.form === 'boxes' ? (plan.boxes[key] ?? '') : reading.evidence[element].map((e) => e.text).join(', ');

/**
 * Null when there is no plan, no week, or nothing to mend (a week that was done has nothing that gave way). Never a worse week than the one played: every code is raised,
 * nothing else is touched (the property test of the week is why that holds).
 */
export function mendedWeek(play: Play, readers: Readers): MendedWeek | null {
  const { plan, scenario } = play;
  if (!plan || !scenario.week || !play.week || scenario.week.obstacles.length === 0) return null;
  // What was not read cannot be mended.
  if (play.week.result === 'done' || plan.reading.notRead) return null;
  const good = modelPlan(scenario)?.boxes ?? {};
  const boxes: Partial<Record<PlanKey, string>> = {};
  const changed: PlanKey[] = [];
  for (const field of PLAN_FIELDS) {
    const { key, element } = field;
    const own = words(plan, field);
    const better = key === 'if_difficult' ? copingFor(scenario.week, play) : (good[key] ?? '');
    const mend =
      plan.reading.codes[element] < 2 || (key === 'if_difficult' && play.week.cause === 'obstacle');
    boxes[key] = !mend
      ? own
      : key === 'if_difficult' && plan.reading.codes.coping === 2
        ? `${own} ${better}`.trim()
        : better || own;
    if (boxes[key] !== own) changed.push(key);
  }
  if (changed.length === 0) return null;
  const mendedPlan = { form: 'boxes', boxes } as const;
  const reread = readers.readPlan(mendedPlan, planContext(scenario));
  const raise = (mine: Code, theirs: Code): Code => (mine > theirs ? mine : theirs);
  const codes = Object.fromEntries(
    PLAN_FIELDS.map(({ element }) => [element, raise(plan.reading.codes[element], reread.codes[element])]),
  ) as PlanReading['codes'];
  const reading: PlanReading = {
    ...reread,
    codes,
    occasions: plan.reading.occasions,
    copingText: `${plan.reading.copingText} ${reread.copingText}`,
    worksAgainst: null,
  };
  const input = weekInput(
    scenario,
    scenario.week,
    play.seeds.seed,
    play.memory.named,
    weekSize(play),
    reading,
    clientAtWeek(play),
  );
  return { plan: mendedPlan, changed, week: playWeek(input) };
}

/** The client as they left the setting session: what the week was played with. */
function clientAtWeek(play: Play): Play['client'] {
  const setting = play.scenario.sessions[0]?.number;
  return play.turns.filter((t) => t.session === setting).at(-1)?.after ?? play.client;
}
