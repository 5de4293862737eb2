/** Runs in the extension's own page: plays conversations to the log by pressing what stands there, and counts the timers that are left. */
import { chance } from '../crash/chance';
import { due, filed, standing } from '../testing-tools/press-what-is-due';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The longest that anything may take to show, in milliseconds. */
const PATIENCE = 30_000;

async function until(what: string, so: () => boolean): Promise<void> {
  for (const from = performance.now(); !so(); await pause(4))
    if (performance.now() - from > PATIENCE) throw new Error(`${what}: still “${standing()}”`);
}

/** One conversation from its first page to the log and back to the library; gives how many decisions it took. */
export async function playOne(person: string, seed: number): Promise<number> {
  const draw = chance(seed);
  await goTo(`#/meet/${person}`);
  let pressed = 0;
  for (; !filed(); pressed++) {
    let control: HTMLElement | null = null;
    await until('nothing to press', () => filed() || (control = due(draw)) !== null);
    if (filed()) break;
    const before = standing();
    control!.click();
    await until('nothing came of it', () => standing() !== before);
  }
  await goTo('#/log');
  await goTo('#/');
  return pressed;
}

async function goTo(hash: string): Promise<void> {
  const before = document.querySelector('h1');
  location.hash = hash;
  await until(hash, () => {
    const heading = document.querySelector('h1');
    return heading !== null && heading !== before;
  });
}
