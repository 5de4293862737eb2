import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CRITERIA, GATE_SLIPS, PLAN_ELEMENTS } from '../../scenarios/format/vocabulary';
import { CRITERION_RULES, LOOSE, weakForm } from '../../scoring/criteria';
import { ELEMENT_WORDS } from '../../scoring/element-words';
import { elementsIn } from '../../scoring/rules';
import { SLIP_RULES } from '../../scoring/slips';
import { criteriaTable, elementsTable, levelsTable, slipsTable } from './criteria-tables';

const PAGE = readFileSync(new URL('../../docs/criteria.md', import.meta.url), 'utf8');

describe('the page that tutors read', () => {
  test.each([
    ['criteria and weights', criteriaTable],
    ['levels', levelsTable],
    ['elements', elementsTable],
    ['slips', slipsTable],
  ])('has the table of %s that scores', (_, table) => {
    expect(PAGE).toContain(`\n\n${table()}\n\n`);
  });

  test('names every error inside the gate', () => {
    const told = [
      'leading question',
      'label',
      'promise of secrecy',
      'no-harm promise',
      'signposting',
      'over-reaction',
      'checklist voice',
    ];
    expect(told).toHaveLength(GATE_SLIPS.length);
    for (const words of told) expect(PAGE).toContain(words);
  });

  test('says what it is not', () => {
    expect(PAGE).toContain('**informed by**');
    expect(PAGE).toContain('**not validated**');
  });
});

describe('the data that scores', () => {
  const known = (name: string): readonly string[] => {
    const words = CRITERIA.find((c) => c.name === name);
    return [...(words?.elements ?? []), ...(name === 'written plan' ? PLAN_ELEMENTS : [])];
  };

  test('has rules for the twelve, in their order', () => {
    expect(CRITERION_RULES.map((c) => c.name)).toEqual(CRITERIA.map((c) => c.name));
  });

  test('asks only for elements of the language', () => {
    for (const { name, meets, strong } of CRITERION_RULES) {
      const strangers = [...elementsIn(meets), ...elementsIn(strong)].filter((e) => {
        const [other, element] = e.split(': ') as [string, string | undefined];
        return element === undefined ? !known(name).includes(e) : !known(other).includes(element);
      });
      expect([name, strangers]).toEqual([name, []]);
    }
  });

  test('never asks a weak form for a level above 1', () => {
    for (const { name, meets, strong } of CRITERION_RULES) {
      expect([...elementsIn(meets), ...elementsIn(strong)]).not.toContain(weakForm(name));
    }
  });

  test('has words and an example for every element and every weak form, and for nothing else', () => {
    for (const { name, elements } of CRITERIA) {
      const sheet =
        name === 'written plan' ? [...PLAN_ELEMENTS.filter((e) => e !== 'rationale'), LOOSE, 'mismatch'] : [];
      const weak = name === 'written plan' ? null : weakForm(name);
      const wanted = [...elements, ...sheet, ...(weak === null ? [] : [weak])];
      expect([name, Object.keys(ELEMENT_WORDS[name]).sort()]).toEqual([name, [...wanted].sort()]);
    }
  });

  test('speaks of acts, never of the person, without praise or blame', () => {
    const said = [
      ...Object.values(SLIP_RULES).map((s) => s.act),
      ...Object.values(ELEMENT_WORDS).flatMap((e) => Object.values(e).map((w) => w.is)),
    ];
    expect(
      said.filter(
        (words) =>
          /\b(incorrect|correct|wrong|fail(ed|ure)?|you)\b|!/i.test(words) &&
          words !== 'a verdict of pass or fail',
      ),
    ).toEqual([]);
  });

  test('undoes a slip, and shows a weak form, with elements of the language', () => {
    for (const { undone, weak } of Object.values(SLIP_RULES)) {
      const refs = undone !== null && typeof undone === 'object' ? undone.anyOf.flat() : [];
      for (const { criterion, element } of refs) expect(known(criterion)).toContain(element);
      if (weak) expect(weakForm(weak.criterion)).toBe(weak.element);
    }
  });
});
