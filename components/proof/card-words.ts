/** The card's counts in words a tutor reads. */
import type { Card } from '../../tutor/proof/card';
import type { Count } from '../../tutor/proof/proof';

const number = (n: number): string => n.toLocaleString('en-GB');
const some = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

/** "all 24 beats", or "23 of 24 beats". */
const met = ({ met, of }: Count, one: string, many = `${one}s`): string =>
  met === of ? `${of > 1 ? 'all ' : ''}${some(of, one, many)}` : `${number(met)} of ${some(of, one, many)}`;

/** Levels are told by number, as the debrief's ladder has them. */
export function levelsInWords({ levels, allowed, bounded }: Card['criteria'][number]): string {
  if (bounded !== null) return `not proved: ${bounded}`;
  return levels.length === 1
    ? `always ${levels[0]}`
    : `${levels.slice(0, -1).join(', ')} or ${levels.at(-1)}${levels.at(-1) === allowed ? '' : `, of ${allowed}`}`;
}

export const POLICY_WORDS: Readonly<Record<string, string>> = {
  random: 'by lot',
  longest: 'always the longest',
  shortest: 'always the shortest',
  first: 'always the author’s first',
  second: 'always the author’s second',
  third: 'always the author’s third',
  echo: 'whichever sounds most like the criteria',
};

/** What stands in the card's list, in order: a term, and what was found. */
export function cardRows(card: Card): readonly (readonly [term: string, text: string])[] {
  const { best, expectedRuns } = card;
  const ends = best.minutes.map(({ session, minutes }) =>
    best.minutes.length === 1 ? `ends at minute ${minutes}` : `session ${session} ends at minute ${minutes}`,
  );
  return [
    ['Walked', `${some(card.situations, 'situation')}, by ${some(card.steps, 'decision')}`],
    [
      'Can be met',
      [met(card.beats, 'beat'), met(card.replies, 'reply', 'replies'), met(card.lines, 'line')].join(', '),
    ],
    [
      'Endings',
      card.endings.of === 0 ? 'none are told' : met(card.endings, 'thing taken away', 'things taken away'),
    ],
    ['Stuck', card.deadEnds === 0 ? 'nowhere: there is always a way on' : some(card.deadEnds, 'place')],
    [
      'Best path',
      `${best.shown ? 'shown by playing it' : 'not shown to have everything at once'}: ${some(best.turns, 'turn')}, ${ends.join(', ')}`,
    ],
    ['Shortest way', some(card.shortest, 'turn')],
    ...(card.own ? [['The script’s own', card.own.join(' ')] as const] : []),
    ...(expectedRuns.of === 0
      ? []
      : [
          ['Expected runs', `${expectedRuns.asExpected} of ${expectedRuns.of} come out as expected`] as const,
        ]),
  ];
}
