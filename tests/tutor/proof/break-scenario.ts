/** Breaks a scenario in one seeded way at a time, as an author's slip of the hand would; each breakage knows its line. */
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
  'best made longest',
] as const;
export type Breakage = (typeof BREAKAGES)[number];

/** Breakages that change what can happen; the others change whether it is fair. */
export const OF_STRUCTURE: readonly Breakage[] = BREAKAGES.slice(0, 7);

export interface Broken {
  readonly kind: Breakage;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** Adds words to every reply that shows something, so that the longest is the one that is wanted. */
const lengthen = (lines: readonly string[]): string[] =>
  lines.map((line, i) => {
    if (!/^- ".*" \[→\]/.test(line)) return line;
    const next = lines.slice(i + 1, i + 8);
    const end = next.findIndex((l) => !l.startsWith('  '));
    const notes = end < 0 ? next : next.slice(0, end);
    const shows = notes.some((l) => l.includes('**shows**')) && !notes.some((l) => l.includes('**slip**'));
    return shows
      ? line.replace(
          '" [→]',
          ' And there is a good deal more that I would like to say to you about that before we go on." [→]',
        )
      : line;
  });

function one(lines: readonly string[], kind: Breakage, at: number): string[] | null {
  const line = lines[at] ?? '';
  const put = (next: string | null): string[] | null =>
    next === null || next === line ? null : [...lines.slice(0, at), next, ...lines.slice(at + 1)];
  const inBody = at > lines.indexOf('---', 1) && !lines[at]?.startsWith('#');
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

/** `count` different breakages, drawn by the seed; fewer where the text has not so many places to break. */
export function breakScenario(text: string, seed: number, count: number): Broken[] {
  const lines = text.split('\n');
  const all = BREAKAGES.flatMap((kind): Broken[] => {
    if (kind === 'best made longest') return [{ kind, line: 1, text: lengthen(lines).join('\n') }];
    if (kind === 'marks taken away')
      return [{ kind, line: 1, text: lines.filter((l) => !/^ +- \*\*shows\*\* /.test(l)).join('\n') }];
    return lines.flatMap((_, at) => {
      const broken = one(lines, kind, at);
      return broken === null ? [] : [{ kind, line: at + 1, text: broken.join('\n') }];
    });
  });
  const rare = all.filter((b) => !OF_STRUCTURE.includes(b.kind));
  const drawn = shuffled(
    all.filter((b) => OF_STRUCTURE.includes(b.kind)),
    (b) => `${b.kind} ${b.line}`,
    seed,
    'break',
  );
  return [...rare, ...drawn].slice(0, count);
}
