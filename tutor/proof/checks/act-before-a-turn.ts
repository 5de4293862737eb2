/** An act of the client before the practitioner has said anything in the session: nobody brought it about, so it counts for nothing. */
import { stepsOf } from '../steps';
import type { Known, ProofCheck } from './check';

/** Beats said before the first reply of a session. */
function openingBeats({ compiled }: Known): ReadonlySet<number> {
  const opening = new Set(compiled.starts.flat());
  const steps = stepsOf(compiled.beats);
  const waiting = [...opening];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const beat = compiled.beats[at];
    if (!beat || beat.replies.length > 0 || beat.beat.plan !== null) continue;
    for (const to of steps.get(at) ?? []) if (!opening.has(to) && opening.add(to)) waiting.push(to);
  }
  return opening;
}

export const actBeforeATurn: ProofCheck = {
  code: 'act-before-a-turn',
  find: (known) => {
    const opening = openingBeats(known);
    const steps = stepsOf(known.compiled.beats);
    const metAgain = new Set([...steps.values()].flat());
    return known.compiled.lines
      .filter((l) => opening.has(l.beat) && !metAgain.has(l.beat) && l.line.acts.length > 0)
      .map(({ line }) => ({
        range: line.range,
        message: `The client does this (${line.acts.map((a) => a.element).join(', ')}) before any reply of the session, so it is no answer to anything and is not scored.`,
        hint: 'Let a reply ask for it first.',
      }));
  },
};
