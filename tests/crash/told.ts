/** What the page tells of its acts: twice each, when it begins and when the log or the page has acknowledged it. */
export type Told = { readonly begun?: true } & (
  | { readonly what: 'decision'; readonly id: string }
  | { readonly what: 'add' | 'change' | 'setting'; readonly id: string; readonly value: string }
  | { readonly what: 'delete' | 'import'; readonly id: string }
  | { readonly what: 'attach'; readonly id: string; readonly entry: string }
  | { readonly what: 'stopped'; readonly why: string }
);

/** Rows of one imported backup: all of them come, or none. */
export const IMPORTED = 40;

/** A file of 20,000 bytes that can be told from every other. */
export function fileBytes(id: string): ArrayBuffer {
  return Uint8Array.from({ length: 20_000 }, (_, at) => (id.charCodeAt(at % id.length) + at) % 256).buffer;
}
