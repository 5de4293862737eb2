import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Given } from '../../../../components/app/given';
import { onlyHere, takesBack } from '../../../../components/session/two-windows/only-here';
import { SeatHere } from '../../../../components/session/two-windows/seat-here.svelte';
import type { CpdLog } from '../../../../cpd-log/cpd-log';
import { emptyDisk, newAttempt, openOn } from '../../../cpd-log/a-log';
import { BOX_READERS, TWO_SESSIONS } from '../../../testing-tools/small-scenarios';
import { ABrowser, type AWindow } from './a-browser';

const FIRST = { kind: 'reply', session: 1, beat: 'opening', reply: 1 } as const;
let log: CpdLog;
let browser: ABrowser;
let opened: SeatHere[];

beforeEach(async () => {
  log = await openOn(emptyDisk());
  browser = new ABrowser();
  browser.clockStands = true;
  opened = [];
  const hash = await log.keepSource(TWO_SESSIONS);
  await log.startAttempt(newAttempt('a', hash, { decisions: [{ kind: 'begin' }] }));
});
afterEach(() => {
  for (const here of opened) here.leave();
  log.close();
});

function open(through = log): { here: SeatHere; window: AWindow } {
  const window = browser.open();
  const given = {
    log: through,
    readers: BOX_READERS,
    now: () => 5,
    windows: window.others,
  } as unknown as Given;
  const here = new SeatHere(given, 'a', window.timers);
  opened.push(here);
  return { here, window };
}
/** Lets everything happen in its order, until this is so. */
const until = (so: () => void | Promise<void>) =>
  vi.waitFor(
    async () => {
      while (browser.due > 0) browser.next(0);
      await so();
    },
    { timeout: 10_000, interval: 5 },
  );
const seat = (here: SeatHere, is: SeatHere['seat']) => until(() => expect(here.seat).toBe(is));
const viewOf = async (here: SeatHere) => (await here.opening!).view;

async function two() {
  const [one, other] = [open(), open()];
  await seat(one.here, 'playing');
  await seat(other.here, 'watching');
  return { one, other, view: await viewOf(one.here) };
}

