import { describe, expect, test } from 'vitest';
import { ExportedHere } from '../../../components/take-out/exported-here.svelte';
import type { CpdLog } from '../../../cpd-log/cpd-log';

/** A log whose years come when the test says so. */
function slowLog(): { log: CpdLog; arrives: (year: string, broken?: Error) => Promise<void> } {
  const waiting = new Map<string, (broken?: Error) => void>();
  const log = {
    settings: {
      all: async () => ({
        'year starts': '01-01',
        'owner name': '',
        'membership number': '',
        register: null,
      }),
    },
    entries: {
      between: (first: string) =>
        new Promise((resolve, reject) =>
          waiting.set(first.slice(0, 4), (broken) => (broken ? reject(broken) : resolve([]))),
        ),
      files: async () => [],
    },
  } as unknown as CpdLog;
  const arrives = async (year: string, broken?: Error): Promise<void> => {
    await expect.poll(() => waiting.has(year)).toBe(true);
    waiting.get(year)!(broken);
    await new Promise((after) => setTimeout(after));
  };
  return { log, arrives };
}

const NOVEMBER = Date.UTC(2026, 10, 28, 12);

async function at2026() {
  const { log, arrives } = slowLog();
  const here = new ExportedHere(log, NOVEMBER);
  void here.load();
  await arrives('2026');
  expect(here.exported?.year.first).toBe('2026-01-01');
  return { here, arrives };
}

describe('the year that is taken out', () => {
  test('a year back and at once a year on is this year, whichever is read first', async () => {
    const { here, arrives } = await at2026();
    void here.turn(-1);
    void here.turn(1);
    expect(here.year?.first).toBe('2026-01-01');
    await arrives('2026');
    await arrives('2025');
    expect(here.exported?.year.first).toBe('2026-01-01');
  });

  test('two quick turns go two years back', async () => {
    const { here, arrives } = await at2026();
    void here.turn(-1);
    void here.turn(-1);
    await arrives('2024');
    await arrives('2025');
    expect(here.exported?.year.first).toBe('2024-01-01');
  });

  test('while a year is read nothing can be taken out: not the year before it either', async () => {
    const { here, arrives } = await at2026();
    void here.turn(-1);
    expect(here.exported).toBeNull();
    await arrives('2025');
    expect(here.exported?.year.first).toBe('2025-01-01');
  });

  test('what went wrong is said of the year that is shown, and gone with it', async () => {
    const { here, arrives } = await at2026();
    void here.turn(-1);
    await arrives('2025', new Error('not read'));
    expect(here.problem).not.toBeNull();
    void here.turn(-1);
    expect(here.problem).toBeNull();
    void here.turn(1);
    await arrives('2024', new Error('not read'));
    expect(here.problem).toBeNull();
  });
});
