/** What may be said now is said, and the next moment to look is set. From the background, and from a page when something has changed. */
import { lookAgainAt } from '../../browser/alarm';
import { setBadge } from '../../browser/badge';
import { mayNotify, notify } from '../../browser/notice';
import { openLog } from '../../cpd-log/attempts';
import type { CpdLog } from '../../cpd-log/cpd-log';
import { whatToSay } from '../../cpd-log/reminders/what-to-say';
import { newFileFirst } from './new-file-first';

/** Said before, to be remembered: enough for a week of anybody's. */
const REMEMBERED = 40;

export async function lookAround(log: CpdLog, now: number): Promise<void> {
  const wishes = await log.settings.all();
  const say = whatToSay(wishes, await log.drills.state(), await log.selfPractice.list(), now);
  await setBadge(say.badge, say.title);
  await lookAgainAt(say.again);
  const fresh = say.reminders.filter(({ id }) => !wishes.reminded.includes(id));
  if (fresh.length === 0 || !(await mayNotify())) return;
  await log.settings.set(
    'reminded',
    [...wishes.reminded, ...fresh.map(({ id }) => id)].slice(-REMEMBERED),
    now,
  );
  for (const { id, title, words } of fresh) await notify(id, title, words);
}

/** The same with a log of its own, closed again. A log that cannot be opened now has nothing to say. */
export async function lookAroundOnce(now: number): Promise<void> {
  const log = await openLog({ beforeWriting: newFileFirst }).catch(() => null);
  if (!log) return;
  await lookAround(log, now).catch(() => undefined);
  log.close();
}
