/** Runs in the extension's own page: plays conversations to the log by pressing what stands there. */
import { chance } from '../crash/chance';
import { due, filed, goTo, standing, until } from '../testing-tools/press-what-is-due';

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
