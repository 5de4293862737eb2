/** A condition on the week in a session that sets it. */
import type { Check } from './check';
import { conditionsAsked, testsIn } from './conditions-asked';

export const weekAskedTooEarly: Check = {
  code: 'week-asked-too-early',
  find: (scenario) => {
    const setting = new Set(scenario.sessions.filter((s) => s.kind === 'setting').map((s) => s.number));
    return conditionsAsked(scenario)
      .filter(({ session }) => session !== null && setting.has(session))
      .filter(({ condition }) => testsIn(condition).some((t) => t.kind === 'week' || t.kind === 'cause'))
      .map(({ range }) => ({
        range,
        message: 'This asks how the week went, but the week has not been yet.',
        hint: 'Ask for it in the second session.',
      }));
  },
};
