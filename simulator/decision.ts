/**
 * Decisions are the durable record of an attempt: what the trainee did, nothing that can be worked out again.
 * Everything else (where they are, the client, the clock, the week, the score) is replayed from these.
 */
import type { CriterionName } from '../scenarios/format/vocabulary';
import type { WrittenPlan } from './written-plan';

export type Decision =
  /** Read the briefing and picked up the phone. */
  | { readonly kind: 'begin' }
  /** Said a reply: its name is session, beat and number in the author's order. */
  | {
      readonly kind: 'reply';
      readonly session: number;
      readonly beat: string;
      readonly reply: number;
      readonly ownWords?: string;
    }
  | { readonly kind: 'plan'; readonly plan: WrittenPlan }
  /** Went on from the end of a session or from the week. */
  | { readonly kind: 'go on' }
  | { readonly kind: 'rate'; readonly rating: SelfRating }
  /** Read the debrief and went on to the reflection. */
  | { readonly kind: 'reflect' }
  | { readonly kind: 'file'; readonly reflection: string };

export const RATING_WORDS = ['missed it', 'tried', 'did it', 'did it well'] as const;
export type RatingWord = (typeof RATING_WORDS)[number];

export interface SelfRating {
  /** In words; index in RATING_WORDS is the level it claims. */
  readonly ratings: Readonly<Partial<Record<CriterionName, RatingWord>>>;
  /** The one turn they would redo (1-based over the whole attempt), or null for none. */
  readonly redo: number | null;
}

/** What chance an attempt has: the seed draws openings, obstacles, wordings; the order seed only shuffles replies on screen. */
export interface Seeds {
  readonly seed: number;
  readonly order: number;
}
