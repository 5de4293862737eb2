import { render, screen, waitFor } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Shell from '../../../components/app/Shell.svelte';

const snippet = (html: string) => createRawSnippet(() => ({ render: () => html }));
const header = snippet('<header>Header</header>');

describe('the shell of a page', () => {
  it('leaves the focus alone on the first page, and gives it to the heading of each page after', async () => {
    const page = (arrival: string, heading: string) => ({
      ...{ title: heading, arrival, header },
      children: snippet(`<div><h1>${heading}</h1></div>`),
    });
    const { rerender } = render(Shell, page('one', 'First'));
    expect(document.activeElement).toBe(document.body);
    expect(document.title).toBe('First – Between Sessions');
    await rerender(page('two', 'Second'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Second' })));
    expect(document.title).toBe('Second – Between Sessions');
  });

  it('skips to the main content without changing the address', () => {
    render(Shell, { title: 'T', arrival: 'x', header, children: snippet('<h1>T</h1>') });
    const before = window.location.hash;
    screen.getByRole('link', { name: 'Skip to main content' }).click();
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(window.location.hash).toBe(before);
  });
});
