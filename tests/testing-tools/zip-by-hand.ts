/** Zips that lie, byte by byte: what honest packers never write and unpackers often believe. */
import { deflateSync } from 'fflate';
import { crc32 } from '../../tutor/arrivals/unzip';

export interface HandEntry {
  readonly path: string;
  readonly content: Uint8Array;
  /** In the header in front of the content; the directory's name unless said. */
  readonly localPath?: string;
  readonly declaredSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Unix mode, as for a symbolic link. */
  readonly mode?: number;
  /** Where the directory says it begins. */
  readonly at?: number;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function zipByHand(entries: readonly HandEntry[], declaredCount = entries.length): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { method = 8, flags = 0x800, crc = crc32(entry.content), mode = 0o100644 } = entry;
    const packed = method === 8 ? deflateSync(entry.content) : entry.content;
    const size = entry.declaredSize ?? entry.content.length;
    const facts = [flags, method, 0, 0] as const;
    const local = bytesOf(entry.localPath ?? entry.path);
    const name = bytesOf(entry.path);
    const header = written((view) => {
      view.u32(0x04034b50).u16(20);
      facts.forEach((fact) => view.u16(fact));
      view.u32(crc).u32(packed.length).u32(size).u16(local.length).u16(0);
    });
    chunks.push(header, local, packed);
    directory.push(
      written((view) => {
        view
          .u32(0x02014b50)
          .u16((3 << 8) | 20)
          .u16(20);
        facts.forEach((fact) => view.u16(fact));
        view.u32(crc).u32(packed.length).u32(size).u16(name.length).u16(0).u16(0).u16(0).u16(0);
        view.u32(mode * 0x10000).u32(entry.at ?? offset);
      }),
      name,
    );
    offset += header.length + local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = written((view) =>
    view.u32(0x06054b50).u16(0).u16(0).u16(declaredCount).u16(declaredCount).u32(size).u32(offset).u16(0),
  );
  return joined([...chunks, ...directory, end]);
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

interface Writer {
  u16(value: number): Writer;
  u32(value: number): Writer;
}

function written(write: (view: Writer) => unknown): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number, count: number): Writer => {
    for (let n = 0; n < count; n++) bytes.push(Math.floor(value / 2 ** (8 * n)) & 0xff);
    return writer;
  };
  const writer: Writer = { u16: (value) => put(value, 2), u32: (value) => put(value, 4) };
  write(writer);
  return Uint8Array.from(bytes);
}
