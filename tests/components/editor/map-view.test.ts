import { expect, test } from 'vitest';
import { firstView } from '../../../components/editor/map/flow-parts';

const column = Array.from({ length: 20 }, (_, n) => ({ id: `1/b${n}`, x: 300, y: n * 120 }));
const room = { width: 500, height: 600 };
/** Where a point of the map stands on the canvas. */
const onCanvas = (view: { x: number; y: number; zoom: number }, x: number, y: number) => ({
  x: x * view.zoom + view.x,
  y: y * view.zoom + view.y,
});

test('a map too long to be read whole begins at its first box, in the middle and legible', () => {
  const view = firstView(column, null, room);
  expect(view.zoom).toBeGreaterThanOrEqual(0.85);
  const { x, y } = onCanvas(view, 300 + 95, 0);
  expect(x).toBeCloseTo(250);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(60);
});

test('it begins where the writer stands', () => {
  const { y } = onCanvas(firstView(column, '1/b12', room), 300, 12 * 120);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(60);
});

test('a short map is seen whole, and none larger than it is', () => {
  const view = firstView(column.slice(0, 3), '1/b2', room);
  expect(view.zoom).toBeLessThanOrEqual(1);
  expect(onCanvas(view, 300, 0).y).toBeGreaterThan(0);
  expect(onCanvas(view, 300, 2 * 120 + 64).y).toBeLessThan(600);
});
