/** The blocks of a text, each with the line it starts on. Inline Markdown stays as it is written. */
import { Lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import { isParted, nextPart, PlainReader } from './plain-blocks';
import { countLineEnds } from './source';

export interface Block {
  readonly token: Token;
  /** 1-based line of the file. */
  readonly line: number;
}

/** What is read of a list, of its items and of a quotation; marked's own have more. */
export type ListItem = Pick<Tokens.ListItem, 'raw' | 'text' | 'tokens'>;
export type List = Pick<Tokens.List, 'type' | 'raw' | 'ordered'> & { readonly items: readonly ListItem[] };
export type Quote = Pick<Tokens.Blockquote, 'type' | 'raw' | 'tokens'>;

/**
 * Blocks of a text whose first line is `firstLine`, as marked's block lexer finds them. Most of a script has so plain a form that
 * it is read here; marked reads every part between two headings that has another, and every text with something in it that could
 * reach across headings. Link definitions and blank lines are left out.
 */
export function readBlocks(text: string, firstLine: number): Block[] {
  if (!isParted(text)) return blocksByMarked(text, firstLine);
  const blocks: Block[] = [];
  let line = firstLine;
  for (let from = 0; from < text.length;) {
    const to = nextPart(text, from);
    const before = blocks.length;
    const reader = new PlainReader(text, from, to, line);
    if (reader.readInto(blocks)) line = reader.line;
    else {
      const part = text.slice(from, to);
      blocks.length = before;
      for (const block of blocksByMarked(part, line)) blocks.push(block);
      line += countLineEnds(part);
    }
    from = to;
  }
  return blocks;
}

/** Inline tokens are queued by the lexer and never made: `lex()` would make them, and nothing here reads them. */
export function blocksByMarked(text: string, firstLine: number): Block[] {
  return withLines(new Lexer().blockTokens(text, []), firstLine);
}

/** Lines of nested tokens: their raw text counts the lines of what holds them, one for one. */
export function withLines(tokens: readonly Token[], firstLine: number): Block[] {
  const blocks: Block[] = [];
  let line = firstLine;
  for (const token of tokens) {
    if (token.type !== 'space' && token.type !== 'def' && token.type !== 'checkbox' && token.type !== 'hr')
      blocks.push({ token, line });
    line += countLineEnds(token.raw);
  }
  return blocks;
}

/** Items of a list with their lines. */
export function listItems(list: List, firstLine: number): { item: ListItem; line: number }[] {
  let line = firstLine;
  return list.items.map((item) => {
    const at = line;
    line += countLineEnds(item.raw);
    return { item, line: at };
  });
}

export const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';
export const isParagraph = (token: Token): token is Tokens.Paragraph | Tokens.Text =>
  token.type === 'paragraph' || token.type === 'text';
export const isQuote = (token: Token): token is Quote => token.type === 'blockquote';
export const isList = (token: Token): token is List => token.type === 'list';
export const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
