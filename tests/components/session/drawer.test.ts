import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Drawer from '../../../components/session/Drawer.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Minute 17 of 30.</p>' }));

describe('the drawer', () => {
  it('takes the focus when it opens and gives it back when it closes', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    const props = { id: 'notes', label: 'Clock and notes', close: vi.fn(), children };
    const { rerender } = render(Drawer, { ...props, open: false });
    expect(document.activeElement).toBe(opener);
    await rerender({ ...props, open: true });
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Clock and notes' }));
    await rerender({ ...props, open: false });
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });

  it('closes at Escape, and at nothing when it is not open', async () => {
    const close = vi.fn();
    const { rerender } = render(Drawer, { id: 'notes', label: 'Notes', open: false, close, children });
    const aside = screen.getByRole('complementary', { name: 'Notes' });
    await fireEvent.keyDown(aside, { key: 'Escape' });
    expect(close).not.toHaveBeenCalled();
    await rerender({ open: true });
    await fireEvent.keyDown(aside, { key: 'Escape' });
    expect(close).toHaveBeenCalledOnce();
  });
});
