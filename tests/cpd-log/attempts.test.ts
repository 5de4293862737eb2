import { IDBCursor, IDBIndex } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CpdDatabase } from '../../cpd-log/cpd-database';
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { KeptAttempt } from '../../cpd-log/kept-shapes';
import { DecisionRefused, LogProblem } from '../../cpd-log/log-problem';
import type { Decision } from '../../simulator/decision';
import {
  emptyDisk,
  everythingOn,
  newAttempt,
  NOON,
  openOn,
  reply,
  SOURCE,
  SUMMARY,
  type Disk,
} from './a-log';

let disk: Disk;
let log: CpdLog;
let hash: string;

beforeEach(async () => {
  disk = emptyDisk();
  log = await openOn(disk);
  hash = await log.keepSource(SOURCE);
});

const kept = async (id: string, from = log): Promise<KeptAttempt> => {
  const attempt = await from.attempt(id);
  if (!attempt) throw new Error(`${id} is not in the log`);
  return attempt;
};
const refusal = (code: string) => expect.objectContaining({ name: 'LogProblem', code });

describe('sources', () => {
  test('a source is kept under the SHA-256 of its text and comes back to the letter', async () => {
    expect(await log.keepSource('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(await log.sourceOf(hash)).toBe(SOURCE);
  });

  test('the same source kept twice, at once, is there once', async () => {
    await Promise.all([log.keepSource('a'), log.keepSource('a')]);
    expect((await everythingOn(disk)).sources).toHaveLength(2);
  });

  test('a hash that names nothing gives null', async () => {
    expect(await log.sourceOf('0'.repeat(64))).toBeNull();
  });
});

describe('starting', () => {
  test('an attempt begins open, with nothing decided', async () => {
    await log.startAttempt(newAttempt('a', hash));
    expect(await kept('a')).toMatchObject({
      client: 'Priya',
      status: 'open',
      decisions: [],
      draft: {},
      retryOf: null,
      startedAt: NOON,
      summary: null,
    });
  });

  test('a retry begins with the decisions before the turn it tries again', async () => {
    await log.startAttempt(newAttempt('a', hash));
    await log.startAttempt(newAttempt('b', hash, { retryOf: 'a', decisions: [{ kind: 'begin' }, reply(2)] }));
    await log.recordDecision('b', 2, reply(1), NOON + 1);
    expect(await kept('b')).toMatchObject({
      retryOf: 'a',
      decisions: [{ kind: 'begin' }, reply(2), reply(1)],
    });
    expect((await kept('a')).decisions).toEqual([]);
  });

  test('an id that is taken, in the log or in the bin, is refused', async () => {
    await log.startAttempt(newAttempt('a', hash));
    await expect(log.startAttempt(newAttempt('a', hash))).rejects.toEqual(refusal('already there'));
    await log.deleteAttempt('a');
    await expect(log.startAttempt(newAttempt('a', hash))).rejects.toEqual(refusal('already there'));
  });

  test('an attempt whose source was not kept is refused, so that every attempt can be replayed', async () => {
    await expect(log.startAttempt(newAttempt('a', 'f'.repeat(64)))).rejects.toEqual(refusal('no source'));
    expect(await log.attempt('a')).toBeNull();
  });
});

describe('deciding', () => {
  beforeEach(() => log.startAttempt(newAttempt('a', hash)));

  test('decisions come back in order with the times they were made at', async () => {
    for (const index of [...Array(12).keys()])
      await log.recordDecision('a', index, reply(index + 1), NOON + index);
    const attempt = await kept('a');
    expect(attempt.decisions).toEqual([...Array(12).keys()].map((i) => reply(i + 1)));
    expect(attempt.decidedAt).toEqual([...Array(12).keys()].map((i) => NOON + i));
  });

  test('a decision that would leave a gap is refused and nothing is written', async () => {
    const before = await everythingOn(disk);
    const refused = await log.recordDecision('a', 1, reply(1), NOON).catch((e: unknown) => e);
    expect(refused).toBeInstanceOf(DecisionRefused);
    expect(refused).toMatchObject({ code: 'gap', index: 1, next: 0 });
    expect(await everythingOn(disk)).toEqual(before);
  });

  test('the same decision again is kept once and not refused', async () => {
    const plan: Decision = { kind: 'plan', plan: { form: 'boxes', boxes: { what: 'walk', when: 'Monday' } } };
    const turned: Decision = {
      plan: { boxes: { when: 'Monday', what: 'walk' }, form: 'boxes' },
      kind: 'plan',
    };
    await log.recordDecision('a', 0, plan, NOON);
    const before = await everythingOn(disk);
    await log.recordDecision('a', 0, turned, NOON + 9);
    expect(await everythingOn(disk)).toEqual(before);
  });

  test('another decision where one is kept is refused, and the first one stands', async () => {
    await log.recordDecision('a', 0, reply(1), NOON);
    await expect(log.recordDecision('a', 0, reply(2), NOON)).rejects.toMatchObject({
      code: 'different',
      next: 1,
    });
    await expect(
      log.recordDecision('a', 0, { ...reply(1), ownWords: 'so' } as Decision, NOON),
    ).rejects.toMatchObject({ code: 'different' });
    expect((await kept('a')).decisions).toEqual([reply(1)]);
  });

  test('of two windows that decide the same turn at once, one is kept and the other is told', async () => {
    const other = await openOn(disk);
    const both = await Promise.allSettled([
      log.recordDecision('a', 0, reply(1), NOON),
      other.recordDecision('a', 0, reply(2), NOON),
    ]);
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await kept('a')).decisions).toHaveLength(1);
  });

  test('an attempt that is not there is said to be missing', async () => {
    await expect(log.recordDecision('z', 0, reply(1), NOON)).rejects.toEqual(refusal('missing'));
  });

  test('a proxy, such as a page’s state, is kept as the plain data it shows', async () => {
    const state = <T extends object>(value: T): T =>
      new Proxy(value, {
        get(target, key) {
          const inner: unknown = Reflect.get(target, key);
          return typeof inner === 'object' && inner !== null ? state(inner) : inner;
        },
      });
    const plan: Decision = { kind: 'plan', plan: { form: 'boxes', boxes: { what: 'walk' } } };
    expect(() => structuredClone(state(plan))).toThrow();
    await log.recordDecision('a', 0, state(plan), NOON);
    await log.saveDraft('a', state({ rating: { redo: 2, ratings: { task: 'tried' as const } } }), NOON);
    expect(await kept('a')).toMatchObject({
      decisions: [plan],
      draft: { rating: { redo: 2, ratings: { task: 'tried' } } },
    });
  });

  test('time practised counts a long pause as five minutes and a clock put back as none', async () => {
    const minute = 60_000;
    await log.recordDecision('a', 0, reply(1), NOON + 2 * minute);
    await log.recordDecision('a', 1, reply(1), NOON + 90 * minute);
    await log.recordDecision('a', 2, reply(1), NOON + 60 * minute);
    expect((await kept('a')).activeMs).toBe(7 * minute);
  });
});

