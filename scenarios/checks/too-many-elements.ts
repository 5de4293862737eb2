/** A reply that shows too much at once: no real line does, and one lucky click would be worth a session. */
import type { Check } from './check';

export const MOST_ELEMENTS = 5;
export const MOST_OF_ONE_CRITERION = 3;

export const tooManyElements: Check = {
  code: 'too-many-elements',
  find: ({ sessions }) =>
    sessions.flatMap(({ beats }) =>
      beats.flatMap(({ replies }) =>
        replies.flatMap(({ shows, range }) => {
          if (shows.length <= MOST_OF_ONE_CRITERION) return [];
          const hint = 'Keep what this line shows most plainly, and let another reply show the rest.';
          if (shows.length > MOST_ELEMENTS)
            return [
              {
                range,
                message: `This reply shows ${shows.length} elements; it can show ${MOST_ELEMENTS}.`,
                hint,
              },
            ];
          const criterion = shows.find(
            (s) => shows.filter((o) => o.criterion === s.criterion).length > MOST_OF_ONE_CRITERION,
          )?.criterion;
          return criterion === undefined
            ? []
            : [
                {
                  range,
                  message: `This reply shows more than ${MOST_OF_ONE_CRITERION} elements of ${criterion}.`,
                  hint,
                },
              ];
        }),
      ),
    ),
};
