import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import OwnPlanPage from '../../../components/own-plan/OwnPlanPage.svelte';
import { readPlan } from '../../../scoring/plan/read-plan';

const readers = { readPlan, findMismatches: () => [] };
const sheet = () => screen.getByLabelText<HTMLTextAreaElement>('The plan, in your own words');
const paste = (value: string) => fireEvent.input(sheet(), { target: { value } });

beforeEach(() => localStorage.clear());
afterEach(() => cleanup());

describe('a plan of one’s own', () => {
  it('is read as the plans of a session are', async () => {
    render(OwnPlanPage, { readers });
    await paste('Do some exercise, Tuesday 10am');
    await waitFor(() => expect(screen.getByText('“some exercise”')).toBeTruthy());
    expect(screen.getAllByText('Tuesday', { selector: 'dd', exact: false }).length).toBeGreaterThan(0);
  });

  it('is kept nowhere, and says so', async () => {
    const kept = vi.spyOn(Storage.prototype, 'setItem');
    const page = render(OwnPlanPage, { readers });
    expect(screen.getByText(/Nothing of it is kept/)).toBeTruthy();
    await paste('Walk to the Co-op on Tuesday');
    await waitFor(() => expect(screen.queryAllByText('not yet').length).toBeLessThan(7));
    page.unmount();
    render(OwnPlanPage, { readers });
    expect(sheet().value).toBe('');
    expect(kept).not.toHaveBeenCalled();
  });

  it('warns of what could identify somebody', async () => {
    render(OwnPlanPage, { readers });
    await paste('Ring Mrs Shah on 07700 900123');
    await screen.findByText(/“Mrs Shah” looks like/);
    await fireEvent.click(screen.getByRole('button', { name: 'Remove it: 07700 900123' }));
    expect(sheet().value).toBe('Ring Mrs Shah on [phone number]');
  });

  it('can be cleared', async () => {
    render(OwnPlanPage, { readers });
    await paste('Walk');
    await fireEvent.click(screen.getByRole('button', { name: 'Clear it' }));
    expect(sheet().value).toBe('');
  });
});
