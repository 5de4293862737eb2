import { describe, expect, it, test } from 'vitest';
import { CohortDesk } from '../../../components/cohort/cohort-desk.svelte';
import { namesOf, taken } from '../../../components/cohort/files-dropped';
import type { FileVerdict } from '../../../components/cohort/weigh-file';
import { weighInWorkers, type ToCohortWorker } from '../../../components/cohort/weigh-in-workers';

const aFile = (name: string) => new File(['{}'], name);
const verified = (by: string): FileVerdict => ({
  ...{ verdict: 'verified', by, fingerprint: by, madeOn: '2026-11-24', day: null, attempts: [], brought: [] },
});
const bad: FileVerdict = { verdict: 'unreadable', by: null, why: 'This is not an evidence file.' };

function aDesk(verdicts: Readonly<Record<string, FileVerdict>>) {
  return new CohortDesk({
    texts: async () => [],
    processors: 2,
    weigh: async (files, _, { onVerdict }) =>
      files.forEach((file, i) => onVerdict(i, verdicts[file.name] ?? bad)),
  });
}

describe('a class’s files', () => {
  it('says how many hold and how many do not, and counts trainees from those that hold', async () => {
    const desk = aDesk({ 'a.json': verified('A'), 'b.json': verified('B') });
    await desk.read(['a.json', 'b.json', 'c.json', 'notes.docx', '.DS_Store'].map(aFile));
    expect(desk.says).toBe('3 files: 2 verified, 1 unreadable. 1 of another kind left out.');
    expect(desk.bad.map((one) => one.name)).toEqual(['c.json']);
    expect(desk.trainees.map((t) => t.name)).toEqual(['A', 'B']);
    expect(desk.reading).toBeNull();
  });

  it('adds a second drop to the first, a file of the same name in place of the one before', async () => {
    const desk = aDesk({ 'a.json': verified('A') });
    await desk.read([aFile('a.json'), aFile('b.json')]);
    await desk.read([aFile('c.json'), aFile('a.json')]);
    expect(desk.files.map((one) => one.name)).toEqual(['a.json', 'b.json', 'c.json']);
  });

  it('says so where nothing that was dropped can be an evidence file', async () => {
    const desk = aDesk({});
    await desk.read([aFile('notes.docx')]);
    expect(desk.trouble).toContain('their names end in .json');
  });
});

test('files are taken in the order of their names, numbers as numbers, and told apart', () => {
  const { files } = taken(['e-10.json', 'e-2.json', 'x.md'].map(aFile));
  expect(files.map((f) => f.name)).toEqual(['e-2.json', 'e-10.json']);
  expect(namesOf([aFile('a.json'), aFile('a.json')])).toEqual(['a.json', 'a.json (2)']);
});

describe('weighing beside the page', () => {
  function workers() {
    const all: { sent: ToCohortWorker[]; ended: boolean; onmessage: (e: { data: unknown }) => void }[] = [];
    const start = () => {
      const worker = {
        ...{
          sent: [] as ToCohortWorker[],
          ended: false,
          onmessage: () => undefined,
          onerror: () => undefined,
        },
        postMessage: (message: ToCohortWorker) => void worker.sent.push(message),
        terminate: () => (worker.ended = true),
      };
      all.push(worker);
      return worker as unknown as Worker;
    };
    return { all, start };
  }

  it('gives each worker the scripts once and one file at a time, and ends them all', async () => {
    const { all, start } = workers();
    const told: number[] = [];
    const files = ['a.json', 'b.json', 'c.json'].map(aFile);
    const done = weighInWorkers(files, [], { start, processors: 2, onVerdict: (i) => told.push(i) });
    expect(all.map((w) => w.sent.length)).toEqual([2, 2]);
    all[1]!.onmessage({ data: { verdict: bad } });
    expect(all.map((w) => w.sent.length)).toEqual([2, 3]);
    all[0]!.onmessage({ data: { verdict: bad } });
    all[1]!.onmessage({ data: { verdict: bad } });
    await done;
    expect(told).toEqual([1, 0, 2]);
    expect(all.every((w) => w.ended)).toBe(true);
  });
});
