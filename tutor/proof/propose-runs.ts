/**
 * Walkthroughs of a script as it stands, few and short, that between them notice every condition turned round and every best reply's
 * marks moved to the longest, as far as the ways tried can bring it about. An author reads them and keeps what is meant.
 */
import type {
  ExpectedAnswer,
  ExpectedMarks,
  ExpectedRun,
  Reply,
  Scenario,
} from '../../scenarios/format/scenario';
import { GATE_SLIPS, PLAN_FIELDS, SAFETY_ACTS } from '../../scenarios/format/vocabulary';
import { findBestPath } from '../../scoring/best-path';
import { ownResults } from '../../scoring/own-criteria';
import { gateCounts } from '../../scoring/safety';
import { scoreAttempt } from '../../scoring/score-attempt';
import { whatIsTold } from '../../scoring/took-away';
import { draw } from '../../simulator/chance';
import { decide, possible, startPlay, type Readers } from '../../simulator/next-step';
import { modelPlan } from '../../simulator/model-plan';
import type { Play } from '../../simulator/play';
import { replay } from '../../simulator/replay';
import { firstWords } from './first-words';
import { followRun, markedOtherwise } from './expected-runs';
import { readingOnce } from './policies';
import { sheetWithout } from './sheets';
import { conditionsTurned, marksMoved, type Change } from './turned-round';
import { unheardIn } from './unheard';

/** Ways through that are tried. */
export const WAYS_TRIED = 400;

/** How often a way through takes the reply that shows most, of 20; else it draws one. */
const EAGERNESS = [0, 6, 11, 16, 19];

export interface ProposedRuns {
  readonly runs: readonly ExpectedRun[];
  /** Changes that none of the ways tried would notice: their lines. */
  readonly unnoticed: { readonly conditions: readonly number[]; readonly marks: readonly number[] };
}

/** @param ways how many ways through are tried */
export function proposeRuns(scenario: Scenario, readers: Readers, ways = WAYS_TRIED): ProposedRuns {
  const once = readingOnce(readers);
  const best = replay(scenario, FIRST, findBestPath(scenario, FIRST, once), once);
  const conditions = conditionsTurned(scenario);
  const moved = marksMoved(scenario);
  const changes = [...conditions, ...moved];
  const toMark = new Set(moved.flatMap((m) => m.replies));
  const drawn = Array.from({ length: ways }, (_, n) => {
    const given = conditionsOf(scenario, n);
    return { given, play: wayThrough(scenario, once, n, given) };
  });
  const tried = [{ given: {}, play: best }, ...drawn].map(({ given, play }) => ({
    run: { ...runOf(play, toMark), ...given },
    met: metIn(play),
  }));
  const noticed = tried.map(({ run, met }) =>
    changes.flatMap((change, at) => (couldNotice(change, met) && notices(change, run, once) ? [at] : [])),
  );
  const left = new Set(noticed.flat());
  const unnoticed = changes.flatMap((_, at) => (left.has(at) ? [] : [at]));
  const chosen: ExpectedRun[] = [];
  // The best way through first, then the one that notices most for its length.
  for (let next = 0; next >= 0 && (left.size > 0 || chosen.length === 0);) {
    chosen.push(tried[next]?.run as ExpectedRun);
    for (const at of noticed[next] ?? []) left.delete(at);
    const worth = noticed.map((own, n) => own.filter((at) => left.has(at)).length / lengthOf(tried[n]?.run));
    const most = Math.max(...worth);
    next = most > 0 ? worth.indexOf(most) : -1;
  }
  const lineOf = (at: number): number => changes[at]?.line ?? 0;
  return {
    runs: shortened(chosen, changes, once),
    unnoticed: {
      conditions: unnoticed.filter((at) => at < conditions.length).map(lineOf),
      marks: unnoticed.filter((at) => at >= conditions.length).map(lineOf),
    },
  };
}

const FIRST = { seed: 1, order: 1 };

/** Lines that a run takes up; its levels and the blank lines around them count as four. */
const lengthOf = (run: ExpectedRun | undefined): number =>
  run ? run.replies.length + (run.hears?.length ?? 0) + 4 : 1;

/** What a way through has on its sheet, and what chance brings: the author's answer and the first seed, half of the time. */
function conditionsOf(scenario: Scenario, n: number): Pick<ExpectedRun, 'without' | 'seed'> {
  if (n % 2 === 0) return {};
  const boxes = Object.keys(modelPlan(scenario)?.boxes ?? {});
  const fields = PLAN_FIELDS.filter((f) => boxes.includes(f.key)).map((f) => f.name);
  const field = fields[draw(fields.length + 2, n, 'box')];
  const seed = scenario.week && scenario.week.given.length === 0 ? 1 + draw(SEEDS, n, 'seed') : 1;
  const all = fields.length > 0 && draw(8, n, 'empty') === 0;
  return {
    ...(all ? { without: fields } : field ? { without: [field] } : {}),
    ...(seed > 1 ? { seed } : {}),
  };
}

/** Draws of what gets in the way that are tried. */
const SEEDS = 4;

