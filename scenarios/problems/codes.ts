/**
 * Every problem a scenario can have, in the order of the documentation. The code is a promise: it is searched for, has a
 * page of its name in the documentation, and keeps its meaning. An error means the scenario cannot be played as written; a
 * warning means it can, but probably not as meant; a note is for the author to weigh.
 */
import type { Severity } from './problem';

const error = 'error' satisfies Severity;
const warning = 'warning' satisfies Severity;

export const CODES = {
  // The file as a whole
  'file-too-large': error,
  'passage-too-long': error,
  'nested-too-deep': error,
  'raw-html': error,
  'image-not-shown': error,
  'link-not-https': error,
  // The header
  'missing-header': error,
  'header-unreadable': error,
  'duplicate-header-key': error,
  'unknown-header-key': warning,
  'missing-header-key': error,
  'header-value-unreadable': error,
  'unknown-format-version': error,
  'unknown-criterion': error,
  'criterion-out-of-place': error,
  'targets-not-assessed': warning,
  'criterion-never-shown': warning,
  'counter-never-used': warning,
  'unknown-reference': warning,
  'own-criterion-unclear': error,
  'own-name-taken': error,
  'own-element-never-shown': warning,
  'duplicate-id': error,
  // The timeline
  'unknown-section': error,
  'duplicate-section': error,
  'missing-section': error,
  'missing-frame-section': warning,
  'session-out-of-place': error,
  'stray-text': warning,
  'heading-without-words': error,
  'duplicate-heading': error,
  // Links and ways through
  'link-to-nowhere': error,
  'reply-without-a-link': error,
  'link-across-sessions': error,
  'no-menu-to-go-back-to': error,
  'beat-never-reached': warning,
  'empty-beat': error,
  'no-way-out': error,
  'circle-without-an-exit': error,
  'never-taken': warning,
  // What is said
  'unknown-mark': warning,
  'line-without-words': error,
  'line-after-replies': warning,
  'narration-not-emphasised': warning,
  'otherwise-without-if': error,
  'unknown-condition': error,
  'unknown-placeholder': error,
  'placeholder-can-be-empty': error,
  'too-long-to-say': warning,
  'nothing-to-mark': error,
  // Replies and what they show
  'reply-without-words': error,
  'unknown-reply-note': error,
  'unknown-element': error,
  'unknown-slip': error,
  'unknown-safety-act': error,
  'unknown-client-value': error,
  'unknown-counter': error,
  'amount-unreadable': error,
  'client-act-on-a-reply': error,
  'practitioner-act-on-a-line': error,
  'too-many-elements': error,
  // The plan and the week
  'plan-without-a-model': error,
  'plan-with-replies': error,
  'unknown-plan-box': error,
  'nothing-agreed': warning,
  'no-plan-to-ask-about': error,
  'week-asked-too-early': error,
  'unknown-column': error,
  'unknown-day': error,
  'unknown-week-result': error,
  'unknown-obstacle': error,
  'obstacle-without-an-answer': error,
  'week-out-of-place': error,
  'week-leads-nowhere': error,
  // Expected runs
  'expected-run-unreadable': error,
} as const satisfies Readonly<Record<string, Severity>>;

export type Code = keyof typeof CODES;
