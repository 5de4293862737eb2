/** Words in braces that are filled from the week and the plan. */

/** Known placeholders. All but `client` and `planned` can be empty. */
export const PLACEHOLDERS = [
  'client',
  'done',
  'planned',
  'missed',
  'first miss',
  'first done',
  'cause',
  'plan what',
  'plan when',
  'plan where',
  'record',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const BRACES = /\{([^{}\n]{0,40})\}/g;

/** What stands in braces in a text, as written. */
export function placeholdersIn(text: string): string[] {
  return text.includes('{') ? [...text.matchAll(BRACES)].map((m) => m[1] ?? '') : [];
}
