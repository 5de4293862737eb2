/** From a real log to a file: what was chosen, what stays at home, what has to be answered first. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EvidenceDraft } from '../../../components/evidence/evidence-draft.svelte';
import { fieldsOf, fileNameOf, sizeWords } from '../../../components/evidence/evidence-words';
import type { CpdLog } from '../../../cpd-log/cpd-log';
import { evidenceText } from '../../../cpd-log/evidence/make-evidence';
import { hashesIn } from '../../../cpd-log/evidence/evidence-shapes';
import { readEvidence } from '../../../cpd-log/evidence/read-evidence';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { emptyDisk, NOON, openOn, SUMMARY } from '../../cpd-log/a-log';
import { playedBy, READERS } from '../../testing-tools/made-attempts';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const priya = SHIPPED_FILES.find(({ fileName }) => fileName === 'priya-first-plan.md')!;
const { scenario } = readScenario(priya.text, priya.fileName);
let log: CpdLog;

async function aFiledOne(id: string, reflection: string, text = priya.text, at = NOON) {
  const play = playedBy(scenario, 3, 0.5);
  const hash = await log.keepSource(text);
  const decisions = play.decisions.map((d) => (d.kind === 'file' ? { ...d, reflection } : d));
  const { title, client } = scenario.header;
  await log.startAttempt({
    ...{
      id,
      scenarioId: 'priya-first-plan',
      title,
      client: client.name,
      hash,
      seeds: play.seeds,
      at,
      decisions,
    },
  });
  await log.fileAttempt(id, { at: at + 60_000, summary: SUMMARY });
}
const draftOf = () => new EvidenceDraft({ log, readers: READERS, now: () => NOON, shipped: [priya] });

beforeEach(async () => {
  log = await openOn(emptyDisk());
  await aFiledOne('one', 'Mrs Shah said so.');
});
afterEach(() => log.close());

test('nothing is chosen for anyone, and the name is a pseudonym', async () => {
  const draft = draftOf();
  await draft.load(null);
  expect(draft.chosen.size).toBe(0);
  expect(draft.made).toBeNull();
  expect(draft.waitsFor).toBe('Choose at least one attempt.');
  expect(draft.name).toMatch(/^[A-Z]\w+ [A-Z]\w+ \d\d$/);
});

test('a chosen attempt makes a file that holds, without the reflection until it is wanted', async () => {
  const draft = draftOf();
  await draft.load(null);
  await draft.choose('one', true);
  const text = evidenceText(draft.made!);
  expect(text).not.toContain('Mrs Shah');
  expect(draft.waitsFor).toBeNull();
  expect(await readEvidence(text)).toMatchObject({ ok: true });
  expect([...hashesIn(draft.made!)]).toEqual([]);
});

test('what could identify somebody is answered before it can be saved; the log keeps it', async () => {
  const draft = draftOf();
  await draft.load(null);
  await draft.choose('one', true);
  await draft.take({ reflections: true });
  expect(draft.toAnswer.map((one) => one.words)).toEqual(['Mrs Shah']);
  expect(draft.waitsFor).toContain('Answer first');
  await draft.remove(draft.toAnswer[0]!);
  expect(draft.waitsFor).toBeNull();
  expect(evidenceText(draft.made!)).toContain('[name] said so.');
  expect((await log.attempt('one'))!.decisions.at(-1)).toMatchObject({ reflection: 'Mrs Shah said so.' });
});

test('saying that it is nobody’s lets it stand', async () => {
  const draft = draftOf();
  await draft.load(null);
  await draft.choose('one', true);
  await draft.take({ reflections: true });
  draft.nobodys(draft.toAnswer[0]!);
  expect(draft.waitsFor).toBeNull();
  expect(evidenceText(draft.made!)).toContain('Mrs Shah');
});

test('a script that does not ship goes along', async () => {
  await aFiledOne('own', '', `${priya.text}\n`, NOON + 1);
  const draft = draftOf();
  await draft.load(null);
  await draft.choose('own', true);
  expect([...hashesIn(draft.made!)]).toEqual([draft.made!.attempts[0]!.hash]);
});

test('of a practice day, its own attempts since it was opened are chosen, and the answer goes along', async () => {
  const facts = { title: 'Obstacles', by: '', welcome: '', minutes: 90, watch: [], question: 'When?' };
  const scripts = [{ fileName: priya.fileName, text: priya.text }];
  await log.days.keep({ ...facts, id: 'day', scripts, openedAt: NOON + 1 });
  await log.days.saveAnswer('day', 'Too late.');
  await aFiledOne('on the day', '', priya.text, NOON + 2);
  const draft = draftOf();
  await draft.load('day');
  expect([...draft.chosen]).toEqual(['on the day']);
  expect(draft.made!.head.day).toEqual({ id: 'day', title: 'Obstacles', answer: 'Too late.' });
  await draft.take({ answer: false });
  expect(draft.made!.head.day?.answer).toBe('');
});

test('every field is told before it is written, and the file’s name holds no more than it should', async () => {
  const draft = draftOf();
  await draft.load(null);
  await draft.choose('one', true);
  const [attempt] = draft.made!.attempts;
  const told = fieldsOf(attempt!)
    .map(({ text }) => text)
    .join('\n');
  for (const decision of attempt!.decisions) {
    if (decision.kind === 'reply') expect(told).toContain(decision.beat);
    if (decision.kind === 'plan' && decision.plan.form === 'boxes')
      for (const words of Object.values(decision.plan.boxes)) expect(told).toContain(words);
  }
  expect(told).toContain(attempt!.hash);
  expect(told).toContain(String(attempt!.seeds.seed));
  await draft.rename('../Ärger & Co/');
  expect(fileNameOf(draft.made!)).toBe('evidence-a-rger-co-2026-11-23.json');
  expect(sizeWords('x'.repeat(300 * 1024))).toContain('more than the usual 200 KB');
});
