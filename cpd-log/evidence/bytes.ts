/** Bytes as text and back, and texts packed small: what an evidence file needs of encodings, on the browser's own tools. */

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Throws on what is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

/** The 85 signs of Z85 (ZeroMQ RFC 32): none of them needs a mark before it in JSON. */
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/** Five signs for four bytes, where base64 takes five and a third. The last four are filled up with zeros, whose number leads. */
export function toBase85(bytes: Uint8Array): string {
  const fill = (4 - (bytes.length % 4)) % 4;
  const whole = new DataView(new ArrayBuffer(bytes.length + fill));
  new Uint8Array(whole.buffer).set(bytes);
  let text = `${fill}`;
  for (let at = 0; at < whole.byteLength; at += 4) {
    const four = whole.getUint32(at);
    for (let power = 85 ** 4; power >= 1; power /= 85) text += SIGNS[Math.floor(four / power) % 85];
  }
  return text;
}

/** Throws on what toBase85 does not write. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const fill = Number(text[0]);
  const groups = (text.length - 1) / 5;
  if (!(fill < 4) || !Number.isInteger(groups) || (groups === 0 && fill > 0)) throw new RangeError('not Z85');
  const whole = new DataView(new ArrayBuffer(groups * 4));
  for (let group = 0; group < groups; group++) {
    let four = 0;
    for (const sign of text.slice(group * 5 + 1, group * 5 + 6)) {
      const value = SIGNS.indexOf(sign);
      if (value < 0) throw new RangeError('not Z85');
      four = four * 85 + value;
    }
    if (four > 0xffff_ffff) throw new RangeError('not Z85');
    whole.setUint32(group * 4, four);
  }
  return new Uint8Array(whole.buffer.slice(0, groups * 4 - fill));
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

/** Deflated (raw) and Z85. */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  const packed = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  return toBase85(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * The text again; null where it is not one, or where it would be longer than the limit in bytes: unpacking stops there, so that
 * a few bytes cannot fill the memory. `from` reads the signs: base64 in files of format 1.
 */
export async function unpackText(
  packed: string,
  limit: number,
  from: (text: string) => Uint8Array<ArrayBuffer> = fromBase85,
): Promise<string | null> {
  try {
    const stream = streamOf(from(packed)).pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    let length = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > limit) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(next.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}
