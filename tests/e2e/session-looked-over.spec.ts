/** Every page of a session looked over by axe, in both themes, wide and as a side panel. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { choices, modelSheet } from '../../scoring/best-path';
import { readScenario } from '../../scenarios/format/read-scenario';
import { act, begin, control, keptOnDisk } from '../../scripts/walk-through';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { expect, test } from './extension';
import { lookInBothThemes, lookLike, LOOKS } from './look-over';
import { measured } from './wcag-measures';

const READERS = { readPlan, findMismatches };
const source = join(import.meta.dirname, '../../scenarios/library/priya-first-plan.md');
const { scenario } = readScenario(readFileSync(source, 'utf8'), 'priya-first-plan.md');

const afterwards: readonly Decision[] = [
  {
    kind: 'rate',
    rating: { ratings: { obstacles: 'tried', barriers: 'did it', empathy: 'tried' }, redo: 2 },
  },
  { kind: 'reflect' },
  { kind: 'file', reflection: 'Ask about the day off first.' },
];

/** A good first call, so that the plan is written; a poor second one, so that the debrief has much to say. */
function way(play: Play): Decision | undefined {
  const ways = choices(play, modelSheet(scenario));
  return play.sessionIndex === 0 ? ways[0] : ways.at(-1);
}

// Played once at each width; both themes are looked at in each place.
for (const look of [LOOKS[0], LOOKS[2]]) {
  test(`axe finds nothing on any page of a session, in both themes (${look.width} px)`, async ({
    workspace: page,
  }) => {
    await lookLike(page, look);
    await lookInBothThemes(page, 'library');
    const id = await begin(page, scenario);
    const { seeds } = await keptOnDisk(page, id);
    const seen = new Set<string>();
    /** Once is enough for what does not depend on the width. */
    const lookedAt = async (where: string): Promise<void> => {
      await lookInBothThemes(page, where);
      if (look !== LOOKS[0]) return;
      await measured(page, where);
      await lookLike(page, look);
    };
    let play = startPlay(scenario, seeds);
    const lookAt = async (decision: Decision): Promise<void> => {
      if (decision.kind !== 'begin') {
        await control(page, play, decision).waitFor();
        if (!seen.has(play.phase)) await lookedAt(play.phase);
        seen.add(play.phase);
        await act(page, play, decision);
      }
      play = decide(play, decision, READERS);
    };
    for (let next = way(play); next; next = way(play)) await lookAt(next);
    for (const decision of afterwards) await lookAt(decision);
    await page.getByText('Filed in your log').waitFor();
    for (const fold of await page.locator('details:not([open]) > summary').all())
      if (await fold.isVisible()) await fold.click();
    await lookedAt('filed, all unfolded');
    await page.getByRole('link', { name: 'My log', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /log/i })).toBeVisible();
    await lookInBothThemes(page, 'log');
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'talking',
        'writing the plan',
        'session over',
        'the week',
        'self-rating',
        'debrief',
        'reflection',
      ]),
    );
  });
}
