/** "Open in Between Sessions" in a web page's menu: words are read, a link waits for a yes and for one site alone. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EXTENSION_ID } from '../../scripts/launch-extension';
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';
import { expect, test } from './extension';
import { lookLike, lookOver, LOOKS } from './look-over';

const SITE = 'https://scripts.example';
const LINK = `${SITE}/rosa.md`;

/** A test cannot choose from the browser's own menu, so the worker is told of the click as the browser tells it. */
async function chooseFromMenu(context: BrowserContext, info: object): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async (clicked) => {
    await chrome.contextMenus.update('open-here', {});
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
    event.dispatch({ menuItemId: 'open-here', ...clicked }, { windowId: 1 });
  }, info);
}

test('a link is fetched from its one site after a yes, and selected words open on the bench', async ({
  extension,
  workspace: page,
}) => {
  test.slow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const choose = (info: object): Promise<void> => chooseFromMenu(extension.context, info);

  await choose({ linkUrl: LINK });
  const ask = page.getByRole('article', { name: 'A link to scripts.example' });
  await expect(ask).toContainText('this one site');
  for (const look of LOOKS.slice(1, 3)) {
    await lookLike(page, look);
    await lookOver(page, `a link on the bench (${look.name})`);
  }
  // Nor can it answer the browser's question: what is asked is written down, and answered no, then yes.
  await page.evaluate(() => {
    const asked: string[] = [];
    let times = 0;
    Object.assign(globalThis, { asked });
    Object.assign(chrome.permissions, {
      request: async (what: { origins: string[] }) => (asked.push(`ask ${what.origins}`), times++ > 0),
      remove: async (what: { origins: string[] }) => asked.push(`give back ${what.origins}`),
    });
  });
  await ask.getByRole('button', { name: 'Ask for scripts.example and fetch it' }).press('Enter');
  await expect(ask.getByRole('alert')).toContainText('You said no, so nothing was fetched.');
  expect(extension.takeLeaks()).toEqual([]);

  await extension.context.route(LINK, (route) =>
    route.fulfill({ body: TWO_SESSIONS, headers: { 'access-control-allow-origin': '*' } }),
  );
  await ask.getByRole('button', { name: 'Ask for scripts.example and fetch it' }).press('Enter');
  const card = page.getByRole('article', { name: 'A walk by the canal' });
  await expect(card).toContainText(LINK);
  await expect(ask).toHaveCount(0);
  expect(extension.takeLeaks()).toEqual([LINK]);
  expect(await page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([
    'ask https://scripts.example/*',
    'ask https://scripts.example/*',
    'give back https://scripts.example/*',
  ]);

  await choose({
    selectionText: 'Practitioner: hello there. '.repeat(20),
    pageUrl: 'https://b.example/page',
  });
  const words = page.getByRole('article').filter({ hasText: 'words chosen on b.example' });
  await expect(words).toContainText('without its line breaks');
});

/**
 * In the profile of a browser that is not running: the site was said yes to once before. The browser then gives it again without its
 * bubble, which no test can press; everything else of asking and giving back is the browser's own.
 */
async function saidYesBefore(profile: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
  const own = kept.extensions.settings[EXTENSION_ID]!;
  own.granted_permissions.explicit_host.push(`${SITE}/*`);
  own.runtime_granted_permissions = own.granted_permissions;
  await writeFile(file, JSON.stringify(kept));
}
interface Granted {
  readonly explicit_host: string[];
}
interface Kept {
  readonly extensions: {
    readonly settings: Readonly<
      Record<string, { granted_permissions: Granted; runtime_granted_permissions: Granted }>
    >;
  };
}

test('the browser itself lets the one site in for the one file, and has it back afterwards', async ({
  extension,
  workspace: before,
}) => {
  await before.getByRole('heading', { level: 1 }).waitFor();
  await extension.stop();
  await saidYesBefore(extension.profile);
  await extension.start();
  const page = await extension.open('workspace.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const sites = () => page.evaluate(async () => (await chrome.permissions.getAll()).origins);
  await chooseFromMenu(extension.context, { linkUrl: LINK });
  const ask = page.getByRole('article', { name: 'A link to scripts.example' });
  await expect(ask).toBeVisible();
  expect(await sites()).toEqual([]);

  // The site allows no other page to read it: without the permission nothing would come of it.
  let meanwhile: readonly string[] | undefined;
  await extension.context.route(LINK, async (route) => {
    meanwhile = await sites();
    await route.fulfill({ body: TWO_SESSIONS });
  });
  await ask.getByRole('button', { name: 'Ask for scripts.example and fetch it' }).press('Enter');
  await expect(page.getByRole('article', { name: 'A walk by the canal' })).toContainText(LINK);
  expect(meanwhile).toEqual([`${SITE}/*`]);
  await expect.poll(sites).toEqual([]);
  expect(extension.takeLeaks()).toEqual([LINK]);
});
