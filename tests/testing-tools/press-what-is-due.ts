/** In a page of the extension: what a person could press next to go on with a conversation, found by what stands on the page. */

/** Not on a page that stays made out of sight while another one stands. */
const IN_SIGHT = ':not([aria-hidden] *)';
const headingInSight = () => document.querySelector(`h1${IN_SIGHT}`);

const WORDS =
  /^(Begin|Open) the|^Read it back to|^Leave the sheet|^See .*week$|^Go to session 2$|^Go on$|^Look back on it$|^Go on to the debrief$|^Write a reflection$|^File in my log$/;

/** The button to press, with every box and choice before it filled in by `draw`; null where nothing is due. */
export function due(draw: (below: number) => number): HTMLElement | null {
  const replies = [...document.querySelectorAll<HTMLElement>('button.reply')];
  if (replies.length > 0) return replies[draw(replies.length)] ?? null;
  const buttons = [...document.querySelectorAll<HTMLElement>(`main button${IN_SIGHT}`)];
  const button = buttons.find((one) => WORDS.test((one.textContent ?? '').replace(/\s+/g, ' ').trim()));
  if (!button) return null;
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('main textarea')) {
    if (box.value !== '') continue;
    box.value = `Words ${draw(1000)} for the box`;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const names = new Set(
    [...document.querySelectorAll<HTMLInputElement>('main [type=radio]')].map((r) => r.name),
  );
  for (const name of names) {
    const choices = [...document.querySelectorAll<HTMLInputElement>('main [type=radio]')].filter(
      (one) => one.name === name,
    );
    if (!choices.some((one) => one.checked)) choices[draw(choices.length)]?.click();
  }
  return button;
}

/** Changes with every decision: the page, and how many lines stand on it. */
export const standing = (): string =>
  `${location.hash} ${document.title} ${document.querySelectorAll('[data-turn]').length} ${headingInSight()?.textContent ?? ''}`;

/** The title of a page says that its attempt is filed. */
export const filed = (): boolean => document.title.includes('· filed');

/** The longest that anything may take to show, in milliseconds. */
const PATIENCE = 30_000;

/** Resolves once it is so; rejects with what was waited for, and what stands there instead. */
export async function until(what: string, so: () => boolean): Promise<void> {
  for (const from = performance.now(); !so(); await pause(4))
    if (performance.now() - from > PATIENCE) throw new Error(`${what}: still “${standing()}”`);
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Another page of the app, with its heading. */
export async function goTo(hash: string): Promise<void> {
  const before = headingInSight();
  const said = before?.textContent;
  location.hash = hash;
  // Pages of one kind may go on using the same heading.
  await until(hash, () => {
    const heading = headingInSight();
    return heading !== null && (heading !== before || heading.textContent !== said);
  });
}
