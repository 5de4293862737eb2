import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { routeOf } from '../../../components/app/route';
import { backFrom } from '../../../components/proof/back-from-proof';
import SignHere from '../../../components/proof/SignHere.svelte';
import type { SignOffRow } from '../../../cpd-log/scripts/script-shapes';

afterEach(() => cleanup());

const signedFor = (hash: string, name: string, role: SignOffRow['role'] = 'clinical'): SignOffRow => ({
  ...{ id: `${hash} ${name} ${role}`, hash, name, role, date: '2026-11-23', at: 1 },
  ...{ scenarioId: 'rosa', title: 'A walk by the canal' },
});
const shown = (signed: readonly SignOffRow[]): string => {
  render(SignHere, { authors: [], reviewedBy: [], hash: 'now', signed });
  return screen.getByRole('heading', { name: 'Signed for this text' }).parentElement!.textContent;
};

describe('the place to sign', () => {
  it('says of a signature made before the text was changed that it is for another text', () => {
    const text = shown([signedFor('before', 'Dr A Reader')]);
    expect(text).toMatch(
      /for another text of it, and not for this one:\s*Dr A Reader \(clinical\), 2026-11-23/,
    );
    expect(text).not.toContain('for this very text:');
    expect(text).toContain('Not yet clinically reviewed.');
  });

  it('leaves an earlier signature out once the same person has signed this text too', () => {
    const text = shown([
      signedFor('before', 'Dr A Reader'),
      signedFor('now', 'Dr A Reader'),
      signedFor('before', 'B Lead', 'lived experience'),
    ]);
    expect(text).toMatch(/for this very text:\s*Dr A Reader/);
    expect(text).toMatch(/and not for this one:\s*B Lead/);
    expect(text).not.toContain('Not yet clinically reviewed.');
  });
});

describe('a proof leads back', () => {
  it.each([
    ['#/bench', 'Back to the bench', '#/bench'],
    ['#/attempt/7', 'Back to the conversation', '#/attempt/7'],
    ['#/log/7', 'Back to the attempt in my log', '#/log/7'],
    ['#/settings', 'Back to the briefing', '#/meet/rosa'],
  ])('from %s', (from, words, hash) => expect(backFrom(routeOf(from), 'rosa')).toEqual({ words, hash }));

  it('to the briefing when it was opened by its address', () => {
    expect(backFrom(null, 'rosa').hash).toBe('#/meet/rosa');
  });
});
