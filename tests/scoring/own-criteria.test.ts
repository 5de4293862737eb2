/** A script's own criteria are scored by their own rule, and nothing else moves for them. */
import { expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { ownLevel, ownResults } from '../../scoring/own-criteria';
import { scoreAttempt } from '../../scoring/score-attempt';
import { decide, startPlay } from '../../simulator/next-step';
import { cardInWords, cardOf } from '../../tutor/proof/card';
import { prove } from '../../tutor/proof/prove';
import { READERS } from '../testing-tools/made-attempts';

const text = (own: boolean): string => `---
title: On nights
client: { name: Priya }
mode: setting
criteria: [empathy, task]
${own ? 'own criteria: { name: Rota, elements: [asks the rota, names a shift, Plans the sleep], meets: [asks the rota, names a shift] }' : ''}
---

# Briefing

x

# Session 1

## Opening

> I'm on nights again.

- "Which shifts are they?" [→](#thursday)
  - **shows** reflects${own ? ', asks the rota' : ''}
- "Let's find another time." [→](#thursday)

## Thursday

> All but Thursday.

- "So Thursday, after a sleep?" [→](#well)
  - **shows** when${own ? ', rota: names a shift, plans the sleep' : ''}
- "So Thursday." [→](#well)
${own ? '  - **shows** names a shift' : ''}

## Well

> That could work.

**end**
`;

function played(own: boolean, replies: readonly number[]) {
  const { scenario, problems } = readScenario(text(own));
  expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
  let play = decide(startPlay(scenario, { seed: 1, order: 1 }), { kind: 'begin' }, READERS);
  for (const reply of replies)
    play = decide(play, { kind: 'reply', session: 1, beat: play.beat!.slug, reply }, READERS);
  return play;
}

test.each([
  [[1, 1], 3],
  [[1, 2], 2],
  [[2, 1], 1],
  [[2, 2], 1],
] as const)('replies %j reach level %i of it', (replies, level) => {
  const [result] = ownResults(played(true, replies));
  expect(result).toMatchObject({ criterion: 'rota', level });
});

test('every mark of it has its words and its turn, and what was not shown is named', () => {
  expect(ownResults(played(true, [1, 2]))).toMatchObject([
    {
      receipts: [
        { turn: 1, element: 'asks the rota', words: 'Which shifts are they?' },
        { turn: 2, element: 'names a shift', words: 'So Thursday.' },
      ],
      missing: ['plans the sleep'],
    },
  ]);
  expect(ownLevel({ name: 'x', elements: ['a', 'b'], meets: ['a'] }, new Set())).toBe(0);
});

test.each([[[1, 1]], [[2, 2]]] as const)('the report of %j is the same as without it', (replies) => {
  const plain = scoreAttempt(played(false, replies));
  expect(scoreAttempt(played(true, replies))).toEqual(plain);
  expect(ownResults(played(false, replies))).toEqual([]);
});

test('the proof of everything else stands, and says of it what is known and what is not', () => {
  const [own, plain] = [true, false].map((with_) =>
    cardOf(prove(readScenario(text(with_)).scenario, { readers: READERS })),
  );
  expect(own!.own).toEqual([
    'rota: each of its 3 elements is on a reply that can be said; 3 on the best path. That one way through shows them together is not proved.',
  ]);
  expect(own!.criteria).toEqual(plain!.criteria);
  expect(own!.situations).toBe(plain!.situations);
  expect(plain).not.toHaveProperty('own');
  expect(cardInWords(own!)).toContain('rota: each of its 3 elements');
});

test('no more than three of them, six elements each; what is wrong with one costs only that one', () => {
  const header = (own: string) =>
    readScenario(text(false).replace('mode: setting', `mode: setting\nown criteria:\n${own}`));
  const one = (name: string) => `  - { name: ${name}, elements: [${name} one, ${name} two] }\n`;
  const four = header(['a', 'b', 'c', 'd'].map(one).join(''));
  expect(four.scenario.header.own?.map((o) => o.name)).toEqual(['a', 'b', 'c']);
  expect(four.problems.map((p) => p.code)).toContain('own-criterion-unclear');
  const mixed = header(`${one('a')}  - { name: task, elements: [x] }\n  - { name: c }\n`);
  expect(mixed.scenario.header.own?.map((o) => o.name)).toEqual(['a']);
  const codes = mixed.problems.map((p) => p.code);
  expect(codes).toEqual(expect.arrayContaining(['own-name-taken', 'own-criterion-unclear']));
  const seven = header(`  - { name: a, elements: [a1, a2, a3, a4, a5, a6, a7] }\n`);
  expect(seven.scenario.header.own?.[0]?.elements).toHaveLength(6);
});
