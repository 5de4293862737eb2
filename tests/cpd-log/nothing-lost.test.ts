import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { Draft } from '../../cpd-log/kept-shapes';
import { changedTotals } from '../../cpd-log/running-totals';
import type { Decision } from '../../simulator/decision';
import { emptyDisk, everythingOn, newAttempt, NOON, openOn, SOURCE, SUMMARY, type Disk } from './a-log';

// Hundreds of transactions a property: on a machine that does other things too, seconds become many.
vi.setConfig({ testTimeout: 120_000 });

const IDS = ['a', 'b', 'c'] as const;
const words = fc.string({ maxLength: 12, unit: 'grapheme' });
const id = fc.constantFrom(...IDS);

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ number: fc.nat(4), own: fc.option(words) }).map(({ number, own }): Decision => ({
    ...{ kind: 'reply', session: 1, beat: 'opening', reply: number },
    ...(own !== null && { ownWords: own }),
  })),
  words.map((text): Decision => ({ kind: 'plan', plan: { form: 'blank', text } })),
  fc
    .dictionary(fc.constantFrom('what', 'when', 'why'), words)
    .map((boxes): Decision => ({ kind: 'plan', plan: { form: 'boxes', boxes } })),
);
const draft: fc.Arbitrary<Draft> = fc.record(
  { ownWords: words, reflection: words, plan: words.map((text) => ({ form: 'blank' as const, text })) },
  { requiredKeys: [] },
);

type Act =
  | { readonly act: 'decide'; readonly id: string; readonly decision: Decision; readonly ahead: number }
  | { readonly act: 'draft'; readonly id: string; readonly draft: Draft }
  | { readonly act: 'file' | 'delete' | 'put back'; readonly id: string }
  | { readonly act: 'reflect'; readonly id: string; readonly text: string }
  | { readonly act: 'close and open' };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('decide' as const),
      id,
      decision,
      ahead: fc.constantFrom(0, 0, 0, 1, -1),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('draft' as const), id, draft }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom('file' as const, 'delete' as const, 'put back' as const),
      id,
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('reflect' as const), id, text: words }) },
  { weight: 1, arbitrary: fc.constant({ act: 'close and open' as const }) },
);

/** What a person would say is in the log after all they were told was kept. */
interface Expected {
  decisions: Decision[];
  draft: Record<string, unknown>;
  filed: boolean;
  binned: boolean;
  reflection: string | null;
}
const SETTLED: Record<string, string> = { reply: 'ownWords', plan: 'plan' };

async function begin(disk: Disk): Promise<CpdLog> {
  const log = await openOn(disk);
  const hash = await log.keepSource(SOURCE);
  for (const name of IDS) await log.startAttempt(newAttempt(name, hash));
  return log;
}

/** Does it on the log, and on what is expected only if the log acknowledges. */
async function perform(
  log: CpdLog,
  step: Exclude<Act, { act: 'close and open' }>,
  model: Map<string, Expected>,
) {
  const it = model.get(step.id)!;
  switch (step.act) {
    case 'decide': {
      const index = it.decisions.length + step.ahead;
      await log.recordDecision(step.id, index, step.decision, NOON);
      if (index < it.decisions.length) return;
      it.decisions.push(step.decision);
      Reflect.deleteProperty(it.draft, SETTLED[step.decision.kind]!);
      return;
    }
    case 'draft':
      await log.saveDraft(step.id, step.draft, NOON);
      return void Object.assign(it.draft, step.draft);
    case 'file':
      await log.fileAttempt(step.id, { at: NOON, summary: SUMMARY });
      it.draft = {};
      return void (it.filed = true);
    case 'reflect':
      await log.saveReflection(step.id, step.text, NOON);
      return void (it.reflection = step.text);
    case 'delete':
      await log.deleteAttempt(step.id, NOON);
      return void (it.binned = true);
    case 'put back':
      await log.restoreAttempt(step.id);
      return void (it.binned = false);
  }
}

async function expectKept(log: CpdLog, disk: Disk, model: Map<string, Expected>) {
  for (const [name, it] of model) {
    const kept = await log.attempt(name);
    if (it.binned) {
      expect(kept).toBeNull();
      await log.restoreAttempt(name);
      it.binned = false;
      await expectKept(log, disk, model);
      return;
    }
    expect(kept).toMatchObject({
      decisionCount: it.decisions.length,
      status: it.filed ? 'filed' : 'open',
      reflection: it.reflection,
    });
    expect(kept?.decisions).toEqual(it.decisions);
    expect(kept?.draft).toEqual(it.draft);
  }
  const rows = await log.newestAttempts(99);
  const totals = rows.reduce(
    (sum, row) => new Map([...sum, ...changedTotals(sum, row, 1).map((total) => [total.of, total] as const)]),
    new Map() as Parameters<typeof changedTotals>[0],
  );
  expect((await log.totals()).filter((row) => row.count > 0)).toEqual(
    expect.arrayContaining([...totals.values()]),
  );
  expect((await log.totals()).filter((row) => row.count > 0)).toHaveLength(totals.size);
}

test('whatever is done in whatever order, all that was acknowledged is there and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const disk = emptyDisk();
      let log = await begin(disk);
      const model = new Map<string, Expected>(
        IDS.map((name) => [
          name,
          { decisions: [], draft: {}, filed: false, binned: false, reflection: null },
        ]),
      );
      for (const step of acts) {
        if (step.act === 'close and open') {
          const before = await everythingOn(disk);
          log.close();
          log = await openOn(disk);
          expect(await everythingOn(disk)).toEqual(before);
        } else {
          const before = await everythingOn(disk);
          await perform(log, step, model).catch(async (problem: unknown) => {
            expect(problem).toMatchObject({
              code: expect.stringMatching(/^(gap|different|missing|filed|unfinished)$/),
            });
            expect(await everythingOn(disk)).toEqual(before);
          });
        }
      }
      await expectKept(log, disk, model);
    }),
    { numRuns: 60 },
  );
});

test('acts of two windows that all run at once: each is kept whole or refused, and the record has no gap', async () => {
  const race = fc.record({ id, index: fc.nat(3), decision, window: fc.nat(1) });
  await fc.assert(
    fc.asyncProperty(fc.array(race, { maxLength: 30 }), async (acts) => {
      const disk = emptyDisk();
      const windows = [await begin(disk), await openOn(disk)];
      const results = await Promise.allSettled(
        acts.map((a) => windows[a.window]!.recordDecision(a.id, a.index, a.decision, NOON)),
      );
      for (const name of IDS) {
        const kept = (await windows[1]!.attempt(name))!;
        const acknowledged = new Map<number, Decision>();
        acts.forEach((a, i) => {
          if (a.id === name && results[i]!.status === 'fulfilled') acknowledged.set(a.index, a.decision);
        });
        expect(kept.decisions).toEqual([...acknowledged].sort(([x], [y]) => x - y).map(([, d]) => d));
        expect([...acknowledged.keys()].sort()).toEqual([...kept.decisions.keys()]);
      }
    }),
    { numRuns: 60 },
  );
});

test('of drafts saved one after the other without waiting, the last one stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 12 }), async (drafts) => {
      const log = await begin(emptyDisk());
      await Promise.all(drafts.map((d) => log.saveDraft('a', d, NOON)));
      expect((await log.attempt('a'))?.draft).toEqual(Object.assign({}, ...drafts));
    }),
    { numRuns: 40 },
  );
});

test('any text is kept as a source to the letter', async () => {
  const log = await begin(emptyDisk());
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(await log.sourceOf(await log.keepSource(text))).toBe(text);
    }),
    { numRuns: 60 },
  );
});
