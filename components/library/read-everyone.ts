/** Reads scripts into people, each text once, and sets those who signed a text beside it. */
import type { KeptScript, SignOffRow } from '../../cpd-log/scripts/script-shapes';
import { sourceHash } from '../../cpd-log/source-hash';
import { personOf, readPeople, signedPerson, type Person, type ShippedScript } from './people';

export class ReadEveryone {
  readonly #shipped: readonly ShippedScript[];
  #fromTheLibrary: readonly Person[] | null = null;
  /** Loaded scripts read so far, by hash: a change of one does not read the others again. */
  readonly #loaded = new Map<string, Person | null>();
  /** Hashes of shipped texts, by text. */
  #hashes: ReadonlyMap<string, string> = new Map();

  constructor(shipped: readonly ShippedScript[]) {
    this.#shipped = shipped;
  }

  /** Needed before signatures on shipped scripts can be found; only when somebody has signed anything. */
  async hashShipped(): Promise<void> {
    if (this.#hashes.size > 0) return;
    const hashes = this.#shipped.map(async ({ text }) => [text, await sourceHash(text)] as const);
    this.#hashes = new Map(await Promise.all(hashes));
  }

  /** Of a shipped text, once they were worked out. */
  hashOf(text: string): string | undefined {
    return this.#hashes.get(text);
  }

  /** Those who were loaded, in the order given, then the library; one loaded under a shipped id stands in its place. */
  people(scripts: readonly KeptScript[], signed: readonly SignOffRow[]): readonly Person[] {
    this.#fromTheLibrary ??= readPeople(this.#shipped);
    const withSigned = (person: Person, hash: string | undefined): Person =>
      signedPerson(
        person,
        signed.filter((one) => one.hash === hash),
      );
    const loaded = scripts.flatMap((script) => {
      const person = this.#personOf(script);
      return person ? [withSigned(person, script.hash)] : [];
    });
    const ids = new Set(loaded.map((person) => person.id));
    const shipped = this.#fromTheLibrary
      .filter((person) => !ids.has(person.id))
      .map((person) => withSigned(person, this.#hashes.get(person.text)));
    return [...loaded, ...shipped];
  }

  #personOf({ hash, id, text, from, loadedAt, version }: KeptScript): Person | null {
    let person = this.#loaded.get(hash);
    if (person === undefined) {
      person = personOf(text, `${id}.md`, { from, loadedAt, version });
      this.#loaded.set(hash, person);
    }
    return person;
  }
}
