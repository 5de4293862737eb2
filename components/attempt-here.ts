/** The attempt that a page belongs to, for parts deep inside it: they would otherwise be handed it through every layer between. */
import { getContext, setContext } from 'svelte';
import { hashOf } from './app/route';
import type { Disagreements } from './disagree/disagreements.svelte';

const HERE = Symbol('the attempt of this page');

export interface AttemptHere {
  readonly id: string;
  /** What the trainee contests in it. */
  readonly disagreements: Disagreements;
}

/** Call while a page's component is being set up. */
export const setAttemptHere = (here: AttemptHere): AttemptHere => setContext(HERE, here);

/** Undefined where a part stands on no attempt's page. */
export const attemptHere = (): AttemptHere | undefined => getContext<AttemptHere | undefined>(HERE);

/** Where the client's copy of this attempt's plan is printed. */
export const copyHref = ({ id }: AttemptHere): string => hashOf({ page: 'copy', id });
