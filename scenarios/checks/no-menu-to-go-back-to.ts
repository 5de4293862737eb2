/** `→ menu` in a session without one. */
import type { Check } from './check';
import { waysOf } from './ways';

export const noMenuToGoBackTo: Check = {
  code: 'no-menu-to-go-back-to',
  find: ({ sessions }) =>
    sessions.flatMap((session) =>
      waysOf(session).menus.length > 0
        ? []
        : session.beats
            .flatMap((b) => [...b.replies, ...b.onward])
            .filter(({ to }) => to.kind === 'menu')
            .map(({ range }) => ({
              range,
              message: 'There is no menu in this session to go back to.',
              hint: 'A menu is a beat with replies and, after them, a link onward that is taken when none is left.',
            })),
    ),
};
