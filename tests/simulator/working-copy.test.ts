/** Steps share what they do not change. What was given before must stay what it was, and many steps at once must be the same as each. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { decide, decideAll, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { replay } from '../../simulator/replay';
import { playedBy, READERS } from '../testing-tools/made-attempts';

const LIBRARY = 'scenarios/library';
const scripts = readdirSync(LIBRARY)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readScenario(readFileSync(`${LIBRARY}/${name}`, 'utf8'), name).scenario);

/** All that a play says of itself, but for its script. */
const told = ({ scenario: _, ...play }: Play): string => JSON.stringify(play);

describe('decisions carried out on a working copy', () => {
  it('leave every play that was given before as it was', () => {
    for (const [i, scenario] of scripts.entries()) {
      const whole = playedBy(scenario, 3 + i, 0.5);
      let play = startPlay(scenario, whole.seeds);
      const kept: { play: Play; was: string }[] = [];
      for (const decision of whole.decisions) {
        kept.push({ play, was: told(play) });
        play = decide(play, decision, READERS);
      }
      for (const { play: earlier, was } of kept) expect(told(earlier)).toBe(was);
    }
  });

  it('come to the same one by one and all at once, in every script of the library', () => {
    for (const [i, scenario] of scripts.entries()) {
      const whole = playedBy(scenario, 11 + i, 0.6);
      expect(told(replay(scenario, whole.seeds, whole.decisions, READERS))).toBe(told(whole));
    }
  });

  it('stop at the first that cannot be made, and the play they started from is untouched', () => {
    const scenario = scripts[0]!;
    const start = startPlay(scenario, { seed: 1, order: 2 });
    const was = told(start);
    expect(() => decideAll(start, [{ kind: 'begin' }, { kind: 'reflect' }], READERS)).toThrow(
      'it waits for “reply”',
    );
    expect(told(start)).toBe(was);
  });
});
