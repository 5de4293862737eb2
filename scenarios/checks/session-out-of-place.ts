/** A second session where the mode has only one. */
import type { Check } from './check';

export const sessionOutOfPlace: Check = {
  code: 'session-out-of-place',
  find: ({ header, sessions }, { says, has }) =>
    !says.has('mode') || has('header-value-unreadable') || header.mode === 'both'
      ? []
      : sessions
          .filter((s) => s.number !== 1)
          .map(({ number, range }) => ({
            range,
            message: `The mode is ${header.mode}, so there is one session; this is session ${number}.`,
            hint: 'Call it `# Session 1`, or make the mode both.',
          })),
};
