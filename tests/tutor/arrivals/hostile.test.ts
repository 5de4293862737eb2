import { describe, expect, test } from 'vitest';
import { readArrival } from '../../../tutor/arrivals/read-arrival';
import { readWord } from '../../../tutor/arrivals/read-word';
import { HOSTILE, mutated } from '../../testing-tools/hostile-files';

/** Milliseconds that one file may take; the issue asks for a second. */
const LONGEST = 1000;

describe('files that mean harm', () => {
  test.each(HOSTILE)('$name is answered in a sentence or with problems', async ({ name, bytes, begins }) => {
    const began = performance.now();
    const arrived = await readArrival(name, bytes, readWord);
    expect(performance.now() - began).toBeLessThan(LONGEST);
    expect(arrived).toHaveLength(1);
    const [one] = arrived;
    if (begins !== null) {
      expect(one).toMatchObject({ kind: 'refused', sentence: expect.stringMatching(/^[A-ZŒ“].*\.$/) });
      expect((one as { sentence: string }).sentence.slice(0, begins.length)).toBe(begins);
    } else {
      expect(one?.kind).toBe('script');
      // The script they are made of has one of its own.
      const codes = one?.kind === 'script' ? one.reading.problems.map(({ code }) => code) : [];
      expect(codes.filter((code) => code !== 'criterion-never-shown')).not.toEqual([]);
    }
    expect(globalThis).not.toHaveProperty('ran');
    expect({}).not.toHaveProperty('polluted');
  });

  test('three hundred scripts with bytes changed by lot are read or refused, each in time', async () => {
    const slow: number[] = [];
    const kinds = { script: 0, text: 0, refused: 0 };
    for (let seed = 1; seed <= 300; seed++) {
      const began = performance.now();
      const arrived = await readArrival('rosa.md', mutated(seed), readWord);
      if (performance.now() - began > LONGEST) slow.push(seed);
      for (const one of arrived) kinds[one.kind]++;
    }
    expect(slow).toEqual([]);
    expect(kinds.script + kinds.refused).toBe(300);
    expect(kinds.script).toBeGreaterThan(100);
  });
});
