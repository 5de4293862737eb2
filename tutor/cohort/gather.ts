/** From believed files to trainees: one a key, attempts in time, nothing twice however often it was handed in. */
import type { Trainee, WeighedAttempt } from './cohort-shapes';

export interface BelievedFile {
  readonly by: string;
  readonly fingerprint: string;
  readonly madeOn: string;
  readonly attempts: readonly WeighedAttempt[];
}

/** In the order of their names. The name is that of the newest file from the key. */
export function traineesFrom(files: readonly BelievedFile[]): readonly Trainee[] {
  const keys = new Map<string, BelievedFile[]>();
  for (const file of files) keys.set(file.fingerprint, [...(keys.get(file.fingerprint) ?? []), file]);
  return [...keys]
    .map(([key, own]): Trainee => {
      const newest = own.reduce((a, b) => (b.madeOn >= a.madeOn ? b : a));
      const attempts = new Map<string, WeighedAttempt>();
      for (const attempt of own.flatMap((f) => f.attempts)) {
        const same = identity(attempt);
        if (!attempts.has(same)) attempts.set(same, attempt);
      }
      // A stable sort: within a day the order of the file, which is that of the log.
      const inTime = [...attempts.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
      return { key, name: newest.by, attempts: inTime };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.key < b.key ? -1 : 1));
}

export interface SharedAttempt {
  readonly client: string;
  readonly on: string;
  /** Names of the trainees whose files hold it. */
  readonly by: readonly string[];
}

/** Attempts that came in under more than one key: two logs cannot have drawn the same seeds, so one was copied. */
export function sharedAttempts(trainees: readonly Trainee[]): readonly SharedAttempt[] {
  const seen = new Map<string, { client: string; on: string; by: string[] }>();
  for (const { name, attempts } of trainees) {
    for (const attempt of attempts) {
      const same = identity(attempt);
      const { client, on } = attempt;
      const before = seen.get(same);
      if (before) before.by.push(name);
      else seen.set(same, { client, on, by: [name] });
    }
  }
  return [...seen.values()].filter(({ by }) => by.length > 1);
}

/** Seeds are drawn anew for each attempt, so script, seeds and day name one whatever else was left out of its file. */
const identity = ({ hash, seeds, on }: WeighedAttempt): string =>
  `${hash} ${seeds.seed} ${seeds.order} ${on}`;
