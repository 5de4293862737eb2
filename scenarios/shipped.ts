/** The scenarios that ship with the product, as text; they are read like any tutor's. */
const FILES: Readonly<Record<string, string>> = import.meta.glob('./library/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface ShippedFile {
  /** Without its folder: `priya-first-plan.md`. */
  readonly fileName: string;
  readonly text: string;
}

/** In the order of their file names. */
export const SHIPPED: readonly ShippedFile[] = Object.entries(FILES)
  .map(([path, text]) => ({ fileName: path.slice(path.lastIndexOf('/') + 1), text }))
  .toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
