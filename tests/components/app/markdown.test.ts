import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Inline from '../../../components/app/Inline.svelte';
import { plainWords } from '../../../components/app/markdown-tokens';
import Prose from '../../../components/app/Prose.svelte';

const inline = (text: string) => render(Inline, { text }).container;
const prose = (text: string) => render(Prose, { text }).container;

describe('Markdown on a page', () => {
  it('sets emphasis without a stray space before the full stop', () => {
    const shown = inline("It says *do nice things*. I'd **rather** not.");
    expect(shown.textContent).toBe('It says do nice things. I’d rather not.');
    expect(shown.querySelector('em')?.textContent).toBe('do nice things');
    expect(shown.querySelector('strong')?.textContent).toBe('rather');
  });

  it('shows HTML as the words it was written in', () => {
    const shown = prose('Before <img src=x onerror=alert(1)> after\n\n<script>alert(1)</script>');
    expect(shown.querySelector('img, script')).toBeNull();
    expect(shown.textContent).toContain('onerror=alert(1)');
  });

  it('follows only https links and keeps the words of the others', () => {
    const shown = inline(
      '[one](https://example.org/a) [two](javascript:alert(1)) [three](http://example.org) [four](#x)',
    );
    expect([...shown.querySelectorAll('a')].map((a) => a.href)).toEqual(['https://example.org/a']);
    expect(shown.textContent).toBe('one two three four');
  });

  it('gives an image by its words and loads nothing', () => {
    const shown = inline('A ![drawing of a park](https://example.org/p.png)');
    expect(shown.querySelector('img')).toBeNull();
    expect(shown.textContent).toBe('A drawing of a park');
  });

  it('keeps blocks as blocks, headings below the page’s own', () => {
    const shown = prose('# Reading\n\nOne.\n\n- a\n- b\n\n| day | what |\n| --- | --- |\n| Tue | walk |');
    expect(shown.querySelector('h3')?.textContent).toBe('Reading');
    expect(shown.querySelectorAll('li')).toHaveLength(2);
    expect(shown.querySelector('td')?.textContent).toBe('Tue');
  });

  it('shows text that would choke the lexer as plain paragraphs, quickly', () => {
    const before = performance.now();
    for (const text of ['_a'.repeat(9000), `${'>'.repeat(9000)} deep`, '['.repeat(19000)]) {
      expect(prose(text).textContent?.length).toBeGreaterThan(1000);
    }
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('gives plain words for names and announcements', () => {
    expect(plainWords('Part of me *wants* to,\nbut `no`.')).toBe('Part of me wants to, but no.');
  });
});
