import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Arrivals } from '../../../components/bench/arrivals.svelte';
import { readInWorker, type ToArrivalWorker } from '../../../components/bench/read-in-worker';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { readArrival, readPasted } from '../../../tutor/arrivals/read-arrival';
import { emptyDisk, NOON, openOn } from '../../cpd-log/a-log';
import { TWO_SESSIONS } from '../../testing-tools/small-scenarios';

const read = async (what: ToArrivalWorker) =>
  'text' in what
    ? [readPasted(what.text, what.name)]
    : readArrival(what.name, what.bytes, () => Promise.reject(new Error('no Word here')));
const file = (text: string, name = 'rosa.md') =>
  ({
    name,
    size: text.length,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  }) as unknown as File;
const TYPO = TWO_SESSIONS.replace('**slip** prescribes', '**slip** prescribs');

let log: CpdLog;
let arrivals: Arrivals;
beforeEach(async () => {
  log = await openOn(emptyDisk());
  arrivals = new Arrivals({ log, now: () => NOON, read });
});
const first = () => arrivals.list[0]!;
const fixes = () => {
  const { arrived } = first();
  return arrived.kind === 'script' ? arrived.reading.problems.flatMap(({ fix }) => fix ?? []) : [];
};

describe('what came in', () => {
  test('stands newest first, and what happened is said', async () => {
    await arrivals.take([file(TWO_SESSIONS), file('%PDF-1', 'a.pdf')]);
    expect(arrivals.list.map(({ arrived }) => [arrived.kind, arrived.fileName])).toEqual([
      ['refused', 'a.pdf'],
      ['script', 'rosa.md'],
    ]);
    expect(arrivals.says).toContain('a.pdf was not taken.');
    expect(arrivals.reading).toBe(0);
  });

  test('is refused unread where it is far too large, or cannot be read any more', async () => {
    await arrivals.take([{ ...file('x'), name: 'huge.zip', size: 90_000_000 } as File]);
    expect(first().arrived).toMatchObject({ kind: 'refused', fileName: 'huge.zip' });
    const gone = { name: 'gone.md', size: 3, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) };
    await arrivals.take([gone as unknown as File]);
    expect(first().arrived).toMatchObject({ kind: 'refused', fileName: 'gone.md' });
    expect(arrivals.reading).toBe(0);
  });

  test('is mended by its own fix, once however often it is pressed', async () => {
    await arrivals.takeText({ kind: 'pasted', name: '' }, TYPO);
    const fix = fixes()[0]!;
    await Promise.all([arrivals.mend(first().key, fix), arrivals.mend(first().key, fix)]);
    await arrivals.mend(first().key, fix);
    expect(first()).toMatchObject({ arrived: { text: TWO_SESSIONS }, mended: 1, kept: false });
    expect(arrivals.says).toContain('Mended');
  });

  test('is kept under its own id, with where it came from', async () => {
    await arrivals.take([file(TWO_SESSIONS)]);
    expect(await arrivals.keep(first().key)).toBe('rosa');
    expect(first().kept).toBe(true);
    expect(await log.loaded.list()).toMatchObject([
      {
        id: 'rosa',
        client: 'Rosa',
        text: TWO_SESSIONS,
        loadedAt: NOON,
        from: { kind: 'file', name: 'rosa.md' },
      },
    ]);
  });

  test('is put away and comes back to its place', async () => {
    await arrivals.take([file(TWO_SESSIONS, 'a.md'), file(TWO_SESSIONS, 'b.md'), file(TWO_SESSIONS, 'c.md')]);
    const names = () => arrivals.list.map(({ arrived }) => arrived.fileName);
    arrivals.discard(arrivals.list[1]!.key);
    expect(names()).toEqual(['c.md', 'a.md']);
    arrivals.undo?.();
    expect(names()).toEqual(['c.md', 'b.md', 'a.md']);
    expect(arrivals.undo).toBeNull();
  });

  test('from a page is a link that waits for a yes, or words that are read', async () => {
    arrivals.takeHandedOver({ kind: 'link', url: 'https://a.example/x.md' });
    arrivals.takeHandedOver({ kind: 'link', url: 'https://a.example/x.md' });
    expect(arrivals.links).toEqual(['https://a.example/x.md']);
    arrivals.takeHandedOver({ kind: 'selection', text: TWO_SESSIONS, pageUrl: 'https://b.example/y' });
    await vi.waitFor(() => expect(arrivals.list).toHaveLength(1));
    expect(first().from).toEqual({ kind: 'selection', name: 'b.example' });
  });
});

describe('the worker that reads', () => {
  const worker = (post: (self: Worker) => void) => {
    const made = {
      terminate: vi.fn(),
      onmessage: null,
      onerror: null,
      postMessage: () => post(made as unknown as Worker),
    };
    return made;
  };

  test('is ended with its answer, and the larger one is started for Word alone', async () => {
    const made = worker((self) => self.onmessage?.({ data: [] } as unknown as MessageEvent));
    const started: string[] = [];
    const start = (kind: string) => (started.push(kind), made as unknown as Worker);
    await readInWorker({ name: 'a.DOCX', bytes: new Uint8Array() }, { start });
    await readInWorker({ name: 'a.docx', text: 'pasted' }, { start });
    expect(started).toEqual(['word', 'other']);
    expect(made.terminate).toHaveBeenCalledTimes(2);
  });

  test('is ended when it takes too long or breaks, and a sentence is given', async () => {
    const silent = worker(() => undefined);
    const broken = worker((self) => self.onerror?.({} as ErrorEvent));
    for (const made of [silent, broken]) {
      const start = () => made as unknown as Worker;
      const answer = await readInWorker({ name: 'a.md', text: 'x' }, { start, longestMs: 5 });
      expect(answer).toMatchObject([
        { kind: 'refused', fileName: 'a.md', sentence: expect.stringMatching(/\.$/) },
      ]);
      expect(made.terminate).toHaveBeenCalledOnce();
    }
  });
});
