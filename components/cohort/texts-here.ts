/** Every script's text this device could play an attempt from, by hash: shipped, loaded now or before, of a practice day. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import { sourceHash } from '../../cpd-log/source-hash';
import type { KnownText } from './weigh-file';

interface Shipped {
  readonly fileName: string;
  readonly text: string;
}

export async function textsHere(
  shipped: readonly Shipped[],
  log: Pick<CpdLog, 'loaded' | 'days' | 'sourceOf'>,
): Promise<readonly KnownText[]> {
  const texts = new Map<string, KnownText>();
  const put = (hash: string, fileName: string, text: string | null): void => {
    if (text !== null && !texts.has(hash)) texts.set(hash, { hash, fileName, text });
  };
  for (const { fileName, text } of shipped) put(await sourceHash(text), fileName, text);
  for (const { id, hash, text, earlier } of await log.loaded.list()) {
    put(hash, `${id}.md`, text);
    for (const one of earlier) put(one.hash, `${id}.md`, await log.sourceOf(one.hash));
  }
  for (const { scripts } of await log.days.list())
    for (const { hash, fileName } of scripts) put(hash, fileName, await log.sourceOf(hash));
  return [...texts.values()];
}
