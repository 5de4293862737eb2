/** Problems in the margin and under the words, and going from one to the next. */
import { forEachDiagnostic, lintGutter, linter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { Extension, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Problem, Range } from '../../scenarios/problems/problem';
import { nextProblem, plain } from './problem-words';

export const problemMarks: Extension = [lintGutter(), linter(null)];

/** Offsets of a range, kept inside the text. */
export function offsetsOf(doc: Text, { line, column, endLine, endColumn }: Range): { from: number; to: number } {
  const at = (n: number, col: number): number => {
    const found = doc.line(Math.min(Math.max(1, n), doc.lines));
    return Math.min(found.to, found.from + Math.max(0, col - 1));
  };
  const from = at(line, column);
  return { from, to: Math.max(from, at(endLine, endColumn)) };
}

/** Shows these problems; they were found in exactly this text. */
export function showProblems(view: EditorView, problems: readonly Problem[]): void {
  const { doc } = view.state;
  const shown = problems.slice(0, 500).map((problem): Diagnostic => {
    const { from, to } = offsetsOf(doc, problem.range);
    return {
      from,
      // A whole passage underlined would hide the words: its first line stands for it.
      to: Math.min(to, doc.lineAt(from).to),
      severity: problem.severity === 'note' ? 'info' : problem.severity,
      message: problem.hint ? `${problem.message} ${plain(problem.hint)}` : problem.message,
      source: problem.code,
      renderMessage: () => message(problem),
      ...(problem.fix ? { actions: [{ name: problem.fix.label, apply: (on: EditorView) => mend(on, problem) }] } : {}),
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
export function mend(view: EditorView, { fix, range }: Problem): boolean {
  if (!fix || !stands(view, range)) return false;
  const { from, to, insert } = fix;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
    userEvent: 'input.mend',
  });
  return true;
}

/** Whether a problem's mark is still where it was put: text before it that changed has moved it, and its fix with it. */
function stands(view: EditorView, range: Range): boolean {
  const { from } = offsetsOf(view.state.doc, range);
  let found = false;
  forEachDiagnostic(view.state, (_, at) => {
    found ||= at === from;
  });
  return found;
}

/** Goes to a problem: the caret stands on its first word and the line in sight. */
export function goToProblem(view: EditorView, { range }: Problem): void {
  const { from, to } = offsetsOf(view.state.doc, range);
  view.dispatch({
    selection: { anchor: from, head: Math.min(to, view.state.doc.lineAt(from).to) },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  });
  view.focus();
}

/** The problem after the caret (or before it). */
export function problemFromHere(view: EditorView, problems: readonly Problem[], step: 1 | -1): Problem | null {
  const { from } = view.state.selection.main;
  const line = view.state.doc.lineAt(from);
  return nextProblem(problems, { line: line.number, column: from - line.from + 1 }, step);
}

/** The problem whose words the caret stands on, else one of its line, that can be mended at a key. */
export function mendableHere(view: EditorView, problems: readonly Problem[]): Problem | null {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head).number;
  const own = problems.filter((p) => p.fix !== null && p.range.line <= line && line <= p.range.endLine);
  const under = own.find((p) => {
    const { from, to } = offsetsOf(view.state.doc, p.range);
    return from <= head && head <= to;
  });
  return under ?? own[0] ?? null;
}
