/**
 * The review of one's own week, asked by the criteria that a review with a client is scored against, turned into questions; then what a
 * practitioner makes of having been on the other side of the sheet (self-reflection: Bennett-Levy; Haarhoff 2015).
 */
export const REVIEW_QUESTIONS = [
  {
    key: 'review',
    criterion: 'review',
    asks: 'What did you set out to do, and what came of it?',
    hint: 'Go by what you noted, day by day: how often, and how it went.',
  },
  {
    key: 'barriers',
    criterion: 'barriers',
    asks: 'What got in the way, or nearly did?',
    hint: 'One thing in particular. Was it knowing how, the day itself, or wanting to? What would you change about it?',
  },
  {
    key: 'learning',
    criterion: 'learning',
    asks: 'What did you learn, also from what you did not do?',
    hint: 'Look at your notes again. Where else might it hold?',
  },
  {
    key: 'summary',
    criterion: 'summary',
    asks: 'How would you sum up the week?',
    hint: 'Both sides of it, in a sentence or two.',
  },
  {
    key: 'next step',
    criterion: 'next step',
    asks: 'What do you carry forward?',
    hint: 'The same again, a smaller step, or something else, and why. What counts if a day goes by?',
  },
  {
    key: 'empathy',
    criterion: 'empathy',
    asks: 'What would you say to a client who brought you this week?',
    hint: 'And did you say it to yourself?',
  },
  {
    key: 'on the other side',
    criterion: null,
    asks: 'What was it like to be the one with the sheet?',
    hint: 'What helped you do it, what made you want to hide it.',
  },
  {
    key: 'practice',
    criterion: null,
    asks: 'What will you do differently when you set work with a client?',
    hint: 'One thing, for one client you will see soon. Nobody’s name.',
  },
] as const;
export type ReviewKey = (typeof REVIEW_QUESTIONS)[number]['key'];
