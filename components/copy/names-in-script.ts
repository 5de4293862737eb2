/** The people of the script an attempt was played from: they are nobody's, and may stand in what leaves. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import { readScenario } from '../../scenarios/format/read-scenario';

/** Empty where the script is gone or could not be read: then the guard asks about one name more. */
export async function namesInScript(log: Pick<CpdLog, 'sourceOf'>, hash: string): Promise<readonly string[]> {
  const text = await log.sourceOf(hash).catch(() => null);
  if (text === null) return [];
  const { client, people } = readScenario(text, 'script.md').scenario.header;
  return [client.name, ...people];
}
