/**
 * The reader's small rules, each by a phrase that needs it or one that it must not take, in small-rules.txt: a box and a stroke where the
 * phrase stands in a box (two strokes between boxes), the phrase, and after the arrow what is read of it. The week comes first, then each
 * element with its code and its words ("=": all of them); how much and where are left out except under their own headings.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DAYS, PLAN_ELEMENTS, PLAN_FIELDS, type PlanKey } from '../../../scenarios/format/vocabulary';
import { boxes, read } from './plans';

const NOTHING = 'nothing';
let heading = '';
const RULES = readFileSync(new URL('small-rules.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    if (line.startsWith('# ')) heading = line.slice(2);
    const [phrase = '', reading] = line.split(' → ');
    return reading === undefined ? [] : [{ heading, phrase, reading }];
  });

function readingOf(phrase: string, under: string): string {
  const text = phrase.replaceAll('\\n', '\n');
  const filled = text.split(' || ').flatMap((part): [PlanKey, string][] => {
    const box = PLAN_FIELDS.find(({ key }) => part.startsWith(`${key}| `))?.key;
    return box ? [[box, part.slice(box.length + 2)]] : [];
  });
  const sheet = filled.length > 0 ? boxes(Object.fromEntries(filled)) : text;
  const { codes, evidence, occasions, occasionsFrom } = read(sheet);
  const week = new Map<string, string[]>();
  if (occasionsFrom !== 'none read')
    for (const { day, time } of occasions)
      week.set(time ?? '', [...(week.get(time ?? '') ?? []), DAYS[day].slice(0, 2)]);
  const said = PLAN_ELEMENTS.filter(
    (e) =>
      codes[e] > 0 &&
      (e !== 'amount' || under.startsWith('How much')) &&
      (e !== 'where' || under.startsWith('Where')),
  ).map((e) => {
    const words = evidence[e].map((found) => found.text).join(' + ');
    const whole = filled.length === 1 ? filled[0]?.[1] : text;
    return `${e} ${codes[e]} ${words === whole ? '=' : words}`;
  });
  const days = [...week].map(([time, on]) => `${on.join(' ')} ${time}`.trim()).join(', ');
  return [...(days ? [days] : []), ...said].join('; ') || NOTHING;
}

test.each(RULES)('$heading: “$phrase” is read as it says', ({ phrase, reading, heading: under }) => {
  expect(readingOf(phrase, under)).toBe(reading);
});
