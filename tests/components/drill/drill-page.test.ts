/** The drill page on a real log in memory: a turn is begun by itself, done by keyboard, and comes back another day. */
import { cleanup, render, screen, within } from '@testing-library/svelte';
import { fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import DrillPage from '../../../components/drill/DrillPage.svelte';
import { chooseTurn } from '../../../components/drill/choose-turn';
import { inDaysWords, tagWords } from '../../../components/drill/drill-words';
import { readPeople } from '../../../components/library/people';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { DrillRow } from '../../../cpd-log/drills/drill-shapes';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { emptyDisk, NOON, openOn } from '../../cpd-log/a-log';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const DAY = 86_400_000;
const readers = { readPlan, findMismatches };
const people = readPeople(SHIPPED_FILES.filter(({ fileName }) => /^(priya|tom|amina)/.test(fileName)));
let log: CpdLog;
let now = NOON;
beforeEach(async () => {
  log = await openOn(emptyDisk());
  now = NOON;
});
afterEach(() => {
  cleanup();
  log.close();
});

function open() {
  let ids = 0;
  const given = {
    ...{ log, surface: 'workspace' as const, shipped: [], readers, now: () => now },
    ...{ newId: () => `drill ${now} ${++ids}`, newSeed: () => 11 },
  };
  return render(DrillPage, { given, people });
}

describe('a drill', () => {
  test('begins by itself, is done by a number key, says why of each reply, and comes back', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1, name: /^One turn with/ })).toBeTruthy();
    const cards = within(screen.getByRole('group', { name: 'What do you say?' })).getAllByRole('button');
    await fireEvent.keyDown(window, { key: '1' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Task: why each one' })).toBe(
      document.activeElement,
    );
    expect(screen.getAllByText(/^It shows/)).toHaveLength(
      cards.filter((card) => /“/.test(card.textContent)).length,
    );
    expect(screen.getByText('You said')).toBeTruthy();
    expect(screen.getByText(/^Task comes back/)).toBeTruthy();
    const { done, open: left } = await log.drills.state();
    expect([done.length, done[0]?.criterion, left]).toEqual([1, 'task', null]);
  });

  test('keeps what is typed first, also for another day', async () => {
    const page = open();
    await fireEvent.click(await screen.findByRole('button', { name: 'Say it in my own words first' }));
    await fireEvent.input(screen.getByLabelText(/in your own words/), {
      target: { value: 'When would suit' },
    });
    page.unmount();
    await expect.poll(async () => (await log.drills.state()).open?.ownWords).toBe('When would suit');
    now += DAY;
    open();
    expect(await screen.findByText('In your own words: “When would suit”')).toBeTruthy();
  });

  test('is offered twice a day and no more', async () => {
    for (const id of ['a', 'b']) {
      await log.drills.start({ ...(await anyDrill()), id });
      await log.drills.finish(id, { reply: 1, said: 'x', level: 2, at: now });
    }
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'That is enough for today' })).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'What do you say?' })).toBeNull();
  });
});

const anyDrill = async () => ({
  ...{
    id: 'x',
    criterion: 'task' as const,
    scenarioId: 's',
    client: 'S',
    title: 'S',
    at: now,
    session: 1,
    beat: 'b',
  },
  ...{ hash: await log.keepSource('text'), seeds: { seed: 1, order: 1 } },
});

test('a fresh client each time, and those met longest ago when everyone was met', () => {
  const seeds = { seed: 3, order: 4 };
  const done: DrillRow[] = [];
  const met: string[] = [];
  for (let i = 0; i < 6; i++) {
    const chosen = chooseTurn(people, 'empathy', done, seeds, readers)!;
    met.push(chosen.person.id);
    done.unshift({
      ...{
        id: String(i),
        criterion: 'empathy',
        scenarioId: chosen.person.id,
        client: '',
        title: '',
        hash: '',
      },
      ...{ session: chosen.turn.session, beat: chosen.turn.beat, seeds, status: 'done', at: NOON + i * DAY },
      ...{ ownWords: '', reply: 1, said: '', level: 2 },
    });
  }
  expect(new Set(met.slice(0, 3)).size).toBe(3);
  expect(met.slice(3)).toEqual(met.slice(0, 3));
  expect(new Set(done.map(({ scenarioId, session, beat }) => `${scenarioId} ${session} ${beat}`)).size).toBe(
    6,
  );
});

test('days are said as people say them', () => {
  expect([0, 1, 3, 8].map((days) => inDaysWords(days, Date.UTC(2026, 10, 27, 12)))).toEqual([
    'today',
    'tomorrow',
    'on Monday',
    'on Saturday 5 December',
  ]);
});

test('a slip is named as an act, never as the person', () => {
  const reply = {} as never;
  expect(tagWords('obstacles', { reply, shows: ['obstacle'], weak: false, slips: [], level: 2 })).toMatch(
    /^It /,
  );
  expect(tagWords('obstacles', { reply, shows: [], weak: true, slips: ['cheerleads'], level: 1 })).toMatch(
    /What holds it back: /,
  );
});
