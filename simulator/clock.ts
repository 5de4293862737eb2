/** The session clock, in minutes of the 30 that a low-intensity contact has. It runs on words spoken, never on the trainee's reading. */

/** Unhurried telephone speech, both voices. An assumption of this project, kept in one place. */
export const WORDS_A_MINUTE = 130;
/** Writing the sheet together, or reading out what is written. */
export const MINUTES_TO_WRITE_THE_PLAN = 2;
export const SESSION_MINUTES = 30;

/** Words in spoken text; Markdown's marks are not words. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’\-.:]*/gu)?.length ?? 0;
}

/** A script's lines are said again and again, by every attempt that is replayed; counted once each, as long as they are so few. */
const MINUTES = new Map<string, number>();
const MOST_REMEMBERED = 20_000;

/** Minutes it takes to say this. */
export function minutesToSay(text: string): number {
  const known = MINUTES.get(text);
  if (known !== undefined) return known;
  if (MINUTES.size >= MOST_REMEMBERED) MINUTES.clear();
  const minutes = wordCount(text) / WORDS_A_MINUTE;
  MINUTES.set(text, minutes);
  return minutes;
}
