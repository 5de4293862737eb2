/** Where links lead: the beats of every session by slug, found in their own session first. */
import { nearestName } from '../problems/nearest-name';
import { slugOf } from './slugs';
import type { Target } from './scenario';

export interface BeatPlace {
  readonly slug: string;
  /** Slug over the whole document, as GitHub numbers it. */
  readonly documentSlug: string;
}

export interface SessionPlaces {
  readonly number: number;
  readonly beats: readonly BeatPlace[];
}

export class Places {
  readonly #bySession = new Map<number, ReadonlyMap<string, Target>>();
  readonly #anywhere = new Map<string, Target>();
  readonly #byDocumentSlug = new Map<string, Target>();

  constructor(readonly sessions: readonly SessionPlaces[]) {
    for (const { number, beats } of sessions) {
      const own = new Map<string, Target>();
      this.#bySession.set(number, own);
      for (const { slug, documentSlug } of beats) {
        const target: Target = { kind: 'beat', session: number, slug };
        own.set(slug, target);
        if (!this.#anywhere.has(slug)) this.#anywhere.set(slug, target);
        this.#byDocumentSlug.set(documentSlug, target);
      }
    }
  }

  /** The beat of that slug: in its own session, in another, or by the number GitHub gives a repeated heading. */
  beat(slug: string, session: number): Target | null {
    const own = this.#bySession.get(session)?.get(slug);
    return own ?? this.#anywhere.get(slug) ?? this.#byDocumentSlug.get(slug) ?? null;
  }

  /** The slug an author most likely meant, looked for in the same session first. */
  nearest(written: string, session: number): string | null {
    const wanted = slugOf(written.replace(/^#/, ''));
    const own = [...(this.#bySession.get(session)?.keys() ?? [])];
    return nearestName(wanted, own) ?? nearestName(wanted, [...this.#anywhere.keys()]);
  }
}
