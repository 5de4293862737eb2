import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { DraftKeeper, type KeepingState } from '../../cpd-log/draft-keeper';

/** Timers that go off when told, and writes that end when told. */
function bench(merge?: (a: string, b: string) => string, wait?: number) {
  const alarms = new Map<number, () => void>();
  let last = 0;
  const writes: { value: string; end: (problem?: Error) => void }[] = [];
  const states: KeepingState[] = [];
  const keeper = new DraftKeeper<string>({
    write: (value) =>
      new Promise((resolve, reject) =>
        writes.push({ value, end: (problem) => (problem ? reject(problem) : resolve()) }),
      ),
    timers: {
      set: (act) => (alarms.set(++last, act), last),
      clear: (timer) => alarms.delete(timer as number),
    },
    merge,
    ...(wait !== undefined && { wait }),
    onState: (state) => states.push(state),
  });
  const ring = () => {
    const due = [...alarms.values()];
    alarms.clear();
    due.forEach((act) => act());
  };
  return { keeper, writes, states, ring, alarms };
}
/** Lets promises that are due run. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a draft keeper', () => {
  test('writes at every key; what comes while one is being written is written together after it', async () => {
    const { keeper, writes, states, alarms } = bench((a, b) => a + b);
    keeper.change('a');
    // Before the key press is over, and with no moment to gather in which a kill would lose it.
    expect(writes.map((w) => w.value)).toEqual(['a']);
    keeper.change('b');
    keeper.change('c');
    expect(writes).toHaveLength(1);
    writes[0]!.end();
    await settle();
    expect(writes.map((w) => w.value)).toEqual(['a', 'bc']);
    expect(states.at(-1)).not.toBe('kept');
    writes[1]!.end();
    await settle();
    expect(states.at(-1)).toBe('kept');
    keeper.change('d');
    expect(writes.map((w) => w.value)).toEqual(['a', 'bc', 'd']);
    expect(alarms.size).toBe(0);
  });

  test('gathers changes where it is told to, and writes the newest when the moment is over', async () => {
    const { keeper, writes, ring, alarms } = bench(undefined, 300);
    keeper.change('s');
    keeper.change('so');
    expect(alarms.size).toBe(1);
    expect(writes).toEqual([]);
    ring();
    expect(writes.map((w) => w.value)).toEqual(['so']);
    keeper.change('som');
    ring();
    keeper.change('some');
    expect(writes).toHaveLength(1);
    writes[0]!.end();
    await settle();
    expect(writes.map((w) => w.value)).toEqual(['so', 'some']);
  });

  test('flushing resolves only when all that was given is kept', async () => {
    const { keeper, writes, alarms } = bench(undefined, 300);
    keeper.change('a');
    const done = vi.fn();
    const flushed = keeper.flush().then(done);
    expect(alarms.size).toBe(0);
    await settle();
    expect(done).not.toHaveBeenCalled();
    writes[0]!.end();
    await flushed;
    expect(writes).toHaveLength(1);
  });

  test('flushing with nothing to keep writes nothing', async () => {
    const { keeper, writes } = bench();
    await keeper.flush();
    expect(writes).toEqual([]);
  });

  test('a write that fails tells its trouble, keeps the words and tries again with the next change', async () => {
    const { keeper, writes, states } = bench((a, b) => a + b);
    keeper.change('a');
    keeper.change('b');
    writes[0]!.end(new Error('no room'));
    await settle();
    expect(states.at(-1)).toBe('trouble');
    keeper.change('c');
    expect(writes.map((w) => w.value)).toEqual(['a', 'abc']);
  });

  test('a flush that fails rejects with what the write said, and a second one tries again', async () => {
    const { keeper, writes } = bench();
    keeper.change('a');
    const flushed = keeper.flush();
    writes[0]!.end(new Error('no room'));
    await expect(flushed).rejects.toThrow('no room');
    const again = keeper.flush();
    writes[1]!.end();
    await again;
    expect(writes.map((w) => w.value)).toEqual(['a', 'a']);
  });

  test.each(['pagehide', 'visibilitychange'])('flushes at once on %s, until told to stop', (event) => {
    const { keeper, writes } = bench(undefined, 300);
    const page = new EventTarget();
    const stop = keeper.flushOn(page);
    keeper.change('a');
    page.dispatchEvent(new Event(event));
    expect(writes).toHaveLength(1);
    stop();
    keeper.change('b');
    page.dispatchEvent(new Event(event));
    expect(writes).toHaveLength(1);
  });
});

test.each([undefined, 300])(
  'however changes, alarms, writes and failures fall, the last words given are the last words written (wait %s)',
  async (wait) => {
    const step = fc.oneof(
      fc.string({ minLength: 1, maxLength: 3 }).map((value) => ({ value })),
      fc.constantFrom('ring' as const, 'end' as const, 'fail' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { keeper, writes, ring } = bench(undefined, wait);
        const kept: string[] = [];
        let last: string | null = null;
        let ended = 0;
        const endOne = async (problem?: Error) => {
          const write = writes[ended];
          if (!write) return;
          ended++;
          write.end(problem);
          if (!problem) kept.push(write.value);
          await settle();
        };
        for (const s of steps) {
          if (s === 'ring') ring();
          else if (s === 'end') await endOne();
          else if (s === 'fail') await endOne(new Error('no'));
          else keeper.change((last = s.value));
        }
        const flushed = keeper.flush();
        while (ended < writes.length) await endOne();
        await flushed;
        expect(kept.at(-1) ?? null).toBe(last);
      }),
      { numRuns: 200 },
    );
  },
);
