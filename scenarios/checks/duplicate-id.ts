/** Two scenarios of one id: the log could not tell their attempts apart. Seen only when files are looked at together. */
import type { Scenario } from '../format/scenario';
import { CODES } from '../problems/codes';
import type { Problem } from '../problems/problem';

export interface NamedScenario {
  readonly fileName: string;
  readonly scenario: Scenario;
}

/** The problem of every file whose id an earlier file has. */
export function duplicateIds(files: readonly NamedScenario[]): { fileName: string; problem: Problem }[] {
  const first = new Map<string, string>();
  return files.flatMap(({ fileName, scenario: { header } }) => {
    const earlier = first.get(header.id);
    first.set(header.id, earlier ?? fileName);
    if (earlier === undefined) return [];
    const problem: Problem = {
      code: 'duplicate-id',
      severity: CODES['duplicate-id'],
      message: `The id "${header.id}" is taken by ${earlier}.`,
      hint: 'Give one of them another `id` in its header.',
      range: header.range,
      fix: null,
    };
    return [{ fileName, problem }];
  });
}
