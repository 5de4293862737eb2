import { beforeEach, describe, expect, test } from 'vitest';
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { Contested, Disagreement } from '../../cpd-log/kept-shapes';
import { emptyDisk, newAttempt, NOON, openOn, reply, SOURCE, SUMMARY, type Disk } from './a-log';

let disk: Disk;
let log: CpdLog;
beforeEach(async () => {
  disk = emptyDisk();
  log = await openOn(disk);
  await log.startAttempt(newAttempt('a', await log.keepSource(SOURCE)));
});

const WHEN: Contested = { kind: 'code', element: 'when' };
const LEVEL: Contested = { kind: 'level', session: 1, criterion: 'obstacles' };
const against = (about: Contested, reason: string, at = NOON): Disagreement => ({
  about,
  stood: 1,
  reason,
  at,
});
const kept = async () => (await log.attempt('a'))?.disagreements;

describe('a reason against a mark', () => {
  test('is kept with the attempt, and is there when the log is opened again', async () => {
    await log.saveDisagreement('a', against(WHEN, ' “After tea” is a time to her. '));
    log.close();
    log = await openOn(disk);
    expect(await kept()).toEqual([against(WHEN, '“After tea” is a time to her.')]);
  });

  test('takes the place of an earlier one against the same mark, and of no other', async () => {
    await log.saveDisagreement('a', against(WHEN, 'first'));
    await log.saveDisagreement('a', against(LEVEL, 'other'));
    await log.saveDisagreement('a', against({ kind: 'code', element: 'when' }, 'second', NOON + 1));
    expect(await kept()).toEqual([against(LEVEL, 'other'), against(WHEN, 'second', NOON + 1)]);
  });

  test('may be against a criterion of the script’s own, or against what the gate saw, and is told apart from any other', async () => {
    const own: Contested = { kind: 'own', criterion: 'names the model' };
    const act: Contested = { kind: 'safety', act: 'asks directly' };
    for (const about of [own, act, { ...act, act: 'asks plans' } as const])
      await log.saveDisagreement('a', against(about, 'first'));
    await log.saveDisagreement('a', against(own, 'second'));
    expect((await kept())?.map(({ about, reason }) => [about, reason])).toEqual([
      [act, 'first'],
      [{ kind: 'safety', act: 'asks plans' }, 'first'],
      [own, 'second'],
    ]);
  });

  test('is taken back by an empty one, and an attempt without any has no trace of it', async () => {
    const before = await log.attempt('a');
    await log.saveDisagreement('a', against(WHEN, 'first'));
    await log.saveDisagreement('a', against(WHEN, '  '));
    expect(await log.attempt('a')).toEqual(before);
  });

  test('stands through decisions, filing and the bin', async () => {
    await log.saveDisagreement('a', against(WHEN, 'a reason'));
    await log.recordDecision('a', 0, reply(1), NOON);
    await log.fileAttempt('a', { at: NOON, summary: SUMMARY });
    await log.saveDisagreement('a', against(LEVEL, 'another'));
    const undo = await log.deleteAttempt('a', NOON);
    await undo();
    expect(await kept()).toEqual([against(WHEN, 'a reason'), against(LEVEL, 'another')]);
    expect((await log.attempt('a'))?.summary).toEqual(SUMMARY);
  });

  test('against an attempt that is not there is refused', async () => {
    await expect(log.saveDisagreement('b', against(WHEN, 'x'))).rejects.toMatchObject({ code: 'missing' });
  });
});
