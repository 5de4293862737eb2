/** Run in a process of its own, so that nothing else is measured: prints the fastest times as JSON, in milliseconds. */
import { marked } from 'marked';
import { readScenario } from '../../scenarios/format/read-scenario';
import { scenarioOf } from './long-scenario';

/** The fastest of some runs of each, taken in turns so that a busy machine slows all alike. */
function fastest(runs: number, works: Readonly<Record<string, () => void>>): Record<string, number> {
  const best: Record<string, number> = {};
  for (let run = 0; run < runs; run++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      work();
      best[name] = Math.min(best[name] ?? Infinity, performance.now() - start);
    }
  }
  return best;
}

const thousand = scenarioOf(1000);
const small = scenarioOf(300);
const large = scenarioOf(3000);
console.log(
  JSON.stringify(
    fastest(7, {
      lexing: () => void marked.lexer(thousand),
      reading: () => void readScenario(thousand),
      small: () => void readScenario(small),
      large: () => void readScenario(large),
    }),
  ),
);
