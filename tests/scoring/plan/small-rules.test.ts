/**
 * The reader's small rules, each by a phrase that needs it or one that it must not take, in small-rules.txt: a box and a stroke where the
 * phrase stands in a box, the phrase, and after the arrow what is read of it. The week comes first, then each element with its
 * code and its words ("=": all of them); how much is left out, and where except under its own heading.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DAYS, PLAN_ELEMENTS, PLAN_FIELDS } from '../../../scenarios/format/vocabulary';
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
  const box = PLAN_FIELDS.find(({ key }) => phrase.startsWith(`${key}| `))?.key;
  const text = (box ? phrase.slice(box.length + 2) : phrase).replaceAll('\\n', '\n');
  const { codes, evidence, occasions, occasionsFrom } = read(box ? boxes({ [box]: text }) : text);
  const week = new Map<string, string[]>();
  if (occasionsFrom !== 'none read')
    for (const { day, time } of occasions)
      week.set(time ?? '', [...(week.get(time ?? '') ?? []), DAYS[day].slice(0, 2)]);
  const said = PLAN_ELEMENTS.filter(
    (e) => codes[e] > 0 && e !== 'amount' && (e !== 'where' || under.startsWith('Where')),
  ).map((e) => {
    const words = evidence[e].map((found) => found.text).join(' + ');
    return `${e} ${codes[e]} ${words === text ? '=' : words}`;
  });
  const days = [...week].map(([time, on]) => `${on.join(' ')} ${time}`.trim()).join(', ');
  return [...(days ? [days] : []), ...said].join('; ') || NOTHING;
}

test.each(RULES)('$heading: “$phrase” is read as it says', ({ phrase, reading, heading: under }) => {
  expect(readingOf(phrase, under)).toBe(reading);
});
