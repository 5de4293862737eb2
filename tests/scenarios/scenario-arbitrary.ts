/** Scenarios that an author could have written: every feature of the format, in plain and in awkward words. */
import fc from 'fast-check';
import { CRITERION_NAMES, ELEMENTS, isClientAct } from '../../scenarios/format/names';
import { conditionText } from '../../scenarios/format/conditions';
import { emptyHeader } from '../../scenarios/format/header-facts';
import { slugOf } from '../../scenarios/format/slugs';
import type {
  Beat,
  Condition,
  Header,
  Line,
  Onward,
  Reply,
  RunSheet,
  Scenario,
  Session,
  Target,
  Test,
  Week,
} from '../../scenarios/format/scenario';
import * as v from '../../scenarios/format/vocabulary';
import type { Range } from '../../scenarios/problems/problem';
import { maybe, plain, said, words } from './words-arbitrary';

/** Ranges are the text's, not the scenario's: comparing leaves them out. */
export function withoutRanges(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'range' ? undefined : inner)));
}

const NOWHERE: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const OWN_CRITERIA = [
  { name: 'rota', elements: ['asks the rota', 'names a shift'], meets: ['asks the rota'] },
];
const COUNTERS = ['pushes', 'second thoughts'];
const CLIENT = 'Priya';

const level = fc.integer({ min: 0, max: 10 });
const comparison = fc.constantFrom('at least', 'at most', 'over', 'under', 'is' as const);

const test: fc.Arbitrary<Test> = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      fc.record({
        kind: fc.constant('value' as const),
        value: fc.constantFrom(...v.CLIENT_VALUES),
        is: comparison,
        number: level,
      }),
      fc.record({
        kind: fc.constant('counter' as const),
        counter: fc.constantFrom(...COUNTERS),
        is: comparison,
        number: level,
      }),
      fc.record({ kind: fc.constant('week' as const), result: fc.constantFrom(...v.WEEK_RESULTS) }),
      fc.record({ kind: fc.constant('cause' as const), cause: fc.constantFrom(...v.CAUSES) }),
      fc.record({
        kind: fc.constant('shown' as const),
        what: fc.oneof(
          fc.constantFrom(...ELEMENTS.values()),
          fc.constantFrom(...v.SLIPS).map((slip) => ({ slip })),
        ),
      }),
      fc.record({
        kind: fc.constant('plan' as const),
        element: fc.constantFrom(...v.PLAN_ELEMENTS),
        has: fc.constantFrom('has', 'loose', 'no' as const),
      }),
      fc.record({
        kind: fc.constant('matches' as const),
        field: maybe(fc.constantFrom(...v.PLAN_FIELDS.map((f) => f.name))),
      }),
    ),
  )
  .map(([not, ask]) => ({ not, ...ask }) as Test);

