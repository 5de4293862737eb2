/** One file's verdict: whole and played alike, or the reason why not. */
import { beforeAll, expect, test } from 'vitest';
import { Shelf, weighFile, type KnownText } from '../../../components/cohort/weigh-file';
import { newSigningKey } from '../../../cpd-log/evidence/device-key';
import { EVIDENCE_LIMIT, type EvidenceAttempt } from '../../../cpd-log/evidence/evidence-shapes';
import { evidenceText, makeEvidence } from '../../../cpd-log/evidence/make-evidence';
import { sourceHash } from '../../../cpd-log/source-hash';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { madeAttempt, READERS } from '../../testing-tools/made-attempts';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const priya = SHIPPED_FILES.find(({ fileName }) => fileName === 'priya-first-plan.md')!;
let attempt: EvidenceAttempt;
let known: KnownText[];

beforeAll(async () => {
  const { scenario } = readScenario(priya.text, priya.fileName);
  attempt = await madeAttempt({ scenario, text: priya.text }, 5);
  known = [{ ...priya, hash: await sourceHash(priya.text) }];
});

async function signed(attempts: readonly EvidenceAttempt[], texts = new Map<string, string>()) {
  const facts = { by: 'Amber Heron 41', madeOn: '2026-11-24', day: null };
  return evidenceText(await makeEvidence({ ...facts, attempts, texts }, await newSigningKey()));
}
const weigh = (text: string, shelf = new Shelf(known)) =>
  weighFile({ size: text.length, text: async () => text }, shelf, READERS);

test('a file is verified when its script is here and its decisions give its levels', async () => {
  const weighed = await weigh(await signed([attempt]));
  expect(weighed).toMatchObject({ verdict: 'verified', by: 'Amber Heron 41', brought: [] });
  expect(weighed.verdict === 'verified' && weighed.attempts[0]?.levels).toEqual(attempt.levels);
});

test('levels written by hand and signed all the same are found by playing', async () => {
  const levels = attempt.levels.map((l) => ({ ...l, level: 3 as const }));
  expect(await weigh(await signed([{ ...attempt, levels }]))).toMatchObject({
    ...{ verdict: 'other levels', why: expect.stringMatching(/Priya gives .* where the file says 3\./) },
  });
});

test('a script that is neither here nor in the file makes it another version’s', async () => {
  expect(await weigh(await signed([attempt]), new Shelf([]))).toMatchObject({
    ...{ verdict: 'other version', by: 'Amber Heron 41', why: expect.stringContaining(attempt.title) },
  });
});

test('a script that came with the file is played from, and said to have come with it', async () => {
  const text = await signed([attempt], new Map([[attempt.hash, priya.text]]));
  const weighed = await weigh(text, new Shelf([]));
  expect(weighed).toMatchObject({ verdict: 'verified', brought: [{ hash: attempt.hash }] });
});

test('a file larger than any is not even read', async () => {
  const file = { size: EVIDENCE_LIMIT + 1, text: () => Promise.reject(new Error('read')) };
  expect(await weighFile(file, new Shelf([]), READERS)).toMatchObject({ verdict: 'unreadable' });
});
