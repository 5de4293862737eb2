/**
 * What the reader makes of every plan of the opened sets, beside this file in words a reviewer can read. A change of a rule shows
 * here which plans moved and how; where all of them are meant, `npx vitest run tests/scoring/plan/read-as-before.test.ts -u` writes them anew.
 * Sets that nobody who works on the reader has opened stay out: their plans would be seen here.
 */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DAYS, PLAN_ELEMENTS, type PlanElement } from '../../../scenarios/format/vocabulary';
import type { PlanLine } from '../../../scoring/plan/plan-lines';
import type { PlanReading } from '../../../simulator/written-plan';
import { codedPlans, read } from './plans';

const SETS = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.jsonl') && !name.includes('untouched'))
  .sort();

/** "Mo We 09:30, Su": days by their time; a dash where nothing said when. */
function weekIn({ occasions, occasionsFrom }: PlanReading): string {
  if (occasionsFrom === 'none read') return '-';
  const days = new Map<string, string[]>();
  for (const { day, time } of occasions)
    days.set(time ?? '', [...(days.get(time ?? '') ?? []), DAYS[day].slice(0, 2)]);
  return [...days].map(([time, on]) => `${on.join(' ')} ${time}`.trim()).join(', ');
}

const brief = (text: string): string => (text.length > 20 ? `${text.slice(0, 9)}…${text.slice(-10)}` : text);
const wordsIn = (reading: PlanReading, element: PlanElement): string =>
  reading.evidence[element].map(({ text }) => brief(text)).join(' + ');

function lineOf({ id, plan, codes }: PlanLine): string {
  const reading = read(plan);
  const apart = PLAN_ELEMENTS.filter((e) => codes && codes[e] !== reading.codes[e]);
  return [
    `${id} ${PLAN_ELEMENTS.map((e) => reading.codes[e]).join('')}`,
    weekIn(reading),
    ...PLAN_ELEMENTS.map((e) => wordsIn(reading, e)),
    ...(reading.anywhere ? ['ANYWHERE'] : []),
    ...apart.map((e) => `BUT ${e} ${codes?.[e]}`),
  ]
    .join(' | ')
    .replaceAll(/\s+/g, ' ');
}

test('every plan of the opened sets is read as it was when a person last looked', async () => {
  const told = SETS.flatMap((name) => ['', name, ...codedPlans(name).map(lineOf)]);
  const head = `The seven codes, the week, and the words of ${PLAN_ELEMENTS.join(' | ')}; BUT: what a person coded.`;
  await expect([head, ...told, ''].join('\n')).toMatchFileSnapshot('read-as-before.approved.txt');
});
