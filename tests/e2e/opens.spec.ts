import { expect, test } from './extension';

test('the workspace opens by itself after the first installation', async ({ workspace, extensionId }) => {
  expect(workspace.url()).toContain(extensionId);
  await expect(workspace.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the side panel and the popup open and say who they are', async ({ extension }) => {
  for (const name of ['sidepanel.html', 'popup.html']) {
    const page = await extension.open(name);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/Between Sessions$/);
  }
});

test('the manifest asks for five permissions, no host, and only its own code', async ({ workspace }) => {
  const manifest = await workspace.evaluate(() => chrome.runtime.getManifest());
  expect([...(manifest.permissions ?? [])].sort()).toEqual([
    'alarms',
    'contextMenus',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest.optional_permissions).toEqual(['notifications']);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('code from strings is refused on every page', async ({ workspace }) => {
  const refused = await workspace.evaluate(() => {
    try {
      document.body.innerHTML = '<b>from a string</b>';
      return 'rendered';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
});

test('what is kept outlives a browser that was killed', async ({ extension, workspace }) => {
  await workspace.evaluate(() => chrome.storage.local.set({ kept: 'yes' }));
  await extension.kill();
  const again = await extension.restart();
  expect(await again.evaluate(() => chrome.storage.local.get('kept'))).toEqual({ kept: 'yes' });
});

test('the record sees a request that tries to leave', async ({ extension, workspace }) => {
  const answer = await workspace.evaluate(() =>
    fetch('http://example.org/').then(
      (r) => r.status,
      () => 'refused',
    ),
  );
  expect([403, 'refused']).toContain(answer);
  expect(extension.takeLeaks()).toContain('http://example.org/');
});
