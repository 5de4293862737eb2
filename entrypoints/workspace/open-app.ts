/** Puts the app together from its parts, for both pages that show it: the only place where clock and chance come in. */
import { mount, unmount } from 'svelte';
import cards from 'virtual:library-cards';
import { afterClosing } from '../../browser/new-file-begun';
import { askToNotify } from '../../browser/notice';
import { otherWindows } from '../../browser/other-windows';
import { askForSite } from '../../browser/reach-a-site';
import { roomLeft } from '../../browser/room-left';
import App from '../../components/app/App.svelte';
import type { Outside } from '../../components/app/given';
import { logStanding } from '../../components/app/log-standing.svelte';
import { routeOf } from '../../components/app/route';
import OpeningTrouble from '../../components/app/OpeningTrouble.svelte';
import { openLog } from '../../cpd-log/attempts';
import type { CpdLog } from '../../cpd-log/cpd-log';
import { SHIPPED } from '../../scenarios/shipped';
import { lookAround } from '../background/look-around';
import { newFileFirst } from '../background/new-file-first';

/** Opens the log, then the app on it; a log that cannot be opened is explained on a page of its own. */
export async function openApp(
  own: Pick<Outside, 'surface' | 'openWorkspace' | 'fetchFile' | 'onHandedOver'>,
): Promise<void> {
  const target = document.body;
  fetchAhead(location.hash);
  let log: CpdLog;
  let shown: ReturnType<typeof mount> | null = null;
  const say = async (error: unknown): Promise<void> => {
    if (shown) await unmount(shown);
    shown = mount(OpeningTrouble, { target, props: { error } });
  };
  try {
    log = await openLog({
      now: Date.now,
      roomLeft,
      beforeWriting: newFileFirst,
      onWaiting: (problem) => void say(problem),
      onClosed: (problem) => {
        logStanding.problem = problem;
        void afterClosing();
      },
    });
  } catch (error) {
    await say(error);
    return;
  }
  if (shown) await unmount(shown);
  const props: Outside = {
    ...own,
    log,
    askToNotify,
    lookAround: () => void lookAround(log, Date.now()),
    shipped: SHIPPED.map((script) => ({ ...script, card: cards[script.fileName] })),
    loadReaders: async () => (await import('./plan-readers')).READERS,
    now: Date.now,
    askForSite,
    keepForGood,
    windows: otherWindows(),
    processors: navigator.hardwareConcurrency,
    newId: () => crypto.randomUUID(),
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  };
  mount(App, { target, props });
}

/** Somebody who comes back to a conversation waits for its pages and for the log: they are fetched while it opens. */
function fetchAhead(hash: string): void {
  if (routeOf(hash).page !== 'attempt') return;
  for (const part of [import('../../components/session/AttemptFlow.svelte'), import('./plan-readers')])
    // Whoever shows the page says so.
    part.catch(() => undefined);
}

/** Asks the browser not to clear what is kept here when it is short of room. It may say no (Chromium usually does), and that is no trouble. */
async function keepForGood(): Promise<void> {
  // Some browsers have no such thing in a private window.
  const { storage } = navigator as Partial<Navigator>;
  await storage?.persist().catch(() => undefined);
}
