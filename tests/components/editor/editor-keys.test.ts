/** What keys do in the text: Enter goes on with the line, names are offered, and what was undone before closing can be redone. */
import { CompletionContext } from '@codemirror/autocomplete';
import { history, redo, undo } from '@codemirror/commands';
import { EditorState, type Transaction } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { KEPT_FIELDS } from '../../../components/editor/draft-saving.svelte';
import { enterIn } from '../../../components/editor/enter-key';
import { namesAt, snippetsAt } from '../../../components/editor/offered-names';
import { headerEnd } from '../../../components/editor/script-look';
import { NOTHING_KNOWN } from '../../../tutor/writing/read-draft';
import { placesIn } from '../../../tutor/writing/places';
import { SNIPPETS } from '../../../tutor/writing/snippets';
import { readScenario } from '../../../scenarios/format/read-scenario';

/** The text with the caret where `|` stands. */
function stateOf(marked: string): EditorState {
  const at = marked.indexOf('|');
  return EditorState.create({ doc: marked.replace('|', ''), selection: { anchor: at } });
}
/** The text after Enter, the caret as `|`; null where it only breaks the line. */
function entered(marked: string): string | null {
  const state = stateOf(marked);
  const spec = enterIn(state);
  if (!spec) return null;
  const after = state.update(spec).state;
  const { head } = after.selection.main;
  return `${after.sliceDoc(0, head)}|${after.sliceDoc(head)}`;
}

describe('Enter', () => {
  test.each([
    ['> Hello.|', '> Hello.\n>\n> |'],
    ['> Hello.\n>\n> |', '> Hello.\n|'],
    ['- "Well?" [→](#b)|', '- "Well?" [→](#b)\n  - |'],
    ['  - **shows** reflects|', '  - **shows** reflects\n  - |'],
    ['  - |', '|'],
  ])('%j', (before, after) => expect(entered(before)).toBe(after));
  test('only breaks the line elsewhere, in the header and in the middle of a line', () => {
    for (const marked of ['Priya works|', '> Hel|lo.', '---\ncovers:\n  - sleep|\n---\n'])
      expect(entered(marked)).toBeNull();
  });
});

describe('names', () => {
  const offeredAt = (marked: string) => {
    const state = stateOf(marked);
    const known = { ...NOTHING_KNOWN, places: placesIn(state.doc.toString()) };
    return namesAt(new CompletionContext(state, state.selection.main.head, true), known);
  };
  test('of headings are matched by what a link says and shown as a tutor knows them', () => {
    const found = offeredAt('# Session 1\n\n## What put her off\n\n- "Well?" [→](#wh|)');
    expect(found?.options[0]).toMatchObject({ label: '#what-put-her-off', displayLabel: 'What put her off' });
  });
  test('know the header from the script', () => {
    expect(offeredAt('---\nmode: |\n---\n')?.options.map((o) => o.label)).toEqual([
      'setting',
      'reviewing',
      'both',
    ]);
    expect(offeredAt('---\ncovers: a\n---\nmode: |')).toBeNull();
    expect(headerEnd(EditorState.create({ doc: '---\na: b\n---\n\nx' }).doc)).toBe(3);
  });
  test('of pieces are offered at the start of a line of the script', () => {
    const at = (marked: string, explicit: boolean) => {
      const state = stateOf(marked);
      return snippetsAt(new CompletionContext(state, state.selection.main.head, explicit));
    };
    expect(at('|', true)?.options).toHaveLength(SNIPPETS.length);
    expect(at('A be|', false)).not.toBeNull();
    expect(at('|', false)).toBeNull();
    expect(at('> A b|', true)).toBeNull();
  });
});

test('every piece of script is one that the reader understands, its links apart', () => {
  const bare = SNIPPETS.map((s) => s.template.replace(/\$\{([^}]*)\}/g, '$1')).filter(
    (t) => !t.startsWith('# '),
  );
  for (const piece of bare) {
    const beat = piece.startsWith('## ') ? piece : `## A beat\n\n> Yes?\n\n${piece}`;
    const text = `---\ntitle: a\nclient: Ada\nmode: setting\n---\n\n# Session 1\n\n${beat}`;
    const codes = readScenario(text).problems.map((p) => p.code);
    const ownFault = codes.filter((c) => /^unknown|unreadable|without-words|stray|mark/.test(c));
    expect(ownFault, piece).toEqual([]);
  }
});

test('undo survives closing: a kept state can be undone and redone', () => {
  const config = { extensions: [history()] };
  let state = EditorState.create({ ...config, doc: 'one' });
  const run = (command: typeof undo): void => {
    command({ state, dispatch: (tr: Transaction) => (state = tr.state) });
  };
  state = state.update({ changes: { from: 3, insert: ' two' }, userEvent: 'input.type' }).state;
  const kept = JSON.parse(JSON.stringify(state.toJSON(KEPT_FIELDS))) as Record<string, unknown>;
  state = EditorState.fromJSON(kept, config, KEPT_FIELDS);
  run(undo);
  expect(state.doc.toString()).toBe('one');
  run(redo);
  expect(state.doc.toString()).toBe('one two');
});
