/**
 * About how long a scenario takes to play, for the library's card: everything that stands on the way, with the other replies on offer, at
 * reading pace, and writing the plan. Worked out on the script alone, by ways through it that are drawn without asking who may
 * say what. The minutes that a reply takes in the story (`time`) pass at once for whoever plays. Saying it aloud, and thinking, take longer.
 */
import { findBeat } from '../../scenarios/format/resolve';
import type { Beat, Line, Reply, Scenario, Target } from '../../scenarios/format/scenario';
import { draw } from '../../simulator/chance';
import { MINUTES_TO_WRITE_THE_PLAN, minutesToSay, WORDS_A_MINUTE } from '../../simulator/clock';

/** Silent reading of easy English: 238 words a minute (Brysbaert 2019). */
const READ_A_MINUTE = 238;
/** Ways drawn through each session. */
const WAYS = 24;
/** No way goes on for longer, in beats; a script in a circle has no end. */
const LONGEST = 400;

/** Whole minutes, at least 1, over all sessions. */
export function estimatedMinutes(scenario: Scenario): number {
  const minutes = scenario.sessions.reduce((sum, _, index) => sum + sessionMinutes(scenario, index), 0);
  return Math.max(1, Math.round(minutes));
}

/** Of the ways drawn, the mean of the longest quarter: who practises stays to ask, and the short ways are the first ways out. */
function sessionMinutes(scenario: Scenario, index: number): number {
  const session = scenario.sessions[index];
  const at = (to: Target): Beat | null =>
    to.kind === 'beat' && to.session === session?.number ? findBeat(scenario, index, to.slug) : null;
  // A second session starts at one of the beats the week leads to.
  const led = index > 0 ? (scenario.week?.leadsTo ?? []).map((l) => at(l.to)) : [];
  const starts = led.length > 0 ? led : [session?.beats[0] ?? null];
  const ways = Array.from({ length: WAYS }, (_, way) =>
    wayMinutes(starts[way % starts.length] ?? null, at, way),
  ).sort((a, b) => b - a);
  return ways.slice(0, WAYS / 4).reduce((sum, minutes) => sum + minutes, 0) / (WAYS / 4);
}

function wayMinutes(start: Beat | null, at: (to: Target) => Beat | null, way: number): number {
  const said = new Set<Reply>();
  let minutes = 0;
  let menu: Beat | null = null;
  let beat = start;
  for (let turn = 0; beat && turn < LONGEST; turn++) {
    const here: Beat = beat;
    minutes += linesMinutes(here.lines) + (here.plan ? MINUTES_TO_WRITE_THE_PLAN : 0);
    const left = here.replies.filter((reply) => !said.has(reply));
    if (here.replies.length > 0 && here.onward.length > 0) menu = here;
    const reply = left[draw(Math.max(1, left.length), way, turn)];
    if (reply) {
      said.add(reply);
      for (const offered of left) minutes += minutesToRead(offered.text);
    }
    const ways = here.onward.map(({ to }) => to);
    const to = reply?.to ?? ways[draw(Math.max(1, ways.length), way, turn)];
    beat = to?.kind === 'menu' ? menu : to ? at(to) : null;
  }
  return minutes;
}

const minutesToRead = (text: string): number => (minutesToSay(text) * WORDS_A_MINUTE) / READ_A_MINUTE;

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
    if (!skipped) minutes += minutesToRead(line.text);
  }
  return minutes;
}
