/** Days as authors write them. */
import { tidy } from './names';
import { DAYS } from './vocabulary';
import type { Day } from './vocabulary';

/** Full names, their plurals and the usual short forms, in any case ("Tuesday", "tuesdays", "Tue", "Thurs"). */
export function findDay(written: string): Day | null {
  const words = tidy(written);
  if (words.length < 3) return null;
  const index = DAYS.findIndex((day) => {
    const name = day.toLowerCase();
    if (words === 'weds') return day === 'Wednesday';
    return words === name || words === `${name}s` || (words.length <= 5 && name.startsWith(words));
  });
  return index < 0 ? null : (index as Day);
}
