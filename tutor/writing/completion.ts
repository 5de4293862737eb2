/**
 * The names an author would otherwise look up, offered where they may stand: pure, from the line up to the cursor and what is
 * known of the script. What follows the cursor is the editor's business.
 */
import { headerCompletion } from './header-completion';
import { conditionCompletion } from './condition-completion';
import { noteCompletion } from './note-completion';
import type { Place } from './places';

/** What is known of the script where names are asked for. */
export interface Known {
  readonly places: readonly Place[];
  readonly counters: readonly string[];
  readonly obstacles: readonly string[];
  /** The criteria it assesses: their elements are offered first. */
  readonly criteria: readonly string[];
}

export interface Where {
  /** The line up to the cursor. */
  readonly before: string;
  readonly inHeader: boolean;
  /** Session the line stands in, null outside. */
  readonly session: number | null;
  /** In the header: the nearest key above at the margin, for the lines indented below it. */
  readonly headerKey: string | null;
}

export interface Choice {
  readonly label: string;
  /** Said beside the label: what it belongs to. */
  readonly detail?: string;
  /** Said at length when it is chosen among others. */
  readonly info?: string;
  /** What the typed beginning is compared with, where it is not the label. */
  readonly match?: string;
  /** What is put in, where it is not the label. */
  readonly insert?: string;
  /** Higher stands nearer the top; 0 where not said. */
  readonly boost?: number;
}

export interface Completion {
  /** 0-based column where what is put in begins. */
  readonly from: number;
  readonly choices: readonly Choice[];
}

/** Null where nothing is to be offered. */
export function completeAt(where: Where, known: Known): Completion | null {
  const found = where.inHeader
    ? headerCompletion(where, known)
    : (linkCompletion(where, known) ??
      conditionCompletion(where, known) ??
      noteCompletion(where, known) ??
      partCompletion(where));
  return found && found.choices.length > 0 ? found : null;
}

/** Choices for the word that `typed` is the beginning of. */
export const offer = (before: string, typed: string, choices: readonly Choice[]): Completion => ({
  from: before.length - typed.length,
  choices,
});

/** `[→](#…`, or an arrow and a heading's words. */
function linkCompletion({ before, session }: Where, { places }: Known): Completion | null {
  const link = /\]\((#?[^()\s]*)$/.exec(before);
  const arrow = link ? null : /(?:→|->)[ \t]*([^→\]()]*)$/.exec(before);
  const typed = link?.[1] ?? arrow?.[0];
  if (typed === undefined || before.trimStart().startsWith('|')) return null;
  const beats = places
    .filter((p) => p.kind === 'beat' && p.slug !== '')
    .map((p) => ({
      label: p.title,
      detail: p.session === session ? `#${p.slug}` : `#${p.slug}, session ${p.session}`,
      match: link ? `#${p.slug}` : `→ ${p.title}`,
      insert: link ? `#${p.slug}` : `[→](#${p.slug})`,
      boost: p.session === session ? 1 : 0,
    }));
  const menu = { label: 'menu', match: '→ menu', detail: 'back to the last menu', insert: '→ menu' };
  return offer(before, typed, link ? beats : [...beats, menu]);
}

const PARTS = [
  ['Briefing', 'what the practitioner knows before they begin'],
  ['Session 1', 'beats'],
  ['The week', 'what can get in the way, or what was done'],
  ['Session 2', 'beats, with the mode both'],
  ['What they took away', 'what the client would say of it'],
  ['Debrief', 'what the scenario is for'],
  ['Expected runs', 'walkthroughs that are tested'],
] as const;

function partCompletion({ before }: Where): Completion | null {
  const typed = /^# (.*)$/.exec(before)?.[1];
  return typed === undefined
    ? null
    : offer(
        before,
        typed,
        PARTS.map(([label, detail]) => ({ label, detail })),
      );
}
