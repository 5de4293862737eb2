/** Row 12a: attempts replayed from their decisions and scored anew, as re-scoring does it, without the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READERS } from '../../command-line/readers';
import { summariseAttempt } from '../../cpd-log/attempt-summary';
import { remembered } from '../../cpd-log/progress/rescore-attempts';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import { levelsOfAttempt } from '../../scoring/score-attempt';
import type { Decision, Seeds } from '../../simulator/decision';
import { replay } from '../../simulator/replay';
import { playedBy } from '../../tests/testing-tools/made-attempts';
import { cpuMs, spreadOf } from '../measure';
import { PROJECT } from '../places';
import { short, type Row } from '../table';

const LIBRARY = join(PROJECT, 'scenarios', 'library');

export interface StoredAttempt {
  /** The script's file name. */
  readonly fileName: string;
  readonly scenario: Scenario;
  readonly seeds: Seeds;
  readonly decisions: readonly Decision[];
}

/** Whole attempts at the first scripts of the library, no two alike, stronger and weaker. */
export function storedAttempts(scripts: number, ofEach: number): StoredAttempt[] {
  const files = readdirSync(LIBRARY)
    .filter((name) => name.endsWith('.md'))
    .slice(0, scripts);
  return files.flatMap((fileName) => {
    const { scenario } = readScenario(readFileSync(join(LIBRARY, fileName), 'utf8'), fileName);
    return Array.from({ length: ofEach }, (_, i) => {
      const { seeds, decisions } = playedBy(scenario, 1 + i * 7, (i % 10) / 10);
      return { fileName, scenario, seeds, decisions };
    });
  });
}

/**
 * Each is read again once a round, and nothing is remembered from one round to the next: what the log remembers of a plan it has read helps
 * only where the same plan was written again.
 *
 * @param attempts at 20 scripts, no two alike
 */
export function rescoring(rounds: number, attempts: number): Row[] {
  const stored = storedAttempts(20, Math.ceil(attempts / 20)).slice(0, attempts);
  const perSecond = Array.from({ length: rounds + 1 }, () => {
    const readers = remembered(READERS);
    const ms = cpuMs(() => {
      for (const one of stored) {
        const play = replay(one.scenario, one.seeds, one.decisions, readers(one.fileName));
        summariseAttempt(levelsOfAttempt(play), play.turns.length);
      }
    });
    return (stored.length / ms) * 1000;
  });
  const measured = spreadOf(perSecond.slice(1));
  const plans = stored.flatMap(({ decisions }) => decisions.filter(({ kind }) => kind === 'plan'));
  const different = new Set(plans.map((one) => JSON.stringify(one))).size;
  return [
    {
      number: '12a',
      what: 'attempts replayed and scored anew a second',
      measured,
      unit: 'a second',
      bar: { is: 'at least', value: 2000 },
      figures: `${short(stored.length)} a round, no two alike, ${short(different)} different plans among ${short(plans.length)}; 10,000 in ${short(10_000 / measured.median)} s`,
      guards: false,
    },
  ];
}
