import { expect, test } from 'vitest';
import { hashOf, routeOf } from '../../../components/app/route';

test.each([
  ['#/evidence', { page: 'evidence', day: null }],
  ['#/evidence/d%201', { page: 'evidence', day: 'd 1' }],
  ['#/day/d1', { page: 'day', id: 'd1' }],
  ['#/day/d1/priya', { page: 'day person', id: 'd1', person: 'priya' }],
  ['#/bench/day', { page: 'compose day' }],
  ['#/bench/cohort', { page: 'cohort' }],
] as const)('reads %s and finds its way back', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

test.each(['#/day', '#/day/a/b/c', '#/evidence/a/b', '#/bench/cohort/x', '#/day/%E0%A4%A'])(
  'leads nowhere with %s',
  (hash) => expect(routeOf(hash).page).toBe('nowhere'),
);
