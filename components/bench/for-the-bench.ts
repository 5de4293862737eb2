/** What was dropped together with a class's files and belongs on the bench: whatever may be a script, and a practice day. */
import { markOfFile, otherTextOf } from '../../tutor/arrivals/other-text';
import { askedInTurns } from '../app/a-turn-between';

export interface Parted {
  /** For the class's table: evidence files, and what only their reader can say something of. */
  readonly here: readonly File[];
  readonly bench: readonly File[];
}

/** In the order they came. Never throws. */
export async function partedForBench(files: readonly File[]): Promise<Parted> {
  const bench = await askedInTurns(files, isForBench);
  return { here: files.filter((_, i) => !bench[i]), bench: files.filter((_, i) => bench[i]) };
}

async function isForBench(file: File): Promise<boolean> {
  if (/\.docx$/i.test(file.name)) return true;
  if (/\.json$/i.test(file.name)) return (await markOfFile(file)) === 'day';
  const opening = await file
    .slice(0, 200)
    .text()
    .catch(() => null);
  return (
    opening !== null && /\.(?:md|markdown|txt)$/i.test(file.name) && otherTextOf(file.name, opening) === null
  );
}
