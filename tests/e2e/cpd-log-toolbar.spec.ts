/** The toolbar button: its mark, in the real background worker, and what is behind it, two clicks away at most. */
import { DATABASE_NAME } from '../../cpd-log/cpd-database';
import { begin } from '../../scripts/walk-through';
import { expect, test, type Extension } from './extension';
import { shippedScenario } from './shipped-scenario';

test('an alarm wakes the worker, which marks the button within its owner’s hours and never outside them', async ({
  extension,
  workspace,
}) => {
  // A turn that was begun waits to be done.
  await workspace.goto(extension.url('workspace.html#/drill'));
  await workspace.getByRole('group', { name: 'What do you say?' }).waitFor();
  const [worker] = extension.context.serviceWorkers();
  if (!worker) throw new Error('the background worker did not start');
  const hours = (days: number[]) =>
    workspace.evaluate(
      ({ name, days }) =>
        new Promise<void>((resolve) => {
          indexedDB.open(name).onsuccess = (opened) => {
            const db = (opened.target as IDBOpenDBRequest).result;
            const writing = db.transaction('settings', 'readwrite');
            writing.objectStore('settings').put({
              name: 'reminder hours',
              value: { from: '00:00', to: '23:59', days },
              at: 1,
            });
            writing.oncomplete = () => (db.close(), resolve());
          };
        }),
      { name: DATABASE_NAME, days },
    );
  const wake = () => worker.evaluate(() => chrome.alarms.create('look-again', { when: Date.now() }));
  const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}));

  await hours([0, 1, 2, 3, 4, 5, 6]);
  await wake();
  await expect.poll(badge, { timeout: 30_000 }).toBe('1');
  // The worker has set itself the next moment to look.
  expect(await worker.evaluate(() => chrome.alarms.get('look-again'))).toBeTruthy();
  await expect
    .poll(() => worker.evaluate(() => chrome.action.getTitle({})))
    .toMatch(/^Between Sessions\. Today’s turn: /);
  await hours([]);
  await wake();
  await expect.poll(badge, { timeout: 30_000 }).toBe('');
});

/** Opens what is behind the button, which is the first click, and presses one thing there, which is the second and last. */
async function choose(extension: Extension, name: string): Promise<void> {
  const popup = await extension.open('popup.html');
  const closed = popup.waitForEvent('close');
  // The press closes the page it is made on.
  await popup
    .getByRole('button', { name })
    .or(popup.getByRole('link', { name }))
    .click()
    .catch(() => undefined);
  await closed;
}

test('to go on, today’s turn and logging something are two clicks from any page, the button’s own among them', async ({
  extension,
  workspace,
}) => {
  const scenario = shippedScenario('priya-first-plan');
  const id = await begin(workspace, scenario);
  await workspace.goto(extension.url('workspace.html#/settings'));

  await choose(extension, 'Log something');
  await expect(
    workspace.getByRole('heading', { level: 1, name: 'What would you like to log?' }),
  ).toBeVisible();
  await choose(extension, 'Today’s turn');
  await expect(workspace.getByRole('heading', { level: 1, name: /^One turn with/ })).toBeVisible();
  await choose(extension, `Continue with ${scenario.header.client.name}`);
  await expect(workspace).toHaveURL(new RegExp(`#/attempt/${id}$`));
  await expect(workspace.getByRole('group', { name: 'What do you say?' })).toBeVisible();
});
