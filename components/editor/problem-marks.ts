/** Problems in the margin and under the words, and going from one to the next. */
import { lintGutter, linter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { ChangeSet, type Extension, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Problem, Range } from '../../scenarios/problems/problem';
import { plain } from './problem-words';

/** A text that was read, and what has been typed since: places of then are found in the text of now. */
export class Since {
  #changes: ChangeSet;

  constructor(readonly doc: Text) {
    this.#changes = ChangeSet.empty(doc.length);
  }
  add(changes: ChangeSet): void {
    this.#changes = this.#changes.compose(changes);
  }
  now(offset: number, side: 1 | -1 = 1): number {
    return this.#changes.mapPos(Math.min(offset, this.doc.length), side);
  }
}

export const problemMarks: Extension = [lintGutter(), linter(null)];

/** Offsets of a range, kept inside the text. */
export function offsetsOf(
  doc: Text,
  { line, column, endLine, endColumn }: Range,
): { from: number; to: number } {
  const at = (n: number, col: number): number => {
    const found = doc.line(Math.min(Math.max(1, n), doc.lines));
    return Math.min(found.to, found.from + Math.max(0, col - 1));
  };
  const from = at(line, column);
  return { from, to: Math.max(from, at(endLine, endColumn)) };
}

/** Shows problems that were found in an earlier text where their words stand now. */
export function showProblems(view: EditorView, problems: readonly Problem[], since: Since): void {
  const { doc } = view.state;
  const shown = problems.slice(0, 500).map((problem): Diagnostic => {
    const then = offsetsOf(since.doc, problem.range);
    const from = since.now(then.from);
    return {
      from,
      // A whole passage underlined would hide the words: its first line stands for it.
      to: Math.max(from, Math.min(since.now(then.to, -1), doc.lineAt(from).to)),
      severity: problem.severity === 'note' ? 'info' : problem.severity,
      message: problem.hint ? `${problem.message} ${plain(problem.hint)}` : problem.message,
      source: problem.code,
      renderMessage: () => message(problem),
      ...(problem.fix
        ? { actions: [{ name: problem.fix.label, apply: (on: EditorView) => void mend(on, problem, since) }] }
        : {}),
    };
  });
  view.dispatch(setDiagnostics(view.state, shown));
}

function message({ message: words, hint }: Problem): Node {
  const all = document.createElement('span');
  all.textContent = hint ? `${words} ${plain(hint)}` : words;
  return all;
}

/** Puts the fix in, where the words it replaces still stand; false, and nothing is changed, where they do not. */
export function mend(view: EditorView, { fix }: Problem, since: Since): boolean {
  if (!fix) return false;
  const [from, to] = [since.now(fix.from, -1), since.now(fix.to, 1)];
  if (view.state.sliceDoc(from, to) !== since.doc.sliceString(fix.from, fix.to)) return false;
  view.dispatch({
    changes: { from, to, insert: fix.insert },
    selection: { anchor: from + fix.insert.length },
    scrollIntoView: true,
    userEvent: 'input.mend',
  });
  return true;
}

/** Goes to a problem: its words are chosen and the line in sight. */
export function goToProblem(view: EditorView, { range }: Problem, since: Since): void {
  const then = offsetsOf(since.doc, range);
  const from = since.now(then.from);
  view.dispatch({
    selection: {
      anchor: from,
      head: Math.max(from, Math.min(since.now(then.to, -1), view.state.doc.lineAt(from).to)),
    },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  });
  view.focus();
}

/** The problem after the caret (or before it). */
export function problemFromHere(
  view: EditorView,
  problems: readonly Problem[],
  step: 1 | -1,
  since: Since,
): Problem | null {
  const { from } = view.state.selection.main;
  const places = problems.map((problem) => ({
    problem,
    at: since.now(offsetsOf(since.doc, problem.range).from),
  }));
  const next = step === 1 ? places.find((p) => p.at > from) : places.findLast((p) => p.at < from);
  return next?.problem ?? problems.at(step === 1 ? 0 : -1) ?? null;
}

/** The problem whose words the caret stands on, else one of its line, that can be mended at a key. */
export function mendableHere(view: EditorView, problems: readonly Problem[], since: Since): Problem | null {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const own = problems
    .filter((p) => p.fix !== null)
    .map((problem) => {
      const { from, to } = offsetsOf(since.doc, problem.range);
      return { problem, from: since.now(from, -1), to: since.now(to) };
    })
    .filter(({ from, to }) => from <= line.to && line.from <= to);
  return (own.find(({ from, to }) => from <= head && head <= to) ?? own[0])?.problem ?? null;
}
