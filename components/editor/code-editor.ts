/** The editor of a script's text, put together: keys, undo, names, problems, look. */
import { closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { readKeptEditor } from '../../tutor/writing/kept-editor';
import { KEPT_FIELDS } from './draft-saving.svelte';
import { enterKey } from './enter-key';
import { offeredNames } from './offered-names';
import { problemMarks } from './problem-marks';
import { scriptLook } from './script-look';
import type { WritingDesk } from './writing-desk.svelte';

export interface EditorNames {
  readonly label: string;
  /** Id of the line that says which keys there are. */
  readonly describedBy: string;
}

function extensions(desk: WritingDesk, { label, describedBy }: EditorNames): Extension {
  return [
    // Tab goes on to what follows the editor: nobody is kept in it. In a snippet it goes to the next place to type.
    keymap.of([
      { key: 'F8', run: () => desk.step(1), shift: () => desk.step(-1) },
      { key: 'Mod-.', run: () => desk.mend() },
      { key: 'Enter', run: enterKey },
      { key: 'Escape', run: closeCompletion },
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    history(),
    lineNumbers(),
    problemMarks,
    drawSelection(),
    dropCursor(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches({ minSelectionLength: 3 }),
    search({ top: true }),
    offeredNames(desk.known),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-describedby': describedBy,
      spellcheck: 'true',
      tabindex: '0',
      lang: 'en-GB',
    }),
    EditorView.updateListener.of(desk.onUpdate),
    scriptLook,
  ];
}

/** The state a draft was left in: text, caret, undo. A history that does not fit its text is let go. */
export function openState(desk: WritingDesk, names: EditorNames): EditorState {
  const { text, editor } = desk.opened;
  const config = { extensions: extensions(desk, names) };
  const kept = readKeptEditor(editor).state as { readonly of?: number } | null;
  const fresh = EditorState.create({ ...config, doc: text });
  if (kept?.of !== fresh.doc.length) return fresh;
  try {
    return EditorState.fromJSON({ ...kept, doc: fresh.doc.toString() }, config, KEPT_FIELDS);
  } catch {
    return fresh;
  }
}

/** Puts the editor on the page and gives it to the desk; returns how to take it off. */
export function mountEditor(parent: HTMLElement, desk: WritingDesk, names: EditorNames): () => void {
  const view = new EditorView({ parent, state: openState(desk, names) });
  const detach = desk.attach(view);
  return () => {
    detach();
    view.destroy();
  };
}
