/**
 * Every path of a small scenario, played by the simulator's own `decide` and scored by scoring's own rules: the oracle that the
 * exploration is held to. Plans are written in a code of their own that the readers here take at its word.
 */
import { firstThatHolds } from '../../../simulator/conditions';
import { draw } from '../../../simulator/chance';
import type { Seeds } from '../../../simulator/decision';
import { decide, possible, startPlay, type Readers } from '../../../simulator/next-step';
import type { Play } from '../../../simulator/play';
import { PLAN_ELEMENTS, type Day, type PlanElement } from '../../../scenarios/format/vocabulary';
import type { Scenario } from '../../../scenarios/format/scenario';
import type { Code, PlanReading, WrittenPlan } from '../../../simulator/written-plan';
import { assessedSessions } from '../../../scoring/assess';
import { SHEET } from '../../../scoring/criteria';
import { tookAway } from '../../../scoring/took-away';
import { conditionsAsked, testsIn } from '../../../scenarios/checks/conditions-asked';

/** A sheet that says its own codes: "2012012|when", the codes of the elements in order and the fields it contradicts. */
const sheet = (codes: readonly Code[], mismatched: readonly string[], words = 'something'): WrittenPlan => ({
  form: 'blank',
  text:
    codes.every((c) => c === 0) && words === '' ? '' : `${codes.join('')}|${mismatched.join(',')}|${words}`,
});

const evidence = Object.fromEntries(PLAN_ELEMENTS.map((e) => [e, []])) as unknown as PlanReading['evidence'];

function readingOf(codes: readonly Code[], occasions: readonly Day[] = [0], copingText = ''): PlanReading {
  return {
    codes: Object.fromEntries(PLAN_ELEMENTS.map((e, i) => [e, codes[i] ?? 0])) as Record<PlanElement, Code>,
    evidence,
    occasions: occasions.map((day) => ({ day, time: null })),
    occasionsFrom: 'named days',
    anywhere: false,
    copingText,
    worksAgainst: null,
  };
}

export const READERS: Readers = {
  readPlan: (plan) => {
    const text = plan.form === 'blank' ? plan.text : '';
    return readingOf([...(text.split('|')[0] ?? '')].map(Number) as Code[]);
  },
  findMismatches: (plan, _, agreed) => {
    const fields = plan.form === 'blank' ? (plan.text.split('|')[1] ?? '').split(',') : [];
    return Object.entries(agreed).flatMap(([field, text]) =>
      fields.includes(field) ? [{ field: field as 'when', agreed: text ?? '', written: 'otherwise' }] : [],
    );
  },
};

const product = <T>(ways: readonly (readonly T[])[]): T[][] =>
  ways.reduce<T[][]>((all, own) => all.flatMap((made) => own.map((one) => [...made, one])), [[]]);

export interface Everything {
  readonly plays: number;
  readonly beats: ReadonlySet<string>;
  readonly replies: ReadonlySet<string>;
  readonly lines: ReadonlySet<object>;
  readonly tookAway: ReadonlySet<string>;
  /** Sessions that ended where no link held. */
  readonly stuck: ReadonlySet<string>;
  /** `session criterion`: levels reached. */
  readonly levels: ReadonlyMap<string, ReadonlySet<number>>;
  /** Every play that stood waiting for a reply. */
  readonly waiting: readonly Play[];
}

/** Seeds that between them open every beat with each of its letters, in every combination. */
function seedsOf(scenario: Scenario): number[] {
  const opened = scenario.sessions.flatMap(({ beats }, session) =>
    beats.flatMap((b) => {
      const letters = new Set(b.lines.flatMap((l) => (l.opening ? [l.opening] : []))).size;
      return letters > 1 ? [{ session, slug: b.slug, letters }] : [];
    }),
  );
  const seen = new Map<string, number>();
  const all = opened.reduce((n, o) => n * o.letters, 1);
  for (let seed = 1; seen.size < all && seed < 2000; seed++) {
    const key = opened.map((o) => draw(o.letters, seed, 'opening', o.session, o.slug)).join();
    if (!seen.has(key)) seen.set(key, seed);
  }
  return [...seen.values()];
}

