/** `outline FILE`: the beats of a scenario and where each leads. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { outlineScenario } from '../scenarios/format/outline';
import { readScenario } from '../scenarios/format/read-scenario';
import { UsageError } from './usage-error';

/** @throws UsageError when not exactly one file is named. */
export function outline(args: readonly string[]): string {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) throw new UsageError('Name one scenario file.');
  return outlineScenario(readScenario(readFileSync(path, 'utf8'), basename(path)).scenario);
}
