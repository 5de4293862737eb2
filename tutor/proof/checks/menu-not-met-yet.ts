/** `→ menu` on a way that has passed no menu. */
import type { ProofCheck } from './check';
import { inWords, troublesOf } from './troubles';

export const menuNotMetYet: ProofCheck = {
  code: 'menu-not-met-yet',
  find: (known) =>
    troublesOf(known, 'no menu yet').map(({ beat, path }) => ({
      range: beat.range,
      message: `"${beat.title}" goes back to the menu, but on one way no menu has been met: ${inWords(known, path)}.`,
      hint: 'Link to the beat by its name instead of `→ menu`.',
    })),
};
