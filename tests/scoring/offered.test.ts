import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessSession } from '../../scoring/assess';
import { offeredAt } from '../../scoring/offered';
import { playPolicy } from '../../scoring/policies';
import type { Fact } from '../../scoring/rules';
import type { Play } from '../../simulator/play';
import { decisionsBefore, replay } from '../../simulator/replay';
import { BOX_READERS, readOrThrow, TWO_SESSIONS } from '../testing-tools/small-scenarios';

/** Replies that come and go with everything a condition can see. */
const COMING_AND_GOING = readOrThrow(
  TWO_SESSIONS.replace('targets:', 'counters: [asked]\ntargets:')
    .replace('criteria: [', 'criteria: [next step, ')
    .replace(
      '[→](#writing)\n\n## Stays in',
      `- "How are you, though?" [→](#matters)
  - **if** trust at least 6
- "One more question." [→](#stays-in)
  - **counts** asked +1
- "And another." [→](#stays-in)
  - **if** asked at least 1
- "You said he matters." [→](#stays-in)
  - **if** shown client says why

[→](#writing)

## Stays in`,
    )
    .replace(
      '- "Did you do it?" [→](#thanks)',
      `- "All of it?" [→](#thanks)
  - **if** week done
- "That is twice. May I take it to my supervisor?" [→](#thanks)
  - **shows** supervision
  - **if** week not done
- "With the sheet on the wall?" [→](#thanks)
  - **if** plan has when
- "Did you do it?" [→](#thanks)`,
    ),
);

describe('what was on offer at a turn', () => {
  test('is what the simulator had on offer there, on any path', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (seed) => {
        const play = playPolicy(COMING_AND_GOING, { seed, order: 1 }, BOX_READERS, 'random');
        for (const turn of play.turns.filter((t) => t.reply)) {
          const before = replay(
            COMING_AND_GOING,
            play.seeds,
            decisionsBefore(play, turn.number),
            BOX_READERS,
          );
          expect(offeredAt(play, turn)).toEqual(before.replies);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is nothing at the turn of the sheet', () => {
    const play = playPolicy(COMING_AND_GOING, { seed: 1, order: 1 }, BOX_READERS, 'first');
    const sheet = play.turns.find((t) => t.plan !== null)!;
    expect(offeredAt(play, sheet)).toEqual([]);
  });
});

describe('two non-completions', () => {
  const holds = (play: Play, fact: Fact): boolean => {
    const review = assessSession(play, play.scenario.sessions[1]!);
    return review.criteria[0]!.grounds.is(fact);
  };
  test('are asked about only where the week could lead to the reply that takes them on', () => {
    const start = (result: 'done' | 'not done'): Play => {
      const play = playPolicy(COMING_AND_GOING, { seed: 1, order: 1 }, BOX_READERS, 'first');
      const week = {
        occasions: [],
        obstacles: [],
        size: 'planned' as const,
        firstMiss: null,
        cause: null,
        record: 'ticks' as const,
        result,
      };
      return { ...play, week, sessionIndex: 1 };
    };
    expect(holds(start('not done'), 'two non-completions')).toBe(true);
    expect(holds(start('done'), 'two non-completions')).toBe(false);
  });
});
