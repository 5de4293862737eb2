/** What a class's tables say, in words and short figures. */
import type { ItemStatistic } from '../../tutor/cohort/item-statistics';

/** Only the last few: "… 1 2 2". */
export function levelsInWords(levels: readonly number[], most = 4): string {
  const shown = levels.slice(-most).join(' ');
  return levels.length > most ? `… ${shown}` : shown;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "12 of 20 (60 %; 39 to 78 %)" */
export function difficultyWords({ taken, met, difficulty, interval: [from, to] }: ItemStatistic): string {
  return `${taken} of ${met} (${percent(difficulty)}; ${Math.round(from * 100)} to ${percent(to)})`;
}

/** A real minus, two places; why there is none, where there is none. */
export function discriminationWords({ discrimination, met }: ItemStatistic, fewest: number): string {
  if (discrimination === null) return met < fewest ? `too few to say` : 'no difference to go by';
  return discrimination.toFixed(2).replace('-', '−');
}

/** What came along with a class's files and waits on the bench, by name. */
export function laidWords(names: readonly string[]): string {
  const few = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names;
  return names.length === 1
    ? `${names[0]} is no evidence file, so it waits on your bench until you are done here.`
    : `These are no evidence files, so they wait on your bench until you are done here: ${few.join(', ')}.`;
}

/** A beat's slug as its heading reads: "what-put-her-off" is "What put her off". */
export function turnWords(slug: string): string {
  const words = slug.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
