/** A heading with nothing under it. */
import type { Check } from './check';

export const emptyBeat: Check = {
  code: 'empty-beat',
  find: ({ sessions }, { has }) =>
    sessions.flatMap(({ beats }) =>
      beats
        .filter((b) => b.lines.length + b.replies.length + b.onward.length === 0 && b.plan === null)
        .filter(() => !has('stray-text') && !has('raw-html'))
        // A heading without words has a problem of its own.
        .filter((b) => b.title !== '')
        .map(({ title, range }) => ({
          range,
          message: `Nothing happens in "${title}".`,
          hint: 'Write what is said in it and where it leads, or take the heading out.',
        })),
    ),
};
