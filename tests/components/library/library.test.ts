import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import LibraryPage from '../../../components/library/LibraryPage.svelte';
import { minutesRange, numberWords } from '../../../components/library/number-words';
import { readPeople } from '../../../components/library/people';
import { choicesFor, EVERYONE, finds } from '../../../components/library/search';
import { TWO_SESSIONS } from '../../testing-tools/small-scenarios';
import { logInMemory } from '../session/log-in-memory';

const rosa = {
  fileName: 'rosa.md',
  text: TWO_SESSIONS.replace(
    'scenario: 1',
    'scenario: 1\nid: rosa\nreviewed by: [{ name: A Reader, role: lived experience, date: 2026-01-01 }]',
  ),
};
const ben = {
  fileName: 'ben.md',
  text: TWO_SESSIONS.replace('scenario: 1', 'scenario: 1\nid: ben')
    .replace('name: Rosa', 'name: Ben')
    .replace('contact: telephone', 'contact: video')
    .replace(
      'difficulty: foundation',
      'difficulty: foundation\nreviewed by: [{ name: A Clinician, role: clinical, date: 2026-01-01 }]',
    ),
};
const people = readPeople([rosa, ben, { fileName: 'empty.md', text: 'Nothing yet.' }]);

describe('people in the library', () => {
  it('are those who can be talked to, with the first thing they say', () => {
    expect(people.map((p) => p.id)).toEqual(['rosa', 'ben']);
    expect(people[0]?.firstWords).toBe('Hello love.');
  });

  it('say how long they take: reading all that stands there, and writing the sheet, but not the minutes of the story', () => {
    const longer = TWO_SESSIONS.replace('  - **shows** reflects', '  - **time** 6 minutes');
    // Four times as many words as are read in a minute: in a line, and in each of the two replies of the first turn, of which one is said.
    const words = 'And then it rained. '.repeat(238);
    const wordy = TWO_SESSIONS.replace('Hello love.', `Hello love. ${words}`);
    const offered = TWO_SESSIONS.replace('Here is what I want you to do.', `Here it is. ${words}`).replace(
      'What has the week been like?',
      `What was it like? ${words}`,
    );
    const texts = [longer, wordy, offered].map((text, i) => ({ fileName: `${i}.md`, text }));
    const [as, ...others] = readPeople([rosa, ...texts]).map(({ minutes }) => minutes);
    // Two minutes for the sheet, and some words on the way.
    expect(as).toBe(3);
    expect(others).toEqual([3, 7, 10]);
  });

  it('are reviewed only once somebody clinical has signed', () => {
    expect(people.map((p) => p.reviewed)).toEqual([false, true]);
  });
});

describe('finding someone', () => {
  it('offers only what would show some people and hide some', () => {
    const choices = choicesFor(people);
    expect(choices.contact.map((c) => c.words)).toEqual(['Telephone', 'Video']);
    for (const field of ['kind', 'difficulty', 'criterion', 'intervention'] as const)
      expect(choices[field]).toEqual([]);
  });

  it('keeps those who fit all that was asked', () => {
    const found = (search: Partial<typeof EVERYONE>, met: string[] = []) =>
      people.filter((p) => finds({ ...EVERYONE, ...search }, p, new Set(met))).map((p) => p.id);
    expect(found({})).toEqual(['rosa', 'ben']);
    expect(found({ contact: 'video' })).toEqual(['ben']);
    expect(found({ criterion: 'obstacles' })).toEqual(['rosa', 'ben']);
    expect(found({ criterion: 'learning' })).toEqual([]);
    expect(found({ kind: 'reviewing' })).toEqual(['rosa', 'ben']);
    expect(found({ minutes: 1 })).toEqual([]);
    expect(found({ notMet: true }, ['ben'])).toEqual(['rosa']);
    expect(found({ notMet: true, contact: 'video' }, ['ben'])).toEqual([]);
  });
});

describe('the library page', () => {
  it('asks who you would like to talk to and says how many there are', () => {
    render(LibraryPage, { people, log: logInMemory(), now: () => 0 });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Who would you like to talk to?');
    expect(screen.getByText(/^Two people, about/)).toBeTruthy();
    expect(screen.getAllByText('Not yet clinically reviewed')).toHaveLength(1);
  });

  it('goes on with an attempt that is open, and begins with the others', async () => {
    const log = logInMemory();
    const kept = { title: 'T', client: 'Rosa', hash: 'h', seeds: { seed: 1, order: 1 }, at: 0 };
    await log.startAttempt({ id: 'mine', scenarioId: 'rosa', ...kept });
    render(LibraryPage, { people, log, now: () => 0 });
    const go = await screen.findByRole('link', { name: 'Continue with Rosa' });
    expect(go.getAttribute('href')).toBe('#/attempt/mine');
    expect(screen.getByRole('link', { name: 'Begin with Ben' }).getAttribute('href')).toBe('#/meet/ben');
  });

  it('asks for a backup after the first real work, and not before', async () => {
    const { unmount } = render(LibraryPage, { people, log: logInMemory(), now: () => 0 });
    await screen.findByRole('link', { name: 'Begin with Ben' });
    expect(screen.queryByText('Your work is in one place only')).toBeNull();
    unmount();
    const log = logInMemory();
    const watchNewest = (_: number, onChange: (rows: unknown[]) => void) => (onChange([{}]), () => undefined);
    Object.assign(log.entries, { watchNewest });
    render(LibraryPage, { people, log, now: () => 0 });
    expect(await screen.findByRole('heading', { name: 'Your work is in one place only' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save a backup' })).toBeTruthy();
  });

  it('shows those a choice keeps and says so', async () => {
    render(LibraryPage, { people, log: logInMemory(), now: () => 0 });
    await userChooses('Contact', 'video');
    await screen.findByText('1 of 2 people shown');
    expect(screen.queryByRole('link', { name: 'Rosa' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Ben' })).toBeTruthy();
    within(screen.getByRole('group', { name: 'Show' }))
      .getByRole('button', { name: 'All' })
      .click();
    expect(await screen.findByRole('link', { name: 'Rosa' })).toBeTruthy();
  });
});

async function userChooses(label: string, value: string): Promise<void> {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  select.value = value;
  await fireEvent.change(select);
}

describe('numbers in a sentence', () => {
  it.each([
    [0, 'no'],
    [9, 'nine'],
    [20, 'twenty'],
    [25, 'twenty-five'],
    [120, '120'],
  ] as const)('%s is %s', (n, words) => expect(numberWords(n)).toBe(words));
  it('gives one length once', () => {
    expect(minutesRange(9, 9)).toBe('about nine minutes');
    expect(minutesRange(5, 12)).toBe('five to twelve minutes');
  });
});
