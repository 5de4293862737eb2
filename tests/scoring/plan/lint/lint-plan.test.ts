import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../../scenarios/format/read-scenario';
import type { PlanKey } from '../../../../scenarios/format/vocabulary';
import { SHIPPED_FILES } from '../../../testing-tools/shipped-files';
import { lintPlan } from '../../../../scoring/plan/lint/lint-plan';
import { textOf } from '../../../../scoring/plan/lint/note';
import { readPlanLine } from '../../../../scoring/plan/plan-lines';
import { NO_CONTEXT, readPlan } from '../../../../scoring/plan/read-plan';
import { modelPlan } from '../../../../simulator/model-plan';
import { planContext } from '../../../../simulator/readers';
import type { WrittenPlan } from '../../../../simulator/written-plan';

const boxes = (given: Partial<Record<PlanKey, string>>): WrittenPlan => ({ form: 'boxes', boxes: given });
const blank = (text: string): WrittenPlan => ({ form: 'blank', text });
const notes = (plan: WrittenPlan) => lintPlan(plan, readPlan(plan, NO_CONTEXT));
/** "rule: words", so that a test reads as what was said of what. */
const said = (plan: WrittenPlan) => notes(plan).map((n) => `${n.rule}: ${n.words}`);

describe('vague words are named', () => {
  test('an activity that could be many things', () => {
    expect(said(boxes({ what: 'Do some exercise' }))).toEqual(['vague activity: some exercise']);
    expect(said(boxes({ what: 'Keep busy' }))).toEqual(['vague activity: Keep busy']);
  });

  test('techniques without a name or a page', () => {
    expect(said(boxes({ what: 'Use the breathing techniques' }))).toEqual([
      'vague technique: the breathing techniques',
    ]);
  });

  test('an amount without a number', () => {
    expect(said(boxes({ how_much: 'regularly' }))).toEqual(['vague amount: regularly']);
  });

  test('a time that never has to come', () => {
    expect(said(boxes({ what: 'Walk round the block', when: 'when I get the chance' }))).toEqual([
      'open-ended time: when I get the chance',
    ]);
  });

  test('a sheet that points to what was said', () => {
    expect(said(blank('As discussed, page 4'))).toEqual(['points elsewhere: As discussed']);
  });

  test('a way out before it begins', () => {
    expect(said(boxes({ what: 'Try to walk round the block' }))).toEqual(['leaves a way out: Try to']);
  });

  test('a resolve where a way round is wanted', () => {
    expect(said(boxes({ if_difficult: 'Just keep going' }))).toEqual(['keeps going: keep going']);
  });

  test('with a better pattern beside them', () => {
    for (const what of ['Do some exercise', 'Feel better', 'Use the techniques', 'Try to walk'])
      expect(notes(boxes({ what }))[0]?.tries).toMatch(/\w/);
  });

  test('and not where the rest of the sheet makes them clear', () => {
    expect(said(boxes({ how_much: 'Regularly: Tue and Thu, 10 minutes each' }))).toEqual([]);
    expect(said(boxes({ what: 'Some exercise: 10 lengths at the baths' }))).toEqual([]);
  });
});

describe('more than two tasks', () => {
  test('in a row, or one to a line, are counted', () => {
    const row = 'Walk to the Co-op, ring Mum and wash the car, then tidy the kitchen';
    expect(said(boxes({ what: row })).join()).toContain('more than two tasks');
    const lines = blank('Walk to the Co-op\nRing Mum\n- Wash the car');
    expect(said(lines)).toEqual(['more than two tasks: Wash the car']);
    expect(notes(lines)[0]?.says).toContain('one of three things');
  });

  test('two are not, nor one task told in steps', () => {
    expect(said(blank('Walk to the Co-op\nRing Mum'))).toEqual([]);
    expect(said(boxes({ what: 'Put my shoes by the door, walk to the shop and walk back' }))).toEqual([]);
    expect(
      said(boxes({ what: 'Get up and read in the chair, and go back to bed when my eyes droop' })),
    ).toEqual([]);
  });
});

describe('the wrong box', () => {
  test('is named with the one it will be looked for in', () => {
    const [note] = notes(boxes({ what: 'Walk round the block', where: 'Tuesday at 10am' }));
    expect(note).toMatchObject({ rule: 'wrong box', field: 'where', words: 'Tuesday at 10am' });
    expect(note?.says).toContain('“When”');
  });

  test('is none where the right one is filled in too, or where there are no boxes', () => {
    const plan = { what: 'Walk round the block', when: 'Tuesday at 10am', where: 'Tuesday at 10am' };
    expect(said(boxes(plan))).toEqual([]);
    expect(said(blank('Where: Tuesday at 10am'))).toEqual([]);
  });
});

describe('feelings', () => {
  test('in place of something to do are named', () => {
    expect(said(boxes({ what: 'Stop worrying' }))).toEqual(['feeling, not doing: Stop worrying']);
    expect(said(boxes({ what: 'Ring Jo and feel better' }))).toEqual(['feeling, not doing: feel better']);
  });

  test('that are promised are named', () => {
    expect(said(boxes({ why: 'You will feel so much better' }))).toEqual([
      'promised feeling: You will feel so much better',
    ]);
  });

  test('that are a hope, a record or a cue are left alone', () => {
    expect(said(boxes({ why: 'To find out whether I feel better at teatime' }))).toEqual([]);
    expect(said(boxes({ record: 'Write down how calm I feel, 0 to 10' }))).toEqual([]);
    expect(said(boxes({ when: 'As soon as I feel calmer after tea on Friday' }))).toEqual([]);
  });
});

describe('a plan that a stranger could act on', () => {
  test('has no remark: every model sheet of the library', () => {
    for (const { fileName, text } of SHIPPED_FILES) {
      const { scenario } = readScenario(text, fileName);
      const model = modelPlan(scenario);
      if (!model) continue;
      const plan = boxes(model.boxes);
      expect(lintPlan(plan, readPlan(plan, planContext(scenario))), fileName).toEqual([]);
    }
  });

  test('has none: the coded examples that are clear throughout', () => {
    const lines = readFileSync(join(import.meta.dirname, '../coded-examples.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const clear = lines.flatMap((line) => {
      const read = readPlanLine(line);
      const codes = read.ok && read.line.codes ? Object.values(read.line.codes) : [];
      return read.ok && codes.length > 0 && codes.filter((c) => c === 2).length >= 5 ? [read.line.plan] : [];
    });
    expect(clear.length).toBeGreaterThan(9);
    expect(clear.flatMap(said)).toEqual([]);
  });
});

test('whatever is written, a remark says the words it stands on, and no two stand on the same', () => {
  const words = fc.constantFrom(
    ...[
      'do some exercise',
      'feel better',
      'when I can',
      'regularly',
      'as discussed',
      'try to',
      'walk',
      ', ',
      '. ',
    ],
    ...['\n', 'and ', 'Tuesday', 'ring Mum', 'if it rains', '🙂', 'keep going', 'because', '0-10', '“'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((w) => w.join(' ')),
  );
  const plan = fc.oneof(
    text.map(blank),
    fc.record({ what: text, when: text, where: text, why: text, if_difficult: text }).map(boxes),
  );
  fc.assert(
    fc.property(plan, (given) => {
      const found = notes(given);
      for (const [i, { field, from, to, words: says }] of found.entries()) {
        expect(textOf(given, field).slice(from, to)).toBe(says);
        expect(to).toBeGreaterThan(from);
        for (const other of found.slice(i + 1))
          expect(other.field !== field || other.from >= to || other.to <= from).toBe(true);
      }
    }),
  );
});
