import { describe, expect, it } from 'vitest';
import { chancesByWords, notCounted, saidBy, seen, turnsOf } from '../../../components/debrief/receipt-lines';
import { thoughts, whose } from '../../../components/debrief/thoughts';
import { aPlay, aReceipt, aResult } from '../../testing-tools/page-fixtures';

const early = aReceipt({ element: 'obstacle', notCounted: 'came before there was a task' });
const result = aResult('rationale', {
  receipts: [
    aReceipt({ turn: 4 }),
    early,
    aReceipt({ turn: 2, weak: true }),
    aReceipt({ turn: 5, element: 'generic', weak: true }),
  ],
});

describe('gathering receipts', () => {
  it('has each element that counted once, with all that showed it', () => {
    expect(seen(result).map((s) => [s.element, s.weak, s.receipts.map((r) => r.turn)])).toEqual([
      ['own cycle', false, [4, 2]],
      ['generic', true, [5]],
    ]);
  });

  it('keeps apart what did not count', () => {
    expect(notCounted(result)).toEqual([early]);
  });

  it('says turns in order, each once', () => {
    expect(turnsOf([])).toBe('');
    expect(turnsOf([{ turn: 4 }])).toBe('turn 4');
    expect(turnsOf([{ turn: 4 }, { turn: 2 }, { turn: 4 }])).toBe('turns 2 and 4');
    expect(turnsOf([{ turn: 5 }, { turn: 1 }, { turn: 3 }])).toBe('turns 1, 3 and 5');
  });

  it('gathers the turns at which the same line was there', () => {
    const chances = [
      { turn: 7, words: 'How sure are you?' },
      { turn: 8, words: 'What if it rains?' },
      { turn: 9, words: 'How sure are you?' },
    ];
    expect(chancesByWords({ element: 'confidence', chances })).toEqual([
      { words: 'How sure are you?', turns: 'turns 7 and 9' },
      { words: 'What if it rains?', turns: 'turn 8' },
    ]);
  });

  it('says whose words they were', () => {
    expect(saidBy(aReceipt({ turn: 3 }), 'Priya')).toBe('turn 3');
    expect(saidBy(aReceipt({ turn: 3, from: 'client' }), 'Priya')).toBe('Priya, turn 3');
    expect(saidBy(aReceipt({ turn: 3, from: 'plan' }), 'Priya')).toBe('on the sheet');
  });
});

describe('what was thought', () => {
  it('stands beside what had just been said', () => {
    expect(thoughts(aPlay()).map((t) => [t.text, t.after])).toEqual([
      ['If they ask about the reading I’ll hang up.', null],
      ['That is actually true.', 'So the later you get up, the lower the evening.'],
    ]);
  });

  it('belongs to the client by the pronoun they use', () => {
    expect(['she', 'he', 'they'].map((p) => whose(p as 'she'))).toEqual(['her', 'his', 'their']);
  });
});
