/** A scenario of the library, read from its file as the pages read it from the bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import { ROOT } from '../../scripts/project-root.mjs';

export function shippedScenario(id: string): Scenario {
  const fileName = `${id}.md`;
  return readScenario(readFileSync(join(ROOT, 'scenarios/library', fileName), 'utf8'), fileName).scenario;
}
