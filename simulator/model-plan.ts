/** The author's good answer, wherever in the script it stands. */
import type { ModelPlan, Scenario } from '../scenarios/format/scenario';

export function modelPlan(scenario: Scenario): ModelPlan | null {
  for (const session of scenario.sessions) {
    for (const beat of session.beats) if (beat.plan) return beat.plan;
  }
  return null;
}
