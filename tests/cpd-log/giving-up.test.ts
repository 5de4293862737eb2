/** How trouble is told, and what a draft keeper gives back when it writes no more. */
import { describe, expect, test } from 'vitest';
import { DraftKeeper } from '../../cpd-log/draft-keeper';
import { asLogProblem, DecisionRefused, explained, LogProblem } from '../../cpd-log/log-problem';

describe('what went wrong', () => {
  const named = (name: string, inner?: unknown) => Object.assign(new Error('x'), { name, inner });

  test.each([
    ['MissingAPIError', 'use', 'refused'],
    ['SecurityError', 'opening', 'refused'],
    ['NotReadableError', 'use', 'unreadable'],
    ['OpenFailedError', 'opening', 'unreadable'],
    ['InvalidStateError', 'opening', 'refused'],
    ['InvalidStateError', 'use', 'closed'],
  ] as const)('%s on %s is “%s”', (name, during, code) =>
    expect(asLogProblem(named(name), during).code).toBe(code),
  );

  test('is looked for five deep and no deeper', () => {
    const under = (depth: number): Error =>
      depth === 0 ? named('VersionError') : named('AbortError', under(depth - 1));
    expect([asLogProblem(under(4)).code, asLogProblem(under(5)).code]).toEqual(['newer', 'unexpected']);
  });

  test('is told with its cause, or without one, under its own name', async () => {
    expect(new LogProblem('full')).not.toHaveProperty('cause');
    expect(new LogProblem('full', 'why')).toMatchObject({ name: 'LogProblem', cause: 'why' });
    expect(new DecisionRefused('gap', 5, 2)).toMatchObject({
      name: 'DecisionRefused',
      code: 'gap',
      index: 5,
      next: 2,
    });
    await expect(explained(() => Promise.reject(named('VersionError')))).rejects.toMatchObject({
      code: 'newer',
    });
    expect(await explained(() => Promise.resolve(7))).toBe(7);
  });
});

describe('a draft keeper that gives up', () => {
  function keeper(merge?: (a: string, b: string) => string) {
    const writes: { value: string; fail: () => void }[] = [];
    const states: string[] = [];
    const kept = new DraftKeeper<string>({
      write: (value) =>
        new Promise((_, reject) => writes.push({ value, fail: () => reject(new Error('no')) })),
      ...(merge && { merge }),
      onState: (state) => states.push(state),
    });
    return { kept, writes, states };
  }

  test('gives back what waits and what is being written, put together, and nothing where all is kept', () => {
    const { kept, writes } = keeper((a, b) => a + b);
    expect(kept.giveUp()).toBeNull();
    kept.change('a');
    kept.change('b');
    expect(kept.giveUp()).toBe('ab');
    expect(kept.giveUp()).toBeNull();
    expect(writes.map(({ value }) => value)).toEqual(['a']);
  });

  test('gives back the newer where nobody says how to put two together, or the one there is', () => {
    const { kept } = keeper();
    kept.change('a');
    kept.change('b');
    expect(kept.giveUp()).toBe('b');
    const { kept: one } = keeper();
    one.change('a');
    expect(one.giveUp()).toBe('a');
  });

  test('does not take back what it gave away when its write fails', async () => {
    const { kept, writes, states } = keeper();
    kept.change('a');
    kept.giveUp();
    writes[0]!.fail();
    await new Promise((resolve) => setImmediate(resolve));
    expect(states).toEqual(['waiting', 'saving']);
    await kept.flush();
    expect(writes).toHaveLength(1);
  });

  test('rings no alarm afterwards', () => {
    const alarms = new Set<() => void>();
    const timers = {
      set: (act: () => void) => (alarms.add(act), act),
      clear: (act: unknown) => alarms.delete(act as () => void),
    };
    const kept = new DraftKeeper<string>({ write: async () => undefined, wait: 9, timers });
    kept.change('a');
    expect(alarms.size).toBe(1);
    expect(kept.giveUp()).toBe('a');
    expect(alarms.size).toBe(0);
  });
});
