/**
 * About how long a scenario takes, for the library's card: the words of a good way through at speaking pace, the other
 * replies on offer at reading pace, and the minutes its author gives to writing and doing. Walked on the script alone (the
 * model replies, else the first that leads on), so a card needs no play. Thinking takes longer for some; the page says "about".
 */
import { findBeat } from '../../scenarios/format/resolve';
import type { Beat, Reply, Scenario, Target } from '../../scenarios/format/scenario';
import { MINUTES_TO_WRITE_THE_PLAN, minutesToSay, WORDS_A_MINUTE } from '../../simulator/clock';

/** Silent reading of easy English: 238 words a minute (Brysbaert 2019). */
const READ_A_MINUTE = 238;

/** Beats walked before giving up on a script that circles. */
const FURTHEST = 80;

/** Whole minutes, at least 1, over all sessions. */
export function estimatedMinutes(scenario: Scenario): number {
  const minutes = scenario.sessions.reduce((sum, _, index) => sum + sessionMinutes(scenario, index), 0);
  return Math.max(1, Math.round(minutes));
}

function sessionMinutes(scenario: Scenario, index: number): number {
  const session = scenario.sessions[index];
  const taken = new Set<Reply>();
  let beat: Beat | null = session?.beats[0] ?? null;
  let menu: Beat | null = null;
  let minutes = 0;
  let returned = false;
  for (let steps = 0; beat && steps < FURTHEST; steps++) {
    if (!returned) minutes += linesMinutes(beat);
    if (beat.plan) minutes += MINUTES_TO_WRITE_THE_PLAN;
    if (beat.replies.length > 0 && beat.onward.length > 0) menu = beat;
    const reply = nextReply(beat, taken, beat === menu);
    if (reply) {
      taken.add(reply);
      const others = beat.replies.filter((r) => r !== reply);
      minutes += minutesToSay(reply.text) + reply.minutes;
      minutes += (others.reduce((sum, r) => sum + minutesToSay(r.text), 0) * WORDS_A_MINUTE) / READ_A_MINUTE;
    }
    const to: Target | undefined = reply?.to ?? beat.onward[0]?.to;
    returned = to?.kind === 'menu';
    beat = returned
      ? menu
      : to?.kind === 'beat' && to.session === session?.number
        ? findBeat(scenario, index, to.slug)
        : null;
  }
  return minutes;
}

/** From a menu only what its author would say is said, then it is left; elsewhere somebody always says something. */
function nextReply(beat: Beat, taken: ReadonlySet<Reply>, isMenu: boolean): Reply | undefined {
  const left = beat.replies.filter((r) => !taken.has(r));
  return left.find((r) => r.model) ?? (isMenu && left.length < beat.replies.length ? undefined : left[0]);
}

/** Of a run of alternatives, and of several openings, one is said; thoughts are not. */
function linesMinutes(beat: Beat): number {
  let inRun = false;
  let opened = false;
  let minutes = 0;
  for (const line of beat.lines) {
    const alternative = line.when !== null;
    const skipped = (alternative && inRun) || (line.opening !== null && opened) || line.kind === 'thought';
    inRun = alternative && line.when !== 'otherwise';
    opened ||= line.opening !== null;
    if (!skipped) minutes += minutesToSay(line.text);
  }
  return minutes;
}
