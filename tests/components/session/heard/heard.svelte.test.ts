/**
 * What a screen reader says in a whole session, from the briefing to the log, as a text to read and approve: heard.approved.txt. A
 * change of it is read line by line and then taken over with `npm run unit -- tests/components/session/heard -u`.
 */
import { virtual } from '@guidepup/virtual-screen-reader';
import { render, screen, waitFor } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import App from '../../../../components/app/App.svelte';
import '../../../../components/app/ReadingPages.svelte';
import '../../../../components/session/AttemptFlow.svelte';
import { emptyDisk, openOn } from '../../../cpd-log/a-log';
import { replay } from '../../../../simulator/replay';
import { due, filed, standing } from '../../../testing-tools/press-what-is-due';
import { BOX_READERS, readOrThrow, TWO_SESSIONS } from '../../../testing-tools/small-scenarios';

vi.setConfig({ testTimeout: 60_000 });

const rosa = { fileName: 'rosa.md', text: TWO_SESSIONS.replace('scenario: 1', 'scenario: 1\nid: rosa') };

/** Where a paragraph begins or a thing ends, and the languages to choose from, would only hide what is said. */
const BESIDE = /^(end of |paragraph$|option, |document$|main$)/;

/** All that stands in the page, under its header, from its top to its end. */
async function readThrough(): Promise<string[]> {
  await virtual.start({ container: document.querySelector<HTMLElement>('main')! });
  while ((await virtual.lastSpokenPhrase()) !== 'end of main') await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said.filter((phrase) => !BESIDE.test(phrase));
}

/** What is said by itself while this happens and until it is quiet: what is announced, and where the focus goes. */
async function heardDuring(act: () => Promise<void>): Promise<string[]> {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  await act();
  let before = -1;
  let quiet = 0;
  await vi.waitFor(
    async () => {
      expect(document.querySelector('main')?.contains(document.activeElement)).toBe(true);
      const { length } = await virtual.spokenPhraseLog();
      quiet = length === before ? quiet + 1 : 0;
      before = length;
      expect(quiet).toBeGreaterThan(4);
    },
    { interval: 10, timeout: 10_000 },
  );
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said.filter((phrase) => !BESIDE.test(phrase));
}

test('a whole session is heard in its order, each line of the client once, and no page without its heading', async () => {
  window.scrollTo = () => undefined;
  // jsdom has neither, and the reader asks for the second.
  vi.stubGlobal('CSS', { escape: (id: string) => id.replace(/[^\w-]/g, (sign) => `\\${sign}`) });
  Element.prototype.scrollIntoView = () => undefined;
  window.location.hash = '#/meet/rosa';
  const log = await openOn(emptyDisk());
  let ids = 0;
  render(App, {
    ...{ log, surface: 'workspace' as const, shipped: [rosa] },
    ...{ loadReaders: () => Promise.resolve(BOX_READERS), now: () => 1 },
    ...{ newId: () => `a${++ids}`, newSeed: () => 3 },
  });
  await screen.findByRole('button', { name: 'Begin the call' });
  const heard: string[] = [];
  const turns: string[] = [];
  let title = '';
  while (!filed()) {
    if (document.title !== title) {
      title = document.title;
      heard.push(`\n# ${title}\n`, ...(await readThrough()));
    }
    const control = due(() => 0)!;
    heard.push('', `> ${(control.textContent ?? '').replace(/\s+/g, ' ').trim()}`);
    const before = standing();
    const said = await heardDuring(async () => {
      control.click();
      await waitFor(() => expect(standing()).not.toBe(before));
    });
    heard.push(...said);
    turns.push(said.join('\n'));
  }
  heard.push(`\n# ${document.title}\n`);
  await expect(heard.join('\n')).toMatchFileSnapshot('heard.approved.txt');

  const { decisions, seeds } = (await log.attempt('a1'))!;
  const { said } = replay(readOrThrow(rosa.text), seeds, decisions, BOX_READERS);
  const announced = turns.join('\n').replaceAll('’', "'");
  const lines = said.filter(({ who }) => who === 'client').map(({ text }) => text.replaceAll('’', "'"));
  const times = (line: string): number => announced.split(line).length - 1;
  // A page that has just come is read from its heading on, and announces nothing of what stands on it.
  const onArrival = [
    'Hello love.',
    'Got a pen.',
    'Right, Words 0 for the box.',
    'Not this week. It was heavy rain.',
  ];
  expect(lines.filter((line) => times(line) !== (onArrival.includes(line) ? 0 : 1))).toEqual([]);
  const read = heard.join('\n').replaceAll('’', "'");
  for (const line of onArrival) expect(read).toContain(line);
  log.close();
});
