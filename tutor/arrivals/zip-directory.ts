/**
 * What a zip file says is in it, read from its directory and held against itself. Unpackers trust a directory; bombs and path
 * tricks live on that. So each entry is checked before a byte of it is unpacked, and a file that says two things is refused.
 * Format: APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (its end).
 */
import { Refused } from './refused';

export interface ZipEntry {
  readonly path: string;
  /** Bytes. */
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly deflated: boolean;
  /** Of the packed bytes. */
  readonly from: number;
}

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries, unpacked. */
  readonly total: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const SYMBOLIC_LINK = 0o120_000;
const FILE_KIND = 0o170_000;
/** Text packs to a tenth, tables of it to a fiftieth; 1 to 1,000 is what bombs are made of. */
const STEEPEST = 200;
const SMALL = 100_000;

const DAMAGED = 'The file is damaged or cut short: it does not hold what it says it holds.';

/** Entries that are files, in the order of the directory. @throws Refused */
export function zipDirectory(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  if (count === 0xffff || from === 0xffffffff || size === 0xffffffff)
    throw new Refused('It is a zip of the very large kind, which no pack needs to be.');
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw new Refused('It is one part of a zip in several parts. Pack it in one piece.');
  if (count > limits.entries)
    throw new Refused(`It holds ${count} files, and the most that are opened at once is ${limits.entries}.`);
  if (from + size > end) throw new Refused(DAMAGED);
  const entries: ZipEntry[] = [];
  let at = from;
  for (let n = 0; n < count; n++) {
    const { entry, next } = readEntry(bytes, view, at, end);
    if (entry) entries.push(entry);
    at = next;
  }
  if (at !== from + size) throw new Refused(DAMAGED);
  refuseTricks(entries, from, limits);
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw new Refused(DAMAGED);
}

/** One entry of the directory with its local header; null for a folder. */
function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { entry: ZipEntry | null; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new Refused(DAMAGED);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) throw new Refused(DAMAGED);
  const flags = view.getUint16(at + 8, true);
  const path = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
  refusePath(path);
  if (flags & 0x2041) throw new Refused('It is locked with a password. Pack it again without one.');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8)
    throw new Refused(`${shown(path)} in it is packed in a way that only some programs know.`);
  const isUnix = view.getUint8(at + 5) === 3;
  if (isUnix && ((view.getUint32(at + 38, true) >>> 16) & FILE_KIND) === SYMBOLIC_LINK)
    throw new Refused(`${shown(path)} in it only points to another file, which is not followed.`);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const from = packedFrom(bytes, view, local, path);
  if (from + packedSize > end || (method === 0 && packedSize !== size)) throw new Refused(DAMAGED);
  if (path.endsWith('/')) return { entry: null, next };
  return {
    entry: { path, packedSize, size, crc: view.getUint32(at + 16, true), deflated: method === 8, from },
    next,
  };
}

/** Where the packed bytes begin; the header in front of them must name the same file as the directory. */
function packedFrom(bytes: Uint8Array, view: DataView, local: number, path: string): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) throw new Refused(DAMAGED);
  const nameLength = view.getUint16(local + 26, true);
  const from = local + 30 + nameLength + view.getUint16(local + 28, true);
  if (from > view.byteLength) throw new Refused(DAMAGED);
  const name = nameOf(bytes.subarray(local + 30, local + 30 + nameLength));
  if (name !== path) throw new Refused(DAMAGED);
  return from;
}

/** UTF-8 whether the flag says so or not, as packers do; else the old letters, of which only the plain ones are sure. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const shown = (path: string): string => `“${path.length > 60 ? `${path.slice(0, 57)}…` : path}”`;

function refusePath(path: string): void {
  const parts = path.split('/');
  const leadsOut =
    path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\\') || parts.includes('..');
  if (leadsOut || /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(path) || path === '' || path.length > 300)
    throw new Refused('A file in it has a name that leads out of the pack, so nothing of it was opened.');
}

/** What no honest packer makes: one name twice, two files in one place, much from next to nothing. */
function refuseTricks(entries: readonly ZipEntry[], directory: number, limits: ZipLimits): void {
  const names = new Set(entries.map(({ path }) => path.normalize('NFC').toLowerCase()));
  if (names.size !== entries.length)
    throw new Refused('Two files in it have the same name, so it is not clear which is meant.');
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total)
    throw new Refused(
      'Unpacked, it would be far larger than any pack needs to be, so nothing of it was opened.',
    );
  for (const { packedSize, size } of entries) {
    if (size > SMALL && size > packedSize * STEEPEST)
      throw new Refused('It holds next to nothing blown up to a great deal, so nothing of it was opened.');
  }
  let free = 0;
  for (const { from, packedSize } of [...entries].sort((a, b) => a.from - b.from)) {
    if (from < free) throw new Refused(DAMAGED);
    free = from + packedSize;
  }
  if (free > directory) throw new Refused(DAMAGED);
}
