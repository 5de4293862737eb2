/** One thing that worked, in the words the trainee said. */
import type { Play } from '../simulator/play';
import type { AssessedSession } from './assess';
import { weightIn } from './criteria';
import { elementWords } from './element-words';
import type { ThatWorked } from './report';
import { wordsAt, type Shown } from './evidence';

interface Told extends Shown {
  readonly weight: number;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Asks what could get in the way." */
function inWords(best: readonly Told[]): string {
  const heaviest = best.reduce((a, b) => (b.weight > a.weight ? b : a));
  const is = elementWords(heaviest.criterion, heaviest.element)?.is ?? heaviest.element;
  return `${capital(is)}.`;
}

/**
 * The turn that showed most, by the weights of what it showed; the earliest where turns tie. A line that slipped is passed over,
 * and the sheet is taken only when no line showed anything. Null when nothing counted.
 */
export function whatWorked(play: Play, sessions: readonly AssessedSession[]): ThatWorked | null {
  const told = sessions.flatMap(({ session, evidence, criteria }): Told[] => {
    const assessed = new Set(criteria.map((c) => c.criterion));
    return evidence
      .filter((s) => s.notCounted === null && !s.weak && assessed.has(s.criterion))
      .map((s) => ({ ...s, weight: weightIn(s.criterion, session.kind) }));
  });
  const slipped = new Set(play.turns.filter((t) => t.slips.length > 0).map((t) => t.number));
  const turns = new Map<number, Told[]>();
  for (const shown of told) {
    if (slipped.has(shown.turn)) continue;
    turns.set(shown.turn, [...(turns.get(shown.turn) ?? []), shown]);
  }
  const worth = (shown: readonly Told[]): number => shown.reduce((sum, s) => sum + s.weight, 0);
  const best = (among: readonly Told[][]): Told[] | null =>
    among.reduce<Told[] | null>((a, b) => (a === null || worth(b) > worth(a) ? b : a), null);
  const all = [...turns.values()];
  const found = best(all.filter((t) => t[0]?.from !== 'plan')) ?? best(all);
  const first = found?.[0];
  const turn = play.turns.find((t) => t.number === first?.turn);
  if (!found || !first || !turn) return null;
  const words = first.from === 'plan' ? (first.words.split(' … ')[0] ?? '') : wordsAt(play, turn);
  return { turn: first.turn, words, why: turn.reply?.why ?? inWords(found) };
}
