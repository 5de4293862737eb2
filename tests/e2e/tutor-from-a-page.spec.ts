/** "Open in Between Sessions" in a web page's menu: words are read, a link waits for a yes and for one site alone. */
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';
import { expect, test } from './extension';
import { lookLike, lookOver, LOOKS } from './look-over';

const LINK = 'https://scripts.example/rosa.md';

test('a link is fetched from its one site after a yes, and selected words open on the bench', async ({
  extension,
  workspace: page,
}) => {
  test.slow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const [worker] = extension.context.serviceWorkers();
  // A test cannot choose from the browser's own menu, so the worker is told of the click as the browser tells it.
  const choose = (info: object) =>
    worker!.evaluate(async (clicked) => {
      await chrome.contextMenus.update('open-here', {});
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
      event.dispatch({ menuItemId: 'open-here', ...clicked }, { windowId: 1 });
    }, info);

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
