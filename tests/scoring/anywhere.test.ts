import { describe, expect, it } from 'vitest';
import { scoreAttempt } from '../../scoring/score-attempt';
import { aSetting } from '../testing-tools/play-builder';

/** Elements of the sheet that counted, for a sheet that says "anywhere" and an author whose good answer is this place. */
const counted = (where: string, anywhere: boolean): readonly string[] => {
  const play = aSetting(['written plan'])
    .modelled({ where })
    .writes({ codes: { behaviour: 2, when: 2 }, anywhere });
  const [result] = scoreAttempt(play.build()).sessions[0]?.results ?? [];
  return (result?.receipts ?? []).filter((r) => r.notCounted === null).map((r) => r.element);
};

describe('“anywhere” on the sheet', () => {
  it('tells a stranger where, for a task that needs no place', () =>
    expect(counted('Anywhere I happen to be', true)).toContain('where'));
  it('tells nothing where the author’s own answer names a place', () =>
    expect(counted('Victoria Park', true)).not.toContain('where'));
  it('is not taken for granted where the sheet is silent', () =>
    expect(counted('Anywhere', false)).not.toContain('where'));
});
