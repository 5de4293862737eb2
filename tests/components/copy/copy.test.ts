import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNote } from '../../../components/copy/case-note';
import { copyEntries } from '../../../components/copy/copy-entries';
import { copySize, SIZES } from '../../../components/copy/copy-size';
import { keptPlan } from '../../../components/copy/kept-plan';
import { languageAttributes, languageName, LANGUAGES } from '../../../components/plan/languages';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { NO_CONTEXT, readPlan } from '../../../scoring/plan/read-plan';
import { modelPlan } from '../../../simulator/model-plan';
import type { WrittenPlan } from '../../../simulator/written-plan';
import { PRIYAS_PLAN } from '../../testing-tools/page-fixtures';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const entry = (words: string) => ({ label: 'What', words });
const note = (plan: WrittenPlan) => caseNote(plan, readPlan(plan, NO_CONTEXT), 'Priya');

describe('the size of the client’s copy', () => {
  it('is the largest for a short plan, and for every model sheet of the library large enough', () => {
    expect(copySize([entry('Walk to the Co-op')])).toEqual({ points: SIZES[0], onePage: true });
    for (const { fileName, text } of SHIPPED_FILES) {
      const model = modelPlan(readScenario(text, fileName).scenario);
      if (!model) continue;
      const size = copySize(copyEntries({ form: 'boxes', boxes: model.boxes }));
      expect(size.onePage, fileName).toBe(true);
    }
  });

  it('goes down with the words, never under large print, and then says that there is another page', () => {
    const sizes = [10, 60, 80, 400].map((n) => copySize([entry('Walk to the canal '.repeat(n))]));
    expect(sizes.map((s) => s.points)).toEqual([20, 18, 16, 16]);
    expect(sizes.map((s) => s.onePage)).toEqual([true, true, true, false]);
  });

  it('reckons wider letters wider', () => {
    const fits = (word: string) => copySize([entry(word.repeat(900))]).onePage;
    expect([fits('a'), fits('散')]).toEqual([true, false]);
  });

  it('never grows because more is written', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), fc.lorem({ maxCount: 200 }), (some, more) => {
        const [less, longer] = [copySize([entry(some)]), copySize([entry(`${some} ${more}`)])];
        expect(longer.points).toBeLessThanOrEqual(less.points);
        expect(less.onePage || !longer.onePage).toBe(true);
      }),
    );
  });
});

describe('what is on the client’s copy', () => {
  it('is every entry with words, under the labels of the sheet', () => {
    expect(copyEntries(PRIYAS_PLAN).map((e) => e.label)).toEqual([
      'What',
      'When',
      'Where',
      'How much',
      'Why it’s worth it',
      'If it’s difficult',
    ]);
  });

  it('has no English labels in another language', () => {
    const polish = { ...PRIYAS_PLAN, language: 'pl' };
    expect(copyEntries(polish).map((e) => e.label)).toEqual(Array(6).fill(null));
  });

  it('is the draft while it is being written, and then what went home', () => {
    const newer: WrittenPlan = { form: 'blank', text: 'newer' };
    const decisions = [{ kind: 'begin' }, { kind: 'plan', plan: PRIYAS_PLAN }, { kind: 'go on' }] as const;
    expect(keptPlan({ draft: { plan: newer }, decisions })).toBe(newer);
    expect(keptPlan({ draft: {}, decisions })).toBe(PRIYAS_PLAN);
    expect(keptPlan({ draft: {}, decisions: [{ kind: 'begin' }] })).toBeNull();
  });
});

describe('the case-note line', () => {
  it('has behaviour, coping and monitoring in the words of the sheet, and says what is not there', () => {
    expect(note(PRIYAS_PLAN)).toBe(
      'Between-session work agreed; Priya has a written copy. Behaviour: Walk the short loop of the park; Tuesday and ' +
        'Friday, after the school run; Victoria Park; 15 minutes each. Coping: Just do a shorter one. Monitoring: not written down.',
    );
  });

  it('finds them on a blank sheet too', () => {
    const text =
      'Walk to the Co-op and back on Tuesday at 10am. If it rains, go round the indoor market instead. Rate mood 0-10 before and after.';
    const line = note({ form: 'blank', text });
    expect(line).toMatch(
      /Behaviour: .*Walk to the Co-op.*Tuesday.*\. Coping: .*indoor market instead\. Monitoring: .*mood 0-10/,
    );
  });

  it('does not pretend to have read another language', () => {
    expect(note({ form: 'blank', text: 'Spacer we wtorek', language: 'pl' })).toBe(
      'Between-session work agreed; Priya has a written copy in Polish. Behaviour: not read; see the copy. ' +
        'Coping: not read; see the copy. Monitoring: not read; see the copy.',
    );
  });
});

describe('languages', () => {
  it('carry their tag and direction, and English carries nothing', () => {
    expect(languageAttributes(undefined)).toEqual({});
    expect(languageAttributes('pl')).toEqual({ lang: 'pl', dir: 'auto' });
    expect(languageAttributes('ur')).toEqual({ lang: 'ur', dir: 'rtl' });
    expect(languageAttributes('und')).toEqual({ dir: 'auto' });
  });

  it('are known to the browser by their tags, each once', () => {
    expect(new Set(LANGUAGES.map((l) => l.tag)).size).toBe(LANGUAGES.length);
    for (const { tag } of LANGUAGES) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(languageName('tlh')).toBe('another language');
  });
});
