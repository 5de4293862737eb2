/** The card of a scenario: what was proved of it, in counts, bound to the hash of its file. It proves structure and arithmetic, no more. */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { isAsExpected } from './expected-runs';
import { ownInWords } from './own-shown';
import type { Count, Proof } from './proof';

export const SAYS = 'Proves structure and arithmetic, not clinical rightness.';

export interface Card {
  readonly id: string;
  readonly title: string;
  readonly hash: string | null;
  readonly says: string;
  /** Everything below was walked to the end; false where anything is bounded. */
  readonly proved: boolean;
  readonly situations: number;
  readonly steps: number;
  readonly beats: Count;
  readonly replies: Count;
  readonly lines: Count;
  readonly endings: Count;
  readonly deadEnds: number;
  readonly criteria: readonly {
    readonly session: number;
    readonly criterion: CriterionName;
    readonly levels: readonly number[];
    readonly allowed: number;
    readonly situations: number;
    readonly bounded: string | null;
  }[];
  /** One sentence for each of the author's own criteria; absent where there are none. */
  readonly own?: readonly string[];
  readonly best: {
    readonly shown: boolean;
    readonly turns: number;
    readonly minutes: readonly { readonly session: number; readonly minutes: number }[];
    readonly replies: readonly { readonly session: number; readonly beat: string; readonly reply: number }[];
  };
  readonly shortest: number;
  readonly policies: readonly {
    readonly policy: string;
    readonly runs: number;
    readonly mean: number;
    readonly spread: readonly number[];
    readonly share: number;
  }[];
  readonly expectedRuns: { readonly asExpected: number; readonly of: number };
  /** How often each problem of the proof was found. */
  readonly problems: Readonly<Record<string, number>>;
}

/** Never −0, which JSON does not know. */
const rounded = (n: number, by: number): number => Math.round(n * by) / by + 0;
const tenths = (n: number): number => rounded(n, 10);

export function cardOf(proof: Proof): Card {
  const { position, criteria, best, policies, expectedRuns, problems } = proof;
  const found: Record<string, number> = {};
  for (const { code } of problems) found[code] = (found[code] ?? 0) + 1;
  return {
    id: proof.id,
    title: proof.title,
    hash: proof.hash,
    says: SAYS,
    proved: position.complete && criteria.every((c) => c.bounded === null),
    situations: position.situations,
    steps: position.steps,
    beats: position.beats,
    replies: position.replies,
    lines: position.lines,
    endings: position.endings,
    deadEnds: position.deadEnds,
    criteria: criteria.map(({ session, criterion, levels, allowed, situations, bounded }) => ({
      session,
      criterion,
      levels: levels.map((l) => l.level),
      allowed,
      situations,
      bounded,
    })),
    ...(proof.own.length > 0 && { own: proof.own.map(ownInWords) }),
    best: {
      shown: best.shown,
      turns: best.turns,
      minutes: best.minutes.map((m) => ({ ...m, minutes: tenths(m.minutes) })),
      replies: best.decisions.flatMap((d) =>
        d.kind === 'reply' ? [{ session: d.session, beat: d.beat, reply: d.reply }] : [],
      ),
    },
    shortest: position.shortest,
    policies: policies.map(({ policy, runs, mean, spread, share }) => ({
      policy,
      runs,
      mean: tenths(mean),
      spread: spread.map(tenths),
      share: rounded(share, 1000),
    })),
    expectedRuns: {
      asExpected: expectedRuns.filter(isAsExpected).length,
      of: expectedRuns.length,
    },
    problems: found,
  };
}

const count = (n: number): string => n.toLocaleString('en-GB');
const of = ({ met, of: all }: Count, what: string): string => `${met} of ${all} ${what}`;

/** For reading on a command line. */
export function cardInWords(card: Card): string {
  const rows = card.criteria.map((c) => {
    const levels =
      c.bounded === null ? `levels ${c.levels.join(' ')} of 0 to ${c.allowed}` : `bounded: ${c.bounded}`;
    return `  ${c.session}  ${c.criterion.padEnd(13)} ${levels}  (${count(c.situations)} situations)`;
  });
  const minutes = card.best.minutes.map((m) => `session ${m.session} ends at minute ${m.minutes}`).join(', ');
  const policies = card.policies.map(
    (p) =>
      `  ${p.policy.padEnd(9)} ${`${Math.round(p.share * 100)} %`.padStart(5)} of the range  (mean ${p.mean}, spread ${p.spread.join(' ')}, ${p.runs} runs)`,
  );
  return [
    `${card.title} (${card.id})${card.hash === null ? '' : `\nSHA-256 ${card.hash}`}`,
    `${card.says} ${card.proved ? 'All of it was walked to the end.' : 'Not all of it was walked to the end.'}`,
    `${count(card.situations)} situations, ${count(card.steps)} decisions followed; ${card.deadEnds === 0 ? 'no dead end, no reply set empty' : `${card.deadEnds} dead ends`}`,
    `met: ${of(card.beats, 'beats')}, ${of(card.replies, 'replies')}, ${of(card.lines, 'lines')}, ${of(card.endings, 'endings')}`,
    'criteria, each by itself:',
    ...rows,
    ...(card.own ?? []).map((sentence) => `  ${sentence}`),
    `best path ${card.best.shown ? 'shown by replay' : 'not shown'}: ${card.best.turns} turns, ${minutes}; shortest way through ${card.shortest} turns`,
    'policies that do not read:',
    ...policies,
    ...(card.expectedRuns.of > 0
      ? [`expected runs: ${card.expectedRuns.asExpected} of ${card.expectedRuns.of} as expected`]
      : []),
  ].join('\n');
}
