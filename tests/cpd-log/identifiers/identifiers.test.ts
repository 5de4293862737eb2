import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportable } from '../../../cpd-log/identifiers/exportable';
import { findIdentifiers, withoutIdentifier } from '../../../cpd-log/identifiers/find-identifiers';
import { isNhsNumber } from '../../../cpd-log/identifiers/nhs-number';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

/** "kind: words" for everything found. */
const found = (text: string, known: string[] = []) =>
  findIdentifiers(text, known).map((one) => `${one.kind}: ${one.words}`);

describe('an NHS number', () => {
  test('is found in one, in groups, and in the middle of a line', () => {
    for (const written of ['9434765919', '943 476 5919', '943-476-5919'])
      expect(found(`Saw (${written}) today`)).toEqual([`NHS number: ${written}`]);
  });

  test('is known by its check digit: of every ten endings, at most one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
        const good = [...'0123456789'].filter((last) => isNhsNumber(nine + last));
        expect(good.length).toBeLessThanOrEqual(1);
      }),
    );
    expect(found('943 476 5918')).toEqual([]);
    expect(found('19434765919')).toEqual([]);
  });
});

describe('a postcode', () => {
  test('is found in capitals or not, with its space or without', () => {
    for (const written of ['LE2 3BF', 'le2 3bf', 'SW1A 1AA', 'M11AE', 'B33 8TH'])
      expect(found(`Lives at ${written}.`)).toEqual([`postcode: ${written}`]);
  });

  test('is not clinical shorthand', () => {
    expect(found('walk b4 9am, wk1 2hrs, 3x10 mins, PHQ9 14, GAD7 9, page B4 2nd part')).toEqual([]);
  });
});

describe('a phone number', () => {
  test('is found however it is grouped', () => {
    for (const written of [
      '07700 900123',
      '07700900123',
      '0116 496 0123',
      '(0116) 496 0123',
      '+44 7700 900123',
    ])
      expect(found(`Ring ${written} after`)).toEqual([`phone number: ${written}`]);
  });

  test('of a service may stand: a crisis line belongs on a sheet', () => {
    expect(found('Ring 111, 999, 116 123, 0800 585858, 0300 123 3393 or text 85258')).toEqual([]);
  });
});

test('an email address is found', () => {
  expect(found('Send to jo.o’neill+x@leics.nhs.uk, then')).toEqual([
    'email address: jo.o’neill+x@leics.nhs.uk',
  ]);
  expect(found('a@b, mood @ 4, 3@10')).toEqual([]);
});

describe('a date of birth', () => {
  test('is a full date of long ago', () => {
    for (const written of ['3/4/1984', '03-04-1984', '3.4.1984', '3rd April 1984', '3 Apr 1984'])
      expect(found(`She is ${written}`)).toEqual([`date of birth: ${written}`]);
  });

  test('is any date that is said to be one', () => {
    expect(found('DOB: 3/4/84')).toEqual(['date of birth: 3/4/84']);
    expect(found('born on 3/4/2019')).toEqual(['date of birth: 3/4/2019']);
  });

  test('is not a date of the plan, a time or a score', () => {
    expect(found('Start 3/11/2026 or 3.11.26, at 7.30, 0-10, 12/21, Friday 13 March, 1 in 2000')).toEqual([]);
  });
});

describe('a title and a surname', () => {
  test('are found in their usual spellings', () => {
    for (const written of ['Mrs Patel', 'mr smith', 'Dr. O’Neill', 'Ms Jones-Shah', 'Miss Okoro', 'Mx Lee'])
      expect(found(`Told ${written} yesterday`)).toEqual([`name: ${written}`]);
  });

  test('are not verbs and days', () => {
    expect(found('Miss a day and miss one more. Miss Monday. Ring the dr on Friday. Mr and')).toEqual([]);
  });

  test('may stand where they are people of the scenario', () => {
    expect(found('Mrs Patel rang', ['Anil', 'Mrs Patel'])).toEqual([]);
    expect(found('Mrs Shah rang', ['Anil', 'Mrs Patel'])).toEqual(['name: Mrs Shah']);
  });
});

test('nothing is found in any model sheet of the library', () => {
  for (const { fileName, text } of SHIPPED_FILES) {
    const { header, sessions } = readScenario(text, fileName).scenario;
    const sheets = sessions.flatMap((s) => s.beats.flatMap((b) => Object.values(b.plan?.boxes ?? {})));
    expect(found(sheets.join('\n'), [header.client.name, ...header.people]), fileName).toEqual([]);
  }
});

test('taking one out leaves its kind in brackets, and finds it no more', () => {
  const text = 'Ring 07700 900123, Mrs Patel, LE2 3BF';
  const [phone] = findIdentifiers(text);
  const without = withoutIdentifier(text, phone!);
  expect(without).toBe('Ring [phone number], Mrs Patel, LE2 3BF');
  expect(found(without)).toEqual(['name: Mrs Patel', 'postcode: LE2 3BF']);
});

test('words may leave the device only when everything found was taken out or answered for', () => {
  expect(exportable('I learned to ask first')).toEqual({ ok: true });
  const text = 'Mrs Patel, LE2 3BF';
  expect(exportable(text)).toMatchObject({
    ok: false,
    found: [{ words: 'Mrs Patel' }, { words: 'LE2 3BF' }],
  });
  expect(exportable(text, { answered: ['Mrs Patel'] })).toMatchObject({
    ok: false,
    found: [{ kind: 'postcode' }],
  });
  expect(exportable(text, { known: ['Patel'], answered: ['LE2 3BF'] })).toEqual({ ok: true });
});

test('any text is read quickly, and what is found says its own words', () => {
  const pieces = fc.constantFrom(
    '943 476 5919',
    'Mrs ',
    'LE2 3BF',
    '0',
    '07700 900123',
    '@',
    'a.b@',
    '3/4/',
    '.',
    ' ',
    'Mr',
    '-',
    '1',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(pieces).map((p) => p.join('')),
      ),
      (text) => {
        for (const { from, to, words } of findIdentifiers(text)) expect(text.slice(from, to)).toBe(words);
      },
    ),
  );
  const before = performance.now();
  for (const piece of ['0 ', 'a.', '1-', 'Mr ', 'a@', '3/', 'LE', "o'"])
    findIdentifiers(piece.repeat(10_000));
  // Generous on a busy machine; backtracking would take minutes.
  expect(performance.now() - before).toBeLessThan(4_000);
});
