/**
 * The author's own criteria: scored by their own simple rule and handed over apart. Nothing here reaches the twelve, the band, the
 * number, the priority or the client.
 */
import type { OwnCriterion } from '../scenarios/format/scenario';
import type { Play } from '../simulator/play';
import { wordsAt } from './evidence';
import type { Level } from './report';

export interface OwnResult {
  readonly criterion: string;
  readonly level: Level;
  /** In the order in which they were shown; an element counts each time. */
  readonly receipts: readonly { readonly turn: number; readonly element: string; readonly words: string }[];
  /** Elements not shown, in the author's order. */
  readonly missing: readonly string[];
  /** What gives which level, in words. */
  readonly rule: string;
}

/** In the author's order; empty where the script has none. Over the whole attempt, not by session. */
export function ownResults(play: Play): readonly OwnResult[] {
  return (play.scenario.header.own ?? []).map((criterion) => {
    const receipts = play.turns.flatMap((turn) =>
      (turn.reply?.own ?? [])
        .filter((o) => o.criterion === criterion.name)
        .map(({ element }) => ({ turn: turn.number, element, words: wordsAt(play, turn) })),
    );
    const shown = new Set(receipts.map((r) => r.element));
    return {
      criterion: criterion.name,
      level: ownLevel(criterion, shown),
      receipts,
      missing: criterion.elements.filter((e) => !shown.has(e)),
      rule: ruleOf(criterion),
    };
  });
}

/** 3 for all elements, 2 for those that meet it, 1 for any, else 0. */
export function ownLevel({ elements, meets }: OwnCriterion, shown: ReadonlySet<string>): Level {
  if (elements.every((e) => shown.has(e))) return 3;
  if (meets.every((e) => shown.has(e))) return 2;
  return elements.some((e) => shown.has(e)) ? 1 : 0;
}

const ruleOf = ({ elements, meets }: OwnCriterion): string =>
  meets.length === elements.length
    ? `Strong: ${elements.join(', ')}.`
    : `Meets the specification: ${meets.join(', ')}. Strong: ${elements.join(', ')}.`;