describe('drafts', () => {
  beforeEach(() => log.startAttempt(newAttempt('a', hash)));

  test('only the parts given change, the last call wins, and undefined clears', async () => {
    await log.saveDraft('a', { ownWords: 'so the lat', reflection: 'first' }, NOON);
    await log.saveDraft('a', { ownWords: 'so the later' }, NOON - 1);
    expect((await kept('a')).draft).toEqual({ ownWords: 'so the later', reflection: 'first' });
    await log.saveDraft('a', { reflection: undefined }, NOON);
    expect((await kept('a')).draft).toEqual({ ownWords: 'so the later' });
  });

  test('a decision takes over its own part of the draft and leaves the others', async () => {
    await log.saveDraft('a', { ownWords: 'mine', plan: { form: 'blank', text: 'walk' } }, NOON);
    await log.recordDecision('a', 0, { ...reply(1), ownWords: 'mine' } as Decision, NOON);
    expect((await kept('a')).draft).toEqual({ plan: { form: 'blank', text: 'walk' } });
    await log.recordDecision('a', 1, { kind: 'plan', plan: { form: 'blank', text: 'walk' } }, NOON);
    expect((await everythingOn(disk)).drafts).toEqual([]);
  });

  test('what a window writes after another has taken the attempt over is refused, even when it was on its way', async () => {
    await log.saveDraft('a', { ownWords: 'before' }, NOON, 0);
    const [late, taken] = await Promise.allSettled([
      // Asked for before, and carried out after.
      Promise.resolve().then(() => log.saveDraft('a', { ownWords: 'late', reflection: 'late' }, NOON, 0)),
      log.takeOver('a', NOON),
    ]);
    expect(late).toMatchObject({ status: 'rejected', reason: refusal('taken over') });
    expect(taken).toMatchObject({ value: { draft: { ownWords: 'before' }, takenOver: 1 } });
    await log.saveDraft('a', { ownWords: 'after' }, NOON, 1);
    expect((await kept('a')).draft).toEqual({ ownWords: 'after' });
  });

  test('a take-over is remembered when no words are left, counted each time, and gone with filing', async () => {
    await log.takeOver('a', NOON);
    await log.saveDraft('a', { ownWords: 'mine' }, NOON, 1);
    await log.recordDecision('a', 0, { ...reply(1), ownWords: 'mine' } as Decision, NOON);
    expect(await kept('a')).toMatchObject({ draft: {}, takenOver: 1 });
    expect(await log.takeOver('a', NOON)).toMatchObject({ takenOver: 2 });
    await expect(log.saveDraft('a', { ownWords: 'late' }, NOON, 1)).rejects.toEqual(refusal('taken over'));
    await log.fileAttempt('a', { at: NOON, summary: SUMMARY });
    expect(await log.takeOver('a', NOON)).toMatchObject({ status: 'filed' });
    expect((await everythingOn(disk)).drafts).toEqual([]);
    expect(await log.takeOver('nobody', NOON)).toBeNull();
  });

  test('a draft that its page goes on changing is kept as it was when it was given', async () => {
    const draft = { rating: { redo: 1 } };
    const saving = log.saveDraft('a', draft, NOON);
    draft.rating.redo = 2;
    await saving;
    expect((await kept('a')).draft).toEqual({ rating: { redo: 1 } });
  });
});

