/** Play from here: the beat that was chosen is where the trial stands. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { startTrial } from '../../../tutor/writing/trial';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const READERS = { readPlan, findMismatches };
const SEEDS = { seed: 1, order: 1 };
const { text, fileName } = SHIPPED_FILES.find((f) => f.fileName === 'priya-first-plan.md')!;
const { scenario } = readScenario(text, fileName);

describe('a trial', () => {
  test('of a beat of the first session begins with its lines', () => {
    const play = startTrial(scenario, { session: 1, slug: 'a-day-off' }, SEEDS, READERS)!;
    expect(play.beat?.slug).toBe('a-day-off');
    expect(play.said[0]?.text).toMatch(/^Last Monday, then/);
    expect(play.replies.length).toBeGreaterThan(1);
    expect(play.turns).toEqual([]);
  });
  test('of a beat of the second session has a plan and a week behind it', () => {
    const [first, second] = scenario.sessions[1]!.beats;
    for (const beat of [first!, second!]) {
      const play = startTrial(scenario, { session: 2, slug: beat.slug }, SEEDS, READERS)!;
      expect(play.said.find((s) => s.session === 2)?.beat).toBe(beat.slug);
      expect(play.plan).not.toBeNull();
      expect(play.week).not.toBeNull();
    }
  });
  test('of a beat that is not there is none', () => {
    expect(startTrial(scenario, { session: 1, slug: 'nowhere' }, SEEDS, READERS)).toBeNull();
    expect(startTrial(scenario, { session: 3, slug: 'opening' }, SEEDS, READERS)).toBeNull();
  });
});
