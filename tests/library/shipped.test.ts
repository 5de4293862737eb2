/** Every scenario that ships: it reads without a problem, its best path is strong everywhere, and thoughtless ways through are not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { playPolicy } from '../../scoring/policies';
import { scoreAttempt } from '../../scoring/score-attempt';
import { mendedWeek } from '../../simulator/mended-week';
import { planContext } from '../../simulator/readers';
import { replay } from '../../simulator/replay';
import { modelPlan } from '../../simulator/model-plan';
import { modelAsPlan } from '../../simulator/written-plan';

const FOLDER = join(import.meta.dirname, '../../scenarios/library');
const READERS = { readPlan, findMismatches };
const SEEDS = [1, 2].map((seed) => ({ seed, order: seed }));
const WORTH = { done: 2, partly: 1, 'not done': 0 };

describe.each(readdirSync(FOLDER).filter((f) => f.endsWith('.md')))('%s', (file) => {
  const { scenario, problems } = readScenario(readFileSync(join(FOLDER, file), 'utf8'), file);

  it('reads without a problem of any kind', () => {
    expect(problems.map((p) => `${p.range.line}: ${p.code}: ${p.message}`)).toEqual([]);
  });

  it('says honestly who has reviewed it, and whom and what it is for', () => {
    expect(scenario.header).toMatchObject({
      reviewedBy: [],
      authors: expect.arrayContaining(['Between Sessions']),
    });
    expect(scenario.header.targets).toHaveLength(2);
    expect(scenario.header.sources.length).toBeGreaterThan(0);
  });

  it('can be played to strong on every assessed criterion, and nothing thoughtless is ever better', () => {
    for (const seeds of SEEDS) {
      const best = scoreAttempt(playPolicy(scenario, seeds, READERS, 'best'));
      for (const session of best.sessions)
        for (const { criterion, level } of session.results)
          expect(`${criterion} ${level}`).toBe(`${criterion} ${scenario.header.caps[criterion] ?? 3}`);
      const most = best.sessions.map((s) => s.number);
      for (const policy of ['first', 'longest', 'random'] as const) {
        const played = scoreAttempt(playPolicy(scenario, seeds, READERS, policy));
        played.sessions.forEach((s, i) => expect(most[i]).toBeGreaterThanOrEqual(s.number));
      }
    }
  });

  it('plays to the letter from its decisions, and its mended week is never the worse', () => {
    for (const seeds of SEEDS) {
      const played = playPolicy(scenario, seeds, READERS, 'random');
      expect(replay(scenario, seeds, played.decisions, READERS)).toEqual(played);
      mendedWeek(played, READERS)?.week.occasions.forEach((o, i) =>
        expect(WORTH[o.result]).toBeGreaterThanOrEqual(WORTH[played.week!.occasions[i]!.result]),
      );
    }
  });

  const model = modelPlan(scenario);
  if (!model) return;
  it('has a model plan that a stranger could act from: code 2 on all seven elements', () => {
    const { codes } = readPlan(modelAsPlan(model), planContext(scenario));
    expect(new Set(Object.values(codes))).toEqual(new Set([2]));
  });
});
