/** The tutor's machine plays what a file claims: the same decisions give the same levels, and anything else is said. */
import { beforeAll, expect, test } from 'vitest';
import type { EvidenceAttempt } from '../../../cpd-log/evidence/evidence-shapes';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { scoreAttempt } from '../../../scoring/score-attempt';
import { attemptLevels } from '../../../scoring/attempt-levels';
import { itemsOf, weighAttempt } from '../../../tutor/cohort/weigh-attempt';
import { madeAttempt, playedBy, READERS } from '../../testing-tools/made-attempts';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const priya = SHIPPED_FILES.find(({ fileName }) => fileName === 'priya-first-plan.md')!;
const { scenario } = readScenario(priya.text, priya.fileName);
let attempt: EvidenceAttempt;
beforeAll(async () => void (attempt = await madeAttempt({ scenario, text: priya.text }, 5)));

test('decisions that are played again give the levels they gave, and the plan with its reading', () => {
  const weighed = weighAttempt('link', attempt, scenario, READERS);
  expect(weighed).toMatchObject({ ok: true, attempt: { id: 'link', levels: attempt.levels } });
  expect(weighed.ok && weighed.attempt.plan?.codes.behaviour).toBeTypeOf('number');
});

test('levels alone are those of the whole report, on every shipped script', () => {
  for (const { fileName, text } of SHIPPED_FILES) {
    const play = playedBy(readScenario(text, fileName).scenario, 3, 0.5);
    const report = scoreAttempt(play);
    const { levels, safety } = attemptLevels(play);
    expect(safety).toBe(report.safety?.result ?? null);
    const scored = report.sessions.filter((s) => s.band !== 'not scored');
    expect(levels.map(({ criterion, level }) => [criterion, level])).toEqual(
      scored.flatMap((s) => s.results.map((r) => [r.criterion, r.level])),
    );
  }
});

test('a level that does not follow from the decisions is named, with both numbers', () => {
  const [first, ...others] = attempt.levels;
  const raised = { ...first!, level: first!.level === 3 ? 2 : 3 } as const;
  const weighed = weighAttempt('link', { ...attempt, levels: [raised, ...others] }, scenario, READERS);
  expect(weighed).toEqual({
    ok: false,
    why: `Played again, the conversation with Priya gives ${first!.criterion} ${first!.level}, where the file says ${raised.level}.`,
  });
});

test('a decision that the script does not offer is said, and thrown at nobody', () => {
  const decisions = attempt.decisions.map((d) => (d.kind === 'reply' ? { ...d, reply: 99 } : d));
  expect(weighAttempt('link', { ...attempt, decisions }, scenario, READERS)).toMatchObject({
    ...{ ok: false, why: expect.stringContaining('its script does not offer') },
  });
});

test('a turn is an item where a strong reply was on offer, once, and taken when it was said', () => {
  const strong = itemsOf(playedBy(scenario, 1, 1));
  const weak = itemsOf(playedBy(scenario, 1, 0));
  expect(strong.length).toBeGreaterThan(3);
  expect(new Set(strong.map((i) => `${i.session} ${i.beat}`)).size).toBe(strong.length);
  const share = (items: typeof strong) => items.filter((i) => i.taken).length / items.length;
  expect(share(strong)).toBeGreaterThan(share(weak));
});