export const condition: fc.Arbitrary<Condition> = fc
  .array(fc.array(test, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((any) => ({ any, text: conditionText(any) }));

const CLIENT_ACTS = [...ELEMENTS.values()].filter(isClientAct);
const REPLY_ELEMENTS = [...ELEMENTS.values()].filter((e) => !isClientAct(e));

const line: fc.Arbitrary<Line> = fc
  .record({
    kind: fc.constantFrom('narration', 'speech', 'thought' as const),
    speaker: fc.constantFrom(null, null, 'Interpreter', 'Mum'),
    text: said,
    when: maybe(condition),
    opening: maybe(fc.constantFrom('a', 'b', 'c')),
    stance: maybe(fc.constantFrom('ambivalent', 'opposed' as const)),
    acts: fc.subarray(CLIENT_ACTS, { maxLength: 2 }),
    names: fc.constant(null),
    riskCue: fc.boolean(),
    range: fc.constant(NOWHERE),
  })
  // What only happens is said by nobody, and its words leave one kind of emphasis free.
  .map((l) =>
    l.kind === 'narration'
      ? { ...l, speaker: null, text: l.text.replace(/[*_`"]|^[-#>\d. ]+/g, '').trim() || 'She waits.' }
      : l,
  );

const target = (slugs: readonly string[], session: number, menu: boolean): fc.Arbitrary<Target> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(...slugs).map((slug): Target => ({ kind: 'beat', session, slug })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Target>({ kind: 'end' }, ...(menu ? [{ kind: 'menu' } as const] : [])),
    },
  );

const reply = (to: fc.Arbitrary<Target>): fc.Arbitrary<Omit<Reply, 'number'>> =>
  fc.record({
    text: said,
    to,
    own: fc.constantFrom(undefined, [{ criterion: 'rota', element: 'asks the rota' }]),
    shows: fc.subarray(REPLY_ELEMENTS, { maxLength: 3 }),
    slips: fc.subarray([...v.SLIPS], { maxLength: 2 }),
    safety: fc.subarray([...v.SAFETY_ACTS], { maxLength: 2 }),
    gateSlips: fc.subarray([...v.GATE_SLIPS], { maxLength: 1 }),
    why: maybe(said),
    agreed: fc.array(
      fc.oneof(
        fc.record({ field: fc.constantFrom(...v.PLAN_FIELDS.map((f) => f.name)), text: words }),
        fc.record({ field: fc.constant('size' as const), text: fc.constantFrom(...v.SIZES) }),
      ),
      { maxLength: 2 },
    ),
    clientChanges: maybe(
      fc.array(
        fc.record({ value: fc.constantFrom(...v.CLIENT_VALUES), by: fc.integer({ min: -10, max: 10 }) }),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    counts: fc.array(
      fc.record({ counter: fc.constantFrom(...COUNTERS), by: fc.integer({ min: -3, max: 3 }) }),
      { maxLength: 2 },
    ),
    when: maybe(condition),
    also: fc.array(said, { maxLength: 2 }),
    minutes: fc.constantFrom(0, 0, 1, 2, 2.5),
    model: fc.boolean(),
    range: fc.constant(NOWHERE),
  });

const modelPlan = fc.record({
  boxes: fc.record(Object.fromEntries(v.PLAN_FIELDS.map((f) => [f.key, words])), {
    requiredKeys: [],
  }) as fc.Arbitrary<NonNullable<Beat['plan']>['boxes']>,
  worksAgainst: fc.array(plain, { maxLength: 2 }),
  range: fc.constant(NOWHERE),
});

/** Adds an `otherwise` at the end of some runs of `if`s. */
function withOtherwise<T extends { readonly when: Condition | 'otherwise' | null }>(
  items: readonly T[],
  ends: boolean,
): T[] {
  const last = items.at(-1);
  return ends && last?.when ? [...items, { ...last, when: 'otherwise' }] : [...items];
}

const titles = fc
  .uniqueArray(fc.oneof(plain, words), { minLength: 1, maxLength: 5, selector: slugOf })
  .map((t) => t.filter((title) => slugOf(title) !== '' && !/[#`*|]|^[-+>\d]/.test(title)));

function session(number: number, kind: Session['kind']): fc.Arbitrary<Session> {
  return titles
    .filter((t) => t.length > 0)
    .chain((names) => {
      const slugs = names.map(slugOf);
      const beats = names.map((title, i) =>
        fc
          .record({
            lines: fc.array(line, { maxLength: 4 }),
            ends: fc.boolean(),
            replies: fc.array(reply(target(slugs, number, true)), { maxLength: 3 }),
            plan: maybe(modelPlan),
            onward: fc.array(
              fc.record({
                to: target(slugs, number, true),
                when: maybe(condition),
                range: fc.constant(NOWHERE),
              }),
              { maxLength: 2 },
            ),
          })
          .map((b): Beat => ({
            slug: slugs[i] ?? '',
            title,
            lines: withOtherwise(b.lines, b.ends && b.lines.at(-1)?.kind !== 'thought').map((l) => l),
            replies: b.replies.map((r, n) => ({ number: n + 1, ...r })),
            plan: b.plan,
            onward: withOtherwise<Onward>(b.onward, b.ends),
            range: NOWHERE,
          })),
      );
      return fc.tuple(...beats).map((made) => ({ number, kind, beats: made, range: NOWHERE }));
    });
}

const day = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<v.Day>;

const week = (slugs: readonly string[] | null): fc.Arbitrary<Week> =>
  fc.record({
    obstacles: fc.array(
      fc.record({
        day: maybe(day),
        text: words,
        plannable: fc.boolean(),
        answers: fc.array(
          fc.oneof(
            plain,
            words.map((w) => w.replaceAll('"', '')),
          ),
          { maxLength: 3 },
        ),
        range: fc.constant(NOWHERE),
      }),
      { maxLength: 3 },
    ),
    notes: fc.array(fc.record({ text: said, after: fc.constantFrom(...v.WEEK_RESULTS) }), { maxLength: 2 }),
    given: fc.array(
      fc.record({ day, result: fc.constantFrom(...v.WEEK_RESULTS), note: maybe(said), cause: maybe(words) }),
      { maxLength: 3 },
    ),
    leadsTo:
      slugs === null
        ? fc.constant([])
        : fc
            .tuple(
              ...v.WEEK_RESULTS.map((result) =>
                target(slugs, 2, false).map((to) => ({ result, to, range: NOWHERE })),
              ),
            )
            .map((leads) => [...leads]),
    range: fc.constant(NOWHERE),
  });

const oneLine = fc.oneof(
  words,
  fc
    .string({ minLength: 1, maxLength: 30 })
    .map((s) => s.replace(/\s+/g, ' ').trim())
    .filter((s) => s !== ''),
);
const names = fc.array(oneLine, { maxLength: 3 });

const header = (mode: v.Mode): fc.Arbitrary<Header> =>
  fc
    .record({
      id: fc.constantFrom('priya-first-plan', 'x', 'über-1'),
      title: oneLine,
      version: fc.constantFrom('1', '1.0', '2.10', 'draft two', 'true', 'null'),
      client: fc.record({
        name: fc.constant(CLIENT),
        age: maybe(fc.integer({ min: 0, max: 120 })),
        pronoun: fc.constantFrom('she', 'he', 'they' as const),
        state: fc.record({
          belief: level,
          understanding: level,
          confidence: level,
          trust: level,
          opposition: level,
        }),
      }),
      intervention: maybe(oneLine),
      contact: fc.constantFrom(...v.CONTACTS),
      difficulty: fc.constantFrom(...v.DIFFICULTIES),
      criteria: fc.subarray([...CRITERION_NAMES]),
      targets: fc.subarray([...CRITERION_NAMES], { maxLength: 2 }),
      callsIt: oneLine,
      startsAt: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 2 }),
      barrier: maybe(oneLine),
      authors: names,
      reviewedBy: fc.array(
        fc.record({
          name: words,
          role: fc.constantFrom('clinical', 'lived experience' as const),
          date: fc.constant('2026-03-01'),
        }),
        { maxLength: 2 },
      ),
      sources: names,
      covers: names,
      contentNote: maybe(oneLine),
      demand: fc.oneof(
        fc.constant(emptyHeader('', NOWHERE).demand),
        fc.record({ small: level, planned: level, 'too big': level }),
      ),
      caps: fc
        .subarray([...CRITERION_NAMES], { maxLength: 2 })
        .map((c) => Object.fromEntries(c.map((name) => [name, 2]))),
      counters: fc.constant(COUNTERS),
      own: fc.constant(OWN_CRITERIA),
      people: names,
      places: names,
      referral: fc.array(fc.record({ label: oneLine, text: oneLine }), { maxLength: 3 }),
      days: fc.dictionary(fc.constantFrom('0', '3', '6'), oneLine),
      sheet: fc.constantFrom('boxes', 'blank' as const),
      severity: fc.constantFrom({ 'too-long-to-say': 'off', 'twin-replies': 'error' } as const, undefined),
      test: fc.constantFrom(true, undefined),
    })
    .map((h) => ({ ...h, days: { ...h.days }, mode, range: NOWHERE }));

const block = fc
  .array(words, { minLength: 0, maxLength: 3 })
  .map((paragraphs) => paragraphs.map((p) => `Well, ${p}`).join('\n\n'));

const runSheet: fc.Arbitrary<RunSheet | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.dictionary(fc.constantFrom(...v.PLAN_FIELDS.map((f) => f.key)), words, { minKeys: 1 }).map((boxes) => {
    const inOrder = v.PLAN_FIELDS.flatMap(({ key }) => (boxes[key] ? [[key, boxes[key]]] : []));
    return { form: 'boxes' as const, boxes: Object.fromEntries(inOrder) };
  }),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((lines) => ({ form: 'blank' as const, text: lines.join('\n') })),
);

