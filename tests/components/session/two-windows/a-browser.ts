/**
 * A browser of several windows, of which only the locks, the channel and the clock are made up: what it has to tell waits in a
 * row until the test lets it happen, in whatever order the test likes.
 */
import type { Timers } from '../../../../cpd-log/draft-keeper';
import type { OtherWindows } from '../../../../components/session/two-windows/other-windows';

interface Waiting {
  readonly window: AWindow;
  readonly held: () => void;
  readonly robbed: () => void;
}

/** What comes to a window from one of these comes in order; between them anything goes. */
type From = 'locks' | 'channel' | 'clock';

export class ABrowser {
  readonly #due: { readonly window: AWindow; readonly from: From; readonly act: () => void }[] = [];
  readonly windows = new Set<AWindow>();
  /** No time passes: what waits for the clock goes on waiting. */
  clockStands = false;
  #holder: Waiting | null = null;
  #line: Waiting[] = [];

  open(): AWindow {
    const window = new AWindow(this);
    this.windows.add(window);
    return window;
  }

  /** How many things wait to happen. */
  get due(): number {
    return this.#possible.length;
  }

  /** Lets one of them happen; which one is the caller's choice. */
  next(choice: number): void {
    const possible = this.#possible;
    const chosen = possible[choice % Math.max(1, possible.length)];
    const one = possible.find(({ window, from }) => window === chosen?.window && from === chosen.from);
    if (one) this.#due.splice(this.#due.indexOf(one), 1);
    // To a window that has gone, nothing happens.
    if (one && this.windows.has(one.window)) one.act();
  }

  get #possible() {
    return this.#due.filter(({ from }) => from !== 'clock' || !this.clockStands);
  }

  later(window: AWindow, from: From, act: () => void): void {
    this.#due.push({ window, from, act });
  }

  cancel(act: () => void): void {
    const at = this.#due.findIndex((one) => one.act === act);
    if (at >= 0) this.#due.splice(at, 1);
  }

  request(asked: Waiting, how: 'if free' | 'in line' | 'whoever holds it', taken?: () => void): void {
    if (how === 'whoever holds it') {
      const before = this.#holder;
      this.#hold(asked);
      if (before) this.later(before.window, 'locks', before.robbed);
    } else if (!this.#holder && this.#line.length === 0) this.#hold(asked);
    else if (how === 'if free') this.later(asked.window, 'locks', () => taken?.());
    else this.#line.push(asked);
  }

  giveBack(asked: Waiting): void {
    this.#line = this.#line.filter((one) => one !== asked);
    if (this.#holder !== asked) return;
    this.#holder = null;
    const next = this.#line.shift();
    if (next) this.#hold(next);
  }

  /** The window is gone, with all it held and all it waited for. */
  gone(window: AWindow): void {
    this.windows.delete(window);
    this.#line = this.#line.filter((one) => one.window !== window);
    if (this.#holder?.window === window) this.giveBack(this.#holder);
  }

  #hold(asked: Waiting): void {
    this.#holder = asked;
    this.later(asked.window, 'locks', asked.held);
  }
}

export class AWindow {
  readonly #browser: ABrowser;
  readonly #hearing = new Set<Parameters<OtherWindows['hear']>[0]>();
  /** It answers nobody, as a window that the browser has put to sleep. */
  deaf = false;

  constructor(browser: ABrowser) {
    this.#browser = browser;
  }

  readonly timers: Timers = {
    set: (act) => (this.#browser.later(this, 'clock', act), act),
    clear: (act) => this.#browser.cancel(act as () => void),
  };

  readonly others: OtherWindows = {
    lock: (_attempt, how, { held, taken, robbed }) => {
      let ended = false;
      const unless = (act: () => void) => () => {
        if (!ended) act();
      };
      const asked = { window: this, held: unless(held), robbed: unless(robbed) };
      this.#browser.request(asked, how, taken && unless(taken));
      return () => {
        ended = true;
        this.#browser.giveBack(asked);
      };
    },
    say: (message) => {
      for (const window of this.#browser.windows)
        if (window !== this)
          this.#browser.later(window, 'channel', () => {
            if (!window.deaf) for (const take of window.#hearing) take(message);
          });
    },
    hear: (take) => {
      this.#hearing.add(take);
      return () => this.#hearing.delete(take);
    },
  };
}
