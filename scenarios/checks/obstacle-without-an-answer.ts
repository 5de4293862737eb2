/** An obstacle that could be planned for, with no plan that would answer it. */
import type { Check } from './check';

export const obstacleWithoutAnAnswer: Check = {
  code: 'obstacle-without-an-answer',
  find: ({ week }, { has }) =>
    has('unknown-column')
      ? []
      : (week?.obstacles ?? [])
          .filter((o) => o.plannable && o.answers.length === 0)
          .map(({ text, range }) => ({
            range,
            message: `"${text}" could be planned for, but no answer to it is given.`,
            hint: 'Give one or two, in quotation marks: `"walk round the indoor market"; "do the stairs at home"`. Or write no.',
          })),
};
