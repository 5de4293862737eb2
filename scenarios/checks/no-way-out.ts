/** A beat that neither offers a reply nor goes on nor ends. */
import type { Check } from './check';

export const noWayOut: Check = {
  code: 'no-way-out',
  find: ({ sessions }) =>
    sessions.flatMap(({ beats }) =>
      beats
        .filter((b) => b.replies.length + b.onward.length === 0 && (b.lines.length > 0 || b.plan !== null))
        .map(({ title, range }) => ({
          range,
          message: `There is no way out of "${title}".`,
          hint: 'Add replies, a link onward such as `[→](#the-next-beat)`, or `**end**` if the session ends here.',
        })),
    ),
};
