/** What a tutor ruled on marks that trainees contested, kept on the tutor's own device so that the same folder dropped again shows them. */
import type { CpdDatabase } from '../cpd-database';
import { explained } from '../log-problem';
import { toPlain } from '../plain-data';

export interface RulingRow {
  /** The attempt's link in its chain, and the mark: `a1b2… 1 obstacles`. */
  readonly id: string;
  /** What it should be in the tutor's eyes: a level 0–3, or a code 0–2. */
  readonly ruled: number;
  /** May be empty. */
  readonly words: string;
  readonly at: number;
}

export interface Rulings {
  list(): Promise<RulingRow[]>;
  /** Keeps one, in place of an earlier one on the same mark. */
  save(ruling: RulingRow): Promise<void>;
  remove(id: string): Promise<void>;
}

export const rulingsOver = (db: CpdDatabase): Rulings => ({
  list: () => explained(() => db.rulings.toArray()),
  save: (ruling) => explained(async () => void (await db.rulings.put(toPlain(ruling)))),
  remove: (id) => explained(() => db.rulings.delete(id)),
});
