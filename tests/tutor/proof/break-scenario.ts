/**
 * Breaks a scenario in one seeded way at a time, as an author's slip of the hand would. Each breakage knows its line, and where a
 * tutor should be sent to mend it: the line itself, the reply it stands under, the beat it stands in, or the header.
 */
import { CRITERIA } from '../../../scenarios/format/vocabulary';
import { findElement } from '../../../scenarios/format/names';
import { readCondition, splitAtColon } from '../../../scenarios/format/conditions';
import type { Scenario } from '../../../scenarios/format/scenario';
import { shuffled } from '../../../simulator/chance';
import { turnedRound } from '../../../tutor/proof/turned-round';

export const BREAKAGES = [
  'link misspelt',
  'link removed',
  'element misspelt',
  'slip misspelt',
  'ending cut',
  'guard never holds',
  'counter misspelt',
  'guard inverted',
  'marks taken away',
  'one criterion unmarked',
  'best made longest',
  'best says the criteria',
  'clock set too late',
  'marks on the longest',
  'all marks on the longest',
] as const;
export type Breakage = (typeof BREAKAGES)[number];

/** Breakages that change what can happen; the others change whether it is fair. */
export const OF_STRUCTURE: readonly Breakage[] = BREAKAGES.slice(0, 8);

type Place = 'its line' | 'its reply' | 'its beat' | 'the header' | 'one of the replies';

/**
 * Where a tutor must go. A reply's condition is told at the reply, a session that no longer ends at its beat, unfairness at the header,
 * marks on the wrong reply at either of the two.
 */
export const GO_TO: Readonly<Record<Breakage, Place>> = {
  'link misspelt': 'its line',
  'link removed': 'its line',
  'element misspelt': 'its line',
  'slip misspelt': 'its line',
  'ending cut': 'its beat',
  'guard never holds': 'its reply',
  'guard inverted': 'its reply',
  'counter misspelt': 'its line',
  'marks taken away': 'the header',
  'one criterion unmarked': 'the header',
  'best made longest': 'the header',
  'best says the criteria': 'the header',
  'clock set too late': 'the header',
  'marks on the longest': 'one of the replies',
  'all marks on the longest': 'one of the replies',
};

export interface Broken {
  readonly kind: Breakage;
  /** 1-based. */
  readonly line: number;
  /** First and last line of where a tutor must go. */
  readonly from: number;
  readonly to: number;
  /** Lines that will do as well. */
  readonly or: readonly number[];
  readonly text: string;
}

const above = (lines: readonly string[], at: number, what: RegExp): number => {
  for (let i = at; i >= 0; i--) if (what.test(lines[i] ?? '')) return i;
  return at;
};

