import { expect, test } from 'vitest';
import { readPlanLine } from '../../../scoring/plan/plan-lines';

test('a box that holds no text is named, and one that holds text is read', () => {
  const line = (what: unknown) => readPlanLine(JSON.stringify({ id: 'p1', form: 'boxes', text: { what } }));
  expect(line(3)).toMatchObject({
    ok: false,
    message: expect.stringContaining('the box "what" has to hold a text'),
  });
  expect(line('walk')).toMatchObject({ ok: true, line: { plan: { boxes: { what: 'walk' } } } });
});
