/** As package.json has it; a test compares them. */
export const VERSION = '0.1.0';

/** Whether anyone has compared the packages of this version with the published security advisories, and when. */
export const ADVISORIES: {
  readonly state: 'unchecked' | 'none known';
  /** The day this was last so, as YYYY-MM-DD. */
  readonly on: string;
} = { state: 'unchecked', on: '2026-11-27' };
