/** A page of the extension in Firefox, used by what is written on it. */
import { plainWords } from '../../components/app/markdown-tokens';
import { SHEET_LABELS } from '../../components/plan/plan-words';
import { DATABASE_NAME } from '../../cpd-log/cpd-database';
import type { Decision, Seeds } from '../../simulator/decision';
import type { Play } from '../../simulator/play';
import { wording } from '../../simulator/reply-order';
import type { Firefox } from './bidi';

const BUTTONS = {
  plan: '^Read it back to|^Leave the sheet',
  rate: '^Go on to the debrief$',
  reflect: '^Write a reflection$',
  file: '^File in my log$',
} as const;

/** What leads on from here, and from nowhere else: the button of the page before may still be there. */
const goOnFrom = ({ phase, sessionIndex }: Play): string =>
  phase === 'the week'
    ? '^(Go to session 2|Go on)$'
    : sessionIndex === 0
      ? '^(See .*week|Look back on it)$'
      : '^Look back on it$';

const quoted = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class FirefoxPage {
  private constructor(
    private readonly firefox: Firefox,
    private readonly tab: string,
  ) {}

  static async open(firefox: Firefox, url: string): Promise<FirefoxPage> {
    const page = new FirefoxPage(firefox, await firefox.open(url));
    await page.waitFor(`document.querySelector('h1') !== null`, 'the page’s heading');
    return page;
  }

  waitFor(expression: string, what: string): Promise<unknown> {
    return this.firefox.until(this.tab, expression, what);
  }

  /** Clicks the first element of that kind whose words match, once it is there and may be clicked. */
  async click(selector: string, words: string): Promise<void> {
    await this.waitFor(
      `(() => {
        const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find(
          (one) => !one.disabled && new RegExp(${JSON.stringify(words)}).test(one.innerText.replace(/\\s+/g, ' ').trim()),
        );
        found?.click();
        return found !== undefined;
      })()`,
      `“${words}”`,
    );
  }

  /** Types into the box with that label, as far as the page can tell. */
  async fill(label: string, words: string): Promise<void> {
    await this.waitFor(
      `(() => {
        const box = [...document.querySelectorAll('textarea, input')].find((one) =>
          [...(one.labels ?? [])].some((own) => own.innerText.trim().startsWith(${JSON.stringify(label)})));
        if (!box) return false;
        box.focus();
        box.value = ${JSON.stringify(words)};
        box.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      })()`,
      `the box “${label}”`,
    );
  }

  /** The seeds of the one attempt there is, from the disk. */
  seeds(): Promise<Seeds> {
    return this.firefox.until(
      this.tab,
      `location.hash.includes('/attempt/') && new Promise((resolve, reject) => {
        const opening = indexedDB.open(${JSON.stringify(DATABASE_NAME)});
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('attempts').objectStore('attempts').getAll();
          asking.onsuccess = () => { opening.result.close(); resolve(asking.result[0]?.seeds); };
        };
      })`,
      'the attempt on the disk',
    );
  }

  /** What a person has to do on the page for this decision. */
  async act(play: Play, decision: Decision): Promise<void> {
    if (decision.kind === 'begin') return;
    if (decision.kind === 'reply') {
      const reply = play.replies.find((one) => one.number === decision.reply);
      if (!reply || !play.beat) throw new Error(`reply ${decision.reply} is not on offer`);
      const words = plainWords(wording(play, play.beat.slug, reply))
        .replace(/\s+/g, ' ')
        .trim();
      return this.click('[role=group] button', `“${quoted(words)}”`);
    }
    if (decision.kind === 'plan') await this.#writePlan(decision);
    if (decision.kind === 'rate') await this.#rate(decision);
    if (decision.kind === 'file') await this.fill('What I learned', decision.reflection);
    await this.click('button', decision.kind === 'go on' ? goOnFrom(play) : BUTTONS[decision.kind]);
  }

  async #writePlan({ plan }: Extract<Decision, { kind: 'plan' }>): Promise<void> {
    if (plan.form === 'blank') return this.fill('The plan, in your own words', plan.text);
    for (const [key, words] of Object.entries(plan.boxes))
      await this.fill(SHEET_LABELS[key as keyof typeof SHEET_LABELS], words);
  }

  async #rate({ rating }: Extract<Decision, { kind: 'rate' }>): Promise<void> {
    const choose = (group: string, word: string) =>
      this.waitFor(
        `(() => {
          const same = (a, b) => a.replace(/\\s+/g, ' ').trim().toLowerCase() === b.toLowerCase();
          const group = [...document.querySelectorAll('fieldset')].find((one) =>
            same(one.querySelector('legend')?.innerText ?? '', ${JSON.stringify(group)}));
          const label = [...(group?.querySelectorAll('label') ?? [])].find((one) =>
            same(one.innerText, ${JSON.stringify(word)}));
          label?.click();
          return label !== undefined;
        })()`,
        `“${word}” for “${group}”`,
      );
    for (const [criterion, word] of Object.entries(rating.ratings)) await choose(criterion, word);
    await choose('The one turn you would do again', 'None of them');
  }
}
