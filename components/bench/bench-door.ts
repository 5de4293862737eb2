/**
 * How things reach the app from any page: evidence files go to the page of a class, a practice day opens, and everything else is laid
 * on the bench. The bench's desk is fetched with the first of them and kept for as long as the window is open.
 */
import { markOfFile } from '../../tutor/arrivals/other-text';
import { askedInTurns } from '../app/a-turn-between';
import type { GivenAtOnce } from '../app/given';
import { hashOf } from '../app/route';
import { HandedIn } from '../cohort/handed-in.svelte';
import type { Arrivals } from './arrivals.svelte';

export class BenchDoor {
  readonly handedIn = new HandedIn();
  readonly #given: GivenAtOnce;
  readonly #go: (hash: string) => void;
  #desk: Promise<Arrivals> | null = null;

  constructor(given: GivenAtOnce, go: (hash: string) => void) {
    this.#given = given;
    this.#go = go;
  }

  get arrivals(): Promise<Arrivals> {
    const { handedIn } = this;
    this.#desk ??= import('./arrivals.svelte').then(
      (bench) => new bench.Arrivals({ ...this.#given, handedIn }),
    );
    return this.#desk;
  }

  /** A page that takes what is dropped while it stands, such as that of a class, which adds to its table. */
  #page: ((files: readonly File[]) => unknown) | null = null;

  /** @returns how to stop */
  readonly takeOver = (take: (files: readonly File[]) => unknown): (() => void) => {
    this.#page = take;
    return () => {
      if (this.#page === take) this.#page = null;
    };
  };

  /** What was dropped or picked, on whichever page. */
  readonly files = async (files: readonly File[]): Promise<void> => {
    await (this.#page ?? this.open)(files);
  };

  /** Leads each file where it belongs. */
  readonly open = async (files: readonly File[]): Promise<void> => {
    const marks = await askedInTurns(files, markOfFile);
    this.handedIn.add(files.filter((_, i) => marks[i] === 'evidence'));
    const others = files.filter((_, i) => marks[i] !== 'evidence');
    const [only] = files;
    if (others.length === 0) this.#go(hashOf({ page: 'cohort' }));
    else if (only && files.length === 1 && marks[0] === 'day') {
      const why = await this.openDay(only);
      if (why.length > 0) await this.#open((here) => here.refuse(only.name, why.join(' ')));
    } else await this.#laid((here) => here.take(others));
  };

  /** On the bench for later: whoever dropped it stays where they are. Evidence inside a pack waits for the page of a class. */
  readonly lay = async (files: readonly File[]): Promise<void> => (await this.arrivals).take(files);

  /** Goes to the practice day in a file, or says why not, one sentence a problem. Never throws. */
  readonly openDay = async (file: File): Promise<readonly string[]> => {
    const { openDay } = await import('../days/open-day');
    const day = await openDay(file, this.#given.log, this.#given.now());
    if (!day.ok) return day.why;
    this.#go(hashOf({ page: 'day', id: day.id }));
    return [];
  };

  /** Words that were pasted on the bench. */
  readonly words = (text: string): Promise<void> =>
    this.#laid((here) => here.takeText({ kind: 'pasted', name: '' }, text));

  /** Follows what web pages hand over; returns how to stop. */
  readonly follow = (): (() => void) | undefined =>
    this.#given.onHandedOver?.((item) => void this.#open((here) => here.takeHandedOver(item)));

  /** A pack may turn out to hold nothing but what trainees handed in: then there is nothing to see on the bench. */
  async #laid(take: (here: Arrivals) => Promise<void>): Promise<void> {
    const here = await this.arrivals;
    const before = here.list.length;
    await this.#open(take);
    if (here.list.length === before && this.handedIn.files.length > 0) this.#go(hashOf({ page: 'cohort' }));
  }

  async #open(take: (here: Arrivals) => unknown): Promise<void> {
    this.#go(hashOf({ page: 'bench' }));
    await take(await this.arrivals);
  }
}
