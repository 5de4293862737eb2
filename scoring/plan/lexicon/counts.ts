/** How many times. */
export const COUNTS = `
  odd|even|alternate|alternating ?numbered days|dates|nights|weeks|mornings
  all ?# of ?my|the|our ?_ shifts|days|nights|classes|lessons|mornings|evenings|meals|sessions
  # ?or ?- ?to ?# times|x|goes|turns|occasions|attempts
  # - # times|x
  x #
  once|twice|thrice
  one off
  oneoff
  daily|nightly|weekly|fortnightly|hourly
  every|each ?single ?other|second|second|third ?week|school|working shift|day|days|morning|evening|night|nights|afternoon|weekday|lunchtime|meal|mealtime|breakfast|lunch|dinner|week|hours|teatime|bedtime|feed|break
  every ?# hours|days|weeks
  every # th
  alternate days|day|nights|evenings|mornings
  most days
  # ?or ?- ?to ?# ?_ ?_ a|per|each|every|/ day|week|night|hours|evening|morning|fortnight|weeks|days
  # / day|week|weeks|days
  # ?or ?- ?to ?# days|evenings|mornings|nights|afternoon|sessions|session

  one|a night|evening|morning|day|afternoon|time this|next|a|per|each
  all week
  # _ of|x|at ?about|around # minutes|hours|miles|km|seconds|metres
  ?a several|handful|number ?of times|goes|attempts|occasions|days|evenings|mornings|nights
  most|all ?the weekdays
  a few|couple ?of times|goes|attempts
  the next|first two|three|four|five|six|# i|you|ones|times|attacks|panics|calls|urges
  per day|week
  # ?or ?- ?to ?# times
  @part and|&|+|/ @part
  before|after each|every|all
  am and|&|+|/ pm
  workdays|schooldays|worknights|schoolnights|weeknights
  work|working|school days|nights
  # this|over ?the week|fortnight|month|weekend
  # th of each|every|the month
  each|every|per month|fortnight|week|term|payday
  twice|once daily
  single ?_ go|time
  both ?of ?the days|mornings|evenings|nights|times
  no more than|max|maximum one|two|three|# $
  weekdays|weekday|weeknights|weeknight
  all days
  per ?# day|week|night
  @unit|@activity a|per|each|every day|week|night|evening|morning
`;

/** The whole of the task: a size, unless the sheet holds so many tasks that it says nothing. */
export const WHOLE_OF_IT = `
  all of it|them|this
  the lot
  whole thing
`;
