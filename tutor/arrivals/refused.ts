/** Something that came in and is not taken: with one sentence that a person can act on. Thrown while reading, caught once. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** A file's own name: without folders, and without characters that would make it look like another. */
export function plainFileName(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  // Control characters, and marks that turn the direction of reading round (Trojan Source).
  const plain = name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim();
  return plain.length > 120 ? `${plain.slice(0, 80)}…${plain.slice(-30)}` : plain || 'a file without a name';
}

/** "2 MB", "64 KB": as large as a person would say it. */
export function inSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${Math.round(bytes / 100_000) / 10} MB`;
}
