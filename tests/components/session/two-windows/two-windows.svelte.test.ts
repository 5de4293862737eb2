/** Several windows on one attempt, with the real log, seats and views, at random interleavings of everything people and browsers do. */
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Given } from '../../../../components/app/given';
import type { AttemptView } from '../../../../components/session/attempt-view.svelte';
import { SeatHere } from '../../../../components/session/two-windows/seat-here.svelte';
import type { CpdLog } from '../../../../cpd-log/cpd-log';
import type { Decision } from '../../../../simulator/decision';
import { possible } from '../../../../simulator/next-step';
import type { Play } from '../../../../simulator/play';
import { emptyDisk, newAttempt, openOn, type Disk } from '../../../cpd-log/a-log';
import { BOX_READERS, TWO_SESSIONS } from '../../../testing-tools/small-scenarios';
import { ABrowser, type AWindow } from './a-browser';

vi.setConfig({ testTimeout: 120_000 });

const ID = 'a';
const WINDOWS = 3;

type Act =
  | { readonly act: 'decide' | 'type'; readonly window: number; readonly choice: number }
  | {
      readonly act: 'play here' | 'close' | 'crash' | 'open' | 'fall asleep' | 'wake';
      readonly window: number;
    }
  /** In every window that believes to be playing, in the same breath. */
  | { readonly act: 'decide together' | 'let happen'; readonly choice: number }
  | { readonly act: 'wait a moment' };

const window = fc.nat(WINDOWS - 1);
const choice = fc.nat(9);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('decide' as const), window, choice }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('type' as const), window, choice }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('play here' as const), window }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('open' as const), window }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constantFrom('close' as const, 'crash' as const, 'fall asleep' as const, 'wake' as const),
      window,
    }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('decide together' as const), choice }) },
  { weight: 7, arbitrary: fc.record({ act: fc.constant('let happen' as const), choice }) },
  { weight: 3, arbitrary: fc.constant({ act: 'wait a moment' as const }) },
);

/** One window with the attempt open in it. */
interface Open {
  readonly window: AWindow;
  readonly here: SeatHere;
  readonly log: CpdLog;
  view: AttemptView | null;
}

/** What was said to be kept, and what was begun and never answered because its window crashed. */
interface Told {
  readonly kept: Map<number, string>;
  readonly unanswered: { readonly index: number; readonly decision: string }[];
}

const asText = (decision: Decision): string => JSON.stringify(decision);

class People {
  readonly browser = new ABrowser();
  readonly told: Told = { kept: new Map(), unanswered: [] };
  readonly #places: (Open | null)[] = Array.from({ length: WINDOWS }, () => null);
  readonly #answers: Promise<void>[] = [];
  #said = 0;

  constructor(readonly disk: Disk) {}

  get open(): Open[] {
    return this.#places.filter((one) => one !== null);
  }

  async do(step: Act): Promise<void> {
    if (step.act === 'wait a moment') return moment();
    if (!('window' in step)) {
      if (step.act === 'let happen') return this.browser.next(step.choice);
      for (const one of this.open) this.#decide(one, step.choice);
      return;
    }
    if (step.act === 'open') {
      this.#places[step.window] ??= await this.#opened();
      return;
    }
    const one = this.#chosen(step);
    if (!one) return;
    switch (step.act) {
      case 'decide':
        return this.#decide(one, step.choice);
      case 'type':
        return one.view?.saveDraft({ ownWords: `typed ${step.choice}` });
      case 'play here':
        return one.here.playHere();
      case 'fall asleep':
      case 'wake':
        one.window.deaf = step.act === 'fall asleep';
        return;
      case 'crash':
        this.#places[step.window] = null;
        this.browser.gone(one.window);
        one.view = null;
        return one.log.close();
      case 'close':
        this.#places[step.window] = null;
        one.here.leave();
    }
  }