/** A whole scenario. */
export const scenarioArbitrary: fc.Arbitrary<Scenario> = fc.constantFrom(...v.MODES).chain((mode) =>
  fc
    .tuple(
      session(1, mode === 'reviewing' ? 'reviewing' : 'setting'),
      mode === 'both' ? session(2, 'reviewing') : fc.constant(null),
    )
    .chain(([first, second]) =>
      fc.record({
        header: header(mode),
        briefing: block,
        sessions: fc.constant(second === null ? [first] : [first, second]),
        week: maybe(
          week(second?.beats.map((b) => b.slug) ?? null).filter(
            (w) => w.obstacles.length + w.given.length + w.notes.length > 0,
          ),
        ),
        tookAway: fc
          .array(fc.record({ when: maybe(condition), text: words, range: fc.constant(NOWHERE) }), {
            maxLength: 3,
          })
          .chain((texts) =>
            fc.boolean().map((ends) => withOtherwise<Scenario['tookAway'][number]>(texts, ends)),
          ),
        debrief: block,
        expectedRuns: fc.array(
          fc.record({
            replies: fc.array(plain, { minLength: 1, maxLength: 3 }),
            levels: fc.array(
              fc.record({
                criterion: fc.constantFrom(...CRITERION_NAMES),
                level: fc.integer({ min: 0, max: 3 }),
              }),
              { minLength: 1, maxLength: 3 },
            ),
            own: fc.array(
              fc.record({ criterion: fc.constant('rota'), level: fc.integer({ min: 0, max: 3 }) }),
              {
                maxLength: 1,
              },
            ),
            acts: fc.array(
              fc.record({
                act: fc.constantFrom(...v.SAFETY_ACTS, ...v.GATE_SLIPS),
                done: fc.boolean(),
                range: fc.constant(NOWHERE),
              }),
              { maxLength: 3 },
            ),
            hears: fc
              .array(fc.record({ after: maybe(fc.constant(1)), words: plain, range: fc.constant(NOWHERE) }), {
                maxLength: 3,
              })
              .map((all) => all.toSorted((a, b) => (b.after ?? 0) - (a.after ?? 0))),
            marks: fc
              .subarray(REPLY_ELEMENTS, { minLength: 1, maxLength: 3 })
              .map((shows) => [{ after: 1, shows, range: NOWHERE }]),
            without: fc.subarray(v.PLAN_FIELDS.map((f) => f.name)),
            codes: fc.array(
              fc.record({
                box: fc.constantFrom(...v.PLAN_FIELDS.map((f) => f.name)),
                code: fc.constantFrom(0, 1, 2),
                range: fc.constant(NOWHERE),
              }),
              { maxLength: 2 },
            ),
            sheet: runSheet,
            range: fc.constant(NOWHERE),
          }),
          { maxLength: 2 },
        ),
      }),
    ),
);
