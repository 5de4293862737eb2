import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../components/typeset';

describe('typewriter marks', () => {
  it.each([
    ["I'm not sure it's me", 'I’m not sure it’s me'],
    ['He said "no" twice', 'He said “no” twice'],
    ["They call it 'pacing' here", 'They call it ‘pacing’ here'],
    ["'Cause of the nights, the '90s", '’Cause of the nights, the ’90s'],
    ["residents' teas", 'residents’ teas'],
    ["'s what I mean", '’s what I mean'],
    ['So... whenever', 'So… whenever'],
  ])('sets %s', (typed, set) => expect(typeset(typed)).toBe(set));

  it('changes nothing but the marks', () => {
    const bare = (s: string): string => s.replace(/['‘’]/g, "'").replace(/["“”]/g, '"').replace(/…/g, '...');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(bare(typeset(text))).toBe(bare(text));
      }),
    );
  });
});
