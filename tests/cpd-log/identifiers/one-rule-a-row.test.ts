/** What is found in which words, and what is not: a row a rule. */
import { expect, test } from 'vitest';
import { exportable } from '../../../cpd-log/identifiers/exportable';
import { findIdentifiers } from '../../../cpd-log/identifiers/find-identifiers';

const found = (text: string, known: readonly string[] = []) =>
  findIdentifiers(text, known).map(({ kind, words }) => `${kind}: ${words}`);

test.each([
  ['born 1/1/1900', 'date of birth: 1/1/1900'],
  ['on 31/12/1900', 'date of birth: 31/12/1900'],
  ['on 31/12/1899', null],
  ['on 31/12/2018', 'date of birth: 31/12/2018'],
  ['on 1/1/2019', null],
  ['on 1st of January 2019', null],
  ['on 2nd of January, 1970', 'date of birth: 2nd of January, 1970'],
  ['on 3rd of Sept 1970', 'date of birth: 3rd of Sept 1970'],
  ['on 4 jul 1970', 'date of birth: 4 jul 1970'],
  ['on 4 june 1970', 'date of birth: 4 june 1970'],
  ['on 4 foo 1970', null],
  ['on 3/4-1970', null],
  ['on 3/4/70', null],
  ['on 3/4/1970/2', null],
  ['on 13/4/19701', null],
  ['at 1.3/4/1970', null],
  ['d.o.b. 3/4/70', 'date of birth: 3/4/70'],
  ['D.O.B.: 3/4/70', 'date of birth: 3/4/70'],
  ['dob 3/4/2025', 'date of birth: 3/4/2025'],
  ['birthday: 3/4/70', 'date of birth: 3/4/70'],
  ['birth date 3/4/70', 'date of birth: 3/4/70'],
  ['birth, as I was told it 3/4/70', null],
  ['born. On 3/4/70', null],
  ['reborn 3/4/70', null],
  ['3/4/70, born here', null],
  ['0116 496 0123', 'phone number: 0116 496 0123'],
  ['016977 1234', 'phone number: 016977 1234'],
  ['01697 712', null],
  ['01697 7123456', null],
  ['+44 (0)116 496 0123', 'phone number: +44 (0)116 496 0123'],
  ['+44(0)1164960123', 'phone number: +44(0)1164960123'],
  ['+44 (0)300 123 3393', null],
  ['+44-116-496-0123', 'phone number: +44-116-496-0123'],
  ['+44 300 123 3393', null],
  ['+44 7700 900123', 'phone number: +44 7700 900123'],
  ['0808 2000 247', null],
  ['0300 123 3393', null],
  ['0870 123 3393', 'phone number: 0870 123 3393'],
  ['1.07700 900123', null],
  ['907700 900123', null],
  ['07700 900123.5', null],
  ['07700 900123. Then', 'phone number: 07700 900123'],
  ['a_b.c@d-e.co', 'email address: a_b.c@d-e.co'],
  ['a@b.c', null],
  ['a@-b.co', null],
  ['a@b.co-op', null],
  ['a@x.y.nhs.uk', 'email address: a@x.y.nhs.uk'],
  ['943-476 5919', 'NHS number: 943-476 5919'],
  ['+9434765919', null],
  ['94347659190', null],
  ['943  476 5919', null],
  ['LE2  3BF', null],
  ['QQ2 3BF', null],
  ['LE2 3BC', null],
  ['LE2 3B', null],
  ['xLE2 3BF', null],
  ['LE2 3BFx', null],
  ['e1w 2aa', 'postcode: e1w 2aa'],
  ['b1 1st', null],
  ['b1 4th', null],
  ['Mr Smith’s', 'name: Mr Smith’s'],
  ['Mrs. Van Damm went', 'name: Mrs. Van Damm'],
  ['Nurse Adams', 'name: Nurse Adams'],
  ['nurse adams', null],
  ['Mr Monday', null],
  ["Mr Monday's", null],
  ['Mr Grey Monday', 'name: Mr Grey Monday'],
  ['xMr Smith', null],
  ['Mr S', null],
  ['Dr the', null],
])('in “%s” there is %s', (text, is) => expect(found(text)).toEqual(is === null ? [] : [is]));

test.each([
  ['Mrs Patel', ['patel'], []],
  ['Mrs Patel’s', ['Anita Patel'], []],
  ['Mrs Shah Patel', ['Anita  Patel'], []],
  ['Mrs Patel', ['Patels'], ['name: Mrs Patel']],
  ['Mrs Patel', [], ['name: Mrs Patel']],
])('in “%s”, where %j are known, there is %j', (text, known, is) => expect(found(text, known)).toEqual(is));

test('what is found comes in the order of the text, each stretch once, and only of the kinds asked for', () => {
  const text = 'Mr Hall, LE2 3BF, a@b.co, 9434765919';
  const kinds = (...asked: Parameters<typeof findIdentifiers>[2] & object) =>
    findIdentifiers(text, [], asked).map(({ kind }) => kind);
  expect(findIdentifiers(text).map(({ kind }) => kind)).toEqual([
    'name',
    'postcode',
    'email address',
    'NHS number',
  ]);
  expect(kinds('postcode', 'NHS number')).toEqual(['postcode', 'NHS number']);
  expect(kinds('name')).toEqual(['name']);
  expect(found('07700 900123@x.co')).toEqual(['email address: 900123@x.co']);
  expect(findIdentifiers('x LE2 3BF')).toEqual([{ kind: 'postcode', from: 2, to: 9, words: 'LE2 3BF' }]);
});

test('words that were answered for may go, and only those', () => {
  expect(exportable('Mr Hall, Mr Hill', { answered: ['Mr Hall', 'Mr Hill'] })).toEqual({ ok: true });
  expect(exportable('Mr Hall, Mr Hill', { answered: ['Mr H'] })).toMatchObject({ found: [{}, {}] });
});
