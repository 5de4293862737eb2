import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BenchDoor } from '../../../components/bench/bench-door';
import { notesOfDrafts } from '../../../components/bench/draft-notes';
import { filesOf, type Packing } from '../../../components/bench/packing';
import PackForm from '../../../components/bench/PackForm.svelte';
import TextArrived from '../../../components/bench/TextArrived.svelte';
import type { Given } from '../../../components/app/given';
import { personOf } from '../../../components/library/people';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { dayFileText } from '../../../cpd-log/days/day-file';
import { writeKeptEditor } from '../../../tutor/writing/kept-editor';
import { emptyDisk, NOON, openOn } from '../../cpd-log/a-log';
import { TWO_SESSIONS } from '../../testing-tools/small-scenarios';

const ROSA = TWO_SESSIONS.replace('scenario: 1', 'scenario: 1\nid: rosa');
const DAY = dayFileText({
  ...{ id: 'd1', title: 'First plans', by: '', welcome: '', minutes: 60, watch: [], question: '' },
  scripts: [{ fileName: 'rosa.md', text: ROSA }],
});
const evidence = (name: string) => new File(['{"evidence":1}'], name);
const person = personOf(ROSA, 'rosa.md')!;

let log: CpdLog;
let door: BenchDoor;
const went: string[] = [];
beforeEach(async () => {
  went.length = 0;
  log = await openOn(emptyDisk());
  door = new BenchDoor({ log, now: () => NOON } as Given, (hash) => went.push(hash));
});
afterEach(cleanup);

describe('what is dropped or picked', () => {
  test('opens as a day where it is one', async () => {
    await door.files([new File([DAY], 'day.json')]);
    expect(went).toEqual(['#/day/d1']);
    expect(await log.days.get('d1')).toMatchObject({ title: 'First plans' });
  });

  test('lies on the bench with the reason where a day cannot be opened', async () => {
    await door.files([new File([DAY.replace('"minutes": 60', '"minutes": 6')], 'day.json')]);
    expect(went).toEqual(['#/bench']);
    const { list, says } = await door.arrivals;
    expect(list[0]!.arrived).toMatchObject({ kind: 'refused', fileName: 'day.json' });
    expect(says).toContain('whole number of minutes from 10 to 600');
  });

  test('goes to the page of a class where trainees handed it in, once', async () => {
    await door.files([evidence('a.json'), evidence('b.json')]);
    expect(went).toEqual(['#/bench/cohort']);
    expect(door.handedIn.take().map(({ name }) => name)).toEqual(['a.json', 'b.json']);
    expect(door.handedIn.files).toEqual([]);
  });
});

describe('a reviewer’s notes', () => {
  const notes = [{ id: 'n', about: 'The menu', text: 'Too kind.', at: 1, done: false }];
  const draft = { ...{ id: 'x', title: '', text: ROSA, startedAt: 1, at: 1, removedAt: null } } as const;
  const noted = notesOfDrafts([
    { ...draft, from: { kind: 'bench', name: '' }, editor: writeKeptEditor({ state: null, notes }) },
    { ...draft, from: { kind: 'bench', name: '' }, editor: null },
  ]);

  test('go into a pack when the box that says so is ticked, and not otherwise', async () => {
    const onPack = vi.fn<(packing: Packing) => void>();
    render(PackForm, { people: [person], noted, onPack });
    expect(screen.queryByRole('checkbox', { name: /reviewer’s notes/ })).toBeNull();
    await fireEvent.click(screen.getByRole('checkbox', { name: /A walk by the canal/ }));
    const box = screen.getByRole('checkbox', {
      name: /reviewer’s notes along 1 note on A walk by the canal/,
    });
    const save = screen.getByRole('button', { name: 'Save the pack' });
    await fireEvent.click(save);
    await vi.waitFor(() => expect(onPack).toHaveBeenCalledTimes(1));
    await fireEvent.click(box);
    await fireEvent.click(save);
    await vi.waitFor(() => expect(onPack).toHaveBeenCalledTimes(2));
    const [without, along] = onPack.mock.calls.map(([packing]) => filesOf(packing, [person], noted));
    expect(without!.map((f) => f.fileName)).toEqual(['rosa.md']);
    expect(along!.map((f) => f.fileName)).toEqual(['rosa.md', 'rosa-notes.md']);
    expect(along![1]!.text).toContain('- [ ] **The menu:** Too kind.');
  });

  test('are shown when a pack brings them', () => {
    const text = '# Notes on Rosa\n\n- [ ] **The menu:** Too kind.\n- [x] Good.\n';
    const arrived = {
      kind: 'text',
      is: 'notes',
      title: 'Notes on Rosa',
      fileName: 'rosa-notes.md',
      text,
    } as const;
    render(TextArrived, { arrived, title: 'Notes on Rosa', onOpenDay: async () => [] });
    const items = screen
      .getAllByRole('listitem')
      .map((item) => item.textContent!.replace(/\s+/g, ' ').trim());
    expect(items).toEqual(['The menu: Too kind. still open', 'Good. seen to']);
  });
});

test('a practice day that came in a pack is opened from its card, or its reasons are said there', async () => {
  const arrived = { kind: 'text', is: 'day', title: 'First plans', fileName: 'day.json', text: DAY } as const;
  const { rerender } = render(TextArrived, { arrived, title: 'First plans', onOpenDay: door.openDay });
  await fireEvent.click(screen.getByRole('button', { name: /^Open this day/ }));
  await vi.waitFor(() => expect(went).toEqual(['#/day/d1']));
  await rerender({ arrived: { ...arrived, text: '{"practice day": 9}' } });
  await fireEvent.click(screen.getByRole('button', { name: /^Open this day/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('format 9');
});
