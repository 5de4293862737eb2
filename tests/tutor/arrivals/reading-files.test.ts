import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../tutor/arrivals/decode-text';
import { readArrival, readPasted } from '../../../tutor/arrivals/read-arrival';
import { readWord } from '../../../tutor/arrivals/read-word';
import { plainFileName } from '../../../tutor/arrivals/refused';
import { unzip } from '../../../tutor/arrivals/unzip';
import { TWO_SESSIONS } from '../../testing-tools/small-scenarios';
import { bytesOf, joined } from '../../testing-tools/zip-by-hand';

const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('text', () => {
  const words = 'Rosa said “it’s £5” – no more.\n';

  test('is read from UTF-8 and from UTF-16 of both kinds, whether they say so or not', () => {
    expect(decodeText(bytesOf(words))).toEqual({ text: words, guess: null });
    expect(decodeText(joined([Uint8Array.of(0xff, 0xfe), utf16(words, true)]))).toEqual({
      text: words,
      guess: null,
    });
    expect(decodeText(joined([Uint8Array.of(0xfe, 0xff), utf16(words, false)])).text).toBe(words);
    for (const little of [true, false])
      expect(decodeText(utf16('Rosa walks less than she did.', little))).toMatchObject({
        text: 'Rosa walks less than she did.',
        guess: expect.stringContaining('UTF-16'),
      });
  });

  test('from older Windows programs is read with its quotation marks, and said to be a guess', () => {
    const bytes = Uint8Array.of(0x93, 0x48, 0x69, 0x94, 0x20, 0xa3, 0x35);
    expect(decodeText(bytes)).toMatchObject({ text: '“Hi” £5', guess: expect.stringContaining('Windows') });
  });

  test('of any kind survives being saved as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(/^[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}]/u.test(text));
        expect(decodeText(bytesOf(text)).text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a zip', () => {
  const limits = { entries: 10, total: 1_000_000 };

  test('of ordinary files gives them back to the byte, packed or not', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 5000 }), {
          minKeys: 1,
          maxKeys: 8,
        }),
        fc.constantFrom(0, 6) as fc.Arbitrary<0 | 6>,
        (files, level) => {
          const back = unzip(zipSync({ ...files }, { level }), limits);
          expect(Object.fromEntries(back.map(({ path, bytes }) => [path, [...bytes]]))).toEqual(
            Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, [...bytes]])),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  test('with a byte changed anywhere gives the same files or none', () => {
    const zip = zipSync({ 'a.md': bytesOf(TWO_SESSIONS), 'b.txt': bytesOf('notes') });
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = zip.slice();
        changed[at] = (changed[at]! + by) & 255;
        let back;
        try {
          back = unzip(changed, limits);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refused' });
          return;
        }
        for (const { path, bytes } of back)
          expect([TWO_SESSIONS, 'notes'].includes(new TextDecoder().decode(bytes)) && path.length < 10).toBe(
            true,
          );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pack', () => {
  test('gives its scripts, its notes and what else is text, and names what it cannot take', async () => {
    const zip = zipSync({
      'pack/': new Uint8Array(),
      'pack/rosa.md': bytesOf(TWO_SESSIONS),
      'pack/notes.md': bytesOf('Play Rosa first.'),
      'pack/day.json': bytesOf('{}'),
      'pack/photo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      '__MACOSX/._rosa.md': Uint8Array.of(0, 5),
    });
    expect((await readArrival('pack.zip', zip, readWord)).map((one) => [one.kind, one.fileName])).toEqual([
      ['script', 'rosa.md'],
      ['text', 'notes.md'],
      ['text', 'day.json'],
      ['refused', 'photo.png'],
    ]);
  });
});

describe('words that come without a file', () => {
  test('are read like a file, and nothing is said to be nothing', () => {
    expect(readPasted(TWO_SESSIONS, 'pasted.md')).toMatchObject({ kind: 'script', text: TWO_SESSIONS });
    expect(readPasted(' \n', 'pasted.md')).toMatchObject({ kind: 'refused' });
  });

  test('and files are shown by a name that cannot pretend to be another', () => {
    expect(plainFileName('C:\\scripts\\rosa.md')).toBe('rosa.md');
    expect(plainFileName('rosa\u202edm.exe')).toBe('rosadm.exe');
    expect(plainFileName('../')).toBe('a file without a name');
  });
});
