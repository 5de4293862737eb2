import { cleanup, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import ProofCard from '../../../components/proof/ProofCard.svelte';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { SAYS, type Card } from '../../../tutor/proof/card';
import { proveText } from '../../../tutor/proof/prove-text';
import { TWO_SESSIONS } from '../../testing-tools/small-scenarios';

const readers = { readPlan, findMismatches };
const { card: found } = proveText(TWO_SESSIONS, { hash: 'abc123', readers, runs: 20 });
const card = found as Card;

afterEach(() => cleanup());

describe('the card of a proof', () => {
  it('says what it does not prove, counts what was met, and is bound to the file', () => {
    render(ProofCard, { card });
    const region = screen.getByRole('region', { name: 'What was proved' });
    expect(region.textContent).toContain(SAYS);
    expect(region.textContent).toContain('Every situation this script can come to was walked.');
    expect(within(region).getByText(new RegExp(`${card.beats.of} beats`))).toBeTruthy();
    expect(within(region).getByText('abc123')).toBeTruthy();
  });

  it('has a row for every criterion of every session, with the levels it can end on', () => {
    render(ProofCard, { card });
    const table = screen.getByRole('table', { name: 'What each criterion can come to' });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + card.criteria.length);
    const [{ criterion, levels }] = card.criteria as [Card['criteria'][number]];
    const row = within(table).getByRole('row', { name: new RegExp(criterion) });
    for (const level of levels) expect(row.textContent).toContain(String(level));
  });

  it('says what could not be walked to the end, and why', () => {
    const bounded = 'it was given up after 1,000,000 situations';
    const [first, ...rest] = card.criteria;
    render(ProofCard, { card: { ...card, proved: false, criteria: [{ ...first!, bounded }, ...rest] } });
    expect(screen.getByText(`not proved: ${bounded}`)).toBeTruthy();
    expect(screen.queryByText(/Every situation this script can come to was walked/)).toBeNull();
  });

  it('tells choosing without reading in plain words', () => {
    render(ProofCard, { card });
    const table = screen.getByRole('table', { name: 'What choosing without reading comes to' });
    expect(within(table).getByRole('row', { name: /^always the longest \d+ % \d+, \d+, \d+$/ })).toBeTruthy();
  });
});
