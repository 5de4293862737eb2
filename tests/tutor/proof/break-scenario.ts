/**
 * Breaks a scenario in one seeded way at a time, as an author's slip of the hand would. Each breakage knows its line, and where a
 * tutor should be sent to mend it: the line itself, the reply it stands under, the beat it stands in, or the header.
 */
import { CRITERIA } from '../../../scenarios/format/vocabulary';
import { findElement } from '../../../scenarios/format/names';
import { shuffled } from '../../../simulator/chance';

export const BREAKAGES = [
  'link misspelt',
  'link removed',
  'element misspelt',
  'slip misspelt',
  'ending cut',
  'guard never holds',
  'counter misspelt',
  'marks taken away',
  'one criterion unmarked',
  'best made longest',
  'best says the criteria',
  'clock set too late',
] as const;
export type Breakage = (typeof BREAKAGES)[number];

/** Breakages that change what can happen; the others change whether it is fair. */
export const OF_STRUCTURE: readonly Breakage[] = BREAKAGES.slice(0, 7);

type Place = 'its line' | 'its reply' | 'its beat' | 'the header';

/** Where a tutor must go. A reply's condition is told at the reply, a session that no longer ends at its beat, unfairness at the header. */
export const GO_TO: Readonly<Record<Breakage, Place>> = {
  'link misspelt': 'its line',
  'link removed': 'its line',
  'element misspelt': 'its line',
  'slip misspelt': 'its line',
  'ending cut': 'its beat',
  'guard never holds': 'its reply',
  'counter misspelt': 'its line',
  'marks taken away': 'the header',
  'one criterion unmarked': 'the header',
  'best made longest': 'the header',
  'best says the criteria': 'the header',
  'clock set too late': 'the header',
};

export interface Broken {
  readonly kind: Breakage;
  /** 1-based. */
  readonly line: number;
  /** First and last line of where a tutor must go. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const above = (lines: readonly string[], at: number, what: RegExp): number => {
  for (let i = at; i >= 0; i--) if (what.test(lines[i] ?? '')) return i;
  return at;
};

function placed(lines: readonly string[], kind: Breakage, at: number, text: string): Broken {
  const place = GO_TO[kind];
  const header = lines.indexOf('---', 1);
  const own = { kind, line: at + 1, text };
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

function one(lines: readonly string[], kind: Breakage, at: number): string[] | null {
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

/**
 * `count` different breakages: every one of fairness, and of structure as many as are wanted besides, drawn by the seed; fewer where the
 * text has not so many places to break.
 * @param assessed the criteria that the scenario assesses
 */
export function breakScenario(
  text: string,
  assessed: readonly string[],
  seed: number,
  count: number,
): Broken[] {
  const lines = text.split('\n');
  const structure = OF_STRUCTURE.flatMap((kind) =>
    lines.flatMap((_, at): Broken[] => {
      const broken = one(lines, kind, at);
      return broken === null ? [] : [placed(lines, kind, at, broken.join('\n'))];
    }),
  );
  const drawn = shuffled(structure, (b) => `${b.kind} ${b.line}`, seed, 'break');
  return [...ofFairness(lines, assessed), ...drawn].slice(0, count);
}
