import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANNOUNCING_PAUSE, LiveReading, READING_PAUSE } from '../../../components/plan/live-reading.svelte';
import type { WrittenPlan } from '../../../simulator/written-plan';
import { aReading } from '../../testing-tools/page-fixtures';

const sheet = (text: string): WrittenPlan => ({ form: 'blank', text });
/** Reads a plan as clear as soon as it says anything. */
const read = vi.fn((plan: WrittenPlan) =>
  aReading(plan, { behaviour: plan.form === 'blank' && plan.text !== '' ? 2 : 0 }),
);

beforeEach(() => {
  vi.useFakeTimers();
  read.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('reading while someone writes', () => {
  it('reads what is there when the page opens', () => {
    expect(new LiveReading(read, sheet('walk')).reading.codes.behaviour).toBe(2);
  });

  it('waits for the hand to rest, then reads once, and the newest words', () => {
    const live = new LiveReading(read, sheet(''));
    live.changed(sheet('w'));
    vi.advanceTimersByTime(READING_PAUSE - 1);
    live.changed(sheet('wa'));
    vi.advanceTimersByTime(READING_PAUSE - 1);
    expect(read).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(read).toHaveBeenCalledTimes(2);
    expect(read).toHaveBeenLastCalledWith(sheet('wa'));
    expect(live.reading.codes.behaviour).toBe(2);
  });

  it('announces a change once, after a longer pause', () => {
    const live = new LiveReading(read, sheet(''));
    live.changed(sheet('walk'));
    vi.advanceTimersByTime(ANNOUNCING_PAUSE - 1);
    expect(live.announcement).toBe('');
    vi.advanceTimersByTime(1);
    expect(live.announcement).toBe('What: clear.');
  });

  it('reads and says nothing once the page has gone', () => {
    const live = new LiveReading(read, sheet(''));
    live.changed(sheet('walk'));
    live.stop();
    vi.advanceTimersByTime(ANNOUNCING_PAUSE * 2);
    expect(read).toHaveBeenCalledTimes(1);
    expect(live.announcement).toBe('');
  });
});
