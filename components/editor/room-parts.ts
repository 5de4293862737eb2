/** The parts of the writing room: which stand on the left where there is room for two columns, and which beside it. */

export const WRITING = [
  { id: 'text', label: 'Text' },
  { id: 'form', label: 'Form' },
] as const;

export const BESIDE = [
  { id: 'script', label: 'Script' },
  { id: 'outline', label: 'Beats' },
  { id: 'map', label: 'Map' },
  { id: 'proof', label: 'Proof' },
  { id: 'try', label: 'Try it' },
  { id: 'notes', label: 'Notes' },
  { id: 'versions', label: 'Versions' },
] as const;

export type WritingPart = (typeof WRITING)[number]['id'];
export type BesidePart = (typeof BESIDE)[number]['id'];
export type Part = WritingPart | BesidePart | 'problems';

/** What is chosen: one on each side, and in a narrow window the one of all. */
export interface Chosen {
  readonly writing: WritingPart;
  readonly beside: BesidePart;
  readonly narrow: Part;
}

export const AT_FIRST: Chosen = { writing: 'text', beside: 'script', narrow: 'text' };

/** Choosing a part chooses it for both widths, so that a window made narrow shows what was looked at last. */
export function withChosen(chosen: Chosen, part: Part): Chosen {
  const beside = BESIDE.find((p) => p.id === part)?.id ?? chosen.beside;
  const writing = WRITING.find((p) => p.id === part)?.id ?? chosen.writing;
  return { writing, beside, narrow: part };
}

export const isShown = (chosen: Chosen, part: Part, narrow: boolean): boolean =>
  narrow ? chosen.narrow === part : part === 'problems' || part === chosen.writing || part === chosen.beside;
