import { describe, expect, it } from 'vitest';
import { announceChange, strangersRows } from '../../../components/plan/strangers-rows';
import { aReading, PRIYAS_PLAN, priyasReading } from '../../testing-tools/page-fixtures';

const row = (rows: ReturnType<typeof strangersRows>, element: string) =>
  rows.find((r) => r.element === element);

describe('what a stranger could tell', () => {
  it('has one row for each of the seven elements, in the order of the sheet', () => {
    expect(strangersRows(priyasReading(), 'Priya').map((r) => r.label)).toEqual([
      'What',
      'When',
      'Where',
      'How much',
      'Why',
      'If…',
      'Recorded',
    ]);
  });

  it('repeats the words on the paper where they are clear', () => {
    expect(row(strangersRows(priyasReading(), 'Priya'), 'when')?.says).toBe('Tuesday and Friday');
  });

  it('reads overlapping words as one, in the order they stand on the paper', () => {
    const plan = { form: 'boxes', boxes: { what: 'walk, Tuesday', when: 'after the school run' } } as const;
    const when = plan.boxes.when;
    const reading = aReading(plan, { when: 2 });
    const evidence = [
      { field: 'when', from: 10, to: 20, text: when.slice(10, 20) },
      { field: 'when', from: 0, to: 16, text: when.slice(0, 16) },
      { field: 'what', from: 6, to: 13, text: 'Tuesday' },
    ] as const;
    const rows = strangersRows({ ...reading, evidence: { ...reading.evidence, when: evidence } }, 'Priya');
    expect(row(rows, 'when')?.says).toBe('Tuesday, after the school run');
  });

  it('says what is still open where they are loose, of this client by name', () => {
    const rows = strangersRows(priyasReading(), 'Priya');
    expect(row(rows, 'rationale')?.says).toBe('a general benefit; nothing of Priya’s own week yet');
    expect(row(rows, 'coping')?.tries).toBe('if it rains, …');
  });

  it('says "not yet" where nothing was found', () => {
    expect(row(strangersRows(priyasReading(), 'Priya'), 'monitoring')).toMatchObject({
      code: 0,
      says: 'not yet',
    });
  });

  it('says when the codebook alone would have taken such a step for an answer', () => {
    const against = { ...aReading(PRIYAS_PLAN, { coping: 1 }), worksAgainst: 'headphones' };
    const says = (copingByCodebook: 1 | 2) =>
      strangersRows({ ...against, copingByCodebook }, 'Priya').find(({ element }) => element === 'coping')
        ?.says;
    expect(says(2)).toContain('on any other task');
    expect(says(1)).not.toContain('on any other task');
  });

  it('names a coping step that works against the task', () => {
    const reading = { ...aReading(PRIYAS_PLAN, { coping: 1 }), worksAgainst: 'headphones' };
    expect(row(strangersRows(reading, 'Martin'), 'coping')?.says).toContain(
      '“headphones” works against this task',
    );
  });

  it('takes "anywhere" for a place where the task needs none', () => {
    const reading = { ...aReading(PRIYAS_PLAN, { where: 2 }), anywhere: true };
    expect(row(strangersRows(reading, 'Sanjay'), 'where')?.says).toBe('anywhere: this needs no place');
  });
});

describe('announcing a new reading', () => {
  it('says only what changed', () => {
    expect(
      announceChange(
        aReading(PRIYAS_PLAN, { behaviour: 1 }),
        aReading(PRIYAS_PLAN, { behaviour: 2, coping: 1 }),
      ),
    ).toBe('What: clear. If: loose.');
  });

  it('says nothing when nothing did', () => {
    expect(announceChange(priyasReading(), priyasReading())).toBe('');
  });
});
