/** The reader of plans as one module, so that it is fetched when a page first reads one. */
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import type { Readers } from '../../simulator/next-step';

export const READERS: Readers = { readPlan, findMismatches };
