/** The names of tutor/writing/completion.ts, as CodeMirror offers them. */
import {
  autocompletion,
  insertCompletionText,
  pickedCompletion,
  snippet,
  type Completion as Offered,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { EditorState, Extension, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { completeAt, type Choice, type Known, type Where } from '../../tutor/writing/completion';
import { SNIPPETS, type Snippet } from '../../tutor/writing/snippets';
import { headerEnd } from './script-look';

/** `known` is asked each time: it is what was last read. */
export function offeredNames(known: () => Known): Extension {
  return autocompletion({
    override: [(context) => namesAt(context, known()), snippetsAt],
    activateOnCompletion: (picked) => picked.type === 'more',
    icons: false,
    maxRenderedOptions: 60,
  });
}

export function namesAt({ state, pos }: CompletionContext, known: Known): CompletionResult | null {
  const line = state.doc.lineAt(pos);
  const before = line.text.slice(0, pos - line.from);
  const found = completeAt({ before, ...whereIs(state.doc, line.number, known) }, known);
  if (!found) return null;
  return {
    from: line.from + found.from,
    options: found.choices.map(offered),
    validFor: /^[^,|:\]){}\n]*$/,
  };
}

function whereIs(doc: Text, line: number, known: Known): Omit<Where, 'before'> {
  const inHeader = line <= headerEnd(doc) || (headerEnd(doc) === 0 && /^---\s*$/.test(doc.line(1).text));
  const part = known.places.findLast((p) => p.kind === 'part' && p.line <= line);
  return { inHeader, session: part?.session ?? null, headerKey: inHeader ? keyAbove(doc, line) : null };
}

function keyAbove(doc: Text, line: number): string | null {
  for (let n = line - 1; n > 0 && n > line - 40; n--) {
    const key = /^([a-z][a-z ]*):/i.exec(doc.line(n).text)?.[1];
    if (key !== undefined) return key;
  }
  return null;
}

function offered({ label, detail, info, match, insert = label, boost = 0 }: Choice): Offered {
  return {
    label: match ?? label,
    ...(match === undefined ? {} : { displayLabel: label }),
    ...(detail === undefined ? {} : { detail }),
    ...(info === undefined ? {} : { info }),
    // After these another name follows, and is offered at once.
    type: /[\s:] $|\*\* $| $/.test(insert) ? 'more' : 'name',
    boost: boost * 10,
    apply: (view, picked, from, to) => put(view, picked, from, to, insert),
  };
}

function put(view: EditorView, picked: Offered, from: number, to: number, insert: string): void {
  const { state } = view;
  const link = insert.startsWith('#') && state.sliceDoc(from - 2, from) === '](';
  const closed = link && state.sliceDoc(to, to + 1) !== ')' ? `${insert})` : insert;
  // A link that is put in again replaces the rest of the old one.
  const rest = link ? (/^[^\s)]*(?=\))/.exec(state.sliceDoc(to, to + 200))?.[0].length ?? 0) : 0;
  view.dispatch({
    ...insertCompletionText(state, closed, from, to + rest),
    annotations: pickedCompletion.of(picked),
  });
}

/** Pieces of script are offered where a line of one's own begins. */
export function snippetsAt({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const line = state.doc.lineAt(pos);
  const before = line.text.slice(0, pos - line.from);
  if (!/^[A-Za-z ]{0,20}$/.test(before) || line.number <= headerEnd(state.doc)) return null;
  if (!explicit && before.trim().length < 3) return null;
  return {
    from: line.from,
    options: SNIPPETS.map((s) => ({
      label: s.name,
      detail: s.says,
      boost: -20,
      apply: (view: EditorView, _: Offered, from: number, to: number) => putSnippet(view, s, from, to),
    })),
    validFor: /^[A-Za-z ]{0,40}$/,
  };
}

/** Puts a piece of script in at the caret, with an empty line before it where it wants one, its first place to type chosen. */
export function insertSnippet(view: EditorView, piece: Snippet): void {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const at = line.text.trim() === '' ? line.from : line.to;
  putSnippet(view, piece, at, line.text.trim() === '' ? line.to : at);
  view.focus();
}

function putSnippet(view: EditorView, { template, block }: Snippet, from: number, to: number): void {
  snippet(lead(view.state, from, block) + template)(view, null, from, to);
}

function lead(state: EditorState, from: number, block: boolean): string {
  if (from === 0) return '';
  const line = state.doc.lineAt(from);
  if (line.from !== from) return block ? '\n\n' : '\n';
  const above = line.number > 1 ? state.doc.line(line.number - 1).text.trim() : '';
  return block && above !== '' ? '\n' : '';
}
