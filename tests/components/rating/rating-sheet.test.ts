import { describe, expect, it } from 'vitest';
import { askedFor, offered, ownTurns, unrated } from '../../../components/rating/rating-sheet';
import { aHeader, aPlay } from '../../testing-tools/page-fixtures';

describe('what the trainee is asked to rate', () => {
  it('is the two targets, and empathy where it is assessed', () => {
    expect(askedFor(aHeader())).toEqual(['obstacles', 'barriers', 'empathy']);
    expect(askedFor(aHeader({ criteria: ['task', 'obstacles'], targets: ['task', 'obstacles'] }))).toEqual([
      'task',
      'obstacles',
    ]);
  });

  it('asks for empathy once, where it is a target itself', () => {
    expect(askedFor(aHeader({ targets: ['empathy', 'barriers'] }))).toEqual(['empathy', 'barriers']);
  });

  it('only offers the rest', () => {
    expect(offered(aHeader())).toEqual(['rationale', 'written plan']);
  });

  it('counts as unrated only what was asked for', () => {
    expect(unrated(aHeader(), { obstacles: 'tried', empathy: 'missed it' })).toEqual(['barriers']);
  });
});

describe('the turns to pick from', () => {
  it('are the trainee’s own, in plain words, and the plan among them', () => {
    expect(ownTurns(aPlay())).toEqual([
      { number: 1, session: 1, words: 'You’re not sure it fits you.' },
      { number: 2, session: 1, words: 'So the later you get up, the lower the evening.' },
      { number: 3, session: 1, words: null },
    ]);
  });
});
