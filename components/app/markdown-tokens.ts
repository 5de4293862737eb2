/**
 * Markdown as tokens to be rendered by snippets: no HTML is ever made of it, so nothing an author writes can become markup.
 * Raw HTML stays text, images give their words, and only https links are links.
 */
import { Lexer, type MarkedToken, type Token } from 'marked';
import { typeset } from '../typeset';

/** marked is quadratic on runs of unclosed emphasis and deep nesting overflows it: longer text than anyone says is shown plain. */
const LONGEST = 20_000;
const DEEPEST = 40;

/** Blocks of a briefing or a debrief; falls back to plain paragraphs where reading it would be unsafe. */
export function blockTokens(text: string): MarkedToken[] {
  return lexed(
    text,
    () => Lexer.lex(text),
    () => text.split(/\n{2,}/).map((p) => paragraph(p)),
  );
}

/** The inside of one line: emphasis, code, links. */
export function inlineTokens(text: string): MarkedToken[] {
  return lexed(
    text,
    () => Lexer.lexInline(text),
    () => [plain(text)],
  );
}

/** The address, when it may be followed; otherwise null and the link's words stand alone. */
export function safeHref(href: string): string | null {
  try {
    return new URL(href).protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

/** Words only, as Inline shows them: for names, titles and what is said aloud by a screen reader. */
export function plainWords(text: string): string {
  return wordsOf(inlineTokens(text)).replace(/\s+/g, ' ').trim();
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((t) =>
      'tokens' in t && t.tokens
        ? wordsOf(t.tokens)
        : t.type === 'br'
          ? ' '
          : 'text' in t
            ? typeset(t.text)
            : t.raw,
    )
    .join('');
}

function lexed(text: string, lex: () => Token[], otherwise: () => MarkedToken[]): MarkedToken[] {
  const deep = /^[ \t>*+-]*/gm;
  const tooDeep = [...text.matchAll(deep)].some((m) => m[0].length > DEEPEST);
  if (text.length > LONGEST || tooDeep || /(?:[_*]\S{1,3}){400}/.test(text)) return otherwise();
  try {
    return lex() as MarkedToken[];
  } catch {
    return otherwise();
  }
}

const plain = (text: string): MarkedToken => ({ type: 'text', raw: text, text, escaped: false });
const paragraph = (text: string): MarkedToken => ({
  type: 'paragraph',
  raw: text,
  text,
  tokens: [plain(text)],
});
