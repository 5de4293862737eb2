/** A log with many filed attempts, put on the disk as the extension would have left it, without playing each. */
import type { Page } from '@playwright/test';
import { DATABASE_NAME } from '../../cpd-log/cpd-database';
import type { AttemptRow } from '../../cpd-log/kept-shapes';
import { monthWith, standingWith } from '../../cpd-log/progress/count-attempts';
import type { MonthRow, StandingRow } from '../../cpd-log/progress/progress-shapes';
import { monthOf } from '../../cpd-log/progress/attempt-levels';
import { criteriaFingerprint } from '../../scoring/criteria-fingerprint';
import type { Level } from '../../scoring/report';
import { hash } from '../../simulator/chance';

const HOUR = 3_600_000;
const CLIENTS = ['Priya', 'Martin', 'Amina', 'Tom', 'Grace', 'Dave', 'Joan', 'Kai'];
const CRITERIA = ['task', 'rationale', 'obstacles', 'teach-back', 'empathy'] as const;

/** Attempt number n of `of`, over the last `hours` before `now`. */
function attempt(n: number, of: number, now: number, hours: number): AttemptRow {
  const client = CLIENTS[n % CLIENTS.length]!;
  const startedAt = Math.round(now - hours * HOUR * (1 - n / of)) - HOUR;
  const level = (name: string): Level =>
    Math.min(3, Math.floor((n / of) * 2 + (hash(n, name) % 3) * 0.6)) as Level;
  const levels = CRITERIA.map((criterion) => ({ criterion, level: level(criterion) }));
  const band = levels.every((one) => one.level >= 2) ? 'meets the specification' : 'on the way';
  return {
    ...{ id: `kept-${n}`, scenarioId: client.toLowerCase(), title: 'A first plan', client, hash: 'kept' },
    ...{ seeds: { seed: n, order: n }, startedAt, lastActAt: startedAt + 540_000, activeMs: 540_000 },
    ...{ decisionCount: 14, retryOf: null, status: 'filed', filedAt: startedAt + 540_000 },
    ...{ reflection: 'Ask first, then wait. '.repeat(12), reflectionAt: startedAt + 540_000 },
    summary: {
      ...{
        band,
        week: 'partly',
        safety: null,
        priority: 'obstacles',
        turns: 12,
        scoredBy: criteriaFingerprint(),
      },
      sessions: [{ session: 1, kind: 'setting', band, number: 55, levels }],
      calibration: levels
        .slice(0, 2)
        .map(({ criterion, level: scored }) => ({ criterion, claimed: 2, scored })),
    },
  };
}

/** Puts them there; the page must be one of the extension's that has opened its log. */
export async function practisedBefore(page: Page, many: number, hours: number): Promise<void> {
  const now = Date.now();
  const months = new Map<string, MonthRow>();
  const standings = new Map<string, StandingRow>();
  const put = (rows: Record<string, readonly unknown[]>) =>
    page.evaluate(
      async ([name, tables]) => {
        const asked = <T>(request: IDBRequest<T>): Promise<T> =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error!);
          });
        const db = await asked(indexedDB.open(name));
        const writing = db.transaction(Object.keys(tables), 'readwrite', { durability: 'relaxed' });
        for (const [table, all] of Object.entries(tables))
          for (const row of all) writing.objectStore(table).put(row);
        await new Promise<void>((resolve) => (writing.oncomplete = () => resolve()));
        db.close();
      },
      [DATABASE_NAME, rows] as const,
    );
  for (let from = 0; from < many; from += 5000) {
    const rows: AttemptRow[] = [];
    for (let n = from; n < Math.min(many, from + 5000); n++) rows.push(attempt(n, many, now, hours));
    for (const row of rows) {
      months.set(monthOf(row.startedAt), monthWith(months.get(monthOf(row.startedAt)), row));
      standings.set(row.scenarioId, standingWith(standings.get(row.scenarioId), row)!);
    }
    await put({ attempts: rows });
  }
  await put({ months: [...months.values()], standings: [...standings.values()] });
}
