/** Messages are read and answered when there is time: nothing on their page counts minutes. */
import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import SessionPage from '../../../components/session/SessionPage.svelte';
import { playThrough, readOrThrow, TWO_SESSIONS } from '../../testing-tools/small-scenarios';

function shown(contact: string): void {
  render(SessionPage, {
    play: playThrough(readOrThrow(TWO_SESSIONS.replace('contact: telephone', `contact: ${contact}`)), []),
    draft: {},
    saveDraft: vi.fn(),
    decide: async () => true,
    paused: false,
    pause: vi.fn(),
    resume: vi.fn(),
    notes: { open: true, toggle: vi.fn() },
  });
}

it('by telephone the clock stands beside the session', () => {
  shown('telephone');
  expect(screen.getByText(/^Minute \d+ of 30/)).toBeTruthy();
});

it('in messages there is no clock, and one is asked what one writes', () => {
  shown('messages');
  expect(screen.queryByText(/Minute \d+/)).toBeNull();
  expect(screen.getByRole('group', { name: /What do you write/ })).toBeTruthy();
});
