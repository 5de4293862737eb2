/** Unpacks a zip that was checked, and holds what comes out against what was declared: size and checksum. */
import { Inflate } from 'fflate';
import { Refused } from './refused';
import { zipDirectory, type ZipEntry, type ZipLimits } from './zip-directory';

export interface Unzipped {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Small steps, so that what lies about its size is noticed after a few megabytes and not after all of them. */
const STEP = 4096;

/** Every file in the zip, in its order; `wanted` says which to unpack at all. @throws Refused, with nothing taken */
export function unzip(
  bytes: Uint8Array,
  limits: ZipLimits,
  wanted: (path: string) => boolean = () => true,
): Unzipped[] {
  return zipDirectory(bytes, limits)
    .filter(({ path }) => wanted(path))
    .map((entry) => ({ path: entry.path, bytes: unpacked(bytes, entry) }));
}

function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.from, entry.from + entry.packedSize);
  const out = entry.deflated ? inflated(packed, entry) : packed.slice();
  if (out.length !== entry.size || crc32(out) !== entry.crc) throw damaged(entry);
  return out;
}

function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size) throw damaged(entry);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    throw damaged(entry);
  }
  return out.subarray(0, filled);
}

function damaged({ path }: ZipEntry): Refused {
  return new Refused(`“${path.slice(0, 60)}” in it is damaged: it is not what the pack says it is.`);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

/** CRC-32 as zip has it (ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
