/**
 * What a debrief says of ten ways through one small script (small-rules.md): levels with their receipts, slips, what was missed and where,
 * the rule and the next step, the priority with its better line. In words that a reviewer can read, in `small-rules.approved.txt`;
 * where a change is meant, `npx vitest run tests/scoring/small-rules-told.test.ts -u` writes it anew.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownResults } from '../../scoring/own-criteria';
import { playPolicy, type Policy } from '../../scoring/policies';
import type { CriterionResult, SlipReceipt } from '../../scoring/report';
import { saidFirst } from '../../scoring/said-first';
import { scoreAttempt } from '../../scoring/score-attempt';
import type { Play } from '../../simulator/play';
import { playThrough, BOX_READERS, readOrThrow } from '../testing-tools/small-scenarios';

const SCRIPT = readOrThrow(readFileSync(new URL('small-rules.md', import.meta.url), 'utf8'));
/** Says that something else was agreed, as the real one may. */
const DIFFERS = {
  ...BOX_READERS,
  findMismatches: () => [{ field: 'when' as const, agreed: 'Tuesday', written: 'Friday' }],
};

const brief = (words: string): string => (words.length > 40 ? `${words.slice(0, 38)}…` : words);
const slipIn = ({ turn, slip, words, cap, undoneAt }: SlipReceipt): string =>
  `    slip ${slip} at ${turn} “${brief(words)}” caps at ${cap}${undoneAt === null ? '' : `, undone at ${undoneAt}`}`;

const resultIn = (r: CriterionResult): string[] => [
  `  ${r.criterion} ${r.level}: earned ${r.earned}, cap ${r.cap}, weight ${r.weight.toFixed(1)}. ${r.rule}`,
  ...(r.next === null ? [] : [`    next: ${r.next}`]),
  ...r.receipts.map(
    ({ turn, element, words, from, weak, notCounted }) =>
      `    ${element} at ${turn} by ${from}${weak ? ', weak' : ''}${notCounted === null ? '' : `, not counted: ${notCounted}`} “${brief(words)}”`,
  ),
  ...r.slips.map(slipIn),
  ...r.missed.map(
    ({ element, chances }) =>
      `    missed ${element}${chances.map(({ turn, words }) => ` / ${turn} “${brief(words)}”`).join('')}`,
  ),
];

function told(name: string, play: Play): string[] {
  const { sessions, band, safety, priority, worked, tookAway, beck, week } = scoreAttempt(play);
  return [
    '',
    `${name}: ${band}, week ${week}`,
    ...(safety
      ? [
          `  gate ${safety.result} from ${safety.cueTurn}; seen ${safety.seen.map((s) => `${s.act} ${s.turn}`).join(', ')}; missing ${safety.missing.join(', ')}; slips ${safety.gateSlips.map((s) => `${s.slip} ${s.turn}`).join(', ')}`,
        ]
      : []),
    `  priority ${priority?.criterion}: ${priority?.why} / ${priority?.turn} “${priority?.modelLine}”`,
    `  worked ${worked?.turn} “${worked?.words}”: ${worked?.why}`,
    `  took away: ${tookAway}`,
    `  beck ${beck.map((b) => `${b.letter} ${b.criteria.map((c) => c.level ?? '-').join('')}`).join(', ')}`,
    ...ownResults(play).map(
      (o) =>
        `  own ${o.criterion} ${o.level}: ${o.receipts.map((r) => `${r.element} ${r.turn} “${r.words}”`).join(', ')}; missing ${o.missing.join(', ')}. ${o.rule}`,
    ),
    ...saidFirst(play).map((s) => `  said first ${s.turn}: ${s.strong?.words} / ${s.weak?.words}`),
    ...sessions.flatMap((s) => [
      `  Session ${s.session}, ${s.kind}: ${s.band}, ${s.number}`,
      ...(s.bandSlips ?? []).map(slipIn),
      ...s.results.flatMap(resultIn),
    ]),
  ];
}

test('every way through the small script is told as it was when a person last looked', async () => {
  const played = (policy: Policy, seed: number, readers = BOX_READERS): string[] =>
    told(`${policy} ${seed}`, playPolicy(SCRIPT, { seed, order: 1 }, readers, policy));
  const ways = [
    ...played('first', 1),
    ...told(
      'first, and something else written',
      playPolicy(SCRIPT, { seed: 1, order: 1 }, DIFFERS, 'first'),
    ).filter((line) => !/^ {4}(?!mismatch|next: to meet)/.test(line)),
    ...played('longest', 1),
    ...[1, 2, 3].flatMap((seed) => played('random', seed)),
    ...told('slips that are put right', playThrough(SCRIPT, [2, 3, 1, 1, 1, 1, 1, 2, 3, 1, 3, 1])),
    ...told('as far as the plan', playThrough(SCRIPT, [1, 1, 3, 3])),
  ];
  await expect(`${ways.join('\n').trim()}\n`).toMatchFileSnapshot('small-rules.approved.txt');
});
