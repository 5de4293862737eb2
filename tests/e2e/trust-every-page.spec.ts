/**
 * Every page there is, by its address, held to what WCAG 2.2 AA asks of all of them: axe in the looks that no other test
 * has it in, 320 px (which is 1280 px at 400 %), 1280 px at 200 %, targets of 24 px, forced colours, and no movement where less is asked for.
 */
import type { Route } from '../../components/app/route';
import { everyAddress } from './every-page';
import { expect, test } from './extension';
import { lookAtColours, lookInBothThemes, lookLike, lookOnPaper, lookOver, LOOKS } from './look-over';
import { measured } from './wcag-measures';

type Look = (typeof LOOKS)[number];
const [light, dark, lightNarrow, darkNarrow] = LOOKS;
const ELSEWHERE: readonly Look[] = [];
/** Looked over elsewhere light and wide, dark and narrow. */
const HALF: readonly Look[] = [dark, lightNarrow];
const HERE: readonly Look[] = [light, dark, lightNarrow, darkNarrow];
/** The looks each page is given to axe in here; other tests have it in the rest, in more states. */
const LOOKED_AT: Readonly<Record<Route['page'], readonly Look[]>> = {
  ...{ library: ELSEWHERE, attempt: ELSEWHERE, log: ELSEWHERE, copy: ELSEWHERE, proof: ELSEWHERE },
  ...{ 'own plan': ELSEWHERE, bench: ELSEWHERE, 'edit script': ELSEWHERE, evidence: ELSEWHERE },
  ...{ day: ELSEWHERE, 'compose day': ELSEWHERE, cohort: ELSEWHERE },
  ...{ 'new script': HALF, record: HALF, entry: HALF, 'new entry': HALF, 'record on paper': HALF },
  ...{ 'take out': HALF, supervision: HALF, backup: HALF, settings: HALF },
  ...{ meet: HERE, 'log entry': HERE, nowhere: HERE, about: HERE, drill: HERE, progress: HERE },
  ...{ 'self-practice': HERE, 'day person': HERE },
};
/** Pages that are made to be printed. */
const PRINTED: ReadonlySet<string> = new Set([
  'copy',
  'record on paper',
  'supervision',
  'proof',
  'log entry',
]);

test('every page holds at 320 px, at 200 %, at 24 px, in forced colours, without movement, and under axe', async ({
  extension,
  workspace: page,
}) => {
  test.setTimeout(300_000);
  await lookLike(page, light);
  for (const [name, at] of Object.entries(await everyAddress(page, extension)))
    await test.step(name, async () => {
      await page.goto(extension.url(`workspace.html#/${at}`));
      const heading = page.getByRole('heading', { level: 1 });
      await heading.waitFor();
      await expect.soft(heading, `${name}: the focus goes to its heading`).toBeFocused({ timeout: 3000 });
      const looks = LOOKED_AT[name as Route['page']];
      for (const look of looks) {
        await lookLike(page, look);
        // A skip link that is shown covers what is under it, and axe then measures what is left of that.
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        const inLight = look.scheme === 'dark' && looks.includes(look === dark ? light : lightNarrow);
        await (inLight ? lookAtColours : lookOver)(page, `${name} (${look.name})`);
      }
      await measured(page, name);
      if (PRINTED.has(name)) await lookOnPaper(page, `${name} (on paper)`);
    });
  for (const other of ['popup.html', 'sidepanel.html']) {
    const opened = await extension.open(other);
    await opened.getByRole('heading', { level: 1 }).waitFor();
    await lookLike(opened, lightNarrow);
    await lookInBothThemes(opened, other);
    await measured(opened, other);
    await opened.close();
  }
});
