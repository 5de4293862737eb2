import { expect, test } from 'vitest';
import type { NewDrill } from '../../../cpd-log/drills/drill-shapes';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { emptyDisk, NOON, openOn, SOURCE } from '../a-log';

const drill = async (log: CpdLog, id: string, at = NOON): Promise<NewDrill> => ({
  ...{ id, criterion: 'obstacles', scenarioId: 'priya', client: 'Priya', title: 'The booklet' },
  ...{ hash: await log.keepSource(SOURCE), session: 1, beat: 'opening', seeds: { seed: 1, order: 2 }, at },
});
const DONE = { reply: 1, said: 'What could get in the way?', level: 2, at: NOON + 5 } as const;

test('what is typed before the replies is kept, and found again by whoever opens the log next', async () => {
  const disk = emptyDisk();
  const log = await openOn(disk);
  await log.drills.start(await drill(log, 'a'));
  await log.drills.saveOwnWords('a', 'What might get in');
  log.close();
  expect((await (await openOn(disk)).drills.state()).open).toMatchObject({
    id: 'a',
    ownWords: 'What might get in',
  });
});

test('a drill that is done is a level seen; doing it twice is doing it once', async () => {
  const log = await openOn(emptyDisk());
  await log.drills.start(await drill(log, 'a'));
  await log.drills.finish('a', DONE);
  await log.drills.finish('a', { ...DONE, level: 0 });
  const { open, done, seen } = await log.drills.state();
  expect(open).toBeNull();
  expect(done).toMatchObject([{ id: 'a', level: 2, said: DONE.said }]);
  expect(seen).toEqual([
    { criterion: 'obstacles', seen: [{ at: NOON + 5, level: 2, from: 'drill', of: 'a' }] },
  ]);
  await expect(log.drills.saveOwnWords('a', 'later')).rejects.toMatchObject({ code: 'filed' });
});

test('one is open at most, and putting it away leaves those that are done', async () => {
  const log = await openOn(emptyDisk());
  await log.drills.start(await drill(log, 'a'));
  await log.drills.finish('a', DONE);
  await log.drills.start(await drill(log, 'b'));
  await log.drills.start(await drill(log, 'c', NOON + 9));
  expect((await log.drills.state()).open?.id).toBe('c');
  await log.drills.drop('c');
  await log.drills.drop('a');
  const { open, done } = await log.drills.state();
  expect([open, done.map(({ id }) => id)]).toEqual([null, ['a']]);
});

test('a drill without its script, or none at all, is refused', async () => {
  const log = await openOn(emptyDisk());
  await expect(log.drills.start({ ...(await drill(log, 'a')), hash: 'none' })).rejects.toMatchObject({
    code: 'no source',
  });
  await expect(log.drills.finish('a', DONE)).rejects.toMatchObject({ code: 'no drill' });
});
