import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from '../../../components/app/route';

describe('addresses', () => {
  it('opens the library where no page is named', () => {
    for (const hash of ['', '#', '#/']) expect(routeOf(hash)).toEqual({ page: 'library' });
  });

  it.each([
    ['#/meet/priya', { page: 'meet', id: 'priya' }],
    ['#/attempt/7', { page: 'attempt', id: '7' }],
    ['#/log', { page: 'log' }],
    ['#/log/', { page: 'log' }],
    ['#/log/7', { page: 'log entry', id: '7' }],
    ['#/proof/priya', { page: 'proof', id: 'priya' }],
    ['#/copy/7', { page: 'copy', id: '7' }],
    ['#/own-plan', { page: 'own plan' }],
    ['#/bench', { page: 'bench' }],
    ['#/bench/new', { page: 'new script' }],
    ['#/bench/edit/7', { page: 'edit script', id: '7' }],
  ] as const)('reads %s', (hash, route) => expect(routeOf(hash)).toEqual(route));

  it.each([
    '#/meet',
    '#/meet/',
    '#/elsewhere',
    '#/log/1/2',
    '#/copy/',
    '#/own-plan/1',
    '#/bench/edit',
    '#/bench/new/1',
    '#/bench/7',
    '#/meet/%E0%A4%A',
  ])('leads nowhere with %s', (hash) => expect(routeOf(hash).page).toBe('nowhere'));

  it('finds its way back to any id', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('meet', 'attempt', 'log entry', 'copy', 'proof', 'edit script'),
        (id, page) => {
          const route = { page, id } as const;
          expect(routeOf(hashOf(route))).toEqual(route);
        },
      ),
    );
  });
});
