/** More words than anybody says in one go. */
import type { Check } from './check';

/** Words in one line of the client; at 130 words a minute this is nearly half a minute. */
export const MOST_WORDS = 60;

/** More words than that, with one space or several between them. */
const TOO_MANY = new RegExp(`^(?:\\S+\\s+){${MOST_WORDS}}\\S`);

export const tooLongToSay: Check = {
  code: 'too-long-to-say',
  find: ({ sessions }) =>
    sessions.flatMap(({ beats }) =>
      beats.flatMap(({ lines }) =>
        lines.flatMap(({ kind, text, range }) => {
          // Sixty words and the spaces between have at least 119 characters.
          if (kind !== 'speech' || text.length < 2 * MOST_WORDS - 1 || !TOO_MANY.test(text)) return [];
          return [
            {
              range,
              message: `This line has ${text.split(/\s+/).length} words; nobody says more than ${MOST_WORDS} in one go.`,
              hint: 'Break it up, with a reply between.',
            },
          ];
        }),
      ),
    ),
};
