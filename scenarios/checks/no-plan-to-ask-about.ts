/** A condition on the plan in a session that has none, before or in it. */
import type { Check } from './check';
import { conditionsAsked, testsIn } from './conditions-asked';

export const noPlanToAskAbout: Check = {
  code: 'no-plan-to-ask-about',
  find: (scenario) => {
    const first = scenario.sessions.find((s) => s.beats.some((b) => b.plan !== null))?.number ?? Infinity;
    return conditionsAsked(scenario)
      .filter(({ session }) => (session ?? 9) < first)
      .filter(({ condition }) => testsIn(condition).some((t) => t.kind === 'plan' || t.kind === 'matches'))
      .map(({ range }) => ({
        range,
        message: 'This asks about the plan, but none is written up to here.',
        hint: 'A beat with a table headed `plan` is where it is written.',
      }));
  },
};
