/** Packs that are dropped where a class's files come in: what is in them, as files. The rest of what was dropped stays as it is. */
import type { Arrived } from '../../tutor/arrivals/read-arrival';
import { readInWorker, type ToArrivalWorker } from './read-in-worker';

export interface Unpacked {
  readonly files: readonly File[];
  /** Why a pack was not opened, a sentence each. */
  readonly refused: readonly string[];
}

export const isPack = ({ name }: { readonly name: string }): boolean => /\.zip$/i.test(name);

/** Never throws. @param read beside the page; tests hand in their own */
export async function unpacked(
  all: readonly File[],
  read: (what: ToArrivalWorker) => Promise<readonly Arrived[]> = readInWorker,
): Promise<Unpacked> {
  const files: File[] = [];
  const refused: string[] = [];
  for (const file of all) {
    if (!isPack(file)) {
      files.push(file);
      continue;
    }
    const inside = await file.arrayBuffer().then(
      (bytes) => read({ name: file.name, bytes: new Uint8Array(bytes) }),
      (): readonly Arrived[] => [
        { kind: 'refused', fileName: file.name, sentence: 'The browser could not read it.' },
      ],
    );
    for (const one of inside)
      if (one.kind === 'refused') refused.push(`${one.fileName} was not taken. ${one.sentence}`);
      else files.push(new File([one.text], one.fileName));
  }
  return { files, refused };
}
