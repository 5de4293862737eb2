/** A policy that does not think, against drawing lots. */
import type { PolicyName } from '../policies';
import type { Known, ProofFinding } from './check';

/** Share of the range by which a policy may be better than lots. */
export const MOST_OVER_RANDOM = 0.1;

export function overRandom(
  { scenario, policies }: Known,
  name: PolicyName,
  how: string,
  hint: string,
): ProofFinding[] {
  const own = policies.find((p) => p.policy === name);
  const random = policies.find((p) => p.policy === 'random');
  if (!own || !random || own.share - random.share <= MOST_OVER_RANDOM) return [];
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return [
    {
      range: scenario.header.range,
      message: `${how} reaches ${percent(own.share)} of the range, drawing lots ${percent(random.share)}: it can be played without reading.`,
      hint,
    },
  ];
}
