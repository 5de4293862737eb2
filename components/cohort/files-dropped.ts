/** Files out of a drop or a picker, folders walked through. Only what can be an evidence file is taken; the rest is counted. */

export interface TakenFiles {
  readonly files: readonly File[];
  /** Files of other kinds, left out. */
  readonly others: number;
  /** There were more than can be taken at once. */
  readonly tooMany: boolean;
}

export const MOST_FILES = 2000;

/** The order of files' names, numbers by their worth. One collator for all: asked name by name, the browser makes one each time. */
export const byName: (a: string, b: string) => number = new Intl.Collator('en-GB', { numeric: true }).compare;

/** In the order of their names. */
export function taken(all: readonly File[]): TakenFiles {
  const ours = all.filter(({ name }) => /\.json$/i.test(name)).sort((a, b) => byName(a.name, b.name));
  const others = all.filter(({ name }) => !/\.json$/i.test(name) && !name.startsWith('.')).length;
  return { files: ours.slice(0, MOST_FILES), others, tooMany: ours.length > MOST_FILES };
}

/** A name for each, told apart where two folders hold files of one name. */
export function namesOf(files: readonly File[]): readonly string[] {
  const times = new Map<string, number>();
  return files.map(({ name }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
}

/** Call it in the drop's own event: the browser forgets the items afterwards. */
export async function filesDropped(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((e) => e !== null);
  if (entries.length === 0) return [...transfer.files];
  const files: File[] = [];
  for (const entry of entries) await walk(entry, files, 0);
  return files;
}

/** Folders in folders, but not without end. */
const DEEPEST = 4;

async function walk(entry: FileSystemEntry, into: File[], depth: number): Promise<void> {
  if (into.length > MOST_FILES * 2) return;
  if (entry.isFile) {
    into.push(
      await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
    );
  } else if (depth < DEEPEST) {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    const some = (): Promise<FileSystemEntry[]> =>
      new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    // A folder gives its entries a hundred at a time until there are none.
    for (let read = await some(); read.length > 0; read = await some())
      for (const one of read) await walk(one, into, depth + 1);
  }
}