function wayThrough(
  scenario: Scenario,
  readers: Readers,
  n: number,
  given: Pick<ExpectedRun, 'without' | 'seed'>,
): Play {
  const eager = EAGERNESS[n % EAGERNESS.length] ?? 0;
  const plan = sheetWithout(scenario, given.without ?? []);
  let play = startPlay(scenario, { seed: given.seed ?? 1, order: 1 });
  for (let turn = 0; turn < 400; turn++) {
    if (play.phase === 'writing the plan') {
      play = decide(play, { kind: 'plan', plan }, readers);
      continue;
    }
    const ways = play.phase === 'self-rating' || play.phase === 'debrief' ? [] : possible(play);
    if (ways.length === 0) return play;
    const worth = play.replies.map((r) => r.shows.length - 2 * r.slips.length);
    const at =
      play.phase === 'talking' && draw(20, n, 'eager', turn) < eager
        ? worth.indexOf(Math.max(...worth))
        : draw(ways.length, n, 'way', turn);
    const way = ways[at];
    if (!way) return play;
    play = decide(play, way, readers);
  }
  return play;
}

/** A play as a run: how each reply begins, everything a condition chose to be said, the marks of some replies, every level, and what the gate sees. */
function runOf(play: Play, toMark: ReadonlySet<Reply>): ExpectedRun {
  const { scenario } = play;
  const { range } = scenario.header;
  const replies: string[] = [];
  const hears: ExpectedAnswer[] = [];
  const marks: ExpectedMarks[] = [];
  for (const { reply, line, beat, session } of play.said) {
    const here = scenario.sessions.find((s) => s.number === session)?.beats.find((b) => b.slug === beat);
    if (reply) {
      replies.push(firstWords(reply, here?.replies ?? []));
      if (toMark.has(reply)) marks.push({ after: replies.length, shows: reply.shows, range: reply.range });
    } else if (line && line.when !== null && replies.length > 0)
      hears.push({ after: replies.length, words: firstWords(line, here?.lines ?? []), range });
  }
  for (const told of whatIsTold(play))
    if (told.when !== null)
      hears.push({ after: null, words: firstWords(told, play.scenario.tookAway), range });
  const { sessions, safety } = scoreAttempt(play);
  const levels = sessions.flatMap(({ results }) =>
    results.map(({ criterion, level }) => ({ criterion, level })),
  );
  const own = ownResults(play).map(({ criterion, level }) => ({ criterion, level }));
  const inTheScript = new Set(
    scenario.sessions.flatMap((s) => s.beats.flatMap((b) => b.replies.flatMap((r) => r.safety))),
  );
  const acts = safety
    ? [
        ...SAFETY_ACTS.filter((act) => inTheScript.has(act)),
        ...GATE_SLIPS.filter((slip) => gateCounts(safety, slip)),
      ].map((act) => ({ act, done: gateCounts(safety, act), range }))
    : [];
  const different = levels.filter(
    (l, at) => levels.findIndex((o) => o.criterion === l.criterion && o.level === l.level) === at,
  );
  return { replies, hears, marks, levels: different, own, acts, range };
}

interface Met {
  readonly beats: ReadonlySet<string>;
  readonly replies: ReadonlySet<number>;
}

const metIn = (play: Play): Met => ({
  beats: new Set(play.said.map((s) => s.beat)),
  replies: new Set(play.said.flatMap((s) => (s.reply ? [s.reply.range.line] : []))),
});

const couldNotice = ({ beat, replies }: Change, met: Met): boolean =>
  (beat === null || met.beats.has(beat.slug)) &&
  (replies.length === 0 || replies.some((r) => met.replies.has(r.range.line)));

/** Whether a run reports a change at its own line. */
function notices({ scenario, line, replies }: Change, run: ExpectedRun, readers: Readers): boolean {
  const followed = followRun(scenario, run, readers);
  const places =
    replies.length > 0
      ? markedOtherwise(run, followed.play).map((m) => m.reply.range)
      : [followed.lost?.place, ...unheardIn(run, followed).map((u) => u.place)];
  return places.some((place) => !!place && place.line <= line && line <= place.endLine);
}

/** Says each answer, each reply's marks and what the gate sees of an act once, in the first run with them, unless a change would then go unnoticed. */
function shortened(
  runs: readonly ExpectedRun[],
  changes: readonly Change[],
  readers: Readers,
): ExpectedRun[] {
  const said = new Set<string>();
  const isNew = (name: string): boolean => !said.has(name) && said.add(name).has(name);
  const short = runs.map((run): ExpectedRun => ({
    ...run,
    hears: (run.hears ?? []).filter(({ after, words }) => isNew(`${after === null} ${words}`)),
    marks: (run.marks ?? []).filter(({ range }) => isNew(`marks ${range.line}`)),
    acts: (run.acts ?? []).filter(({ act, done }) => isNew(`act ${act} ${done}`)),
  }));
  for (const change of changes) {
    if (short.some((run) => notices(change, run, readers))) continue;
    const at = runs.findIndex((run) => notices(change, run, readers));
    if (at >= 0) short[at] = runs[at] as ExpectedRun;
  }
  return short;
}
