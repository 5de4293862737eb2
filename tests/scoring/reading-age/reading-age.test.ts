import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { FITS_MOST, MOST_NAMED, readingAge } from '../../../scoring/reading-age/reading-age';
import { sentences } from '../../../scoring/reading-age/sentences';
import { modelPlan } from '../../../simulator/model-plan';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const LINES = [
  'Walk once round the loop at the park',
  'Monday and Tuesday, straight after I drop Anil at school',
  'Twice, once round, about 15 minutes',
  'If it rains I walk round the indoor market instead',
];
const LETTER =
  `Following our discussion regarding behavioural activation, the collaborative formulation suggests that
  progressively reintroducing meaningful activities will counteract the maintenance cycle of depressive rumination, particularly
  where procrastination and avoidance have previously predominated in your everyday functioning.`.replace(
    /\s+/g,
    ' ',
  );

describe('sentences', () => {
  test('end with a line, a bullet, a semicolon and a stop', () => {
    expect(sentences('Walk\nTuesday • Park; twice. Then home')).toHaveLength(5);
    expect(sentences('- Walk\n- Ring Jo\n')).toHaveLength(2);
  });

  test('do not end inside a time, a figure or an abbreviation', () => {
    expect(sentences('At 7.30 I walk, e.g. to the shop, at about 10 a.m. with Dr. Shah')).toHaveLength(1);
    expect(sentences('At 7.30 I walk')[0]).toEqual(['At', '7.30', 'I', 'walk']);
  });

  test('without a word are none', () => {
    expect(sentences('…\n\n!?  \n–\n')).toEqual([]);
  });
});

describe('the reading age', () => {
  test('of a sheet in plain words is a child’s, and the same in lines, in bullets and in sentences', () => {
    const lines = readingAge(LINES.join('\n'));
    expect(lines.age).toBeLessThanOrEqual(9);
    expect(readingAge(LINES.map((l) => `• ${l}`).join(' '))).toEqual(lines);
    expect(readingAge(LINES.join('. ')).age).toBe(lines.age);
  });

  test('of a letter between services is far over eleven', () => {
    expect(readingAge(LETTER).age).toBeGreaterThan(FITS_MOST + 5);
  });

  test('is not given under thirty words', () => {
    expect(readingAge('word '.repeat(29)).age).toBeNull();
    expect(readingAge('word '.repeat(30)).age).toBe(8 + 5);
  });

  test('of every model sheet in the library suits most people', () => {
    for (const { fileName, text } of SHIPPED_FILES) {
      const { scenario } = readScenario(text, fileName);
      const model = modelPlan(scenario);
      if (!model) continue;
      const { people, places, client } = scenario.header;
      const { age } = readingAge(Object.values(model.boxes).join('\n'), [client.name, ...people, ...places]);
      expect(age ?? 0, fileName).toBeLessThanOrEqual(FITS_MOST);
    }
  });
});

describe('hard words', () => {
  test('are named as they are written, each once, and not too many at a time', () => {
    const { hardWords } = readingAge(`${LETTER} ${LETTER}`);
    expect(hardWords.slice(0, 2)).toEqual(['discussion', 'behavioural']);
    expect(hardWords).toHaveLength(MOST_NAMED);
    expect(new Set(hardWords).size).toBe(hardWords.length);
  });

  test('are letters that stand for words, and not everyday ones', () => {
    expect(readingAge('Do the BA diary and the CBT sheet, then watch TV and ring the GP').hardWords).toEqual([
      'BA',
      'CBT',
    ]);
  });

  test('are not names, days, figures or easy words with an ending', () => {
    const text =
      'Tidying cupboards on Wednesday at 7.30 with Angelina near Victoria Park, remembered happily';
    expect(readingAge(text, ['Angelina']).hardWords).toEqual([]);
    expect(readingAge('Angelina phones').hardWords).toEqual(['Angelina']);
  });
});

test('whatever is written, there is an age or none, and every hard word stands in the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 60 })), (text) => {
      const { age, words, hardWords } = readingAge(text);
      expect(age === null).toBe(words < 30);
      if (age !== null) expect(age).toBeGreaterThanOrEqual(5);
      for (const word of hardWords) expect(text).toContain(word);
    }),
  );
});
