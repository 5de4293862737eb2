import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import HelpPanel from '../../../components/session/HelpPanel.svelte';
import { chosen } from '../../../components/settings/chosen.svelte';
import { forgetLocally } from '../../../components/settings/forget-locally';
import type { SettingProps } from '../../../components/settings/setting-props';
import RiskProtocol from '../../../components/settings/RiskProtocol.svelte';
import TelephoneConfidence from '../../../components/supervision/TelephoneConfidence.svelte';
import { USUAL } from '../../../cpd-log/settings/setting-shapes';
import { emptyDisk, NOON, openOn } from '../../cpd-log/a-log';

afterEach(cleanup);

test('a risk protocol is kept once it is whole, and stands on the help panel as a plain link', async () => {
  const log = await openOn(emptyDisk());
  const stop = chosen.follow(log, document.documentElement);
  const set: SettingProps['set'] = (name, value) => log.settings.set(name, value, NOON);
  render(RiskProtocol, { settings: USUAL, set });
  await fireEvent.input(screen.getByLabelText('Its address'), { target: { value: 'http://trust.nhs.uk' } });
  expect(screen.getByText(/should start with https/)).toBeTruthy();
  expect((await log.settings.all())['risk protocol']).toBe('');
  await fireEvent.input(screen.getByLabelText('Its address'), {
    target: { value: 'https://trust.nhs.uk/risk' },
  });
  await waitFor(() => expect(chosen.all['risk protocol']).toBe('https://trust.nhs.uk/risk'));
  render(HelpPanel);
  const link = screen.getByRole('link', { name: 'Open your service’s risk protocol' });
  expect(link.getAttribute('href')).toBe('https://trust.nhs.uk/risk');
  expect(link.getAttribute('rel')).toBe('noreferrer');
  stop();
});

test('a text size takes hold of the whole page, in this window and others', async () => {
  const log = await openOn(emptyDisk());
  const stop = chosen.follow(log, document.documentElement);
  await log.settings.set('text size', 'largest', NOON);
  await waitFor(() => expect(document.documentElement.dataset['textSize']).toBe('largest'));
  stop();
});

test('confidence on the telephone is asked once before, once after, and never again', async () => {
  const log = await openOn(emptyDisk());
  const given = { log, now: () => NOON };
  const after = render(TelephoneConfidence, { given, when: 'after' });
  const before = render(TelephoneConfidence, { given, when: 'before' });
  (await screen.findByRole('button', { name: '4' })).click();
  await waitFor(async () => expect((await log.settings.all())['telephone confidence'].before?.value).toBe(4));
  before.unmount();
  await screen.findByText(/That was your first session/);
  (await screen.findByRole('button', { name: '6' })).click();
  await screen.findByText(/It was 4 before/);
  after.unmount();
  render(TelephoneConfidence, { given, when: 'before' });
  render(TelephoneConfidence, { given, when: 'after' });
  await waitFor(async () => expect((await log.settings.all())['telephone confidence'].after?.value).toBe(6));
  expect(screen.queryByText(/How confident/)).toBeNull();
});

test('deleting everything forgets our own small choices and nobody else’s', () => {
  localStorage.setItem('between-sessions:client-voice', 'on');
  localStorage.setItem('another', 'stays');
  forgetLocally();
  expect(localStorage.getItem('between-sessions:client-voice')).toBeNull();
  expect(localStorage.getItem('another')).toBe('stays');
});