function placed(lines: readonly string[], kind: Breakage, at: number, text: string): Broken {
  const place = GO_TO[kind];
  const header = lines.indexOf('---', 1);
  const own = { kind, line: at + 1, text, or: [] };
  if (place === 'the header') return { ...own, from: 1, to: header + 1 };
  if (place === 'its beat') return { ...own, from: 1 + above(lines, at, /^## /), to: at + 1 };
  const isNote = place === 'its reply' && /^ +- /.test(lines[at] ?? '');
  return { ...own, from: 1 + (isNote ? above(lines, at, /^- /) : at), to: at + 1 };
}

/** Adds words to every reply that shows something and slips nowhere. */
function addToTheBest(lines: readonly string[], words: string): string {
  return lines
    .map((line, i) => {
      if (!/^- ".*" \[→\]/.test(line)) return line;
      const next = lines.slice(i + 1, i + 8);
      const end = next.findIndex((l) => !l.startsWith('  '));
      const notes = end < 0 ? next : next.slice(0, end);
      const shows = notes.some((l) => l.includes('**shows**')) && !notes.some((l) => l.includes('**slip**'));
      return shows ? line.replace('" [→]', ` ${words}" [→]`) : line;
    })
    .join('\n');
}

/** Takes every mark of one criterion away; null where it has none. */
function unmarked(lines: readonly string[], criterion: string): string | null {
  const ofIt = (written: string): boolean => {
    const found = findElement(written.trim());
    return 'found' in found && found.found.criterion === criterion;
  };
  const next = lines.flatMap((line) => {
    const marked = /^( *(?:- |> ))\*\*shows\*\* (.*)$/.exec(line);
    if (!marked) return [line];
    const left = (marked[2] ?? '').split(',').filter((e) => !ofIt(e));
    return left.length === 0 ? [] : [`${marked[1]}**shows** ${left.map((e) => e.trim()).join(', ')}`];
  });
  const text = next.join('\n');
  return text === lines.join('\n') ? null : text;
}

/** The condition of a line turned round; null where it has none. */
function inverted(line: string, counters: readonly string[]): string | null {
  const [, before = '', rest = ''] = /^(.*?\*\*if\*\* )(.*)$/.exec(line) ?? [];
  if (rest === '') return null;
  const split = splitAtColon(rest) ?? { condition: rest, rest: null };
  const { condition, trouble } = readCondition(split.condition, counters);
  if (trouble) return null;
  return `${before}${turnedRound(condition).text}${split.rest === null ? '' : `:${split.rest}`}`;
}

/** Lines of a reply from its first to the last of its notes. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Sets of replies as they stand in the text: list items that go on to a link, with nothing between them. */
function setsOfReplies(lines: readonly string[]): Lines[][] {
  const sets: Lines[][] = [];
  let last = -1;
  for (let at = 0; at < lines.length; at++) {
    if (!/^- ["“].*\[→\]\(#/.test(lines[at] ?? '')) continue;
    let to = at;
    while ((lines[to + 1] ?? '').startsWith('  ')) to += 1;
    if (last === at - 1) sets.at(-1)?.push({ from: at, to });
    else sets.push([{ from: at, to }]);
    last = to;
    at = to;
  }
  return sets;
}

const SHOWS = '  - **shows** ';

/** The marks of the best reply of a set (most elements, no slip) moved to its longest; null where that is the best, or none is marked. */
function markMoved(
  lines: readonly string[],
  set: readonly Lines[],
): { at: number; to: number; lines: string[] } | null {
  const notes = ({ from, to }: Lines): readonly string[] => lines.slice(from + 1, to + 1);
  const marks = (reply: Lines): number =>
    notes(reply).some((n) => n.startsWith('  - **slip**'))
      ? 0
      : (notes(reply)
          .find((n) => n.startsWith(SHOWS))
          ?.split(',').length ?? 0);
  const most = (by: (reply: Lines) => number): Lines | undefined =>
    set.reduce<Lines | undefined>((a, b) => (a && by(a) >= by(b) ? a : b), undefined);
  const best = most(marks);
  const longest = most(({ from }) => lines[from]?.length ?? 0);
  if (!best || !longest || best === longest || marks(best) === 0) return null;
  const at = lines.findIndex((l, i) => i > best.from && l.startsWith(SHOWS));
  const moved = (lines[at] ?? '').slice(SHOWS.length);
  const own = notes(longest).findIndex((n) => n.startsWith(SHOWS));
  const next = lines.flatMap((line, i) => {
    if (i === at) return [];
    if (own >= 0 && i === longest.from + 1 + own) return [`${line}, ${moved}`];
    return own < 0 && i === longest.from ? [line, `${SHOWS}${moved}`] : [line];
  });
  return { at: best.from, to: longest.from, lines: next };
}

function one(
  lines: readonly string[],
  kind: Breakage,
  at: number,
  counters: readonly string[],
): string[] | null {
  const line = lines[at] ?? '';
  const put = (next: string | null): string[] | null =>
    next === null || next === line ? null : [...lines.slice(0, at), next, ...lines.slice(at + 1)];
  const inBody = at > lines.indexOf('---', 1) && !line.startsWith('#');
  if (!inBody) return null;
  switch (kind) {
    case 'link misspelt':
      return put(line.replace(/\]\(#([a-z0-9-]+)\)/, '](#$1-x)'));
    case 'link removed':
      return put(line.replace(/ \[→\]\(#[a-z0-9-]+\)$/, ''));
    case 'element misspelt':
      return /\*\*shows\*\*/.test(line) ? put(`${line}zq`) : null;
    case 'slip misspelt':
      return /\*\*slip\*\*/.test(line) ? put(`${line}zq`) : null;
    case 'ending cut':
      return line === '**end**' ? put('') : null;
    case 'guard never holds':
      return put(line.replace(/\*\*if\*\* (?!.* or )([^:]+)(:|$)/, '**if** $1 and trust over 10$2'));
    case 'guard inverted':
      return put(inverted(line, counters));
    case 'counter misspelt':
      return put(line.replace(/\*\*counts\*\* (\w+)/, '**counts** $1zq'));
    default:
      return null;
  }
}

/** Breakages of the whole file: what makes a script unfair is seldom one line. */
function ofFairness(lines: readonly string[], assessed: readonly string[]): Broken[] {
  const whole = (kind: Breakage, text: string | null): Broken[] =>
    text === null ? [] : [placed(lines, kind, 0, text)];
  const words = 'And there is a good deal more that I would like to say to you about that before we go on.';
  const rubric = CRITERIA.filter((c) => assessed.includes(c.name))
    .map((c) => c.elements.join(' '))
    .join(' ');
  const text = lines.join('\n');
  const late = /^starts at:.*$/m.test(text)
    ? text.replace(/^starts at:.*$/m, 'starts at: 29 minutes')
    : text.replace(/^title:/m, 'starts at: 29 minutes\ntitle:');
  return [
    ...whole('marks taken away', lines.filter((l) => !/^ +- \*\*shows\*\* /.test(l)).join('\n')),
    ...assessed.flatMap((c) => whole('one criterion unmarked', unmarked(lines, c))),
    ...whole('best made longest', addToTheBest(lines, words)),
    ...whole('best says the criteria', addToTheBest(lines, rubric)),
    ...whole('clock set too late', late),
  ];
}

/** The marks of each set's best reply on its longest, one set at a time and all at once. */
function marksOnTheLongest(lines: readonly string[]): Broken[] {
  const sets = setsOfReplies(lines);
  const each = sets.flatMap((set) => markMoved(lines, set) ?? []);
  const all = sets.toReversed().reduce((text, set) => markMoved(text, set)?.lines ?? text, [...lines]);
  const atOnce = placed(lines, 'all marks on the longest', 0, all.join('\n'));
  // Marks put above a reply move it down.
  const now = (at: number, text: readonly string[]): number => 1 + text.indexOf(lines[at] ?? '');
  return [
    ...each.map(({ at, to, lines: next }): Broken => {
      const line = now(at, next);
      const own = placed(lines, 'marks on the longest', at, next.join('\n'));
      return { ...own, from: line, to: line, or: [now(to, next)] };
    }),
    { ...atOnce, or: each.flatMap(({ at, to }) => [now(at, all), now(to, all)]) },
  ];
}

/** How many of these there are at least, where the text has so many places. */
const AT_LEAST: Readonly<Partial<Record<Breakage, number>>> = {
  'guard inverted': 8,
  'marks on the longest': 4,
};

/**
 * `count` different breakages: every one that makes the whole unfair, some of each kind that only an expected run may notice, and as many
 * as are wanted besides, drawn by the seed; fewer where the text has not so many places to break.
 */
export function breakScenario(
  text: string,
  { criteria, counters }: Pick<Scenario['header'], 'criteria' | 'counters'>,
  seed: number,
  count: number,
): Broken[] {
  const lines = text.split('\n');
  // What is expected of the script is not the script.
  const end = lines.findIndex((l) => /^# Expected runs?\s*$/.test(l));
  const body = lines.slice(0, end < 0 ? lines.length : end);
  const structure = OF_STRUCTURE.flatMap((kind) =>
    body.flatMap((_, at): Broken[] => {
      const broken = one(lines, kind, at, counters);
      return broken === null ? [] : [placed(lines, kind, at, broken.join('\n'))];
    }),
  );
  const marks = marksOnTheLongest(lines);
  const drawn = shuffled([...structure, ...marks], (b) => `${b.kind} ${b.line}`, seed, 'break');
  const wanted = drawn.filter(({ kind }, at) => {
    const before = drawn.slice(0, at).filter((b) => b.kind === kind).length;
    return kind === 'all marks on the longest' || before < (AT_LEAST[kind] ?? 0);
  });
  return [...ofFairness(lines, criteria), ...wanted, ...drawn.filter((b) => !wanted.includes(b))].slice(
    0,
    count,
  );
}
