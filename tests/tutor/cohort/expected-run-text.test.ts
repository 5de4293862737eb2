/** A ruling, pasted into the script it is about, is read there as an expected run and played. */
import { expect, test } from 'vitest';
import { printScenario } from '../../../scenarios/format/print-scenario';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { ruledRunText } from '../../../tutor/cohort/expected-run-text';
import { decide, possible, startPlay } from '../../../simulator/next-step';
import { isAsExpected, playExpectedRuns } from '../../../tutor/proof/expected-runs';
import { playedBy, READERS } from '../../testing-tools/made-attempts';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

test.each(SHIPPED_FILES.map(({ fileName, text }) => ({ fileName, text })))(
  'the run of an attempt at $fileName follows the replies of that attempt, and expects what was ruled',
  ({ fileName, text }) => {
    const { scenario } = readScenario(text, fileName);
    // The best replies and the model sheet, so that the run can come by the same way.
    const play = playedBy(scenario, 1, 1);
    const criterion = scenario.header.criteria[0]!;
    const run = ruledRunText(play, { kind: 'level', criterion, level: 1 }, READERS);
    const bare = text.split(/^# Expected runs$/m)[0]!;
    const again = readScenario(`${bare}\n# Expected runs\n\n${run}\n`, fileName);
    expect(again.problems.filter((p) => p.severity === 'error')).toEqual([]);
    const [read] = again.scenario.expectedRuns;
    expect(read?.levels).toContainEqual({ criterion, level: 1 });
    const said = play.turns.flatMap((t) => t.reply?.text ?? []);
    expect(read?.replies).toHaveLength(said.length);
    const [played] = playExpectedRuns(again.scenario, READERS);
    if (played!.lost === null) {
      expect(played!.differing.every((d) => d.criterion === criterion)).toBe(true);
      expect(read!.levels.length).toBeGreaterThan(1);
    }
  },
);

test.each([
  [
    'in boxes',
    'priya-first-plan.md',
    { form: 'boxes', boxes: { what: 'Walk | the dog', when: 'Tuesday\nafter tea' } },
  ],
  ['on a blank sheet', 'priya-first-plan.md', { form: 'blank', text: 'Walk the dog\n\nTuesday after tea' }],
] as const)(
  'a ruling on how a plan reads, written %s, is held to with the plan that it was about',
  (_form, fileName, plan) => {
    const { text } = SHIPPED_FILES.find((file) => file.fileName === fileName)!;
    const { scenario } = readScenario(text, fileName);
    let play = playedBy(scenario, 1, 1);
    const reading = READERS.readPlan(plan, { people: [], places: [], worksAgainst: [], firstDay: 0 });
    play = { ...play, plan: { ...play.plan!, plan } };
    const [right, wrong] = [reading.codes.when, reading.codes.when === 0 ? 1 : 0];
    const bare = text.split(/^# Expected runs$/m)[0]!;
    const played = (code: number) => {
      const run = ruledRunText(play, { kind: 'code', element: 'when', code }, READERS);
      const again = readScenario(`${bare}\n# Expected runs\n\n${run}\n`, fileName);
      expect(again.problems).toEqual([]);
      expect(again.scenario.expectedRuns[0]!.sheet!.form).toBe(plan.form);
      expect(readScenario(printScenario(again.scenario), fileName).scenario.expectedRuns[0]).toMatchObject({
        sheet: again.scenario.expectedRuns[0]!.sheet,
        codes: [{ box: 'when', code }],
      });
      return playExpectedRuns(again.scenario, READERS)[0]!;
    };
    expect(played(right)).toMatchObject({ lost: null, readOtherwise: [] });
    expect(played(wrong).readOtherwise).toMatchObject([{ box: 'when', code: wrong, read: right }]);
  },
);

const GATED = `---
title: Gated
client: Rosa
mode: setting
criteria: [empathy]
own criteria: [{ name: shift plan, elements: [asks the rota] }]
---

# Briefing

x

# Session 1

## Opening

> **risk cue:** I don't see the point.

- "You said it was hard. Are you thinking of ending your life? Which shifts are you on?" [→](#plan)
  - **shows** reflects, asks the rota
  - **safety** asks directly

## Plan

> Go on, I've got a pen.

| plan | a good answer |
| --- | --- |
| what | Walk |

**if** plan has when: [→](#well)

**otherwise:** [→](#so)

## Well

> Tuesday.

- "Tuesday, then, and I will write all of this down." [→](#so)
  - **safety** recorded

## So

> Well.

**end**
`;

const pasted = (run: string, text = GATED) => {
  const { scenario, problems } = readScenario(`${text}\n# Expected runs\n\n${run}\n`, 'gated.md');
  expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
  return playExpectedRuns(scenario, READERS)[0]!;
};

test('a ruling on an act of the gate or on a criterion of the script’s own is held to, beside the levels there were', () => {
  const play = playedBy(readScenario(GATED, 'gated.md').scenario, 1, 1);
  const act = { kind: 'safety', act: 'asks directly' } as const;
  const run = ruledRunText(play, { ...act, done: false }, READERS);
  expect(run).toBe('1. "You said it"\n\nempathy 2, not safety asks directly');
  expect(pasted(run).gateOtherwise).toMatchObject([{ act: 'asks directly', done: false, counted: true }]);
  expect(isAsExpected(pasted(ruledRunText(play, { ...act, done: true }, READERS)))).toBe(true);

  const own = { kind: 'own', criterion: 'shift plan' } as const;
  expect(pasted(ruledRunText(play, { ...own, level: 1 }, READERS)).differing).toEqual([
    { criterion: 'shift plan', expected: 1, reached: 3 },
  ]);
  expect(isAsExpected(pasted(ruledRunText(play, { ...own, level: 3 }, READERS)))).toBe(true);
});

test('where the model plan leads elsewhere, the trainee’s own comes along, so that the ruling can be held to', () => {
  const text = GATED.replace('**risk cue:** ', '');
  const { scenario } = readScenario(text, 'gated.md');
  const plan = { form: 'boxes', boxes: { what: 'Walk', when: 'Tuesday at 10' } } as const;
  let play = startPlay(scenario, { seed: 77, order: 1 });
  for (let step = 0; step < 9 && play.phase !== 'session over' && play.phase !== 'self-rating'; step++)
    play = decide(
      play,
      play.phase === 'writing the plan' ? { kind: 'plan', plan } : possible(play)[0]!,
      READERS,
    );
  const run = ruledRunText(play, { kind: 'own', criterion: 'shift plan', level: 3 }, READERS);
  expect(run).toContain('\n\nshift plan 3\n\n');
  expect(run).toContain('| when | Tuesday at 10 |');
  expect(isAsExpected(pasted(run, text))).toBe(true);
});

test('of an attempt without a plan nothing can be written about how it reads', () => {
  const { text, fileName } = SHIPPED_FILES.find((file) => file.fileName === 'tom-one-of-three.md')!;
  const play = playedBy(readScenario(text, fileName).scenario, 1, 1);
  expect(ruledRunText({ ...play, plan: null }, { kind: 'code', element: 'when', code: 1 }, READERS)).toBe('');
});

test('beginnings go on until no other reply on offer begins alike', () => {
  const text = `---
title: Alike
client: Rosa
mode: setting
criteria: [empathy]
---

# Briefing

x

# Session 1

## Opening

> Hello?

- "You said it was hard on *days off*, I think." [→](#end)
  - **shows** reflects
- "You said it was hard on Tuesdays, I think." [→](#end)

## End

> Well.

**end**
`;
  const play = playedBy(readScenario(text, 'alike.md').scenario, 1, 1);
  const run = ruledRunText(play, { kind: 'level', criterion: 'empathy', level: 2 }, READERS);
  expect(run).toBe('1. "You said it was hard on days"\n\nempathy 2');
});
