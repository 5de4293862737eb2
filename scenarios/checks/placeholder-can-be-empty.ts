/** A placeholder in a line that can be said when there is nothing to fill it with. */
import { placeholdersIn } from '../format/placeholders';
import type { Condition, ConditionalText, Line, Scenario, Test } from '../format/scenario';
import { WEEK_RESULTS } from '../format/vocabulary';
import type { PlanElement, WeekResult } from '../format/vocabulary';
import type { Range } from '../problems/problem';
import type { Check } from './check';
import { weeksByBeat } from './weeks-by-beat';
import { canBeSaid } from './three-valued';

/** Weeks after which a placeholder has nothing to say; before any week all of these are empty. */
const EMPTY_AFTER: Readonly<Record<string, readonly WeekResult[]>> = {
  done: [],
  planned: [],
  missed: ['done'],
  'first miss': ['done'],
  cause: ['done'],
  'first done': ['not done'],
  record: ['not done'],
};
const PLAN_ELEMENT: Readonly<Record<string, PlanElement>> = {
  'plan what': 'behaviour',
  'plan when': 'when',
  'plan where': 'where',
};

export const placeholderCanBeEmpty: Check = {
  code: 'placeholder-can-be-empty',
  find: (scenario) => [...inBeats(scenario), ...inTookAway(scenario)],
};

type Found = { range: Range; words: string; message: string; hint: string };
type Spoken = Pick<Line | ConditionalText, 'text' | 'when' | 'range'>;

/** The weeks after which something can be said, worked out where a placeholder asks; null where the week has not been yet. */
type Weeks = () => readonly WeekResult[] | null;

function inBeats(scenario: Scenario): Found[] {
  return scenario.sessions.flatMap((session) => {
    let byBeat: readonly (readonly WeekResult[])[] | null = null;
    return session.beats.flatMap((beat, index) => {
      const weeks: Weeks = () =>
        session.kind === 'setting' ? null : ((byBeat ??= weeksByBeat(scenario, session))[index] ?? []);
      const replies: Spoken[] = beat.replies.flatMap((r) =>
        [r.text, ...r.also].map((text) => ({ text, when: r.when, range: r.range })),
      );
      return [...inRun(beat.lines, weeks), ...replies.flatMap((r) => inRun([r], weeks))];
    });
  });
}

function inTookAway({ header, tookAway }: Scenario): Found[] {
  return inRun(tookAway, () => (header.mode === 'setting' ? null : WEEK_RESULTS));
}

function inRun(lines: readonly Spoken[], weeks: Weeks): Found[] {
  return lines.flatMap(({ text, range }, index) =>
    [...new Set(placeholdersIn(text))].flatMap((name) => {
      const why = emptyBecause(
        name,
        lines.map((l) => l.when),
        index,
        weeks,
      );
      return why === null
        ? []
        : [
            {
              range,
              words: `{${name}}`,
              message: `{${name}} can be empty here: ${why.because}.`,
              hint: why.hint,
            },
          ];
    }),
  );
}

function emptyBecause(
  name: string,
  whens: readonly (Condition | 'otherwise' | null)[],
  index: number,
  weeksHere: Weeks,
): { because: string; hint: string } | null {
  const element = Object.hasOwn(PLAN_ELEMENT, name) ? PLAN_ELEMENT[name] : undefined;
  if (element !== undefined) {
    const without = (test: Test): boolean | null =>
      test.kind === 'plan' && test.element === element ? test.has === 'no' : null;
    return canBeSaid(whens, index, without)
      ? {
          because: 'the plan may not say it',
          hint: `Say the line only where the plan does: \`**if** plan has ${element}: …\`.`,
        }
      : null;
  }
  const empty = Object.hasOwn(EMPTY_AFTER, name) ? EMPTY_AFTER[name] : undefined;
  if (empty === undefined) return null;
  const weeks = weeksHere();
  if (weeks === null) return { because: 'the week has not been yet', hint: 'Use it in the second session.' };
  const week = empty.find(
    (w) => weeks.includes(w) && canBeSaid(whens, index, (t) => (t.kind === 'week' ? t.result === w : null)),
  );
  return week === undefined
    ? null
    : {
        because: `it can be said after a week that was ${week}`,
        hint: `Say the line only after another week: \`**if** not week ${week}: …\`.`,
      };
}
