/** A writing desk for tests: its worker answers in the same process, its log is a map. */
import { expect, vi } from 'vitest';
import {
  DraftReader,
  type FromDraftWorker,
  type ToDraftWorker,
} from '../../../components/editor/draft-reader';
import { WritingDesk } from '../../../components/editor/writing-desk.svelte';
import { mountEditor } from '../../../components/editor/code-editor';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { ScriptDraftChange, ScriptDraftRow } from '../../../cpd-log/scripts/script-shapes';
import { scriptPage } from '../../../tutor/writing/script-page';
import { ReadDraft } from '../../../tutor/writing/read-draft';

/** Reads at once, and answers in a later turn, as a worker does. */
class WorkerHere {
  onmessage: ((event: { data: FromDraftWorker }) => void) | null = null;
  onerror = null;
  postMessage({ text, fileName, line }: ToDraftWorker): void {
    const read = new ReadDraft(text, fileName);
    const rest = { header: read.scenario.header, page: scriptPage(read.scenario, line) };
    const data = { reading: read.reading, minutes: 1, scenario: read.scenario, map: read.map(), ...rest };
    queueMicrotask(() => this.onmessage?.({ data }));
  }
  terminate(): void {
    this.onmessage = null;
  }
}

export const aDraft = (text: string, editor: string | null = null): ScriptDraftRow => ({
  ...{ id: 'mine', title: 'Mine', text, startedAt: 0, at: 0 },
  ...{ from: { kind: 'bench', name: '' }, editor, removedAt: null },
});

export interface DeskInTest {
  readonly desk: WritingDesk;
  readonly saved: ScriptDraftChange[];
  readonly parent: HTMLElement;
  /** Until everything that was asked has been read. */
  settled(): Promise<void>;
  close(): void;
}

/** The desk with its editor on the page. */
export async function aDesk(text: string, editor: string | null = null): Promise<DeskInTest> {
  const saved: ScriptDraftChange[] = [];
  const scriptDrafts = { save: async (_: string, change: ScriptDraftChange) => void saved.push(change) };
  const log = { scriptDrafts } as unknown as CpdLog;
  const reader = new DraftReader(() => new WorkerHere() as unknown as Worker);
  const desk = new WritingDesk({ draft: aDraft(text, editor), log, now: () => 1, reader });
  const parent = document.createElement('div');
  document.body.append(parent);
  const unmount = mountEditor(parent, desk, { label: 'The script', describedBy: 'keys' });
  const settled = (): Promise<void> =>
    vi.waitFor(() => {
      expect(desk.reading !== null && desk.readText === desk.text).toBe(true);
    });
  await settled();
  return {
    ...{ desk, saved, parent, settled },
    close: () => {
      unmount();
      desk.close();
      parent.remove();
    },
  };
}
