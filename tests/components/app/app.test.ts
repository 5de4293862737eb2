import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import App from '../../../components/app/App.svelte';
// What the app fetches when it is asked for is there already, so that a test waits for the page and not for the compiler.
import '../../../components/app/ReadingPages.svelte';
import '../../../components/session/AttemptFlow.svelte';
import { LogProblem } from '../../../cpd-log/log-problem';
import { BOX_READERS, TWO_SESSIONS } from '../../testing-tools/small-scenarios';
import { logInMemory } from '../session/log-in-memory';

const rosa = { fileName: 'rosa.md', text: TWO_SESSIONS.replace('scenario: 1', 'scenario: 1\nid: rosa') };

function opened(hash = '') {
  window.location.hash = hash;
  const log = logInMemory();
  let ids = 0;
  const given = {
    ...{
      log,
      surface: 'workspace' as const,
      shipped: [rosa],
      loadReaders: () => Promise.resolve(BOX_READERS),
    },
    ...{ now: () => 1, newId: () => `a${++ids}`, newSeed: () => 3 },
  };
  return { log, given, ...render(App, given) };
}
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

/** From the library to the first replies. */
async function begun() {
  const app = opened('#/meet/rosa');
  (await screen.findByRole('button', { name: 'Begin the call' })).click();
  await screen.findByRole('group', { name: 'What do you say?' });
  return app;
}

beforeEach(() => {
  window.scrollTo = () => undefined;
});
afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the app', () => {
  it('says in the title where you are, and leads to the next page’s heading', async () => {
    opened();
    await heading('Who would you like to talk to?');
    expect(document.title).toBe('Who would you like to talk to? – Between Sessions');
    (await screen.findByRole('link', { name: 'Begin with Rosa' })).click();
    const rosas = await heading('Rosa, 50');
    await waitFor(() => expect(document.activeElement).toBe(rosas));
    expect(document.title).toBe('Rosa – Between Sessions');
  });

  it('begins once when the button is pressed twice, with the briefing read as its first decision', async () => {
    const { log } = opened('#/meet/rosa');
    const button = await screen.findByRole('button', { name: 'Begin the call' });
    button.click();
    button.click();
    await screen.findByRole('group', { name: 'What do you say?' });
    expect([...log.attempts.keys()]).toEqual(['a1']);
    expect(log.attempts.get('a1')?.decisions).toEqual([{ kind: 'begin' }]);
    expect(window.location.hash).toBe('#/attempt/a1');
    expect(document.title).toBe('Rosa, 50 · telephone · session 1 of 2 – Between Sessions');
  });

  it('lets go with one press, keeps what was being typed, and goes on from there', async () => {
    const { log } = await begun();
    await fireEvent.keyDown(screen.getByRole('group', { name: 'What do you say?' }), { key: '1' });
    await waitFor(() => expect(log.attempts.get('a1')?.decisions).toHaveLength(2));
    screen.getByRole('button', { name: 'Say it in my own words first' }).click();
    await fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'Half a sen' } });
    screen.getByRole('button', { name: 'Leave, keep my place' }).click();
    // At once, not when the next gathering of changes would have been written.
    await waitFor(() => expect(log.attempts.get('a1')?.draft.ownWords).toBe('Half a sen'), { timeout: 250 });
    await heading('Who would you like to talk to?');
    (await screen.findByRole('link', { name: 'Continue with Rosa' })).click();
    expect(((await screen.findByRole('textbox')) as HTMLTextAreaElement).value).toBe('Half a sen');
  });

  it('says what could not be saved, keeps the page as it was, and takes it when tried again', async () => {
    const { log } = await begun();
    log.failing = new LogProblem('full');
    await fireEvent.keyDown(screen.getByRole('group', { name: 'What do you say?' }), { key: '1' });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('no room left');
    expect(screen.getByText('Not saved')).toBeTruthy();
    expect(log.attempts.get('a1')?.decisions).toHaveLength(1);
    log.failing = null;
    screen.getByRole('button', { name: 'Try again' }).click();
    await screen.findByText('Saved');
    expect(log.attempts.get('a1')?.decisions).toHaveLength(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('goes on from where the log stands when another window was quicker', async () => {
    const { log } = await begun();
    const kept = log.attempts.get('a1');
    if (!kept) throw new Error('nothing was kept');
    const elsewhere = { kind: 'reply', session: 1, beat: 'opening', reply: 2 } as const;
    log.attempts.set('a1', { ...kept, decisions: [...kept.decisions, elsewhere] });
    await fireEvent.keyDown(screen.getByRole('group', { name: 'What do you say?' }), { key: '1' });
    (await screen.findByRole('button', { name: 'Go on from where my log stands' })).click();
    await screen.findByText('Here is what I want you to do.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['#/meet/nobody', 'There is no such person here'],
    ['#/nowhere/at/all', 'There is no such page here'],
    ['#/attempt/gone', 'That attempt is not here'],
  ])('explains %s and shows the way back', async (hash, says) => {
    opened(hash);
    await heading(says);
    expect(screen.getByRole('link', { name: 'Back to everyone' }).getAttribute('href')).toBe('#/');
  });
});
