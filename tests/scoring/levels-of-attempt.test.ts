/** Levels without words: what ten thousand attempts are read again for must be, to the letter, what the whole report says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summariseAttempt } from '../../cpd-log/attempt-summary';
import { readScenario } from '../../scenarios/format/read-scenario';
import { levelsOfAttempt, scoreAttempt } from '../../scoring/score-attempt';
import { playedBy } from '../testing-tools/made-attempts';

const LIBRARY = 'scenarios/library';

describe('the levels of an attempt', () => {
  it.each(readdirSync(LIBRARY).filter((name) => name.endsWith('.md')))(
    '%s: are those of its report, and so are its bands, priority, gate and rules, whoever played it',
    (name) => {
      const { scenario } = readScenario(readFileSync(`${LIBRARY}/${name}`, 'utf8'), name);
      for (const skill of [0, 0.5, 1]) {
        const play = playedBy(scenario, 5, skill);
        const report = scoreAttempt(play);
        const levels = levelsOfAttempt(play);
        expect(summariseAttempt(levels, play.turns.length)).toEqual(
          summariseAttempt(report, play.turns.length),
        );
        expect(levels.sessions.map((s) => s.results.map((r) => r.rule))).toEqual(
          report.sessions.map((s) => s.results.map((r) => r.rule)),
        );
      }
    },
  );
});