describe('filing', () => {
  const filing: Decision = { kind: 'file', reflection: 'Ask before I tell.' };
  beforeEach(async () => {
    await log.startAttempt(newAttempt('a', hash));
    await log.recordDecision('a', 0, reply(1), NOON + 60_000);
    await log.saveDraft('a', { reflection: 'Ask before' }, NOON);
  });

  test('the last decision, the summary and the totals are kept together', async () => {
    await log.fileAttempt('a', {
      at: NOON + 120_000,
      summary: SUMMARY,
      last: { index: 1, decision: filing },
    });
    expect(await kept('a')).toMatchObject({
      status: 'filed',
      filedAt: NOON + 120_000,
      summary: SUMMARY,
      reflection: 'Ask before I tell.',
      decisions: [reply(1), filing],
      draft: {},
      activeMs: 120_000,
    });
    const totals = new Map((await log.totals()).map((row) => [row.of, row]));
    expect(totals.get('attempts')).toEqual({
      of: 'attempts',
      count: 1,
      levels: [0, 0, 0, 0],
      activeMs: 120_000,
    });
    expect(totals.get('empathy')).toMatchObject({ count: 2, levels: [0, 0, 1, 1] });
    expect(totals.get('task')).toMatchObject({ count: 0 });
  });

  test('a last decision that does not follow leaves the attempt open and the totals alone', async () => {
    const before = await everythingOn(disk);
    await expect(
      log.fileAttempt('a', { at: NOON, summary: SUMMARY, last: { index: 5, decision: filing } }),
    ).rejects.toMatchObject({ code: 'gap' });
    expect(await everythingOn(disk)).toEqual(before);
  });

  test('filing twice is filing once', async () => {
    const once = { at: NOON, summary: SUMMARY, last: { index: 1, decision: filing } };
    await log.fileAttempt('a', once);
    const before = await everythingOn(disk);
    await log.fileAttempt('a', { ...once, at: NOON + 5 });
    expect(await everythingOn(disk)).toEqual(before);
  });

  test('a filed attempt takes no decision and no draft, only a new reflection', async () => {
    await log.fileAttempt('a', { at: NOON, summary: SUMMARY, last: { index: 1, decision: filing } });
    await expect(log.recordDecision('a', 2, reply(1), NOON)).rejects.toEqual(refusal('filed'));
    await expect(log.saveDraft('a', { ownWords: 'x' }, NOON)).rejects.toEqual(refusal('filed'));
    await log.saveReflection('a', 'Ask, then wait.', NOON + 1);
    const attempt = await kept('a');
    expect(attempt.reflection).toBe('Ask, then wait.');
    expect(attempt.reflectionAt).toBe(NOON + 1);
    expect(attempt.decisions.at(-1)).toEqual(filing);
  });

  test('the reflection of an attempt that is not filed is a draft', async () => {
    await expect(log.saveReflection('a', 'x', NOON)).rejects.toEqual(refusal('unfinished'));
  });

  test('an attempt that was not scored counts as practice and for no criterion', async () => {
    await log.fileAttempt('a', {
      at: NOON,
      summary: { ...SUMMARY, band: 'not scored', safety: 'not handled' },
    });
    expect((await log.totals()).filter((row) => row.count > 0).map((row) => row.of)).toEqual(['attempts']);
  });
});