  /** The window an act means: for one that only some windows can do, one of those. */
  #chosen({ act, window }: { readonly act: string; readonly window: number }): Open | null {
    const able =
      act === 'decide' || act === 'type'
        ? this.open.filter((one) => one.view)
        : act === 'play here'
          ? this.open.filter((one) => one.here.seat === 'watching')
          : this.#places;
    return able[window % Math.max(1, able.length)] ?? null;
  }

  async #opened(): Promise<Open> {
    const log = await openOn(this.disk);
    const window = this.browser.open();
    const given = { log, readers: BOX_READERS, now: () => 5, windows: window.others } as unknown as Given;
    return { window, log, here: new SeatHere(given, ID, window.timers), view: null };
  }

  /** What a page would hand to its buttons just now. */
  async look(): Promise<void> {
    for (const one of this.open) {
      const { opening } = one.here;
      // The page has it only once the promise has come true.
      one.view = opening ? ((await Promise.race([opening, Promise.resolve(null)]))?.view ?? null) : null;
    }
  }

  #decide(one: Open, choice: number): void {
    const { view } = one;
    if (!view) return;
    const index = view.play.decisions.length;
    const decision = this.#decisionFor(view.play, choice);
    if (!decision) return;
    const entry = { index, decision: asText(decision) };
    this.told.unanswered.push(entry);
    const deciding = view.decide(decision).then((kept) => {
      // A window that has crashed says nothing to anybody.
      if (!this.browser.windows.has(one.window)) return;
      this.told.unanswered.splice(this.told.unanswered.indexOf(entry), 1);
      if (!kept) return;
      const before = this.told.kept.get(index);
      if (before !== undefined) expect(entry.decision, 'two were told that theirs is kept').toBe(before);
      this.told.kept.set(index, entry.decision);
    });
    this.#answers.push(deciding);
  }

  /** Every decision bears a mark of its own where it can, so that none can stand in for another. */
  #decisionFor(play: Play, choice: number): Decision | null {
    const mark = `said ${++this.#said}`;
    if (play.phase === 'writing the plan') return { kind: 'plan', plan: { form: 'blank', text: mark } };
    if (play.phase === 'self-rating')
      return { kind: 'rate', rating: { ratings: { rationale: 'tried' }, redo: null } };
    if (play.phase === 'reflection') return { kind: 'file', reflection: mark };
    const all = possible(play);
    const one = all[choice % Math.max(1, all.length)];
    return one?.kind === 'reply' ? { ...one, ownWords: mark } : (one ?? null);
  }

  /** Lets everything happen, what is due and what comes of it, until this is so; fails when it never is. */
  async becomes(what: string, so: () => boolean | Promise<boolean>): Promise<void> {
    for (const one of this.open) one.window.deaf = false;
    for (let quiet = 0, tries = 0; tries < 1500; tries++) {
      while (this.browser.due > 0) {
        this.browser.next(0);
        await moment();
      }
      await this.look();
      await moment();
      // What holds only between two events does not hold.
      quiet = this.browser.due === 0 && (await so()) ? quiet + 1 : 0;
      if (quiet === 3) return;
    }
    throw new Error(`it never came to pass that ${what}`);
  }

  /** Every decision that a living window asked for has been answered. */
  get answered(): Promise<unknown> {
    return Promise.all(this.#answers);
  }
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

async function holds(acts: readonly Act[]): Promise<void> {
  const disk = emptyDisk();
  const log = await openOn(disk);
  const hash = await log.keepSource(TWO_SESSIONS);
  const begin: Decision = { kind: 'begin' };
  await log.startAttempt(newAttempt(ID, hash, { decisions: [begin] }));
  const people = new People(disk);
  people.told.kept.set(0, asText(begin));
  await people.do({ act: 'open', window: 0 });
  await people.do({ act: 'open', window: 1 });
  for (const step of acts) {
    await people.do(step);
    await people.look();
  }
  await people.becomes(
    'one plays, at the newest turn, with the words that are kept, and the others show it',
    async () => {
      const { open } = people;
      const attempt = (await log.attempt(ID))!;
      const playing = open.filter((one) => one.here.seat === 'playing');
      if (attempt.status === 'filed')
        return open.every((one) => one.here.seat === 'over' || playing.includes(one));
      if (open.length === 0) return true;
      if (playing.length !== 1) return false;
      const kept = JSON.stringify(attempt.decisions);
      return open.every((one) =>
        one === playing[0]
          ? JSON.stringify(one.view?.play.decisions) === kept &&
            (one.view?.draft.ownWords ?? '') === (attempt.draft.ownWords ?? '')
          : one.here.seat === 'watching' && JSON.stringify(one.here.followed?.kept.decisions) === kept,
      );
    },
  );
  await Promise.race([people.answered, moment()]);

  const kept = (await log.attempt(ID))!.decisions.map(asText);
  const { told, open } = people;
  for (const [index, decision] of told.kept) expect(kept[index], `decision ${index}`).toBe(decision);
  // Nothing else is there, but for what a crash left unanswered.
  kept.forEach((decision, index) => {
    if (told.kept.has(index)) return;
    expect(told.unanswered).toContainEqual({ index, decision });
  });
  for (const one of open) {
    one.here.leave();
    await moment();
    one.log.close();
  }
  log.close();
}

test('however windows are opened, closed, crashed and taken over, what is kept is what was acknowledged, in order, once', async () => {
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 80, size: 'max' }), holds), {
    numRuns: Number(process.env['TWO_WINDOWS_RUNS'] ?? 80),
    // A failure is made smaller only while a reader would wait.
    ...{ interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
  });
});
