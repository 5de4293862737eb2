/** "Did you mean …?": the known name that a mistyped word is nearest to. */

/**
 * The nearest of the names, or null when none is near enough to be worth saying: at most a third of the longer word may
 * differ (insertions, deletions, changes and swapped neighbours count one each). A name that the word begins, or that
 * begins the word, also counts as near. Ties go to the earlier name.
 */
export function nearestName(word: string, names: readonly string[]): string | null {
  const wanted = word.trim().toLowerCase().slice(0, LONGEST);
  if (wanted === '') return null;
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const name of names) {
    const known = name.toLowerCase();
    const longer = Math.max(wanted.length, known.length);
    const allowed = Math.floor(longer / 3) + (longer < 3 ? 1 : 0);
    let distance = Infinity;
    if (Math.abs(wanted.length - known.length) <= allowed) distance = editDistance(wanted, known);
    if (distance > allowed) {
      const begins =
        wanted.length >= 4 && (known.startsWith(wanted) || wanted.startsWith(known)) && known.length >= 4;
      distance = begins ? allowed : Infinity;
    }
    if (distance < bestDistance) {
      bestDistance = distance;
      best = name;
    }
  }
  return best;
}

/** Longer words are cut: nobody mistypes a name of 80 letters, and the distance takes time in its square. */
const LONGEST = 80;

/** Optimal string alignment distance (Damerau–Levenshtein with neighbours swapped at most once). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
