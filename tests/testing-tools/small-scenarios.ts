/** Small scripts that tests play: each as short as it can be and still be a script. */
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import { modelPlan } from '../../simulator/model-plan';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay, type Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { modelAsPlan, type PlanReading, type WrittenPlan } from '../../simulator/written-plan';
import { codes, reading } from './week-builder';

/** Two sessions, a menu, an if-run, openings, a plan, the week. */
export const TWO_SESSIONS = `---
scenario: 1
title: A walk by the canal
client: { name: Rosa, age: 50, pronoun: she, belief: 4, confidence: 5, trust: 5 }
mode: both
contact: telephone
difficulty: foundation
criteria: [rationale, obstacles, review, empathy]
targets: [rationale, obstacles]
starts at: 12 minutes
---

# Briefing

Rosa walks less than she did.

# Session 1

## Opening

*The line crackles.*

> **opening a:** Hello love.
>
> **opening b:** Oh, it's you.
>
> **thinks:** I nearly did not pick up.

- "What has the week been like?" [→](#the-menu)
  - **shows** reflects
- "Here is what I want you to do." [→](#the-menu)
  - **slip** prescribes

## The menu

> **if** trust at least 6: I've been in since Sunday.
>
> **otherwise:** Fine, I suppose.

- "What goes on, on days you stay in?" [→](#stays-in)
  - **shows** own cycle
- "What matters to you?" [→](#matters)
  - **shows** own goal
- "Let's write it down." [→](#writing)
  - **shows** behaviour
  - **agreed** when: Tuesday and Friday

[→](#writing)

## Stays in

> **ambivalent:** I go flat by tea time. Part of me wants to go out.

→ menu

## Matters

> My grandson. I'd say the walk is for him.
>
> **shows** client says why
>
> Though Tuesdays it always pours.
>
> **names** heavy rain

→ menu

## Writing

> Got a pen.

| plan | a good answer |
| --- | --- |
| what | Walk along the canal to the lock and back |
| when | Tuesday and Friday after breakfast |
| where | the canal |
| how much | twice, 20 minutes |
| why | On days I stay in I go flat by tea time |
| if difficult | If it rains I walk round the market instead |
| record | Rate mood 0-10 before and after in the diary |

[→](#reading-back)

## Reading back

> **if** plan has no when: So, whenever?
>
> **otherwise:** Right, {plan when}.

**end**

# The week

| day | what gets in the way | could be planned for | answered by, for example |
| --- | --- | --- | --- |
| Tuesday | heavy rain | yes | "walk round the market" |
| Friday | the bus strike | yes | "go on foot" |
| any | her brother is ill | no | |

| note | after |
| --- | --- |
| 3 before, 5 after | done |
| Stayed in | not done |

- **done** [→](#all-done)
- **partly** [→](#some)
- **not done** [→](#none)

# Session 2

## All done

> I did {done} of the {planned}.

[→](#how-was-it)

## Some

> I did {done} of the {planned}. {first miss} didn't happen.

[→](#how-was-it)

## None

> Not this week. It was {cause}.

[→](#how-was-it)

## How was it

- "We agreed the canal. How did it go?" [→](#thanks)
  - **shows** named task, open question
- "Did you do it?" [→](#thanks)
  - **slip** yes or no

## Thanks

> Thanks, love.

**end**

# What she took away

- **if** shown own cycle: Out first, mood after.
- **otherwise:** Some walks.

# Debrief

A short one.
`;

export const readOrThrow = (text: string): Scenario => {
  const { scenario, problems } = readScenario(text, 'small.md');
  const errors = problems.filter((p) => p.severity === 'error');
  if (errors.length > 0)
    throw new Error(errors.map((p) => `${p.range.line}: ${p.code} ${p.message}`).join('\n'));
  return scenario;
};

/** Readers that code a plan by which boxes are filled: enough to play by, so that no test here hangs on the reader of plans. */
export const BOX_READERS: Readers = {
  readPlan: (plan: WrittenPlan): PlanReading => {
    const boxes = plan.form === 'boxes' ? plan.boxes : {};
    const two = (text: string | undefined): 0 | 2 => (text ? 2 : 0);
    return reading({
      codes: codes({
        behaviour: two(boxes.what),
        when: two(boxes.when),
        where: two(boxes.where),
        amount: two(boxes.how_much),
        rationale: two(boxes.why),
        coping: two(boxes.if_difficult),
        monitoring: two(boxes.record),
      }),
      copingText: boxes.if_difficult ?? '',
    });
  },
  findMismatches: () => [],
};

export const SEEDS = { seed: 1, order: 1 } as const;

/** Plays a script with replies by number; everything else as a calm trainee would: begin, the model plan, go on. */
export function playThrough(
  scenario: Scenario,
  replies: readonly number[],
  plan?: WrittenPlan,
  seeds = SEEDS,
): Play {
  const left = [...replies];
  let play = startPlay(scenario, seeds);
  for (;;) {
    const decision = next(play, left, plan);
    if (!decision) return play;
    play = decide(play, decision, BOX_READERS);
  }
}

function next(play: Play, left: number[], plan?: WrittenPlan): Decision | null {
  switch (play.phase) {
    case 'briefing':
      return { kind: 'begin' };
    case 'session over':
    case 'the week':
      return { kind: 'go on' };
    case 'writing the plan': {
      const model = modelPlan(play.scenario);
      return { kind: 'plan', plan: plan ?? (model ? modelAsPlan(model) : { form: 'boxes', boxes: {} }) };
    }
    case 'talking': {
      const reply = left.shift();
      if (reply === undefined) return null;
      return {
        kind: 'reply',
        session: play.scenario.sessions[play.sessionIndex]?.number ?? 1,
        beat: play.beat?.slug ?? '',
        reply,
      };
    }
    default:
      return null;
  }
}
