/** The readers of written plans that every command plays with: the same as the pages'. */
import { findMismatches } from '../scoring/plan/find-mismatches';
import { readPlan } from '../scoring/plan/read-plan';
import type { Readers } from '../simulator/next-step';

export const READERS: Readers = { readPlan, findMismatches };
