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
  function* from(beat: Beat | null): Walk {
    if (!beat) return 0;
    const before = known.get(beat);
    if (before !== undefined) return before;
    known.set(beat, 0);
    const isMenu = beat.replies.length > 0 && beat.onward.length > 0;
    const ways: number[] = [];
    for (const { to } of beat.onward) ways.push(yield at(to));
    const onward = mean(ways);
    const replies: number[] = [];
    for (const reply of beat.replies) replies.push(turnMinutes(beat, reply) + (yield at(reply.to)));
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
  return mean(starts.map((start) => walked(from, start)));
}

/** Asks for the minutes from a beat on, and is given them. */
type Walk = Generator<Beat | null, number, number>;

/** Walks without calling itself: a script of a thousand beats in a row is deeper than a worker's stack. */
function walked(from: (beat: Beat | null) => Walk, start: Beat | null): number {
  const open = [from(start)];
  let minutes = 0;
  for (let walk = open.at(-1); walk; walk = open.at(-1)) {
    const step = walk.next(minutes);
    if (step.done) {
      open.pop();
      minutes = step.value;
    } else open.push(from(step.value));
  }
  return minutes;
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
