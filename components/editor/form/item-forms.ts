/** The lists of facts a header can have, as the form shows them. */
import { MOST_OWN, MOST_OWN_ELEMENTS } from '../../../scenarios/format/header-own';

export interface ItemForm {
  /** In the header. */
  readonly key: string;
  readonly legend: string;
  readonly hint: string;
  /** What one is called, before its number. */
  readonly one: string;
  /** On the button that adds one. */
  readonly another: string;
  readonly most?: number;
  readonly facts: readonly {
    readonly name: string;
    readonly label: string;
    readonly needed: boolean;
    readonly hint?: string;
    readonly options?: readonly string[];
    /** A list, a line an entry. */
    readonly lines?: boolean;
  }[];
}

export const REVIEWS: ItemForm = {
  key: 'reviewed by',
  legend: 'Who has reviewed it',
  hint: 'Only people who are qualified to, and have read this very text.',
  one: 'Review',
  another: 'Add this review',
  facts: [
    { name: 'name', label: 'Reviewer', needed: true },
    { name: 'role', label: 'Reviewed as', options: ['clinical', 'lived experience'], needed: true },
    { name: 'date', label: 'On', hint: 'Year, month and day, like 2026-03-01.', needed: true },
  ],
};

export const OWN_CRITERIA: ItemForm = {
  key: 'own criteria',
  legend: 'Criteria of your own',
  hint: `Up to ${MOST_OWN}, scored and shown apart from the twelve. Replies show their elements.`,
  one: 'Criterion of your own',
  another: 'Add this criterion',
  most: MOST_OWN,
  facts: [
    { name: 'name', label: 'Criterion', needed: true },
    {
      ...{ name: 'elements', label: 'Its elements', lines: true, needed: true },
      hint: `A line each, up to ${MOST_OWN_ELEMENTS}.`,
    },
    {
      ...{ name: 'meets', label: 'Those that meet it', lines: true, needed: false },
      hint: 'A line each; without any, the first.',
    },
  ],
};
