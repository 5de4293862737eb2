/** Problems as the editor says them: grouped by what they ask of an author, and in one sentence for a live region. */
import type { Problem, Severity } from '../../scenarios/problems/problem';

export const GROUPS: readonly {
  readonly severity: Severity;
  readonly heading: string;
  readonly says: string;
}[] = [
  { severity: 'error', heading: 'To mend', says: 'It cannot be played until these are mended.' },
  {
    severity: 'warning',
    heading: 'Probably not as meant',
    says: 'It can be played, but perhaps not as you mean it.',
  },
  { severity: 'note', heading: 'To weigh', says: 'For you to weigh.' },
];

export interface ProblemGroup {
  readonly severity: Severity;
  readonly heading: string;
  readonly says: string;
  readonly problems: readonly Problem[];
}

/** Groups that hold anything, in the order above; inside a group the order of the text. */
export const grouped = (problems: readonly Problem[]): ProblemGroup[] =>
  GROUPS.map((g) => ({ ...g, problems: problems.filter((p) => p.severity === g.severity) })).filter(
    (g) => g.problems.length > 0,
  );

/** "2 to mend, 1 probably not as meant", or that there are none. */
export function inOneSentence(problems: readonly Problem[]): string {
  const groups = grouped(problems);
  if (groups.length === 0) return 'No problems found.';
  return `${groups.map((g) => `${g.problems.length} ${g.heading.toLowerCase()}`).join(', ')}.`;
}

/** A problem as it is said when somebody goes to it. */
export function said({ message, hint, range, fix }: Problem): string {
  const mended = fix ? ` Press Control and full stop: ${fix.label}.` : '';
  return `Line ${range.line}. ${message}${hint ? ` ${plain(hint)}` : ''}${mended}`;
}

/** Hints hold code marks; said aloud they are noise. */
export const plain = (hint: string): string => hint.replaceAll('`', '');
