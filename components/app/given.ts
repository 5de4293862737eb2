/** What the app is handed by the page it starts on: nothing in components/ reaches for a clock, chance or a browser API itself. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { OtherWindows } from '../session/two-windows/other-windows';
import type { Readers } from '../../simulator/next-step';
import type { ShippedScript } from '../library/people';

export interface Given {
  readonly log: CpdLog;
  readonly surface: 'workspace' | 'sidepanel';
  /** The library's scenarios as text, with the cards that the build made of them. */
  readonly shipped: readonly ShippedScript[];
  readonly readers: Readers;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** A whole number to draw from. */
  readonly newSeed: () => number;
  /** Asks the browser for notices of the system; false where it says no. Only where there is a browser to ask. */
  readonly askToNotify?: () => Promise<boolean>;
  /** Something that reminders hang on has changed. */
  readonly lookAround?: () => void;
  /** Asks the browser to let us reach one site that the owner named; called straight from a press. */
  readonly askForSite?: (origin: string) => Promise<boolean>;
  /** Asks the browser to keep the log for good; asked once there is something in it that took work. Never rejects. */
  readonly keepForGood?: () => Promise<void>;
  /** The other windows of this extension; without them each stands alone, and the log alone keeps two from interleaving. */
  readonly windows?: OtherWindows | undefined;
  /** Processors of this device, as the browser counts them; two where it does not say. */
  readonly processors?: number;
  /** Opens the full page on the same hash; only where there is one to open. */
  readonly openWorkspace?: (hash: string) => void;
  /**
   * Fetches one file from a site that the person chose, asking the browser for that site first; call it straight from a press.
   * Always resolves: with the file, or with a sentence why not. Only where a browser is there to be asked.
   */
  readonly fetchFile?: (
    url: string,
  ) => Promise<{ readonly name: string; readonly bytes: Uint8Array } | { readonly sentence: string }>;
  /** Told what was chosen on a web page to be opened here, once each; returns how to stop. */
  readonly onHandedOver?: (take: (item: HandedOver) => void) => () => void;
}

/** What the menu of a web page handed over: a link, or words that were selected. */
export type HandedOver =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'selection'; readonly text: string; readonly pageUrl: string };

/** What a page has that reads nothing. */
export type GivenAtOnce = Omit<Given, 'readers'>;

/** What the app itself starts with: the reader of plans, the heaviest part of a session, comes when a page first asks for it. */
export interface Outside extends GivenAtOnce {
  readonly loadReaders: () => Promise<Readers>;
}
