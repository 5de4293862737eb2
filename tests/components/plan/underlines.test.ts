import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { underlines } from '../../../components/plan/underlines';
import { PLAN_ELEMENTS } from '../../../scenarios/format/vocabulary';
import type { Code, Evidence, PlanReading } from '../../../simulator/written-plan';
import { aReading, PRIYAS_PLAN, priyasReading } from '../../testing-tools/page-fixtures';

const reading = (over: Partial<Record<string, readonly [Code, readonly Evidence[]]>>): PlanReading => ({
  ...aReading(PRIYAS_PLAN, {}),
  codes: Object.fromEntries(PLAN_ELEMENTS.map((e) => [e, over[e]?.[0] ?? 0])) as PlanReading['codes'],
  evidence: Object.fromEntries(
    PLAN_ELEMENTS.map((e) => [e, over[e]?.[1] ?? []]),
  ) as unknown as PlanReading['evidence'],
});

const seen = (text: string, from: number, to: number): Evidence => ({
  field: 'text',
  from,
  to,
  text: text.slice(from, to),
});

describe('underlining what was read', () => {
  it('draws a solid line where a stranger could tell and a wavy one where it is loose', () => {
    expect(underlines('Walk the short loop of the park', 'what', priyasReading())).toEqual([
      { text: 'Walk the short loop', line: 'solid' },
      { text: ' of the park', line: 'none' },
    ]);
    expect(underlines('It will help your mood', 'why', priyasReading()).at(-1)).toEqual({
      text: 'help your mood',
      line: 'wavy',
    });
  });

  it('draws nothing under words that have changed since they were read', () => {
    expect(underlines('Talk the short loop of the park', 'what', priyasReading())).toEqual([
      { text: 'Talk the short loop of the park', line: 'none' },
    ]);
  });

  it('keeps its lines while someone types on at the end', () => {
    expect(underlines('Walk the short loop of the park, sl', 'what', priyasReading())[0]).toEqual({
      text: 'Walk the short loop',
      line: 'solid',
    });
  });

  it('draws nothing for an element that was not found, whatever its evidence', () => {
    const text = 'feel better';
    expect(underlines(text, 'text', reading({ behaviour: [0, [seen(text, 0, 4)]] }))).toEqual([
      { text, line: 'none' },
    ]);
  });

  it('lets the solid line stand where two readings overlap', () => {
    const text = 'walk in the park';
    const overlapping = reading({ behaviour: [1, [seen(text, 0, 16)]], where: [2, [seen(text, 12, 16)]] });
    expect(underlines(text, 'text', overlapping)).toEqual([
      { text: 'walk in the ', line: 'wavy' },
      { text: 'park', line: 'solid' },
    ]);
  });

  it('never adds, loses or moves a letter', () => {
    const marks = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom<Code>(0, 1, 2)), {
      maxLength: 7,
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), marks, (text, drawn) => {
        const over = Object.fromEntries(
          drawn.map(([a, b, code], i) => [
            PLAN_ELEMENTS[i] ?? 'when',
            [code, [seen(text, Math.min(a, b), Math.max(a, b))]] as const,
          ]),
        );
        const stretches = underlines(text, 'text', reading(over));
        expect(stretches.map((s) => s.text).join('')).toBe(text);
        expect(stretches.every((s) => text === '' || s.text !== '')).toBe(true);
      }),
    );
  });
});
