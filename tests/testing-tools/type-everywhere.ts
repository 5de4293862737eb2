/** In a page of the extension: types and pastes into every field that takes words. */

import { due, filed, goTo, standing, until } from './press-what-is-due';

export { goTo };

const FIELDS =
  'textarea, input:not([type]), input[type=text], input[type=search], input[type=url], input[type=email], input[type=password], [contenteditable=true]';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

const shown = (one: HTMLElement): boolean => one.checkVisibility({ visibilityProperty: true });
const takesWords = (one: Field): boolean =>
  shown(one) && !one.matches(':disabled, [readonly]') && !one.closest('[inert]');

/** Folds are opened, and what is behind them counts. */
export function unfold(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}

const fields = (): Field[] => [...document.querySelectorAll<Field>(FIELDS)].filter(takesWords);

/** How many fields there are to type into, with all folds open. */
export function count(): number {
  unfold();
  return fields().length;
}

/** Everything the task queue holds just now has been done. */
const aMoment = (): Promise<void> =>
  new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done();
    channel.port2.postMessage(null);
  });

export interface Typed {
  /** Fields that were typed into. */
  readonly fields: number;
  /** The longest that one text kept the page busy, in milliseconds, and where. */
  readonly longest: number;
  readonly where: string;
}

/**
 * Each text is pasted into each field over what was there, and the field is left again. Fields that come to stand meanwhile are tried
 * as well.
 */
export async function typeEverywhere(texts: readonly string[]): Promise<Typed> {
  const tried = new WeakSet<Element>();
  let typed = 0;
  let longest = 0;
  let where = '';
  for (;;) {
    unfold();
    const field = fields().find((one) => !tried.has(one));
    if (!field) return { fields: typed, longest, where };
    tried.add(field);
    typed += 1;
    for (const text of texts) {
      const began = performance.now();
      paste(field, text);
      await aMoment();
      const took = performance.now() - began;
      if (took > longest) {
        longest = took;
        where = `${field.outerHTML.slice(0, 120)} with “${text.slice(0, 40)}”`;
      }
      if (!field.isConnected) break;
    }
    field.blur();
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await aMoment();
  }
}

/** As the browser itself does it, but for the clipboard, which a page may not fill. */
function paste(field: Field, text: string): void {
  field.focus();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.select();
    const room = field.maxLength < 0 ? text.length : field.maxLength;
    field.setRangeText(text.slice(0, room), 0, field.value.length, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: text }));
    return;
  }
  document.execCommand('selectAll');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
}

const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll<HTMLButtonElement>('main button')].find(
    (one) => one.innerText.trim() === name && shown(one),
  );

/** One conversation to the log, typing into whatever takes words on the way, and before the first `said` replies. */
export async function playTyping(person: string, texts: readonly string[], said: number): Promise<Typed[]> {
  const all: Typed[] = [];
  await goTo('#/');
  await goTo(`#/meet/${person}`);
  for (let spoken = 0; !filed();) {
    await until('nothing to press', () => filed() || due(() => 0) !== null);
    const own = button('Say it in my own words first');
    if (own && spoken < said) {
      spoken += 1;
      own.click();
      await until('no box', () => count() > 0);
      all.push(await typeEverywhere(texts));
      button('Now show me the replies')?.click();
      await until('no replies', () => due(() => 0) !== null);
    } else if (count() > 0) all.push(await typeEverywhere(texts));
    const [before, control] = [standing(), due(() => 0)];
    control?.click();
    await until('nothing came of it', () => standing() !== before);
  }
  return all;
}
