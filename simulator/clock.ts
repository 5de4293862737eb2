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

/** Minutes it takes to say this. */
export function minutesToSay(text: string): number {
  return wordCount(text) / WORDS_A_MINUTE;
}