describe('listing', () => {
  test('attempts come newest first, page by page, each once, even where they began in the same moment', async () => {
    for (const [i, id] of ['d', 'a', 'c', 'b', 'e'].entries()) {
      await log.startAttempt(newAttempt(id, hash, { at: NOON + (i > 2 ? 10 : 0) }));
    }
    const first = await log.newestAttempts(2);
    const second = await log.newestAttempts(2, first.at(-1));
    const third = await log.newestAttempts(2, second.at(-1));
    expect([first, second, third].map((page) => page.map((row) => row.id))).toEqual([
      ['e', 'b'],
      ['d', 'c'],
      ['a'],
    ]);
  });

  test('open attempts leave out the filed ones', async () => {
    await log.startAttempt(newAttempt('a', hash));
    await log.startAttempt(newAttempt('b', hash, { at: NOON + 1 }));
    await log.startAttempt(newAttempt('c', hash, { at: NOON + 2 }));
    await log.fileAttempt('b', { at: NOON + 3, summary: SUMMARY });
    expect((await log.openAttempts()).map((row) => row.id)).toEqual(['c', 'a']);
  });

  test('scenarios that were begun are named once each', async () => {
    await log.startAttempt(newAttempt('a', hash));
    await log.startAttempt(newAttempt('b', hash));
    await log.startAttempt(newAttempt('c', hash, { scenarioId: 'tom' }));
    expect(await log.metScenarios()).toEqual(['priya', 'tom']);
  });

  test('the newest fifty of a thousand attempts are found without reading the others', async () => {
    const db = new CpdDatabase('log', disk);
    await db.open();
    await log.startAttempt(newAttempt('model', hash));
    await log.fileAttempt('model', { at: NOON, summary: SUMMARY });
    const { decisions: _decisions, decidedAt: _decidedAt, draft: _draft, ...row } = await kept('model');
    await db.attempts.bulkAdd(
      [...Array(999).keys()].map((i) => ({ ...row, id: `a${i}`, startedAt: NOON + i })),
    );
    db.close();

    const steps = vi.spyOn(IDBCursor.prototype, 'continue');
    const scans = vi.spyOn(IDBIndex.prototype, 'getAll');
    const page = await log.newestAttempts(50);
    // Counted, not timed: one read of fifty rows from the index, however many there are.
    expect(page.map((r) => r.id)).toEqual([...Array(50).keys()].map((i) => `a${998 - i}`));
    expect(steps).not.toHaveBeenCalled();
    expect(scans.mock.calls.map(([options]) => options)).toEqual([expect.objectContaining({ count: 50 })]);
    vi.restoreAllMocks();
  });
});

test('a problem speaks in whole sentences and keeps what the browser said', async () => {
  const problem = await log.saveDraft('z', {}, NOON).catch((e: unknown) => e);
  expect(problem).toBeInstanceOf(LogProblem);
  expect((problem as LogProblem).message).toMatch(/^[A-Z].*\.$/);
});
