import { describe, expect, it } from 'vitest';
import { ownScript } from '../../../components/app/own-worker';
import { proveInWorker, type FromWorker, type ToWorker } from '../../../components/proof/prove-in-worker';

/** A worker that does what it is told by the test. */
function aWorker() {
  const sent: ToWorker[] = [];
  const worker = {
    ended: 0,
    onmessage: (_: { data: FromWorker }): void => undefined,
    onerror: (_: { message: string }): void => undefined,
    postMessage: (message: ToWorker) => void sent.push(message),
    terminate: () => void worker.ended++,
  };
  return { worker, sent, start: () => worker as unknown as Worker };
}
const proved = { id: 'a', title: 'A', hash: 'abc', problems: [], card: null, report: null };
const progress = { looksAt: 'every situation', done: 0, of: 4, situations: 0 };

describe('proving beside the page', () => {
  it('posts the text, tells how far it has come, resolves with the proof and ends the worker', async () => {
    const { worker, sent, start } = aWorker();
    const told: unknown[] = [];
    const waiting = proveInWorker('the text', { shipped: true, start, onProgress: (p) => told.push(p) });
    expect(sent).toEqual([{ text: 'the text', fileName: 'scenario.md', shipped: true, report: false }]);
    worker.onmessage({ data: { progress } });
    worker.onmessage({ data: { proved } });
    expect(await waiting).toEqual(proved);
    expect(told).toEqual([progress]);
    expect(worker.ended).toBe(1);
  });

  it('ends the worker when it is called off, and says so as fetch does', async () => {
    const { worker, start } = aWorker();
    const off = new AbortController();
    const waiting = proveInWorker('the text', { start, signal: off.signal });
    off.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.ended).toBe(1);
  });

  it('starts no worker when it was called off before', async () => {
    const start = () => {
      throw new Error('started');
    };
    await expect(proveInWorker('', { start, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('rejects where the worker could not be started, or threw', async () => {
    const one = aWorker();
    const broken = proveInWorker('', { start: one.start });
    one.worker.onerror({ message: '' });
    await expect(broken).rejects.toThrow('could not be started');
    const other = aWorker();
    const threw = proveInWorker('', { start: other.start });
    other.worker.onmessage({ data: { failed: 'RangeError: too wide' } });
    await expect(threw).rejects.toThrow('too wide');
    expect([one.worker.ended, other.worker.ended]).toEqual([1, 1]);
  });
});

describe('a worker of ours', () => {
  it('is started from an address of ours and from no other', () => {
    const here = 'https://own.test/workspace.html';
    expect(ownScript('/assets/w.js', here)).toBe('https://own.test/assets/w.js');
    expect(() => ownScript('https://elsewhere.test/w.js', here)).toThrow(TypeError);
    expect(() => ownScript('data:text/javascript,1', here)).toThrow(TypeError);
  });
});
