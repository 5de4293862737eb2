/** What comes with a class's files besides them: scripts and days for the bench, and answers to a day's question. */
import { expect, test } from 'vitest';
import { partedForBench } from '../../../components/bench/for-the-bench';
import { laidWords } from '../../../components/cohort/cohort-words';
import { dayAnswers } from '../../../components/cohort/day-answers';
import type { VerifiedFile } from '../../../components/cohort/weigh-file';
import { TWO_SESSIONS } from '../../testing-tools/small-scenarios';

test('a script, a Word file and a day go to the bench; evidence, notes and pictures do not', async () => {
  const { here, bench } = await partedForBench([
    new File(['{"evidence":1}'], 'a.json'),
    new File([TWO_SESSIONS], 'rosa.md'),
    new File(['PK'], 'role-play.docx'),
    new File(['{"practice day":1}'], 'day.json'),
    new File(['{"a":1}'], 'odd.json'),
    new File(['Here they are.'], 'read me.txt'),
    new File(['x'], 'holiday.png'),
  ]);
  expect(bench.map(({ name }) => name)).toEqual(['rosa.md', 'role-play.docx', 'day.json']);
  expect(here.map(({ name }) => name)).toEqual(['a.json', 'odd.json', 'read me.txt', 'holiday.png']);
});

test('what waits on the bench is named, and many are counted', () => {
  expect(laidWords(['rosa.md'])).toBe(
    'rosa.md is no evidence file, so it waits on your bench until you are done here.',
  );
  expect(laidWords(['a.md', 'b.md'])).toContain('until you are done here: a.md, b.md.');
  expect(laidWords([...'abcdefgh'])).toContain('a, b, c, d, e, 3 more.');
});

function file(by: string, madeOn: string, title: string, answer: string): VerifiedFile {
  const day = { id: title, title, answer };
  return { verdict: 'verified', by, fingerprint: by, madeOn, day, attempts: [], brought: [] };
}

test('answers to a day’s question stand together, one a trainee, the newest; an empty one is left out', () => {
  const days = dayAnswers([
    file('Wren', '2026-11-24', 'Difficulties', 'Before the plan.'),
    file('Avocet', '2026-11-24', 'Difficulties', 'Too late.'),
    file('Wren', '2026-11-25', 'Difficulties', ' In time. '),
    file('Teal', '2026-11-24', 'Difficulties', '  '),
    file('Teal', '2026-11-24', 'Another day', 'Yes.'),
    { ...file('Tern', '2026-11-24', '', ''), day: null },
  ]);
  expect(days.map(({ title, answers }) => [title, answers.map((a) => `${a.name}: ${a.answer}`)])).toEqual([
    ['Another day', ['Teal: Yes.']],
    ['Difficulties', ['Avocet: Too late.', 'Wren: In time.']],
  ]);
});
