import { expect, test } from 'vitest';
import { emptyDisk, NOON, openOn } from '../a-log';
import { WORKSHOP } from '../frozen-parts';

test('each part is kept by itself: days and answers one by one, everything else as given', async () => {
  const log = await openOn(emptyDisk());
  await log.selfPractice.start('own', NOON);
  await log.selfPractice.start('own', NOON + 9);
  await log.selfPractice.change('own', { days: { 1: { result: 'done', note: '' } }, remind: true }, NOON + 1);
  await log.selfPractice.change('own', { days: { 3: { result: null, note: 'rain' } } }, NOON + 2);
  await log.selfPractice.change('own', { answers: { learning: 'less is more' } }, NOON + 3);
  await log.selfPractice.change('own', { answers: { barriers: 'rain' } }, NOON + 4);
  expect(await log.selfPractice.list()).toMatchObject([
    {
      ...{ startedAt: NOON, changedAt: NOON + 4, remind: true },
      days: { 1: { result: 'done' }, 3: { note: 'rain' } },
      answers: { learning: 'less is more', barriers: 'rain' },
    },
  ]);
});

test('logging it makes one entry, however often it is asked for, and removing the week leaves the entry', async () => {
  const log = await openOn(emptyDisk());
  await log.selfPractice.start('own', NOON);
  const entry = { ...WORKSHOP, id: 'entry', kind: 'self-practice' } as const;
  await log.selfPractice.file('own', entry);
  await log.selfPractice.file('own', { ...entry, id: 'again' });
  expect(await log.selfPractice.list()).toMatchObject([{ stage: 'logged', entryId: 'entry' }]);
  const back = await log.selfPractice.remove('own');
  expect(await log.selfPractice.list()).toEqual([]);
  expect((await log.entries.newest(9)).map(({ id }) => id)).toEqual(['entry']);
  await back();
  expect(await log.selfPractice.list()).toHaveLength(1);
});

test('a week that is not there is refused by name', async () => {
  const log = await openOn(emptyDisk());
  await expect(log.selfPractice.change('own', { remind: true }, NOON)).rejects.toMatchObject({
    code: 'no self-practice',
  });
});
