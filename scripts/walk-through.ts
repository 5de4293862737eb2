/**
 * A session played on the real pages, decision by decision, by the roles and names a person would find things by.
 * Used by `npm start` where there is no display, and by the browser tests.
 */
import type { Locator, Page } from '@playwright/test';
import { plainWords } from '../components/app/markdown-tokens';
import { SHEET_LABELS } from '../components/plan/plan-words';
import { DATABASE_NAME } from '../cpd-log/cpd-database';
import type { Scenario } from '../scenarios/format/scenario';
import type { Decision, SelfRating, Seeds } from '../simulator/decision';
import type { Play } from '../simulator/play';
import { wording } from '../simulator/reply-order';
import type { WrittenPlan } from '../simulator/written-plan';

/** From the library to the first line; gives the id of the attempt that has begun. */
export async function begin(page: Page, scenario: Scenario): Promise<string> {
  await page.getByRole('link', { name: `Begin with ${scenario.header.client.name}` }).click();
  await page.getByRole('button', { name: /^(Begin|Open) the/ }).click();
  await page.waitForURL(/#\/attempt\//, { waitUntil: 'commit' });
  return decodeURIComponent(page.url().split('#/attempt/')[1] ?? '');
}

/** What a person has to do on the page for this decision. `play` is where the attempt stands before it. */
export async function act(page: Page, play: Play, decision: Decision): Promise<void> {
  if (decision.kind === 'plan') await writePlan(page, decision.plan);
  if (decision.kind === 'rate') await rate(page, decision.rating);
  if (decision.kind === 'file') await page.getByLabel('What I learned').fill(decision.reflection);
  await control(page, play, decision).click();
}

const BUTTONS = {
  begin: /^(Begin|Open) the/,
  plan: /^Read it back to|^Leave the sheet/,
  'go on': /^(See .*week|Go to session 2|Go on|Look back on it)$/,
  rate: 'Go on to the debrief',
  reflect: 'Write a reflection',
  file: 'File in my log',
} as const;

/** What is pressed to make this decision; once it is there, so is the page it stands on. */
export function control(page: Page, play: Play, decision: Decision): Locator {
  return decision.kind === 'reply'
    ? replyButton(page, play, decision.reply)
    : page.getByRole('button', { name: BUTTONS[decision.kind] });
}

/** The card that says this reply, whatever place it was shuffled to. */
export function replyButton(page: Page, play: Play, number: number): Locator {
  const reply = play.replies.find((one) => one.number === number);
  if (!reply || !play.beat) throw new Error(`reply ${number} is not on offer at ${play.beat?.slug}`);
  const words = plainWords(wording(play, play.beat.slug, reply));
  const replies = page.getByRole('group', { name: /^What do you (say|write)\?$/ });
  return replies.getByRole('button', { name: `“${words}”`, exact: true });
}

/** Fills the sheet in, box by box or on the blank one. */
export async function writePlan(page: Page, plan: WrittenPlan): Promise<void> {
  if (plan.form === 'blank') return page.getByLabel('The plan, in your own words').fill(plan.text);
  for (const [key, words] of Object.entries(plan.boxes))
    await page.getByLabel(SHEET_LABELS[key as keyof typeof SHEET_LABELS], { exact: true }).fill(words);
}

async function rate(page: Page, rating: SelfRating): Promise<void> {
  for (const [criterion, word] of Object.entries(rating.ratings)) {
    const group = page.getByRole('group', { name: whole(criterion) });
    await group.getByLabel(whole(word)).check();
  }
  const redo = page.getByRole('group', { name: 'The one turn you would do again' });
  if (rating.redo === null) await redo.getByLabel('None of them').check();
  else await redo.getByLabel(new RegExp(`\\bturn ${rating.redo}$`)).check();
}

/** These words and no others, whatever the capitals: a name that only contains them is another's. */
const whole = (words: string): RegExp => new RegExp(`^\\s*${words}\\s*$`, 'i');

export interface KeptOnDisk {
  readonly hash: string;
  readonly seeds: Seeds;
  readonly decisions: readonly Decision[];
}

/** The attempt as it lies in the page's database, read past all our own code. */
export function keptOnDisk(page: Page, id: string): Promise<KeptOnDisk> {
  return page.evaluate(
    async ({ name, id }) => {
      // A method, because tsx gives a function in a constant a name by a call that does not exist in the page.
      const idb = {
        answer<T>(request: IDBRequest<T>): Promise<T> {
          return new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        },
      };
      const db = await idb.answer(indexedDB.open(name));
      const attempt = await idb.answer(db.transaction('attempts').objectStore('attempts').get(id));
      const own = IDBKeyRange.bound([id, 0], [id, Infinity]);
      const rows = await idb.answer(db.transaction('decisions').objectStore('decisions').getAll(own));
      db.close();
      return { hash: attempt.hash, seeds: attempt.seeds, decisions: rows.map((row) => row.decision) };
    },
    { name: DATABASE_NAME, id },
  );
}
