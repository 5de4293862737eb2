/** Rules of the reader that the coded sets hardly reach: written dates, states that are no time, and how far a slip is mended. */
import { describe, expect, test } from 'vitest';
import { fixSpelling } from '../../../scoring/plan/spelling';
import { blank, boxes, codeOf, read } from './plans';

const when = (text: string) => read(boxes({ what: 'walk to the shop', when: text }));

describe('a date with its year is a weekday', () => {
  test.each([
    ['3/12/2026', 3],
    ['on 3/1/2027', 6],
    ['on 1/1/2000', 5],
    ['on 31/12/2099', 3],
    ['3rd December 2026', 3],
    ['the 3rd of December 2026', 3],
    ['3 Dec 2026', 3],
    ['1 May 2027', 5],
  ])('%s', (text, day) => {
    expect(when(text)).toMatchObject({
      codes: { when: 2 },
      ...{ occasions: [{ day, time: null }], occasionsFrom: 'one-off' },
    });
  });

  test('and takes its hour with it, wherever it stands', () => {
    expect(when('3 Dec 2026 at 9am').occasions).toEqual([{ day: 3, time: '09:00' }]);
    expect(when('Meet at 10 on 3/1/2027 at the pool').occasions).toEqual([{ day: 6, time: '10:00' }]);
  });

  test.each(['on 3/12', 'on 3/12/26', 'on the 3rd', '3 December', 'on 31/12/1999', 'on 31/12/2100'])(
    '“%s” says no weekday, so the week begins with it',
    (text) => {
      expect(when(text)).toMatchObject({
        codes: { when: 2 },
        ...{ occasions: [{ day: 0, time: null }], occasionsFrom: 'one-off' },
      });
    },
  );

  test.each(['03/12', 'on 3/13/2026', 'on 32/12/2026', 'on 0/12/2026'])('“%s” is no date', (text) => {
    expect(when(text)).toMatchObject({ codes: { when: 0 }, occasionsFrom: 'none read' });
  });
});

describe('how “it” is cannot be seen coming', () => {
  test.each([
    ['when it gets bad', 0],
    ['when it feels right', 0],
    ['when it stops', 2],
    ['when she gets home', 2],
    ['when the bus comes', 2],
  ] as const)('%s', (text, code) => {
    expect(when(text).codes.when).toBe(code);
    expect(codeOf('when', blank(`I will walk to the shop ${text}`))).toBe(code);
  });
});

describe('a slip', () => {
  test.each([
    ['evning', 'evening'],
    ['swimmming', 'swimming'],
    ['gardne', 'garden'],
    ['gardon', 'garden'],
    ['gardn', 'garden'],
    ['kichn', 'kichn'],
    ['diray', 'diray'],
    ['grdn', 'grdn'],
    ['xarden', 'xarden'],
    ['garden', 'garden'],
  ])('of “%s” reads as “%s”', (word, mended) => {
    expect(fixSpelling(word)).toBe(mended);
  });
});
