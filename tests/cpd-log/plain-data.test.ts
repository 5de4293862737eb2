import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { samePlain, toPlain } from '../../cpd-log/plain-data';

const json = fc.jsonValue({ maxDepth: 4 });

test('plain data is copied to the letter and shares nothing with what was given', () => {
  const given = { a: [{ b: 1 }], c: null };
  const copy = toPlain(given);
  expect(copy).toEqual(given);
  expect(copy.a[0]).not.toBe(given.a[0]);
  fc.assert(fc.property(json, (value) => isDeepStrictEqual(toPlain(value), value)));
});

test('what is undefined is left out, and what is not a plain object is passed on as it is', () => {
  const blob = new Blob(['x']);
  const copy = toPlain({ a: undefined, blob, at: new Date(0), list: [undefined] });
  expect(Object.keys(copy)).toEqual(['blob', 'at', 'list']);
  expect(copy.blob).toBe(blob);
});

test('a key called __proto__ stays a key', () => {
  const given = JSON.parse('{"__proto__": {"polluted": true}}') as object;
  expect(JSON.stringify(toPlain(given))).toBe('{"__proto__":{"polluted":true}}');
  expect('polluted' in toPlain(given)).toBe(false);
});

test('sameness does not mind the order of keys, and minds everything else', () => {
  expect(samePlain({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1, c: undefined })).toBe(true);
  expect(samePlain({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(samePlain([], {})).toBe(false);
  expect(samePlain({ a: null }, {})).toBe(false);
  expect(samePlain({}, { toString: 1 })).toBe(false);
  fc.assert(fc.property(json, json, (a, b) => samePlain(a, b) === isDeepStrictEqual(a, b)));
  fc.assert(fc.property(json, (a) => samePlain(a, toPlain(a))));
});
