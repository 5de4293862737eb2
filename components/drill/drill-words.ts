/** What a drill says: what each reply shows and why, and when the criterion comes back. */
import { dayNumber } from '../../cpd-log/drills/counted-days';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { ReplyWorth } from '../../scoring/drill/reply-worth';
import { elementWords } from '../../scoring/element-words';
import type { Level } from '../../scoring/report';
import { SLIP_RULES } from '../../scoring/slips';

/** A reply's worth for the criterion, index is the level; 3 is never reached in one turn. */
export const WORTH_WORDS = [
  'shows nothing of it here',
  'shows some of it',
  'shows it',
  'shows it',
] as const satisfies Readonly<Record<Level, string>>;

/** Why, from the tags: what it does for the criterion, and the slip that holds it down. Empty where there is nothing to say. */
export function tagWords(criterion: CriterionName, { shows, weak, slips }: ReplyWorth): string {
  const does = shows.flatMap((element) => elementWords(criterion, element)?.is ?? []);
  const acts = slips.map((slip) => SLIP_RULES[slip].act);
  const parts = [
    does.length > 0 ? `It ${listed(does)}.` : weak ? 'An attempt at it, not yet the thing itself.' : '',
    acts.length > 0 ? `What holds it back: ${listed(acts)}.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`;

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const DATE = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** "today", "tomorrow", "on Thursday", "on Thursday 3 December". Days from now; `now` in milliseconds since 1970. */
export function inDaysWords(days: number, now: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  const then = new Date(now);
  then.setDate(then.getDate() + days);
  return `on ${(days < 7 ? WEEKDAY : DATE).format(then)}`;
}

/** "today", "yesterday", or the date. */
export function agoWords(at: number, now: number): string {
  const days = dayNumber(now) - dayNumber(at);
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `on ${DATE.format(at)}`;
}
