/** A ruling, pasted into the script it is about, is read there as an expected run and played. */
import { expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { expectedRunText } from '../../../tutor/cohort/expected-run-text';
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
