/** The sheet of an attempt as it stands: what is being written, or what went home. */
import type { KeptAttempt } from '../../cpd-log/kept-shapes';
import type { WrittenPlan } from '../../simulator/written-plan';

/** null where nothing has been written in this attempt. */
export function keptPlan({ draft, decisions }: Pick<KeptAttempt, 'draft' | 'decisions'>): WrittenPlan | null {
  if (draft.plan) return draft.plan;
  const written = decisions.findLast((d) => d.kind === 'plan');
  return written?.kind === 'plan' ? written.plan : null;
}
