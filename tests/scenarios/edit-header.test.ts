/** The form changes one fact and leaves the rest of the header to the letter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editHeader, withEdits, type HeaderValue } from '../../scenarios/format/edit-header';
import { readScenario } from '../../scenarios/format/read-scenario';
import { SHIPPED_FILES } from '../testing-tools/shipped-files';

const HEADER = `---
# made for the spring course
title: A first plan   # working title
client: { name: Priya, age: 41, trust: 5 } # hers
mode: both
criteria: [rationale, obstacles]
covers:
  - behavioural activation   # week 3
  - telephone work
referral:
  PHQ-9: 14
  GP: low mood
mystery: kept
---

# Briefing
`;

const after = (path: readonly [string, string?], value: HeaderValue, text = HEADER) =>
  withEdits(text, editHeader(text, path, value));
/** The lines that differ. */
const changedLines = (text: string) => {
  const before = HEADER.split('\n');
  return text.split('\n').filter((line) => !before.includes(line));
};

describe('one fact', () => {
  test('is changed where it stands, and the comment after it stays', () => {
    expect(changedLines(after(['title'], 'A second plan'))).toEqual([
      'title: A second plan   # working title',
    ]);
  });
  test('that needs quotation marks gets them', () => {
    const text = after(['title'], 'Sleep: a first plan # 2');
    expect(readScenario(text).scenario.header.title).toBe('Sleep: a first plan # 2');
  });
  test('inside braces is changed, added and taken out alone', () => {
    expect(changedLines(after(['client', 'trust'], 7))).toEqual([
      'client: { name: Priya, age: 41, trust: 7 } # hers',
    ]);
    expect(changedLines(after(['client', 'belief'], 2))).toEqual([
      'client: { name: Priya, age: 41, trust: 5, belief: 2 } # hers',
    ]);
    expect(changedLines(after(['client', 'age'], null))).toEqual([
      'client: { name: Priya, trust: 5 } # hers',
    ]);
    expect(changedLines(after(['client', 'name'], null))).toEqual(['client: { age: 41, trust: 5 } # hers']);
  });
  test('that was not there goes where it usually stands', () => {
    expect(after(['contact'], 'video')).toContain('mode: both\ncontact: video\ncriteria');
    expect(after(['days', 'Monday'], 'nights')).toContain('  GP: low mood\ndays:\n  Monday: nights\nmystery');
  });
  test('on a line of its own below a key is changed and added there', () => {
    expect(changedLines(after(['referral', 'PHQ-9'], '12, item 9 is 0'))).toEqual([
      '  PHQ-9: 12, item 9 is 0',
    ]);
    expect(changedLines(after(['referral', 'GAD-7'], '9'))).toEqual(['  GAD-7: "9"']);
    expect(after(['referral', 'GP'], null)).not.toContain('GP');
  });
  test('is taken out with its line', () => {
    expect(after(['criteria'], null)).toBe(HEADER.replace('criteria: [rationale, obstacles]\n', ''));
  });
  test('that says so already is not touched', () => {
    expect(editHeader(HEADER, ['mode'], 'both')).toEqual([]);
    expect(editHeader(HEADER, ['covers'], ['behavioural activation', 'telephone work'])).toEqual([]);
  });
});

describe('a list', () => {
  test('between brackets is written anew', () => {
    expect(changedLines(after(['criteria'], ['rationale', 'empathy']))).toEqual([
      'criteria: [rationale, empathy]',
    ]);
  });
  test('a line an item loses and gains lines, and the others keep their comments', () => {
    expect(changedLines(after(['covers'], ['behavioural activation', 'sleep']))).toEqual(['  - sleep']);
    expect(after(['covers'], ['behavioural activation', 'sleep'])).toContain(
      'activation   # week 3\n  - sleep\n',
    );
  });
});

describe('a header that is not as usual', () => {
  test('a client who is only a name grows braces', () => {
    expect(after(['client', 'age'], 41, '---\nclient: Priya\n---\n')).toBe(
      '---\nclient: { name: Priya, age: 41 }\n---\n',
    );
    expect(after(['client', 'name'], 'Ana', '---\nclient: Priya\n---\n')).toBe('---\nclient: Ana\n---\n');
  });
  test('a key without a value gets one, an empty header its first line, a text without one a header', () => {
    expect(after(['title'], 'Ada', '---\ntitle:\nmode: both\n---\n')).toBe(
      '---\ntitle: Ada\nmode: both\n---\n',
    );
    expect(after(['title'], 'Ada', '---\n---\n')).toBe('---\ntitle: Ada\n---\n');
    expect(after(['title'], 'Ada', '# Briefing\n')).toBe('---\ntitle: Ada\n---\n\n# Briefing\n');
  });
  test('one that cannot be read is left alone', () => {
    const broken = '---\ntitle: [a\n---\n';
    expect(editHeader(broken, ['title'], 'b')).toEqual([]);
    expect(editHeader('---\ntitle: a\n', ['title'], 'b')).toEqual([]);
  });
});

test('whatever is typed is read back as it was typed, and no other fact changes', () => {
  const words = fc
    .string({ minLength: 1, maxLength: 30 })
    .map((s) => s.replace(/\s+/g, ' ').trim())
    .filter((s) => s !== '');
  fc.assert(
    fc.property(
      words,
      fc.constantFrom(...SHIPPED_FILES),
      fc.constantFrom('title', 'barrier', 'intervention'),
      (typed, file, key) => {
        const before = readScenario(file.text, file.fileName).scenario.header;
        const text = withEdits(file.text, editHeader(file.text, [key], typed));
        const { range: _, ...header } = readScenario(text, file.fileName).scenario.header;
        const { range: __, ...wanted } = { ...before, [key]: typed };
        expect(header).toEqual(wanted);
      },
    ),
    { numRuns: 60 },
  );
});
