/** A practice day goes out as a file and comes in from anybody: whole, or with a sentence a problem. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFileText, DAY_LIMIT, readDayFile, type DayFile } from '../../../cpd-log/days/day-file';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';
import { emptyDisk, NOON, openOn } from '../a-log';

const scripts = SHIPPED_FILES.slice(0, 2);
const DAY: DayFile = {
  ...{ id: 'day-1', title: 'Obstacles', by: 'Ash', welcome: 'Take your time.', minutes: 90 },
  ...{ watch: ['obstacles', 'empathy'], question: 'When did you ask?', scripts },
};
const changed = (change: object) =>
  readDayFile(JSON.stringify({ ...JSON.parse(dayFileText(DAY)), ...change }));

test('a day is read back as it was written, with its scenarios', () => {
  const read = readDayFile(dayFileText(DAY));
  expect(read).toMatchObject({ ok: true, day: DAY });
  expect(read.ok && read.scenarios.map((s) => s.header.id)).toHaveLength(2);
});

describe('what is wrong with a day is said, one sentence a problem', () => {
  test.each([
    ['a script', '# A script', 'not a practice day, or only a part'],
    ['another kind of file', '{"evidence":1}', 'of another kind'],
    ['nothing', 'null', 'of another kind'],
    ['a number', '7', 'of another kind'],
    ['a list', '["practice day"]', 'of another kind'],
    ['a format that is a word', '{"practice day":"1"}', 'of another kind'],
    ['a later format', '{"practice day":2}', 'format 2'],
    ['far too much', ' '.repeat(DAY_LIMIT + 1), 'larger than a practice day'],
  ])('%s', (_, text, says) => {
    expect(readDayFile(text)).toEqual({ ok: false, why: [expect.stringContaining(says)] });
  });

  test('two wrong parts are two sentences', () => {
    expect(changed({ title: '  ', minutes: 5 })).toEqual({
      ok: false,
      why: [expect.stringContaining('no title'), expect.stringContaining('10 to 600')],
    });
  });

  test('a key that no day has', () => {
    expect(changed({ colour: 'red' })).toMatchObject({
      why: ['It holds “colour”, which no practice day has.'],
    });
  });

  test('a script that cannot be played is named with its line', () => {
    const text = scripts[0]!.text.replace('](#', '](#nowhere-');
    const read = changed({ scripts: [{ fileName: 'a.md', text }] });
    expect(read).toMatchObject({
      ok: false,
      why: [expect.stringMatching(/^a\.md cannot be played as it is: line \d+, /)],
    });
  });

  test('the same script twice', () => {
    expect(changed({ scripts: [scripts[0], { ...scripts[0], fileName: 'again.md' }] })).toEqual({
      ok: false,
      why: ['again.md is in it twice.'],
    });
  });

  test('no text makes reading throw', () => {
    const text = dayFileText({ ...DAY, scripts: [{ fileName: 'a.md', text: 'x' }] });
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(30), fc.string({ maxLength: 6 }), (at, n, put) => {
        expect(typeof readDayFile(text.slice(0, at) + put + text.slice(at + n)).ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});

test('a day that is opened again keeps the answer and the hour it was first opened; taken off, it can come back', async () => {
  const log = await openOn(emptyDisk());
  await log.days.keep({ ...DAY, openedAt: NOON });
  expect(await log.days.get('day-1')).toMatchObject({ answer: '' });
  await log.days.saveAnswer('day-1', 'Too late.');
  await log.days.keep({ ...DAY, title: 'Obstacles, again', openedAt: NOON + 9 });
  expect(await log.days.get('day-1')).toMatchObject({
    ...{ title: 'Obstacles, again', openedAt: NOON, answer: 'Too late.' },
  });
  const back = await log.days.remove('day-1');
  expect(await log.days.list()).toEqual([]);
  await expect(log.days.saveAnswer('day-1', 'x')).rejects.toMatchObject({ code: 'missing day' });
  await back();
  expect(await log.days.get('day-1')).toMatchObject({ answer: 'Too late.' });
});
