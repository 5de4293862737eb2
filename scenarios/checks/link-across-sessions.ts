/** A link from one session straight into the other: the week between them would be left out. */
import type { Check } from './check';

export const linkAcrossSessions: Check = {
  code: 'link-across-sessions',
  find: ({ sessions, week }) => {
    if (sessions.length < 2) return [];
    const links = sessions.flatMap(({ number, beats }) =>
      beats.flatMap((b) => [...b.replies, ...b.onward].map(({ to, range }) => ({ number, to, range }))),
    );
    const leads = (week?.leadsTo ?? []).map(({ to, range }) => ({ number: 2, to, range }));
    return [...links, ...leads].flatMap(({ number, to, range }) =>
      to.kind === 'beat' && to.session !== number
        ? [
            {
              range,
              message: `This leads to "#${to.slug}", which is a beat of session ${to.session}.`,
              hint: 'A session ends with `**end**`, and the week leads into the second session.',
            },
          ]
        : [],
    );
  },
};
