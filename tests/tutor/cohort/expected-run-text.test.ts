/** A ruling, pasted into the script it is about, is read there as an expected run and played. */
import { expect, test } from 'vitest';
import { printScenario } from '../../../scenarios/format/print-scenario';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { codedRunText, expectedRunText } from '../../../tutor/cohort/expected-run-text';
import { playExpectedRuns } from '../../../tutor/proof/expected-runs';
import { playedBy, READERS } from '../../testing-tools/made-attempts';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

test.each(SHIPPED_FILES.map(({ fileName, text }) => ({ fileName, text })))(
  'the run of an attempt at $fileName follows the replies of that attempt, and expects what was ruled',
  ({ fileName, text }) => {
    const { scenario } = readScenario(text, fileName);
    // The best replies and the model sheet, so that the run can come by the same way.
    const play = playedBy(scenario, 1, 1);
    const criterion = scenario.header.criteria[0]!;
    const run = expectedRunText(play, [{ criterion, level: 1 }], READERS);
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
      const run = codedRunText(play, { element: 'when', code });
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

test('of an attempt without a plan nothing can be written about how it reads', () => {
  const { text, fileName } = SHIPPED_FILES.find((file) => file.fileName === 'tom-one-of-three.md')!;
  const play = playedBy(readScenario(text, fileName).scenario, 1, 1);
  expect(codedRunText({ ...play, plan: null }, { element: 'when', code: 1 })).toBe('');
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
  const run = expectedRunText(play, [{ criterion: 'empathy', level: 2 }], READERS);
  expect(run).toBe('1. You said it was hard on days\n\nempathy 2');
});
