/** Enter goes on with what the line is: another line of the client, another note, another reply, another row. */
import { EditorSelection, type ChangeSpec, type EditorState, type TransactionSpec } from '@codemirror/state';
import type { Command } from '@codemirror/view';
import { headerEnd } from './script-look';

/** What opens a line that goes on, and what opens the next one. */
const GOES_ON: readonly (readonly [RegExp, (lead: string) => string])[] = [
  [/^\s*>[ \t]?/, () => '> '],
  [/^\s+- (?=\S|$)/, (lead) => lead],
  [/^- (?=\S|$)/, () => '  - '],
];

/** What Enter does here, or null where it only breaks the line. */
export function enterIn(state: EditorState): TransactionSpec | null {
  const { main, ranges } = state.selection;
  if (ranges.length > 1 || !main.empty) return null;
  const line = state.doc.lineAt(main.head);
  if (line.number <= headerEnd(state.doc) || main.head !== line.to) return null;
  for (const [pattern, next] of GOES_ON) {
    const lead = pattern.exec(line.text)?.[0];
    if (lead === undefined) continue;
    // An empty one ends it, with the empty mark above that joined it.
    if (line.text.slice(lead.length).trim() === '') {
      const above = line.number > 1 ? state.doc.line(line.number - 1) : null;
      const from = above?.text.trim() === '>' ? above.from : line.from;
      return changed({ from, to: line.to, insert: '' }, from);
    }
    const quote = lead.includes('>');
    const insert = quote ? `\n>\n${next(lead)}` : `\n${next(lead)}`;
    return changed({ from: main.head, insert }, main.head + insert.length);
  }
  return null;
}

const changed = (changes: ChangeSpec, caret: number): TransactionSpec => ({
  changes,
  selection: EditorSelection.cursor(caret),
  scrollIntoView: true,
  userEvent: 'input',
});

export const enterKey: Command = (view) => {
  const spec = enterIn(view.state);
  if (!spec) return false;
  view.dispatch(spec);
  return true;
};
