/** Waking, the toolbar's mark and notices, against an in-memory browser. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAgainAt, onLookAgain } from '../../browser/alarm';
import { setBadge } from '../../browser/badge';
import { askToNotify, notify, onNoticePressed } from '../../browser/notice';

beforeEach(() => fakeBrowser.reset());

test('one alarm at a time wakes us, and none where there is nothing to wake for', async () => {
  const look = vi.fn();
  onLookAgain(look);
  await lookAgainAt(5000);
  await lookAgainAt(9000);
  expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([9000]);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'another', scheduledTime: 1 });
  expect(look).not.toHaveBeenCalled();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'look-again', scheduledTime: 1 });
  expect(look).toHaveBeenCalledOnce();
  await lookAgainAt(null);
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});

test('the mark is set and taken away with what the button says', async () => {
  const parts = { setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() };
  Object.assign(fakeBrowser, { action: parts });
  await setBadge('1', 'Today’s turn: task');
  await setBadge('', 'Between Sessions');
  expect(parts.setBadgeText.mock.calls).toEqual([[{ text: '1' }], [{ text: '' }]]);
  expect(parts.setTitle).toHaveBeenLastCalledWith({ title: 'Between Sessions' });
});

test('notices are asked for by name, and say which was pressed', async () => {
  const request = vi.fn(() => Promise.resolve(true));
  const create = vi.fn();
  const listeners: ((id: string) => void)[] = [];
  const onClicked = { addListener: (listener: (id: string) => void) => listeners.push(listener) };
  Object.assign(fakeBrowser, { permissions: { request }, notifications: { create, onClicked } });
  expect(await askToNotify()).toBe(true);
  expect(request).toHaveBeenCalledWith({ permissions: ['notifications'] });
  await notify('drill 1', 'A turn', 'Two minutes.');
  expect(create).toHaveBeenCalledWith(
    'drill 1',
    expect.objectContaining({ title: 'A turn', message: 'Two minutes.' }),
  );
  const pressed = vi.fn();
  onNoticePressed(pressed);
  listeners[0]?.('drill 1');
  expect(pressed).toHaveBeenCalledExactlyOnceWith('drill 1');
});
