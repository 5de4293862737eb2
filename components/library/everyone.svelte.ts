/**
 * Everyone who can be talked to: those who are shipped, those who were loaded, and who signed their scripts. The library, a
 * briefing and the bench all find a person here. Nothing is read before somebody asks.
 */
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { LogProblem } from '../../cpd-log/log-problem';
import type { KeptScript, SignOffRow } from '../../cpd-log/scripts/script-shapes';
import type { Person, ShippedScript } from './people';
import { ReadEveryone } from './read-everyone';

export class Everyone {
  readonly #log: CpdLog;
  readonly #read: ReadEveryone;
  /** What was loaded is known: until then somebody who is not found may yet come. */
  known = $state(false);
  problem = $state.raw<LogProblem | null>(null);
  /** What was loaded, newest first. */
  loaded = $state.raw<readonly KeptScript[]>([]);
  /** Who signed what, oldest first. */
  signed = $state.raw<readonly SignOffRow[]>([]);

  /** Those who were loaded first, then the library; one loaded under a shipped id stands in its place. */
  readonly people: readonly Person[] = $derived.by(() => this.#read.people(this.loaded, this.signed));

  constructor(shipped: readonly ShippedScript[], log: CpdLog) {
    this.#read = new ReadEveryone(shipped);
    this.#log = log;
  }

  find(id: string): Person | undefined {
    return this.people.find((person) => person.id === id);
  }

  /** Those who signed exactly this text on this device; it must be one of those that are here. */
  signedText(text: string): readonly SignOffRow[] {
    const hash = this.loaded.find((script) => script.text === text)?.hash ?? this.#read.hashOf(text);
    return this.signed.filter((one) => one.hash === hash);
  }

  /** The names of those who signed another text of this scenario and have not signed this one. */
  signedBefore({ id, text }: Pick<Person, 'id' | 'text'>): readonly string[] {
    const here = this.signedText(text).map((one) => one.name);
    const all = this.signed.filter((one) => one.scenarioId === id).map((one) => one.name);
    return all.filter((name, at) => !here.includes(name) && all.indexOf(name) === at);
  }

  /** Follows what is loaded and signed, in this window and others; returns how to stop. */
  readonly follow = (): (() => void) => {
    const failed = (problem: LogProblem): void => {
      this.problem = problem;
      // The library is whole without it.
      this.known = true;
    };
    const stops = [
      this.#log.loaded.watch((scripts) => {
        this.loaded = scripts;
        this.known = true;
      }, failed),
      this.#log.signOffs.watch((all) => void this.#sign(all), failed),
    ];
    return () => stops.forEach((stop) => stop());
  };

  async #sign(all: readonly SignOffRow[]): Promise<void> {
    if (all.length > 0) await this.#read.hashShipped();
    this.signed = all;
  }
}
