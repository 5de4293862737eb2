/** The extension's edge, against an in-memory browser; tests/e2e has the real one. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addMenuItems, onPractiseBeside } from '../../browser/context-menu';
import { onInstalled } from '../../browser/installation';
import { openSidePanel, thisWindow } from '../../browser/side-panel';
import { openWorkspace } from '../../browser/workspace-page';

const WORKSPACE = fakeBrowser.runtime.getURL('/workspace.html' as '/');

/** The fake has no contexts, side panel or menus: the parts of them that we use. */
function given(contexts: readonly object[] = []) {
  const add = vi.fn<(listener: (info: object, tab?: object) => void) => void>();
  const parts = {
    getContexts: vi.fn(() => Promise.resolve(contexts)),
    create: vi.fn(() => Promise.resolve({})),
    update: vi.fn(() => Promise.resolve({})),
    focus: vi.fn(() => Promise.resolve({})),
    openPanel: vi.fn(() => Promise.resolve()),
    addItem: vi.fn(),
    removeItems: vi.fn(() => Promise.resolve()),
    onClicked: add,
  };
  Object.assign(fakeBrowser.runtime, { getContexts: parts.getContexts });
  Object.assign(fakeBrowser.tabs, { create: parts.create, update: parts.update });
  Object.assign(fakeBrowser.windows, { update: parts.focus });
  Object.assign(fakeBrowser, {
    sidePanel: { open: parts.openPanel },
    contextMenus: { create: parts.addItem, removeAll: parts.removeItems, onClicked: { addListener: add } },
  });
  return parts;
}

beforeEach(() => fakeBrowser.reset());

describe('the workspace page', () => {
  test('is opened where there is none', async () => {
    const { create } = given([{ documentUrl: 'https://example.org/workspace.html', tabId: 3, windowId: 1 }]);
    await openWorkspace('#/log');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${WORKSPACE}#/log` });
  });

  test('is brought to the front where it is open, and stays at its place', async () => {
    const { create, update, focus } = given([
      { documentUrl: `${WORKSPACE}#/attempt/a`, tabId: 3, windowId: 1 },
    ]);
    await openWorkspace();
    expect(update).toHaveBeenCalledExactlyOnceWith(3, { active: true });
    expect(focus).toHaveBeenCalledExactlyOnceWith(1, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });

  test('goes to another place when it is asked to', async () => {
    const { update } = given([{ documentUrl: WORKSPACE, tabId: 3, windowId: 1 }]);
    await openWorkspace('#/attempt/b');
    expect(update).toHaveBeenCalledExactlyOnceWith(3, { active: true, url: `${WORKSPACE}#/attempt/b` });
  });
});

describe('the menu item', () => {
  test('stands once, however often the extension is updated', async () => {
    const { addItem, removeItems } = given();
    await addMenuItems();
    expect(removeItems).toHaveBeenCalledBefore(addItem);
    expect(addItem.mock.calls[0]?.[0]).toMatchObject({ title: 'Practise beside this page' });
  });

  test('says which window it was chosen in, and only for our own item', async () => {
    const { onClicked, addItem } = given();
    await addMenuItems();
    const chosen = vi.fn();
    onPractiseBeside(chosen);
    const click = onClicked.mock.calls[0]![0];
    const { id } = addItem.mock.calls[0]![0] as { id: string };
    click({ menuItemId: 'another' }, { windowId: 7 });
    click({ menuItemId: id });
    expect(chosen).not.toHaveBeenCalled();
    click({ menuItemId: id }, { windowId: 7 });
    expect(chosen).toHaveBeenCalledExactlyOnceWith(7);
  });
});

test('the side panel is asked for at once, while the click still counts', () => {
  const { openPanel } = given();
  void openSidePanel(7);
  expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
});

test('a window without a number has no side panel to open', async () => {
  given();
  Object.assign(fakeBrowser.windows, { getCurrent: () => Promise.resolve({ focused: true }) });
  expect(await thisWindow()).toBeNull();
});

test.each([
  ['install', [[true]]],
  ['update', [[false]]],
  ['chrome_update', []],
] as const)('after "%s" the extension hears what concerns it', async (reason, heard) => {
  const installed = vi.fn();
  onInstalled(installed);
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  expect(installed.mock.calls).toEqual(heard);
});
