/**
 * About how long a scenario takes, for the library's card: the words of a middling way through at speaking pace, the
 * other replies on offer at reading pace, and the minutes its author gives to writing and doing. Worked out on the script
 * alone, so a card needs no play: what follows a beat is the mean over its replies. Thinking takes longer for some.
 */
import { findBeat } from '../../scenarios/format/resolve';
import type { Beat, Line, Reply, Scenario, Target } from '../../scenarios/format/scenario';
import { MINUTES_TO_WRITE_THE_PLAN, minutesToSay, WORDS_A_MINUTE } from '../../simulator/clock';

/** Silent reading of easy English: 238 words a minute (Brysbaert 2019). */
const READ_A_MINUTE = 238;

/** Whole minutes, at least 1, over all sessions. */
export function estimatedMinutes(scenario: Scenario): number {
  const minutes = scenario.sessions.reduce((sum, _, index) => sum + sessionMinutes(scenario, index), 0);
  return Math.max(1, Math.round(minutes));
}

function sessionMinutes(scenario: Scenario, index: number): number {
  const session = scenario.sessions[index];
  const known = new Map<Beat, number>();

  /** The beat and what follows it, on the whole; a beat that is being walked already adds nothing more. */
  function from(beat: Beat | null): number {
    if (!beat) return 0;
    const before = known.get(beat);
    if (before !== undefined) return before;
    known.set(beat, 0);
    const isMenu = beat.replies.length > 0 && beat.onward.length > 0;
    const onward = mean(beat.onward.map((o) => from(at(o.to))));
    const replies = beat.replies.map((reply) => turnMinutes(beat, reply) + from(at(reply.to)));
    // Of a menu about half is taken before it is left.
    const chosen = isMenu ? replies.reduce((sum, m) => sum + m, 0) / 2 : mean(replies);
    const writing = beat.plan ? MINUTES_TO_WRITE_THE_PLAN : 0;
    const minutes = linesMinutes(beat.lines) + writing + chosen + onward;
    known.set(beat, minutes);
    return minutes;
  }
  const at = (to: Target): Beat | null =>
    to.kind === 'beat' && to.session === session?.number ? findBeat(scenario, index, to.slug) : null;

  // A second session starts at one of the beats the week leads to.
  const led = index > 0 ? (scenario.week?.leadsTo ?? []).map((l) => at(l.to)) : [];
  const starts = led.length > 0 ? led : [session?.beats[0] ?? null];
  return mean(starts.map(from));
}

const mean = (of: readonly number[]): number =>
  of.length === 0 ? 0 : of.reduce((sum, m) => sum + m, 0) / of.length;

/** Saying one reply, and reading those beside it. */
function turnMinutes(beat: Beat, said: Reply): number {
  const others = beat.replies.filter((r) => r !== said).reduce((sum, r) => sum + minutesToSay(r.text), 0);
  return minutesToSay(said.text) + said.minutes + (others * WORDS_A_MINUTE) / READ_A_MINUTE;
}

/** Of a run of alternatives, and of several openings, one is said; thoughts are not. */
function linesMinutes(lines: readonly Line[]): number {
  let inRun = false;
  let opened = false;
  let minutes = 0;
  for (const line of lines) {
    const alternative = line.when !== null;
    const skipped = (alternative && inRun) || (line.opening !== null && opened) || line.kind === 'thought';
    inRun = alternative && line.when !== 'otherwise';
    opened ||= line.opening !== null;
    if (!skipped) minutes += minutesToSay(line.text);
  }
  return minutes;
}
