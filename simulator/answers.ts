/**
 * Whether a coping step answers an obstacle. Words decide, and a tutor can see which: the author's example answers and the
 * obstacle's own words are cut to stems, and the sheet's coping words are looked up among them.
 */
import type { Obstacle } from '../scenarios/format/scenario';
import type { PlanReading } from './written-plan';

const THIN = new Set(
  (
    'a an and any all are as at be been but by can do does done for from get gets go goes going got had has have her him his i if in into is it its ' +
    'just make me my no not of off on one or our out over own put she so some still than that the their them then there they this to too ' +
    "up us was we what when will with would you your instead day days time after before day's he first next way rather round around it's i'll i'm"
  ).split(' '),
);

/** Words that say the same thing at a front door. Each row is one meaning, its words whole, as somebody writes them. */
const SAME = [
  'rain wet pour weather drizzle storm soaked',
  'tired shattered knackered exhausted worn fatigue drained asleep sleepy',
  'forget forgot forgotten remind remember alarm',
  'ill poorly sick unwell',
  'overran overrun late overtime extra',
  'busy crowd queue',
  'child kid son daughter school',
  'mum mother',
  'dad father',
  'pain sore flare hurt ache',
  'anxiety anxious panic fear scared frightened worry nervous',
].map((row) => row.split(' ').map(stemAlone));
const MEANING = new Map(SAME.flatMap((row) => row.map((word) => [word, row[0] as string] as const)));

/** Light English stemming: enough that "rains", "raining" and "rained" meet. */
function stemAlone(word: string): string {
  let w = word.toLowerCase().replace(/[’']s?$/u, '');
  if (w.length > 5 && w.endsWith('ing')) w = w.slice(0, -3);
  else if (w.length > 4 && w.endsWith('ied')) w = w.slice(0, -3) + 'y';
  else if (w.length > 4 && w.endsWith('ed')) w = w.slice(0, -2);
  else if (w.length > 4 && w.endsWith('ies')) w = w.slice(0, -3) + 'y';
  else if (w.length > 3 && w.endsWith('s') && !w.endsWith('ss')) w = w.slice(0, -1);
  if (w.length > 3 && w.at(-1) === w.at(-2) && !/[lse]/.test(w.at(-1) ?? '')) w = w.slice(0, -1);
  if (w.length > 3 && w.endsWith('e')) w = w.slice(0, -1);
  if (w.length > 3 && w.endsWith('y')) w = w.slice(0, -1) + 'i';
  return w;
}

/** A word's stem; one for all words of a meaning. */
export function stem(word: string): string {
  const w = stemAlone(word);
  return MEANING.get(w) ?? w;
}

/** The words that carry a text's meaning, as written. */
function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}’']*/gu) ?? [];
  return words.filter((w) => w.length > 1 && !THIN.has(w.replace('’', "'")));
}

/** Their stems, with one stem for all words of a meaning. */
export function contentStems(text: string): Set<string> {
  return new Set(contentWords(text).map(stem));
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((w) => b.has(w)).length;

/** What will be matched, for the tutor's page: the obstacle's own words, and each example answer's. */
export function answerWords(obstacle: Obstacle): {
  readonly names: readonly string[];
  readonly answers: readonly (readonly string[])[];
} {
  return { names: contentWords(obstacle.text), answers: obstacle.answers.map(contentWords) };
}

/**
 * Does the sheet's coping step answer this obstacle?
 * Either it names the obstacle and has a response (coping code 2), or it holds the gist of one of the author's example
 * answers: half its content words, and at least two where it has two.
 * A step that works against the task is not in `copingText`, so it answers nothing. Raising the code or adding words never turns yes into no.
 */
export function answers(reading: Pick<PlanReading, 'codes' | 'copingText'>, obstacle: Obstacle): boolean {
  if (!obstacle.plannable || reading.codes.coping === 0) return false;
  const written = stemsOfSheet(reading);
  const { name, gists } = stemsOf(obstacle);
  if (reading.codes.coping === 2 && common(written, name) > 0) return true;
  return gists.some(
    (gist) =>
      gist.size > 0 && common(written, gist) >= Math.max(Math.ceil(gist.size / 2), Math.min(2, gist.size)),
  );
}

/** A sheet's coping words likewise, for as long as its reading is about. */
const SHEETS = new WeakMap<Pick<PlanReading, 'copingText'>, ReadonlySet<string>>();
function stemsOfSheet(reading: Pick<PlanReading, 'copingText'>): ReadonlySet<string> {
  const known = SHEETS.get(reading);
  if (known) return known;
  const cut = contentStems(reading.copingText);
  SHEETS.set(reading, cut);
  return cut;
}

interface ObstacleStems {
  readonly name: ReadonlySet<string>;
  readonly gists: readonly ReadonlySet<string>[];
}

/** An obstacle's words are cut once: a proof asks ten thousand weeks of the same few. */
const CUT = new WeakMap<Obstacle, ObstacleStems>();
function stemsOf(obstacle: Obstacle): ObstacleStems {
  const known = CUT.get(obstacle);
  if (known) return known;
  const cut = { name: contentStems(obstacle.text), gists: obstacle.answers.map(contentStems) };
  CUT.set(obstacle, cut);
  return cut;
}
