/** From the first line of a call to its sheet, by the best replies. */
import type { Page } from '@playwright/test';
import type { Scenario } from '../../scenarios/format/scenario';
import { choices, modelSheet } from '../../scoring/best-path';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { act, control, keptOnDisk } from '../../scripts/walk-through';
import { decide, startPlay } from '../../simulator/next-step';

/** @param id of the attempt, which has begun and stands at its first line. */
export async function toTheSheet(page: Page, scenario: Scenario, id: string): Promise<void> {
  const { seeds } = await keptOnDisk(page, id);
  let play = startPlay(scenario, seeds);
  for (;;) {
    const next = choices(play, modelSheet(scenario))[0]!;
    if (next.kind === 'plan') return control(page, play, next).waitFor();
    if (next.kind !== 'begin') {
      await control(page, play, next).waitFor();
      await act(page, play, next);
    }
    play = decide(play, next, { readPlan, findMismatches });
  }
}
