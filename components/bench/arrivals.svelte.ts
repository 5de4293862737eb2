/**
 * What has come in and is not yet decided on: each with its card. It lives as long as the window, so that leaving the bench for a
 * moment costs nothing; what is to stay is kept in the log.
 */
import type { CpdLog } from '../../cpd-log/cpd-log';
import { asLogProblem, type LogProblem } from '../../cpd-log/log-problem';
import type { CameFrom } from '../../cpd-log/scripts/script-shapes';
import type { Fix } from '../../scenarios/problems/problem';
import type { HandedOver } from '../app/given';
import type { Arrived, ArrivedScript } from '../../tutor/arrivals/read-arrival';
import { HandedIn } from '../cohort/handed-in.svelte';
import { siteOf } from './bench-words';
import { readInWorker, type ToArrivalWorker } from './read-in-worker';

export interface ArrivalHere {
  readonly key: number;
  readonly from: CameFrom;
  readonly arrived: Arrived;
  /** It is in the log as it stands here. */
  readonly kept: boolean;
  /** Fixes taken so far. */
  readonly mended: number;
}

export interface ArrivalHands {
  readonly log: CpdLog;
  readonly now: () => number;
  /** Where evidence files wait for the page of a class. */
  readonly handedIn?: HandedIn;
  /** Reads beside the page; tests hand in their own. */
  readonly read?: (what: ToArrivalWorker) => Promise<readonly Arrived[]>;
}

/** Larger than any refusal needs to look at, small enough to hold: bytes of one file. */
const LARGEST_FILE = 80_000_000;
const MOST_FILES = 40;

export class Arrivals {
  readonly #hands: ArrivalHands;
  /** What trainees handed in has no card here: it waits for the page of a class. */
  readonly handedIn: HandedIn;
  #next = 1;
  #mending = false;
  /** Newest first. */
  list = $state.raw<readonly ArrivalHere[]>([]);
  /** Links that were chosen on a page and wait for a yes. */
  links = $state.raw<readonly string[]>([]);
  /** How many are being read. */
  reading = $state(0);
  /** What happened, in a sentence for whoever listens. */
  says = $state('');
  undo = $state.raw<(() => void) | null>(null);
  problem = $state.raw<LogProblem | null>(null);

  constructor(hands: ArrivalHands) {
    this.#hands = hands;
    this.handedIn = hands.handedIn ?? new HandedIn();
  }

  /** Files that were picked or dropped, one after the other. */
  async take(files: readonly File[]): Promise<void> {
    for (const file of files.slice(0, MOST_FILES)) {
      const from: CameFrom = { kind: /\.zip$/i.test(file.name) ? 'pack' : 'file', name: file.name };
      await this.#arriving(from, async () => {
        if (file.size > LARGEST_FILE) return [tooLarge(file.name)];
        return this.#read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      });
    }
    if (files.length > MOST_FILES)
      this.says = `The first ${MOST_FILES} files were opened; drop the other ${files.length - MOST_FILES} next.`;
  }

  takeBytes(from: CameFrom, name: string, bytes: Uint8Array): Promise<void> {
    return this.#arriving(from, () => this.#read({ name, bytes }));
  }

  takeText(from: CameFrom, text: string): Promise<void> {
    return this.#arriving(from, () => this.#read({ name: 'pasted.md', text }));
  }

  /** A link waits for a yes; words are read. */
  takeHandedOver(item: HandedOver): void {
    if (item.kind === 'link') this.takeLink(item.url);
    else void this.takeText({ kind: 'selection', name: siteOf(item.pageUrl) }, item.text);
  }

  /** Something that was not taken before it came here, with the reason. */
  refuse(fileName: string, sentence: string): void {
    this.#put({ kind: 'file', name: fileName }, [{ kind: 'refused', fileName, sentence }]);
  }

  takeLink(url: string): void {
    this.links = [url, ...this.links.filter((other) => other !== url)];
  }

  dropLink(url: string): void {
    this.links = this.links.filter((other) => other !== url);
  }

