import { expect, test } from 'vitest';
import { DayDraft } from '../../../components/days/day-draft.svelte';
import { openDay } from '../../../components/days/open-day';
import { readPeople } from '../../../components/library/people';
import { emptyDisk, NOON, openOn } from '../../cpd-log/a-log';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const people = readPeople(SHIPPED_FILES.slice(0, 3));
const [first, second, third] = people.map((p) => p.id) as [string, string, string];
const hands = (log: Awaited<ReturnType<typeof openOn>>) => ({ log, now: () => NOON, newId: () => 'new-id' });

test('what a tutor chooses and writes is kept at once, and is there again', async () => {
  const log = await openOn(emptyDisk());
  const draft = new DayDraft(hands(log), () => people);
  await draft.load();
  draft.change({ title: 'Obst', question: 'When?' });
  draft.watch('empathy', true);
  draft.watch('task', true);
  for (const id of [first, second, third, second]) draft.add(id);
  draft.move(third, -1);
  draft.move(first, -1);
  draft.remove(first);
  const again = new DayDraft(hands(log), () => people);
  await again.load();
  expect(again.facts).toMatchObject({ title: 'Obst', question: 'When?', watch: ['task', 'empathy'] });
  expect(again.people.map((p) => p.id)).toEqual([third, second]);
  expect(again.dayId).toBe('new-id');
});

test('a file is made when there is a title and somebody to talk to, and opens at the trainee’s', async () => {
  const log = await openOn(emptyDisk());
  const draft = new DayDraft(hands(log), () => people);
  await draft.load();
  expect(draft.file()).toEqual({ why: ['Choose at least one person to talk to.'] });
  draft.add(first);
  expect(draft.file()).toEqual({ why: ['Give the day a title.'] });
  draft.change({ title: ' Obstacles ' });
  const made = draft.file();
  if ('why' in made) throw new Error(made.why.join());
  const theirs = await openOn(emptyDisk());
  expect(await openDay(new File([made.text], 'day.json'), theirs, NOON)).toEqual({ ok: true, id: 'new-id' });
  const day = await theirs.days.get('new-id');
  expect(day).toMatchObject({ title: 'Obstacles', openedAt: NOON });
  expect(await theirs.sourceOf(day!.scripts[0]!.hash)).toBe(people[0]!.text);
});

test('a file that is none leaves the log alone and says why', async () => {
  const log = await openOn(emptyDisk());
  const opened = await openDay(new File(['# No'], 'day.json'), log, NOON);
  expect(opened).toMatchObject({ ok: false, why: [expect.stringContaining('not a practice day')] });
  expect(await log.days.list()).toEqual([]);
});
