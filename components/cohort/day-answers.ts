/** The answers to a practice day's question, out of the files that hold. */
import type { VerifiedFile } from './weigh-file';

export interface DayAnswers {
  readonly id: string;
  readonly title: string;
  /** In the order of the names; of two files from one key the newer one's. */
  readonly answers: readonly { readonly name: string; readonly answer: string }[];
}

/** Days in the order of their titles; a day that nobody answered is left out. */
export function dayAnswers(files: readonly VerifiedFile[]): readonly DayAnswers[] {
  const days = new Map<string, { title: string; byKey: Map<string, VerifiedFile> }>();
  for (const file of files) {
    if (!file.day || file.day.answer.trim() === '') continue;
    const day = days.get(file.day.id) ?? { title: file.day.title, byKey: new Map() };
    days.set(file.day.id, day);
    const before = day.byKey.get(file.fingerprint);
    if (!before || before.madeOn <= file.madeOn) day.byKey.set(file.fingerprint, file);
  }
  return [...days]
    .map(([id, { title, byKey }]) => ({
      ...{ id, title },
      answers: [...byKey.values()]
        .map(({ by, day }) => ({ name: by, answer: day?.answer.trim() ?? '' }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}
