/** What is said of a day's file that is not as it should be, sentence by sentence. */
import { describe, expect, test } from 'vitest';
import {
  dayFileText,
  DAY_LIMIT,
  MOST_SCRIPTS,
  readDayFile,
  type DayFile,
} from '../../../cpd-log/days/day-file';

const DAY = {
  title: 'T',
  by: 'B',
  welcome: 'W',
  minutes: 60,
  watch: [],
  question: 'Q',
  scripts: [],
} as const;

describe('a day’s file', () => {
  const text = '---\nid: x\n---\n';
  const DAY_FILE: DayFile = {
    ...DAY,
    id: 'day-1',
    watch: ['empathy'],
    scripts: [{ fileName: 'a.md', text }],
  };
  const why = (change: object) => {
    const read = readDayFile(JSON.stringify({ ...JSON.parse(dayFileText(DAY_FILE)), ...change }));
    return read.ok ? [] : read.why;
  };

  test.each([
    [{ id: 'a b' }, 'Its id is not one that Between Sessions gives.'],
    [{ id: '' }, 'Its id is not one that Between Sessions gives.'],
    [{ title: 'x'.repeat(121) }, 'It has no title, or one of more than 120 characters.'],
    [{ by: 'x'.repeat(121) }, 'Who it is from is not a text of up to 120 characters.'],
    [{ welcome: 7 }, 'Its welcome is not a text of up to 4,000 characters.'],
    [{ minutes: 9 }, 'Its length is not a whole number of minutes from 10 to 600.'],
    [{ minutes: 601 }, 'Its length is not a whole number of minutes from 10 to 600.'],
    [{ minutes: 10.5 }, 'Its length is not a whole number of minutes from 10 to 600.'],
    [{ watch: ['charm'] }, 'What to watch for names something that is not one of the twelve criteria.'],
    [{ question: 'x'.repeat(1001) }, 'Its question is not a text of up to 1,000 characters.'],
    [{ scripts: [] }, 'It needs between 1 and 12 scripts, each with its file name and text.'],
    [
      { scripts: Array.from({ length: MOST_SCRIPTS + 1 }, () => DAY_FILE.scripts[0]) },
      'It needs between 1 and 12 scripts, each with its file name and text.',
    ],
    [
      { scripts: [{ fileName: ' ', text }] },
      'It needs between 1 and 12 scripts, each with its file name and text.',
    ],
    [
      { scripts: [{ fileName: 'a.md', text: '---\ntitle: A\nclient: P\nmode: setting\n---\n' }] },
      'a.md cannot be played as it is: line 1, The scenario has no session.',
    ],
    [
      {
        scripts: [{ fileName: 'a.md', text: '---\ntitle: A\nclient: P\nmode: setting\n---\n# Session 1\n' }],
      },
      'a.md cannot be played as it is: line 6, Session 1 has no beats.',
    ],
    [{ ['x'.repeat(50)]: 1 }, `It holds “${'x'.repeat(40)}”, which no practice day has.`],
  ])('with %.60j says “%s”', (change, sentence) => expect(why(change)).toEqual([sentence]));

  test.each([
    ['', 'This is not a practice day, or only a part of its file arrived.'],
    [' '.repeat(DAY_LIMIT), 'This is not a practice day, or only a part of its file arrived.'],
    [' '.repeat(DAY_LIMIT + 1), 'This is larger than a practice day can be (4 MB), so it was not opened.'],
    ['null', 'This is a file of another kind, not a practice day.'],
    [
      '{"practice day":2}',
      'This day is written in format 2; this version of Between Sessions reads format 1. Update it to open the day.',
    ],
  ])('that is %.20j says “%s”', (file, sentence) =>
    expect(readDayFile(file)).toEqual({ ok: false, why: [sentence] }),
  );

  test('is laid out with its parts in order', () => {
    expect(Object.keys(JSON.parse(dayFileText(DAY_FILE)) as object)).toEqual([
      ...['practice day', 'id', 'title', 'by', 'welcome', 'minutes', 'watch', 'question', 'scripts'],
    ]);
    expect(dayFileText(DAY_FILE)).toMatch(/^\{\n "practice day": 1,\n[^]*\}\n$/);
  });
});
