/**
 * How a script looks while it is written: what the client says in the serif, notes small, links quiet. Line by line and only
 * where it can be seen, so that a thousand beats cost what one screen costs.
 */
import type { Extension, Text } from '@codemirror/state';
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';

/** The line that closes the header; 0 where none does within its first lines. */
export function headerEnd(doc: Text): number {
  if (!/^\uFEFF?---\s*$/.test(doc.line(1).text)) return 0;
  const last = Math.min(doc.lines, 400);
  for (let n = 2; n <= last; n++) if (/^(?:---|\.\.\.)\s*$/.test(doc.line(n).text)) return n;
  return 0;
}

const LINES: readonly (readonly [RegExp, string])[] = [
  [/^# /, 'cm-part'],
  [/^## /, 'cm-beat'],
  [/^\s*>/, 'cm-said'],
  [/^\*[^*].*\*\s*$/, 'cm-narration'],
  [/^\s+- /, 'cm-note'],
  [/^- /, 'cm-reply'],
  [/^\|/, 'cm-row'],
];

const PIECES = /\*\*(slip|safety slip)\*\*|\*\*[^*\n]+\*\*|\[[^\]\n]*\]\([^)\n]*\)/g;

const lineMark = (name: string): Decoration => Decoration.line({ class: name });
const LINE_MARKS = new Map(LINES.map(([, name]) => [name, lineMark(name)]));
const HEADER = lineMark('cm-header-line');
const SLIP = Decoration.mark({ class: 'cm-slip' });
const BOLD = Decoration.mark({ class: 'cm-bold' });
const LINK = Decoration.mark({ class: 'cm-way' });

function decorate(view: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  const { doc } = view.state;
  const end = headerEnd(doc);
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = doc.lineAt(at);
      at = line.to + 1;
      if (line.number <= end) {
        marks.add(line.from, line.from, HEADER);
        continue;
      }
      const name = LINES.find(([pattern]) => pattern.test(line.text))?.[1];
      const mark = name === undefined ? undefined : LINE_MARKS.get(name);
      if (mark) marks.add(line.from, line.from, mark);
      // A line longer than any script's is not looked into.
      if (line.length > 5000) continue;
      for (const piece of line.text.matchAll(PIECES)) {
        const start = line.from + piece.index;
        marks.add(start, start + piece[0].length, piece[1] ? SLIP : piece[0].startsWith('[') ? LINK : BOLD);
      }
    }
  }
  return marks.finish();
}

const marks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

/** All colours are the page's tokens, so that dark mode and forced colours follow by themselves. */
const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--sheet)', fontSize: 'var(--text)' },
  '&.cm-focused': { outline: 'var(--focus)', outlineOffset: '-3px' },
  '.cm-scroller': { fontFamily: 'var(--sans)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '0.75rem 0', caretColor: 'var(--ink)', maxWidth: '48rem' },
  '.cm-line': { padding: '0 0.75rem' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    backgroundColor: 'var(--paper)',
    color: 'var(--soft)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-lineNumbers .cm-gutterElement': { fontSize: '0.8125rem', minWidth: '2.25rem', lineHeight: 'inherit' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-soft) 45%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--accent-soft)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent)',
  },
  '.cm-header-line': { fontSize: '0.9375rem', color: 'var(--soft)' },
  '.cm-part': { fontFamily: 'var(--serif)', fontWeight: '600', fontSize: '1.375rem' },
  '.cm-beat': { fontFamily: 'var(--serif)', fontWeight: '600', fontSize: '1.1875rem' },
  '.cm-said': { fontFamily: 'var(--serif)', color: 'var(--plum)', fontSize: '1.125rem' },
  '.cm-narration': { fontStyle: 'italic', color: 'var(--soft)' },
  '.cm-note': { fontSize: '0.9375rem', color: 'var(--soft)' },
  '.cm-row': { fontSize: '0.9375rem' },
  '.cm-bold': { fontWeight: '700', color: 'var(--ink)' },
  '.cm-slip': { fontWeight: '700', color: 'var(--warm)' },
  '.cm-way': { color: 'var(--accent)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--radius-small)',
    maxWidth: '30rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--sans)', maxHeight: '16rem' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '0.3rem 0.6rem', lineHeight: '1.4' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionInfo': { padding: '0.5rem 0.75rem', fontSize: '0.9375rem' },
  '.cm-diagnostic': { borderLeftColor: 'var(--edge)', padding: '0.4rem 0.75rem', fontSize: '0.9375rem' },
  '.cm-diagnostic-error, .cm-diagnostic-warning': { borderLeftColor: 'var(--warm)' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
    padding: '0.2rem 0.7rem',
    minHeight: '1.5rem',
    fontSize: '0.9375rem',
  },
  '.cm-lintRange-error, .cm-lintRange-warning, .cm-lintRange-info': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--warm) 1px',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange-info': { textDecorationColor: 'var(--soft)' },
  '.cm-lintRange-active': { backgroundColor: 'var(--warm-soft)' },
  '.cm-lint-marker': {
    content: 'normal',
    boxSizing: 'border-box',
    width: '0.75rem',
    height: '0.75rem',
    margin: '0.2rem auto',
    border: '2px solid var(--warm)',
    borderRadius: '50%',
  },
  '.cm-lint-marker-error': { backgroundColor: 'var(--warm)' },
  '.cm-lint-marker-info': { borderColor: 'var(--soft)', borderRadius: '2px' },
  '.cm-gutter-lint': { width: '1.4rem' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.25em 0.2rem' },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': {
    fontSize: '0.9375rem',
    fontFamily: 'var(--sans)',
  },
  '.cm-textfield': {
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    minHeight: '1.75rem',
    width: 'auto',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    minHeight: '1.75rem',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--warm-soft)', outline: '1px solid var(--warm)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--accent-soft)' },
  '.cm-snippetField': { backgroundColor: 'var(--accent-soft)' },
});

export const scriptLook: Extension = [marks, theme];