describe('an attempt that stands open in two windows', () => {
  test('is played in the first and followed in the second, decision by decision', async () => {
    const { other, view } = await two();
    expect(other.here.opening).toBeNull();
    await view.decide(FIRST);
    await until(() => expect(other.here.followed?.play.beat?.slug).toBe('the-menu'));
  });

  test('changes hands with what was typed, and the one that gave it up follows', async () => {
    const { one, other, view } = await two();
    view.saveDraft({ ownWords: 'half a sent' });
    other.here.playHere();
    expect(other.here.takingOver).toBe(true);
    await seat(other.here, 'playing');
    await seat(one.here, 'watching');
    expect((await viewOf(other.here)).draft.ownWords).toBe('half a sent');
    expect(one.here.typedHere).toBeNull();
    expect(one.here.news).toMatch(/in another window now/);
    expect(other.here.news).toMatch(/playing this session here now/);
    expect(await view.decide(FIRST), 'the old page decides nothing any more').toBe(false);
    expect((await log.attempt('a'))?.decisions).toHaveLength(1);
  });

  test('lets a decision that is under way end before it changes hands', async () => {
    const { other, view } = await two();
    const deciding = view.decide(FIRST);
    other.here.playHere();
    await seat(other.here, 'playing');
    expect(await deciding).toBe(true);
    expect((await viewOf(other.here)).play.beat?.slug).toBe('the-menu');
  });

  test('is taken from a window that does not answer, which keeps what was typed in it for its owner', async () => {
    const { one, other, view } = await two();
    one.window.deaf = true;
    browser.clockStands = false;
    view.saveDraft({ ownWords: 'never written' });
    other.here.playHere();
    await seat(other.here, 'playing');
    await (await viewOf(other.here)).decide(FIRST);
    await seat(one.here, 'watching');
    await until(() => expect(one.here.followed?.kept.decisions).toHaveLength(2));
    expect(one.here.typedHere).toEqual({ ownWords: 'never written' });
    expect((await log.attempt('a'))?.draft, 'nothing is written behind the new player’s back').toEqual({});
  });

  test('keeps no word of the former window that was on its way to the disk when it was taken, and loses none', async () => {
    let arrive = (): void => undefined;
    const underWay = new Promise<void>((resolve) => (arrive = resolve));
    const written: PromiseSettledResult<void>[] = [];
    const slow: CpdLog = {
      ...log,
      async saveDraft(...words) {
        await underWay;
        written.push(...(await Promise.allSettled([log.saveDraft(...words)])));
      },
    };
    const one = open(slow);
    await seat(one.here, 'playing');
    const other = open();
    await seat(other.here, 'watching');
    one.window.deaf = true;
    browser.clockStands = false;
    (await viewOf(one.here)).saveDraft({ ownWords: 'from before' });
    other.here.playHere();
    await seat(other.here, 'playing');
    const view = await viewOf(other.here);
    view.saveDraft({ ownWords: 'typed by the new player' });
    await until(async () => expect((await log.attempt('a'))?.draft.ownWords).toBe('typed by the new player'));
    arrive();
    await until(() => expect(written).toHaveLength(1));
    expect(written[0]).toMatchObject({ status: 'rejected', reason: { code: 'taken over' } });
    expect((await log.attempt('a'))?.draft.ownWords).toBe('typed by the new player');
    await seat(one.here, 'watching');
    expect(one.here.typedHere).toEqual({ ownWords: 'from before' });
  });

  test('is played here again, with what was typed here put back where its place is free', async () => {
    const { one, other, view } = await two();
    one.window.deaf = true;
    browser.clockStands = false;
    view.saveDraft({ ownWords: 'never written' });
    other.here.playHere();
    await seat(one.here, 'watching');
    other.here.leave();
    await seat(one.here, 'playing');
    expect((await viewOf(one.here)).draft.ownWords).toBe('never written');
    await until(async () => expect((await log.attempt('a'))?.draft.ownWords).toBe('never written'));
    expect(one.here.typedHere).toBeNull();
  });

  test('goes on by itself where the window that played is closed, or crashes', async () => {
    const { one, other } = await two();
    one.here.leave();
    await seat(other.here, 'playing');
    const third = open();
    await seat(third.here, 'watching');
    browser.gone(other.window);
    await seat(third.here, 'playing');
  });

  test('goes on where it was when the one who asked has gone before taking it', async () => {
    const { one, other, view } = await two();
    other.here.playHere();
    view.saveDraft({ ownWords: 'typed all the while' });
    while (one.here.seat !== 'standing down') browser.next(0);
    browser.gone(other.window);
    browser.clockStands = false;
    view.saveDraft({ ownWords: 'typed all the while, and after' });
    await seat(one.here, 'playing');
    expect((await viewOf(one.here)).draft.ownWords).toBe('typed all the while, and after');
  });

  test('is shown whole in both once it is filed', async () => {
    const { other } = await two();
    await log.fileAttempt('a', {
      at: 9,
      summary: {
        band: 'on the way',
        week: null,
        safety: null,
        sessions: [],
        calibration: [],
        priority: null,
        turns: 0,
      },
    });
    await seat(other.here, 'over');
    expect(other.here.opening).not.toBeNull();
  });

  test('is left and come back to in one window without a word of another', async () => {
    const { here } = open();
    await seat(here, 'playing');
    here.leave();
    const again = open().here;
    await seat(again, 'playing');
    expect(again.followed).toBeNull();
    expect(again.news).toBe('');
  });
});

describe('what was typed in a window that was taken over from', () => {
  test('is told apart from what the log has', () => {
    expect(onlyHere({ ownWords: 'a' }, { ownWords: 'a ' })).toBeNull();
    expect(onlyHere({ ownWords: 'a', reflection: ' ' }, { ownWords: 'b' })).toEqual({ ownWords: 'a' });
  });

  test('goes back only to the page it was typed on, and over nothing', () => {
    expect(takesBack({ ownWords: 'a', reflection: 'b' }, 'talking', {})).toEqual({ ownWords: 'a' });
    expect(takesBack({ ownWords: 'a' }, 'talking', { ownWords: 'newer' })).toEqual({});
    expect(takesBack({ ownWords: 'a' }, 'the week', {})).toEqual({});
  });
});
