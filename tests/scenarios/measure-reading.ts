/** Run in a process of its own, so that nothing else is measured: prints the least processor times as JSON, in milliseconds. */
import { marked } from 'marked';
import { readScenario } from '../../scenarios/format/read-scenario';
import { scenarioOf } from './long-scenario';

/** The least of some runs of each, in processor time and in turns, so that a busy machine slows all alike and none by much. */
function fastest(runs: number, works: Readonly<Record<string, () => void>>): Record<string, number> {
  const best: Record<string, number> = {};
  for (let run = 0; run < runs; run++) {
    for (const [name, work] of Object.entries(works)) {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      best[name] = Math.min(best[name] ?? Infinity, (user + system) / 1000);
    }
  }
  return best;
}

const thousand = scenarioOf(1000);
const small = scenarioOf(300);
const large = scenarioOf(3000);
console.log(
  JSON.stringify(
    fastest(15, {
      lexing: () => void marked.lexer(thousand),
      reading: () => void readScenario(thousand),
      small: () => void readScenario(small),
      large: () => void readScenario(large),
    }),
  ),
);
