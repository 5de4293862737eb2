/** A week of one's own as an entry of the record: the owner's own words, each under the question it answers. */
import type { EntryRow } from '../../cpd-log/entries/entry-shapes';
import { dayOf } from '../../cpd-log/entries/calendar-day';
import type { ReflectionKey } from '../../cpd-log/entries/reflection-questions';
import { REVIEW_QUESTIONS, type ReviewKey } from '../../cpd-log/self-practice/review-questions';
import type { SelfPracticeRow } from '../../cpd-log/self-practice/self-practice-shapes';
import { planText } from '../../simulator/written-plan';

/** Which answers of the review stand under which question of a statement. */
const UNDER: Readonly<Record<Exclude<ReflectionKey, 'furtherNeed'>, readonly ReviewKey[]>> = {
  whyChosen: [],
  whatILearned: ['learning', 'on the other side'],
  whatWentWell: ['review', 'summary'],
  whatIWouldChange: ['barriers', 'next step'],
  howItWillChangePractice: ['practice', 'empathy'],
};

/** Its statement is not finished: what it counts towards is its owner's to say, in the record. */
export function entryFromOwnWeek(week: SelfPracticeRow, id: string, at: number): EntryRow {
  const said = (keys: readonly ReviewKey[]): string =>
    keys.flatMap((key) => week.answers[key]?.trim() || []).join('\n\n');
  const why = week.plan.form === 'boxes' ? (week.plan.boxes.why?.trim() ?? '') : '';
  const answers = Object.entries(UNDER).map(
    ([key, keys]) => [key, key === 'whyChosen' ? why : said(keys)] as const,
  );
  return {
    ...{ id, kind: 'self-practice', day: week.weekFrom ?? dayOf(at), minutes: week.minutes },
    title: `A week of my own: ${whatOf(week)}`,
    ...{ provider: 'Self-directed', facilitator: '', facts: null },
    content: `Self-practice: I set myself a task on the sheet, lived the week and reviewed it.\n${planText(week.plan)}`,
    answers: Object.fromEntries(answers.filter(([, words]) => words !== '')),
    ...{ cbtLinked: null, principle: '', skillsMinutes: 0, intervention: '', discussedOn: null },
    ...{ finished: false, createdAt: at, changedAt: at },
  };
}

/** What the week was about, short enough for a title. */
export function whatOf({ plan }: Pick<SelfPracticeRow, 'plan'>): string {
  const first = (plan.form === 'boxes' ? (plan.boxes.what ?? '') : plan.text).trim().split('\n')[0] ?? '';
  if (first === '') return 'a task with no name yet';
  return first.length > 60 ? `${first.slice(0, 57).trimEnd()}…` : first;
}

/** The questions that have an answer, for reading. */
export const answered = ({ answers }: SelfPracticeRow) =>
  REVIEW_QUESTIONS.filter(({ key }) => (answers[key] ?? '').trim() !== '');