  /** Puts a problem's own mending into the text, and reads it anew. */
  async mend(key: number, fix: Fix): Promise<void> {
    const here = this.#script(key);
    // Pressed twice, or of a text that has changed meanwhile: its places would be wrong.
    if (!here || this.#mending || !here.script.reading.problems.some((problem) => problem.fix === fix))
      return;
    this.#mending = true;
    const { text, fileName } = here.script;
    const mended = text.slice(0, fix.from) + fix.insert + text.slice(fix.to);
    const [arrived] = await this.#read({ name: fileName, text: mended });
    this.#mending = false;
    if (!arrived) return;
    this.#change(key, { arrived, kept: false, mended: here.mended + 1 });
    const left = arrived.kind === 'script' ? arrived.reading.problems.length + arrived.moreProblems : 0;
    this.says = `Mended: ${fix.label}. ${left === 0 ? 'Nothing is left to mend.' : `${left} left.`}`;
  }

  /** Keeps the scenario in the log, to be played from the library. Gives its id, or null where it could not be kept. */
  async keep(key: number): Promise<string | null> {
    const here = this.#script(key);
    if (!here) return null;
    const { header } = here.script.reading.scenario;
    try {
      await this.#hands.log.loaded.keep({
        ...{ id: header.id, title: header.title, client: header.client.name, version: header.version },
        ...{ authors: header.authors, loadedAt: this.#hands.now(), from: here.from, text: here.script.text },
      });
      this.#change(key, { kept: true });
      this.says = `${header.title} is kept. You will find ${header.client.name} under Practise.`;
      this.problem = null;
      return header.id;
    } catch (error) {
      this.problem = asLogProblem(error);
      return null;
    }
  }

  discard(key: number): void {
    const at = this.list.findIndex((one) => one.key === key);
    const gone = this.list[at];
    if (!gone) return;
    this.list = this.list.filter((one) => one !== gone);
    this.says = `${gone.arrived.fileName} is put away.`;
    this.undo = () => {
      this.list = [...this.list.slice(0, at), gone, ...this.list.slice(at)];
      this.says = `${gone.arrived.fileName} is back.`;
      this.undo = null;
    };
  }

  #script(key: number): (ArrivalHere & { readonly script: ArrivedScript }) | null {
    const here = this.list.find((one) => one.key === key);
    return here?.arrived.kind === 'script' ? { ...here, script: here.arrived } : null;
  }

  #change(key: number, change: Partial<ArrivalHere>): void {
    this.list = this.list.map((one) => (one.key === key ? { ...one, ...change } : one));
  }

  readonly #read = (what: ToArrivalWorker): Promise<readonly Arrived[]> =>
    (this.#hands.read ?? readInWorker)(what);

  #put(from: CameFrom, arrived: readonly Arrived[]): void {
    const fresh = arrived.map((one) => ({
      ...{ key: this.#next++, from, arrived: one, kept: false, mended: 0 },
    }));
    this.list = [...fresh, ...this.list];
    this.says = arrived.map(inBrief).join(' ');
  }

  async #arriving(from: CameFrom, read: () => Promise<readonly Arrived[]>): Promise<void> {
    this.reading++;
    this.undo = null;
    try {
      const arrived = await read();
      const evidence = arrived.flatMap((one) => (one.kind === 'text' && one.is === 'evidence' ? [one] : []));
      this.handedIn.add(evidence.map(({ text, fileName }) => new File([text], fileName)));
      this.#put(
        from,
        arrived.filter((one) => one.kind !== 'text' || one.is !== 'evidence'),
      );
    } catch {
      // The file went away between choosing and reading, or may not be read.
      const sentence = 'The browser could not read it. Look whether it is still there, and try again.';
      this.#put(from, [{ kind: 'refused', fileName: from.name, sentence }]);
    } finally {
      this.reading--;
    }
  }
}

const tooLarge = (fileName: string): Arrived => ({
  ...{ kind: 'refused', fileName },
  sentence: 'It is far larger than any script or pack, so it was not opened.',
});

function inBrief(arrived: Arrived): string {
  if (arrived.kind === 'refused') return `${arrived.fileName} was not taken. ${arrived.sentence}`;
  if (arrived.kind === 'text') return `${arrived.fileName} is here.`;
  const count = arrived.reading.problems.length + arrived.moreProblems;
  return `${arrived.fileName} is here, with ${count === 0 ? 'no problems' : count === 1 ? 'one problem' : `${count} problems`}.`;
}
