import { describe, expect, test } from 'vitest';
import { findWayOn } from '../../scenarios/format/links';
import { Places } from '../../scenarios/format/places';
import { Slugger, slugOf } from '../../scenarios/format/slugs';

describe('the slug of a heading', () => {
  // As GitHub names these headings.
  test.each([
    ['What put her off', 'what-put-her-off'],
    ["It's fine", 'its-fine'],
    ['It’s *fine* — really?', 'its-fine--really'],
    ['10:30, "now"', '1030-now'],
    ['snake_case & C#', 'snake_case--c'],
    ['Où ça ? 日本', 'où-ça--日本'],
    ['A [link](#elsewhere) in it', 'a-link-in-it'],
    ['  spaces  ', 'spaces'],
    ['???', ''],
  ])('of "%s" is "%s"', (heading, slug) => {
    expect(slugOf(heading)).toBe(slug);
  });

  test('is numbered over the document when it is repeated, skipping numbers that are taken', () => {
    const slugger = new Slugger();
    expect(['Opening', 'Opening', 'Opening 1', 'Opening'].map((h) => slugger.next(h))).toEqual([
      'opening',
      'opening-1',
      'opening-1-1',
      'opening-2',
    ]);
  });
});

describe('a link', () => {
  const places = new Places([
    {
      number: 1,
      beats: [
        { slug: 'opening', documentSlug: 'opening' },
        { slug: 'off', documentSlug: 'off' },
      ],
    },
    {
      number: 2,
      beats: [
        { slug: 'opening', documentSlug: 'opening-1' },
        { slug: 'later', documentSlug: 'later' },
      ],
    },
  ]);

  test('means the beat of its own session first, then another’s, then GitHub’s number', () => {
    expect(places.beat('opening', 2)).toEqual({ kind: 'beat', session: 2, slug: 'opening' });
    expect(places.beat('off', 2)).toEqual({ kind: 'beat', session: 1, slug: 'off' });
    expect(places.beat('opening-1', 1)).toEqual({ kind: 'beat', session: 2, slug: 'opening' });
    expect(places.beat('nowhere', 1)).toBeNull();
  });

  test('that leads nowhere is nearest to a beat of its own session', () => {
    expect(places.nearest('#openning', 2)).toBe('opening');
    expect(places.nearest('#latter', 1)).toBe('later');
    expect(places.nearest('#something-else', 1)).toBeNull();
  });
});

describe('the way on at the end of some words', () => {
  test.each([
    ['"A" [→](#b)', { before: '"A"', to: { kind: 'link', written: '#b' } }],
    [
      '"A [b](https://c.org)" [→](<#d>)',
      { before: '"A [b](https://c.org)"', to: { kind: 'link', written: '#d' } },
    ],
    ['"A" [→](<#d> "there")', { before: '"A"', to: { kind: 'link', written: '#d' } }],
    ['["A [really]"](#b "there")', { words: '"A [really]"', to: { kind: 'link', written: '#b' } }],
    ['"A" [→](#caf%C3%A9)', { to: { kind: 'link', written: '#café' } }],
    ['"A" → It’s fine.', { before: '"A"', to: { kind: 'words', written: 'It’s fine.' } }],
    ['"A" -> menu', { before: '"A"', to: { kind: 'menu' } }],
    ['"A" **end**', { before: '"A"', to: { kind: 'end' } }],
    ['"A" → end', { to: { kind: 'end' } }],
  ])('%s', (text, way) => {
    expect(findWayOn(text)).toMatchObject(way);
  });

  test('is not there when there is no link and no arrow', () => {
    expect(findWayOn('"Where [shall] we (both) end?"')).toBeNull();
  });
});
