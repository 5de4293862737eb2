/** A pack: scripts, notes and what else goes with them in one zip that `readArrival` reads back to the letter. */
import { strToU8, zipSync } from 'fflate';

export interface PackedFile {
  /** Without folders; two of one name are told apart by a number. */
  readonly fileName: string;
  readonly text: string;
}

/** Every entry bears the same date, so that the same files make the same pack. */
const SAME_DATE = new Date(2000, 0, 1);

export function makePack(files: readonly PackedFile[]): Uint8Array {
  const named: Record<string, Uint8Array> = {};
  const taken = new Set<string>();
  for (const { fileName, text } of files) {
    const name = freeName(fileName, taken);
    taken.add(name.toLowerCase());
    named[name] = strToU8(text);
  }
  return zipSync(named, { level: 6, mtime: SAME_DATE });
}

function freeName(fileName: string, taken: ReadonlySet<string>): string {
  let name = fileName;
  for (let number = 2; taken.has(name.toLowerCase()); number++)
    name = fileName.replace(/(\.[a-z0-9]+)?$/i, (ending: string) => `-${number}${ending}`);
  return name;
}
