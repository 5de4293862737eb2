/** The walkthroughs an author wrote down: played by the beginnings of their replies, and held to the levels they expect. */
import type { ExpectedRun, Scenario } from '../../scenarios/format/scenario';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { modelSheet } from '../../scoring/best-path';
import { scoreAttempt } from '../../scoring/score-attempt';
import { decide, startPlay, type Readers } from '../../simulator/next-step';
import type { Decision } from '../../simulator/decision';
import type { Play } from '../../simulator/play';

export interface ExpectedRunResult {
  readonly run: ExpectedRun;
  readonly play: Play;
  /** The beginning that no reply on offer has, and what was on offer; null when every reply was found. */
  readonly lost: { readonly beginning: string; readonly offered: readonly string[] } | null;
  readonly differing: readonly {
    readonly criterion: CriterionName;
    readonly expected: number;
    /** Null where the criterion is not assessed. */
    readonly reached: number | null;
  }[];
}

/** Decisions after which a run is taken to go round in a circle. */
const TOO_MANY = 1000;

/** Words alone: marks, quotation marks and capitals are not what an author should be caught by. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function play(
  scenario: Scenario,
  { replies }: ExpectedRun,
  readers: Readers,
): Pick<ExpectedRunResult, 'play' | 'lost'> {
  const left = [...replies];
  let now = startPlay(scenario, { seed: 1, order: 1 });
  for (let step = 0; step < TOO_MANY; step++) {
    const decision = next(now);
    if (decision === null) return { play: now, lost: null };
    if (decision !== 'a reply') {
      now = decide(now, decision, readers);
      continue;
    }
    const beginning = left.shift();
    if (beginning === undefined) return { play: now, lost: null };
    const said = plain(beginning);
    const found = now.replies.find((r) => [r.text, ...r.also].some((t) => plain(t).startsWith(said)));
    if (!found) return { play: now, lost: { beginning, offered: now.replies.map((r) => r.text) } };
    const session = scenario.sessions[now.sessionIndex]?.number ?? 1;
    now = decide(now, { kind: 'reply', session, beat: now.beat?.slug ?? '', reply: found.number }, readers);
  }
  return { play: now, lost: null };
}

function next(now: Play): Decision | 'a reply' | null {
  switch (now.phase) {
    case 'briefing':
      return { kind: 'begin' };
    case 'talking':
      return 'a reply';
    case 'writing the plan':
      return { kind: 'plan', plan: modelSheet(now.scenario) };
    case 'session over':
    case 'the week':
      return { kind: 'go on' };
    default:
      return null;
  }
}

export function playExpectedRuns(scenario: Scenario, readers: Readers): readonly ExpectedRunResult[] {
  return scenario.expectedRuns.map((run) => {
    const played = play(scenario, run, readers);
    const results = scoreAttempt(played.play).sessions.flatMap((s) => s.results);
    const differing = run.levels.flatMap(({ criterion, level }) => {
      const reached = results.filter((r) => r.criterion === criterion).map((r) => r.level);
      return reached.includes(level as 0)
        ? []
        : [{ criterion, expected: level, reached: reached.at(-1) ?? null }];
    });
    return { run, ...played, differing: played.lost === null ? differing : [] };
  });
}
