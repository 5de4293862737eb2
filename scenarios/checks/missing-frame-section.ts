/** Parts that frame the sessions: the briefing before them, what was taken away and the debrief after. */
import type { Check } from './check';

export const missingFrameSection: Check = {
  code: 'missing-frame-section',
  find: ({ header, briefing, tookAway, debrief, sessions }, { has }) => {
    if (sessions.length === 0 || has('unknown-section') || has('line-without-words')) return [];
    const parts = [
      { empty: briefing === '', name: '# Briefing', what: 'what the practitioner knows before the session' },
      { empty: tookAway.length === 0, name: '# What she took away', what: 'what the client would say of it' },
      { empty: debrief === '', name: '# Debrief', what: 'what the scenario is for' },
    ];
    return parts
      .filter((p) => p.empty)
      .map(({ name, what }) => ({
        range: header.range,
        message: `Nothing says ${what}.`,
        hint: `Add \`${name}\`.`,
      }));
  },
};
