/** Makes a rule of words to look out for: where they count, and which clear reading makes them harmless. */
import type { PlanElement } from '../../../scenarios/format/vocabulary';
import { leadIn, type Clause, type Role } from '../clauses';
import { PhraseSet } from '../phrases';
import { noteOn, type LintNote, type LintRule } from './note';

interface WordsToWatch extends Pick<LintNote, 'rule' | 'says' | 'tries'> {
  /** Patterns of the phrase grammar, one a line. */
  readonly patterns: string;
  /** What the clause is for. */
  readonly roles: readonly Role[];
  /** Says nothing where this is clear on the sheet all the same. */
  readonly unlessClear?: PlanElement;
  /** Counts only where the doing begins, or after "and". */
  readonly atHead?: boolean;
}

export function wordsRule({ patterns, roles, unlessClear, atHead, ...about }: WordsToWatch): LintRule {
  const phrases = new PhraseSet({ watched: patterns });
  return ({ plan, reading, clauses }) => {
    if (unlessClear && reading.codes[unlessClear] === 2) return [];
    return clauses
      .filter((clause) => roles.includes(clause.role))
      .flatMap((clause) =>
        found(phrases, clause, atHead === true).map(({ start, end }) =>
          noteOn(plan, clause.field, clause.tokens[start]?.from ?? 0, clause.tokens[end - 1]?.to ?? 0, about),
        ),
      );
  };
}

function found(
  phrases: PhraseSet,
  clause: Clause,
  atHead: boolean,
): readonly { start: number; end: number }[] {
  const { tokens } = clause;
  if (!atHead) {
    const matches = phrases.find(tokens);
    return matches.filter((m, i) => !matches.slice(0, i).some((before) => before.end > m.start));
  }
  const heads = [leadIn(tokens), ...tokens.flatMap((token, i) => (token.word === 'and' ? [i + 1] : []))];
  return heads.flatMap((at) => phrases.matchAt(tokens, at));
}
