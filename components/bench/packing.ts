/** What goes into a pack, as the form has it. */
import type { PackedFile } from '../../tutor/arrivals/make-pack';

export interface Packing {
  /** Of scenarios, in the order of the list. */
  readonly ids: readonly string[];
  /** May be empty. */
  readonly notes: string;
  readonly day: PackedFile | null;
}

/** The pack's files: scripts by their ids, then notes, then the day. */
export function filesOf({ notes, day }: Packing, scripts: readonly PackedFile[]): readonly PackedFile[] {
  const words = notes.trim();
  return [
    ...scripts,
    ...(words === '' ? [] : [{ fileName: 'notes.md', text: `${words}\n` }]),
    ...(day ? [day] : []),
  ];
}