/** Every path to the end; null when that takes more than `most` decisions. */
export function playEverything(scenario: Scenario, most: number): Everything | null {
  const asked = new Set(
    conditionsAsked(scenario).flatMap(({ condition }) =>
      testsIn(condition).flatMap((t) => (t.kind === 'plan' ? [t.element] : [])),
    ),
  );
  const scored = scenario.header.criteria.includes('written plan');
  const codesOf = (element: PlanElement): Code[] =>
    asked.has(element) ||
    (scored && (SHEET as readonly string[]).includes(element)) ||
    element === 'behaviour'
      ? [0, 1, 2]
      : [0];
  const agreeable = [
    ...new Set(
      scenario.sessions.flatMap((s) =>
        s.beats.flatMap((b) =>
          b.replies.flatMap((r) => r.agreed.flatMap((a) => (a.field === 'size' ? [] : [a.field]))),
        ),
      ),
    ),
  ];
  const subsets = product(agreeable.map((f) => [[], [f]])).map((s) => s.flat());
  const plans = product(PLAN_ELEMENTS.map(codesOf)).flatMap((codes) =>
    subsets.flatMap((s) => [sheet(codes, s), ...(codes.every((c) => c === 0) ? [sheet(codes, s, '')] : [])]),
  );
  let plays = 0;
  let decisions = 0;
  const beats = new Set<string>();
  const replies = new Set<string>();
  const lines = new Set<object>();
  const told = new Set<string>();
  const stuck = new Set<string>();
  const levels = new Map<string, Set<number>>();
  const waiting: Play[] = [];
  let tooMany = false;

  function note(play: Play): void {
    for (const s of play.said) {
      beats.add(`${s.session}/${s.beat}`);
      if (s.line) lines.add(s.line);
    }
    if (play.phase === 'talking') {
      for (const r of play.replies) replies.add(`${play.sessionIndex}/${play.beat?.slug}/${r.number}`);
      waiting.push(play);
    }
    if (play.phase !== 'session over' || !play.beat) return;
    const last = play.turns.at(-1);
    const ended = last?.reply && last.beat === play.beat.slug && last.reply.to.kind === 'end';
    if (!ended && firstThatHolds(play.beat.onward, play) === null)
      stuck.add(`${play.sessionIndex}/${play.beat.slug}`);
  }

  function walk(play: Play): void {
    decisions += 1;
    if (decisions > most) tooMany = true;
    if (tooMany) return;
    note(play);
    if (play.phase === 'self-rating') {
      plays += 1;
      told.add(tookAway(play));
      for (const { session, criteria } of assessedSessions(play))
        for (const { criterion, level } of criteria) {
          const key = `${session.number} ${criterion}`;
          levels.set(key, (levels.get(key) ?? new Set()).add(level));
        }
      return;
    }
    if (play.phase === 'writing the plan')
      for (const plan of plans) walk(decide(play, { kind: 'plan', plan }, READERS));
    else if (
      play.phase === 'session over' &&
      scenario.week &&
      scenario.week.given.length === 0 &&
      play.week === null
    )
      for (const next of weeksAfter(play, asked)) walk(next);
    else for (const d of possible(play)) walk(decide(play, d, READERS));
  }
  for (const seed of seedsOf(scenario)) walk(startPlay(scenario, { seed, order: 1 } as Seeds));
  return tooMany ? null : { plays, beats, replies, lines, tookAway: told, stuck, levels, waiting };
}

/** The week after every plan that differs from the written one only in what nothing has asked for, one play a kind of week. */
function weeksAfter(play: Play, asked: ReadonlySet<string>): Play[] {
  const weeks = new Map<string, Play>();
  const keep = (before: Play): void => {
    const after = decide(before, { kind: 'go on' }, READERS);
    const key = `${after.week?.result} ${after.week?.cause} ${after.week?.record === 'none'}`;
    if (!weeks.has(key)) weeks.set(key, { ...after, plan: play.plan });
  };
  const { plan } = play;
  if (plan === null) {
    keep(play);
    return [...weeks.values()];
  }
  const scored = play.scenario.header.criteria.includes('written plan');
  const ways = PLAN_ELEMENTS.map((element): Code[] => {
    const known =
      asked.has(element) ||
      element === 'behaviour' ||
      (scored && (SHEET as readonly string[]).includes(element));
    if (known) return [plan.reading.codes[element]];
    return element === 'where' || element === 'amount' ? [0] : [0, 1, 2];
  });
  const days: Day[][] = [
    ...product<Day>([[0, 1, 4]]),
    ...product<Day>([
      [0, 1, 4],
      [0, 1, 4],
    ]),
    ...product<Day>([[0], [0], [0, 1, 4]]),
  ];
  for (const codes of product(ways))
    for (const occasions of days)
      for (const coping of ['', 'market hall'])
        keep({ ...play, plan: { ...plan, reading: readingOf(codes, occasions, coping) } });
  return [...weeks.values()];
}
