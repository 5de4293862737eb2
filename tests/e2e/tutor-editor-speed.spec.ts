/**
 * A thousand beats: a key is on the screen within 50 ms, 95 times in 100, while the proof of them runs. A machine that is busy with
 * something else only ever adds to a time, so the best of five rounds is the one that is about the editor; once one is, no more are typed.
 */
import { expect, test } from './extension';
import { scenarioOf } from '../scenarios/long-scenario';

/** From the key to the screen, in milliseconds. */
const LONGEST = 50;
const ROUNDS = 5;
const BURSTS = 3;
const WORDS = ' so it is';

test(
  'typing into a thousand beats stays under 50 ms a key at p95 while the proof runs',
  { tag: '@alone' },
  async ({ workspace: page }) => {
    // The page has made its log by the time it shows anybody.
    await expect(page.getByRole('link', { name: /^Begin with/ }).first()).toBeVisible();
    await page.evaluate(async (script) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open('between-sessions');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(new Error('the log could not be opened'));
      });
      const writing = db.transaction('scriptDrafts', 'readwrite');
      const from = { kind: 'bench', name: '' };
      const times = { startedAt: 1, at: 1, removedAt: null };
      writing
        .objectStore('scriptDrafts')
        .put({ id: 'long', title: '', text: script, from, editor: null, ...times });
      await new Promise((done) => (writing.oncomplete = done));
      db.close();
    }, scenarioOf(1000));
    await page.goto(`${page.url().split('#')[0]}#/bench/edit/long`);
    const text = page.getByRole('textbox', { name: 'The script' });
    await expect(page.getByText(/1,000 beats with 3,000 replies/)).toBeVisible({ timeout: 20_000 });
    await page.getByRole('tab', { name: 'Proof', exact: true }).click();

    // From the key to the frame that shows it, waiting in the queue included.
    await page.evaluate(() => {
      const times: number[] = [];
      const proving: boolean[] = [];
      Object.assign(globalThis, { keys: { times, proving } });
      addEventListener(
        'keydown',
        (event) => {
          if (event.key.length > 1) return;
          proving.push(document.querySelector('progress') !== null);
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => times.push(performance.now() - event.timeStamp);
            port2.postMessage(null);
          });
        },
        true,
      );
    });
    const rounds: Round[] = [];
    // A round counts when most of its keys fell while the proof ran.
    const counts = (r: Round): boolean => r.proving > r.keys / 2;
    for (let round = 0; round < ROUNDS && !rounds.some((r) => counts(r) && r.p95 < LONGEST); round++) {
      for (let burst = 0; burst < BURSTS; burst++) {
        await expect(page.getByText('Walking every way through')).toBeVisible({ timeout: 20_000 });
        await text.focus();
        // In the briefing and at the very end, by turns: prose, where every text can still be played.
        await page.keyboard.press(burst % 2 === 0 ? 'Control+Home' : 'Control+End');
        if (burst % 2 === 0) {
          for (let line = 1; line < 10; line++) await page.keyboard.press('ArrowDown');
          await page.keyboard.press('End');
        }
        await page.keyboard.type(WORDS, { delay: 45 });
      }
      rounds.push(await page.evaluate(takeKeys));
    }
    const proving = rounds.filter(counts).toSorted((a, b) => a.p95 - b.p95);
    const said = rounds.map((r) => `median ${r.median} ms, p95 ${r.p95} ms, most ${r.most} ms`).join('; ');
    test.info().annotations.push({ type: 'milliseconds from key to screen', description: said });
    console.log(`${BURSTS * WORDS.length} keys a round: ${said}`);
    const [best] = proving;
    expect(best, 'a round most of whose keys were typed while the proof ran').toBeDefined();
    expect(best!.keys).toBe(BURSTS * WORDS.length);
    expect(best!.p95).toBeLessThan(LONGEST);
  },
);

interface Round {
  readonly keys: number;
  readonly proving: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

/** In the page: what was measured since it was last asked, and begins anew. */
function takeKeys(): Round {
  const { times, proving } = (globalThis as unknown as { keys: { times: number[]; proving: boolean[] } })
    .keys;
  const sorted = times.splice(0).sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(10 * sorted[Math.floor(share * (sorted.length - 1))]!) / 10;
  return {
    ...{ keys: sorted.length, proving: proving.splice(0).filter((p) => p).length },
    ...{ median: at(0.5), p95: at(0.95), most: at(1) },
  };
}
