/** When a risk cue has been dealt with far enough for the session to go on. What it was worth is the scoring folder's. */
import type { Play } from './play';
import type { SafetyAct } from './words';

/**
 * Asked directly, made safe for now, told a supervisor or the duty worker, and fixed when they speak next.
 * Informed by NHS England 2025, "Staying safe from suicide"; a service's own protocol comes first.
 */
const SETTLED: readonly SafetyAct[] = [
  'asks directly',
  'immediate safety',
  'supervisor told',
  'follow-up time',
];

/** Whether words that may mean risk have been said in this attempt: from there on, who to ring stays in sight. */
export const cueWasMet = (play: Pick<Play, 'said'>): boolean =>
  play.said.some((s) => s.line?.riskCue === true);

export const gateIsSettled = (acts: readonly SafetyAct[]): boolean =>
  SETTLED.every((act) => acts.includes(act));
