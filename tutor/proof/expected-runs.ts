/** The walkthroughs an author wrote down: played by the beginnings of their replies, and held to the levels and answers they expect. */
import type {
  ExpectedAct,
  ExpectedCode,
  ExpectedRun,
  Reply,
  Scenario,
} from '../../scenarios/format/scenario';
import { PLAN_FIELDS } from '../../scenarios/format/vocabulary';
import type { Range } from '../../scenarios/problems/problem';
import { ownResults } from '../../scoring/own-criteria';
import { gateCounts } from '../../scoring/safety';
import { scoreAttempt } from '../../scoring/score-attempt';
import { decide, startPlay, type Readers } from '../../simulator/next-step';
import type { Decision } from '../../simulator/decision';
import type { Play } from '../../simulator/play';
import type { WrittenPlan } from '../../simulator/written-plan';
import { sheetWithout } from './sheets';
import { plain } from './plain-words';
import { spanOf, unheardIn, waysLeft, type Unheard } from './unheard';

export interface ExpectedRunResult {
  readonly run: ExpectedRun;
  readonly play: Play;
  /** The beginning that no reply on offer has, and what was on offer; null when every reply was found. */
  readonly lost: Lost | null;
  readonly differing: readonly {
    /** One of the twelve, or one of the author's own. */
    readonly criterion: string;
    readonly expected: number;
    /** Null where the criterion is not assessed. */
    readonly reached: number | null;
  }[];
  /** What the plan it writes reads as otherwise than expected; no code where none was written. */
  readonly readOtherwise: readonly (ExpectedCode & { readonly read: number | null })[];
  /** Acts that the gate counts otherwise than expected; null where no risk cue was met. */
  readonly gateOtherwise: readonly (ExpectedAct & { readonly counted: boolean | null })[];
  /** Replies that do not show what the run expects of them. */
  readonly marked: readonly MarkedOtherwise[];
  /** What the run expects to hear and does not. */
  readonly unheard: readonly Unheard[];
}

export interface Lost {
  readonly beginning: string;
  readonly offered: readonly string[];
  /** A reply that begins so and is kept back by its condition, or the ways taken instead of one that leads to it; null where there is neither. */
  readonly place: Range | null;
}

export interface MarkedOtherwise {
  readonly reply: Reply;
  readonly expected: readonly string[];
  readonly shown: readonly string[];
}

/** A run as far as it could be followed. */
export interface FollowedRun {
  readonly play: Play;
  readonly lost: Lost | null;
  /** How much had been said when each reply was looked for. */
  readonly asked: readonly number[];
}

/** Decisions after which a run is taken to go round in a circle. */
const TOO_MANY = 1000;

/** Plays a run as far as its replies can be found, with its own plan on the sheet, or the author's good answer less what the run leaves out. */
export function followRun(scenario: Scenario, run: ExpectedRun, readers: Readers): FollowedRun {
  const { replies, without = [], sheet, seed = 1 } = run;
  const plan = sheet ?? sheetWithout(scenario, without);
  const left = [...replies];
  const asked: number[] = [];
  let now = startPlay(scenario, { seed, order: 1 });
  for (let step = 0; step < TOO_MANY; step++) {
    const decision = next(now, plan);
    if (decision !== null && decision !== 'a reply') {
      now = decide(now, decision, readers);
      continue;
    }
    const beginning = left.shift();
    if (beginning === undefined) break;
    const said = plain(beginning);
    const begins = (r: Reply): boolean => [r.text, ...r.also].some((t) => plain(t).startsWith(said));
    const found = now.replies.find(begins);
    if (!found) {
      const kept = now.beat?.replies.filter((r) => r.when !== null && begins(r)) ?? [];
      const place = spanOf(kept) ?? waysLeft({ play: now, asked }, asked.length);
      return { play: now, lost: { beginning, offered: now.replies.map((r) => r.text), place }, asked };
    }
    asked.push(now.said.length);
    const session = scenario.sessions[now.sessionIndex]?.number ?? 1;
    now = decide(now, { kind: 'reply', session, beat: now.beat?.slug ?? '', reply: found.number }, readers);
  }
  return { play: now, lost: null, asked };
}

function next(now: Play, plan: WrittenPlan): Decision | 'a reply' | null {
  switch (now.phase) {
    case 'briefing':
      return { kind: 'begin' };
    case 'talking':
      return 'a reply';
    case 'writing the plan':
      return { kind: 'plan', plan };
    case 'session over':
    case 'the week':
      return { kind: 'go on' };
    default:
      return null;
  }
}

/** Whether everything came out as the run expects. */
export const isAsExpected = ({
  lost,
  differing,
  readOtherwise,
  gateOtherwise,
  marked,
  unheard,
}: ExpectedRunResult): boolean =>
  lost === null &&
  [differing, readOtherwise, gateOtherwise, marked, unheard].every((list) => list.length === 0);

export function playExpectedRuns(scenario: Scenario, readers: Readers): readonly ExpectedRunResult[] {
  return scenario.expectedRuns.map((run) => playExpectedRun(scenario, run, readers));
}

export function playExpectedRun(scenario: Scenario, run: ExpectedRun, readers: Readers): ExpectedRunResult {
  const { asked, ...played } = followRun(scenario, run, readers);
  const unheard = unheardIn(run, { ...played, asked });
  const marked = markedOtherwise(run, played.play);
  const nothing = { differing: [], readOtherwise: [], gateOtherwise: [] };
  if (played.lost !== null) return { run, ...played, ...nothing, marked, unheard };
  const { sessions, safety } = scoreAttempt(played.play);
  const own = (run.own ?? []).length > 0 ? ownResults(played.play) : [];
  const results: readonly { readonly criterion: string; readonly level: number }[] = [
    ...sessions.flatMap((s) => s.results),
    ...own,
  ];
  const differing = [...run.levels, ...(run.own ?? [])].flatMap(({ criterion, level }) => {
    const reached = results.filter((r) => r.criterion === criterion).map((r) => r.level);
    return reached.includes(level) ? [] : [{ criterion, expected: level, reached: reached.at(-1) ?? null }];
  });
  const gateOtherwise = (run.acts ?? []).flatMap((expected) => {
    const counted = safety && gateCounts(safety, expected.act);
    return counted === expected.done ? [] : [{ ...expected, counted }];
  });
  const otherwise = { readOtherwise: readOtherwise(run, played.play), gateOtherwise };
  return { run, ...played, differing, ...otherwise, marked, unheard };
}

function readOtherwise({ codes = [] }: ExpectedRun, { plan }: Play): ExpectedRunResult['readOtherwise'] {
  return codes.flatMap((expected) => {
    const element = PLAN_FIELDS.find((f) => f.name === expected.box)?.element;
    const read = plan && element ? plan.reading.codes[element] : null;
    return read === expected.code ? [] : [{ ...expected, read }];
  });
}

/** The replies of a run that show something else than it expects. */
export function markedOtherwise({ marks = [] }: ExpectedRun, { turns }: Play): MarkedOtherwise[] {
  const said = turns.flatMap((t) => t.reply ?? []);
  const names = (shows: Reply['shows']): string[] => shows.map((s) => s.element).sort();
  return marks.flatMap(({ after, shows }) => {
    const reply = said[after - 1];
    if (!reply) return [];
    const [expected, shown] = [names(shows), names(reply.shows)];
    return expected.join() === shown.join() ? [] : [{ reply, expected, shown }];
  });
}
