import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneEdit } from '../../../components/editor/one-edit';

test('the edit makes one text of the other, whatever they are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const made = oneEdit(before, after).reduce(
        (old, { from, to, insert }) => old.slice(0, from) + insert + old.slice(to),
        before,
      );
      expect(made).toBe(after);
    }),
  );
});

test('what is the same before and behind is left alone', () => {
  expect(oneEdit('Ring 0161 now', 'Ring [phone number] now')).toEqual([
    { from: 5, to: 9, insert: '[phone number]' },
  ]);
  expect(oneEdit('the same', 'the same')).toEqual([]);
});
