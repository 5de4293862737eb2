/**
 * Everyone who can be talked to: those who are shipped, those who were loaded, and who signed their scripts. The library, a
 * briefing and the bench all find a person here. Reading is lazy and happens once a text.
 */
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { LogProblem } from '../../cpd-log/log-problem';
import type { KeptScript, SignOffRow } from '../../cpd-log/scripts/script-shapes';
import { sourceHash } from '../../cpd-log/source-hash';
import { personOf, readPeople, signedPerson, type Person } from './people';

interface Shipped {
  readonly fileName: string;
  readonly text: string;
}

export class Everyone {
  readonly #shipped: readonly Shipped[];
  readonly #log: CpdLog;
  /** Loaded scripts read so far, by hash: a change of one does not read the others again. */
  readonly #read = new Map<string, Person | null>();
  #loaded = $state.raw<readonly KeptScript[]>([]);
  #signed = $state.raw<ReadonlyMap<string, readonly SignOffRow[]>>(new Map());
  /** Of the shipped texts, by text; worked out only when somebody has signed anything. */
  #hashes = $state.raw<ReadonlyMap<string, string>>(new Map());

  /** What was loaded is known: until then somebody who is not found may yet come. */
  known = $state(false);
  problem = $state.raw<LogProblem | null>(null);

  readonly #fromTheShelf = $derived.by(() => readPeople(this.#shipped));
  /** Those who were loaded first, newest first, then the library; one loaded under a shipped id stands in its place. */
  readonly people: readonly Person[] = $derived.by(() => {
    const loaded = this.#loaded.flatMap((script) => {
      const person = this.#personOf(script);
      return person ? [signedPerson(person, this.#signed.get(script.hash) ?? [])] : [];
    });
    const ids = new Set(loaded.map((person) => person.id));
    const shipped = this.#fromTheShelf
      .filter((person) => !ids.has(person.id))
      .map((person) => signedPerson(person, this.#signed.get(this.#hashes.get(person.text) ?? '') ?? []));
    return [...loaded, ...shipped];
  });

  constructor(shipped: readonly Shipped[], log: CpdLog) {
    this.#shipped = shipped;
    this.#log = log;
  }

  find(id: string): Person | undefined {
    return this.people.find((person) => person.id === id);
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
        this.#loaded = scripts;
        this.known = true;
      }, failed),
      this.#log.signOffs.watch((all) => void this.#sign(all), failed),
    ];
    return () => stops.forEach((stop) => stop());
  };

  async #sign(all: readonly SignOffRow[]): Promise<void> {
    if (all.length > 0 && this.#hashes.size === 0) {
      const hashes = this.#shipped.map(async ({ text }) => [text, await sourceHash(text)] as const);
      this.#hashes = new Map(await Promise.all(hashes));
    }
    const signed = new Map<string, SignOffRow[]>();
    for (const one of all) signed.set(one.hash, [...(signed.get(one.hash) ?? []), one]);
    this.#signed = signed;
  }

  #personOf(script: KeptScript): Person | null {
    let person = this.#read.get(script.hash);
    if (person === undefined) {
      const { from, loadedAt, version } = script;
      person = personOf(script.text, `${script.id}.md`, { from, loadedAt, version });
      this.#read.set(script.hash, person);
    }
    return person;
  }
}
