import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import DebriefFolds from '../../../components/debrief/DebriefFolds.svelte';
import SaidFirst from '../../../components/debrief/SaidFirst.svelte';
import { aPlay, aReport, aSaid } from '../../testing-tools/page-fixtures';

afterEach(() => cleanup());
const one = {
  turn: 2,
  session: 1,
  ownWords: 'How are you keeping?',
  chosen: 'You’re not *sure* it fits.',
  strong: { words: 'What put you off?', why: 'Asks before it offers.' },
  weak: { words: 'It helps most people.', why: null },
};

describe('what was said first, in the debrief', () => {
  it('stands beside a strong and a weak wording, and is not marked', () => {
    const { container } = render(SaidFirst, { all: [one] });
    expect(container.textContent).toContain('not marked by machine');
    expect(screen.getAllByRole('term').map((t) => t.textContent)).toEqual([
      'You said it first',
      'You chose as closest',
      'A strong wording',
      'A weak wording',
    ]);
    expect(container.textContent).toContain('Asks before it offers.');
  });

  it('stands alone where the turn had no better and no worse', () => {
    render(SaidFirst, { all: [{ ...one, strong: null, weak: null }] });
    expect(screen.getAllByRole('term')).toHaveLength(2);
  });

  it('has a fold of its own only where something was typed', () => {
    const play = aPlay();
    const props = { play, report: aReport(), scored: true };
    const page = render(DebriefFolds, props);
    expect(screen.queryByText('What you said first')).toBeNull();
    const said = [aSaid({ turn: 1, who: 'practitioner', text: 'x', ownWords: 'In my words' })];
    page.unmount();
    render(DebriefFolds, { ...props, play: { ...play, said } });
    expect(screen.getByText('What you said first')).toBeTruthy();
  });
});
