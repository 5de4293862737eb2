/**
 * Ten thousand beats dropped on the bench are read and checked beside the page. However slow the machine, the page has its turn all
 * the while: at no time is it busy for a good part of what the reading takes, as it would be for the whole of it if it read them itself.
 */
import { dropFiles } from './drop-files';
import { expect, test } from './extension';
import { beginAnew, longestBusy, watchHowBusy } from './how-busy';

const BEATS = 10_000;
/** Something else may hold the page up once; reading on the page would every time. */
const ROUNDS = 3;
/** Of what the reading takes. */
const HALF = 0.5;

/** Short ones: what is too large to be a script is refused, and ten thousand of the usual length are. */
const beat = (n: number): string => `
## Beat ${n}

> Go on, then.

- "What was it about it?" [→](#beat-${n + 1})
  - **shows** reflects
- "Shall we?" [→](#beat-${(n * 7 + 3) % BEATS})
  - **slip** reassures
`;

const LONG = `---
title: A long one
client: { name: Priya, age: 41 }
mode: setting
---

# Briefing

Priya works nights.

# Session 1
${Array.from({ length: BEATS - 1 }, (_, n) => beat(n)).join('')}
## Beat ${BEATS - 1}

> That is all.

**end**

# What she took away

- Something to try.

# Debrief

Try it aloud.
`;

test('a script of ten thousand beats is read and checked while the page goes on', async ({
  workspace: page,
}) => {
  test.slow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await watchHowBusy(page);
  const cards = page.getByRole('article', { name: 'A long one' });
  const said: string[] = [];
  let least = Infinity;
  for (let round = 1; round <= ROUNDS && least >= HALF; round++) {
    let begun = 0;
    await dropFiles(page, [{ name: 'long.md', bytes: new TextEncoder().encode(LONG) }], async () => {
      await page.evaluate(beginAnew);
      begun = Date.now();
    });
    await expect(cards).toHaveCount(round, { timeout: 60_000 });
    const took = Date.now() - begun;
    const longest = await page.evaluate(longestBusy);
    expect(longest).toBeGreaterThan(0);
    least = Math.min(least, longest / took);
    said.push(`${took} ms, the page busy for ${Math.round(longest)} ms at most`);
  }
  const all = `${BEATS} beats in ${said.join('; ')}`;
  test.info().annotations.push({ type: 'reading beside the page', description: all });
  console.log(all);
  expect(least, all).toBeLessThan(HALF);
});
