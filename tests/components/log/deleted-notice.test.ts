import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import DeletedNotice from '../../../components/log/DeletedNotice.svelte';

const undoButton = (): HTMLElement => screen.getByRole('button', { name: 'Undo' });
beforeEach(() => {
  (document.activeElement as HTMLElement | null)?.blur();
});

test('the way back takes the focus when it is new', () => {
  render(DeletedNotice, { says: 'rosa.md is put away.', onUndo: () => undefined });
  expect(document.activeElement).toBe(undoButton());
});

test('a page that is come back to offers it still, and leaves the focus to its heading', () => {
  const onUndo = () => undefined;
  render(DeletedNotice, { says: 'rosa.md is put away.', onUndo }).unmount();
  render(DeletedNotice, { says: 'rosa.md is put away.', onUndo });
  expect(undoButton()).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test('after undoing, the words take the focus that the button had', async () => {
  const { rerender } = render(DeletedNotice, { says: 'rosa.md is put away.', onUndo: () => undefined });
  await rerender({ says: 'rosa.md is back.', onUndo: null });
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

test('words that stood there before the page was left do not take it again', () => {
  render(DeletedNotice, { says: 'Rosa is kept.', onUndo: null });
  expect(document.activeElement).toBe(document.body);
});
