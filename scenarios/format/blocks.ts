/** One pass of marked's block lexer, with the line each block starts on. Inline Markdown stays as it is written. */
import { Lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import { countLineEnds } from './source';

export interface Block {
  readonly token: Token;
  /** 1-based line of the file. */
  readonly line: number;
}

/**
 * Blocks of a text whose first line is `firstLine`. Inline tokens are queued by the lexer and never made: `lex()` would make
 * them, and nothing here reads them. Link definitions and blank lines are left out.
 */
export function readBlocks(text: string, firstLine: number): Block[] {
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
export function listItems(list: Tokens.List, firstLine: number): { item: Tokens.ListItem; line: number }[] {
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
export const isQuote = (token: Token): token is Tokens.Blockquote => token.type === 'blockquote';
export const isList = (token: Token): token is Tokens.List => token.type === 'list';
export const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
