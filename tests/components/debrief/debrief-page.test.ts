import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import DebriefPage from '../../../components/debrief/DebriefPage.svelte';
import { aPlay, aPlayedPlan, aReport, aResult, aSaid, aScenario } from '../../testing-tools/page-fixtures';

const open = (over: object = {}) => {
  const decide = vi.fn(() => Promise.resolve(true));
  const retry = vi.fn(() => Promise.resolve());
  return {
    decide,
    retry,
    ...render(DebriefPage, { play: aPlay(), report: aReport(), decide, retry, ...over }),
  };
};
const fold = (name: RegExp) => {
  const found = screen.getAllByRole('heading', { level: 2, name }).map((h) => h.closest('details'))[0];
  if (!found) throw new Error(`no fold is called ${name}`);
  return found;
};

afterEach(cleanup);

describe('the first screen of the debrief', () => {
  it('is what the client took away, what worked, and one thing to work on', () => {
    open();
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: 'What Priya took away' }),
    );
    expect(screen.getByRole('blockquote').textContent).toContain('“That going out comes first');
    const worked = screen.getByRole('heading', { name: 'This worked' }).parentElement;
    expect(worked?.textContent).toContain('“So the later you get up, the lower the evening.”');
    expect(screen.getByRole('heading', { name: 'Work on this next: obstacles' })).toBeTruthy();
    expect(screen.getByText(/What would make it a seven/)).toBeTruthy();
  });

  it('keeps everything else folded, the number too', () => {
    const { container } = open();
    const folds = [...container.querySelectorAll<HTMLDetailsElement>('details.fold')];
    expect(folds.map((f) => f.querySelector('h2')?.textContent)).toEqual([
      'Each criterion',
      'The plan, and a stranger’s reading of it',
      'The week',
      'What went through her mind',
      'Beck’s four',
      'Show the number',
      'About this conversation',
    ]);
    expect(folds.some((f) => f.open)).toBe(false);
    const firstScreen = [...container.querySelectorAll('.page > :not(details)')]
      .map((e) => e.textContent)
      .join(' ');
    expect(firstScreen).not.toMatch(/\b58\b|of 100|meets the specification/);
  });

  it('leads back to the turn it is about', async () => {
    const { retry } = open();
    await fireEvent.click(screen.getByRole('button', { name: 'Try that turn again' }));
    expect(retry).toHaveBeenCalledWith(6);
  });

  it('offers no turn to retry where nothing on offer would have helped', () => {
    open({
      report: aReport({
        priority: { criterion: 'obstacles', why: 'It was not asked.', turn: null, modelLine: null },
      }),
    });
    expect(screen.queryByRole('button', { name: 'Try that turn again' })).toBeNull();
    expect(screen.queryByText(/One line from that turn/)).toBeNull();
  });

  it('folds the model line away on a second go', () => {
    open({ retryOf: 'first-attempt' });
    const line = screen.getByText(/What would make it a seven/).closest('details');
    expect(line?.open).toBe(false);
    expect(within(line!).getByText('Show the line')).toBeTruthy();
  });

  it('finds kind words where nothing stood out and nothing is left to do', () => {
    open({ report: aReport({ worked: null, priority: null, tookAway: '' }) });
    expect(screen.getByText('You stayed with it to the end.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Nothing to work on first' })).toBeTruthy();
    expect(screen.getByText(/did not put it into words/)).toBeTruthy();
  });

  it('says what it is informed by, that nothing is validated, and that nobody has reviewed it yet', () => {
    open();
    const foot = screen.getByText(/^Informed by/).textContent?.replace(/\s+/g, ' ');
    expect(foot).toContain('Beck 1979, Cox 1988, Bennion 2024 and 2025; not validated.');
    expect(foot).toContain('not yet clinically reviewed');
    expect(foot).toContain('Choosing is not saying: try the line aloud.');
  });

  it('names the reviewer once there is one', () => {
    const reviewedBy = [{ name: 'A. Rahman', role: 'clinical' as const, date: '2026-01-12' }];
    open({ play: aPlay({ scenario: aScenario({ reviewedBy }) }) });
    expect(document.body.textContent).not.toContain('not yet clinically reviewed');
    expect(fold(/About/).textContent).toContain('A. Rahman (clinical), 2026-01-12');
  });

  it('says what the priority asks, and whether it is a line or the sheet', () => {
    const priority = {
      criterion: 'written plan' as const,
      why: 'A stranger could not yet tell from the sheet: a day, a time or a sure cue.',
      turn: 3,
      modelLine: 'When: Tuesday, said {client}.',
    };
    open({ report: aReport({ priority }) });
    const card = screen.getByRole('heading', { name: 'Work on this next: written plan' }).parentElement;
    expect(card?.textContent).toContain(
      'A stranger could not yet tell from the sheet: a day, a time or a sure cue. The sheet could have said:',
    );
    expect(card?.textContent).toContain('“When: Tuesday, said Priya.”');
  });

  it('leads to the log once it is filed, with what was written', () => {
    open({ play: aPlay({ phase: 'filed', reflection: 'Ask, then wait.' }) });
    expect(screen.queryByRole('button', { name: 'Write a reflection' })).toBeNull();
    expect(screen.getByRole('link', { name: 'See it in my log' }).getAttribute('href')).toBe('#/log');
    expect(fold(/What you wrote/).textContent).toContain('Ask, then wait.');
  });

  it('leads on to the reflection', async () => {
    const { decide } = open();
    await fireEvent.click(screen.getByRole('button', { name: 'Write a reflection' }));
    expect(decide).toHaveBeenCalledWith({ kind: 'reflect' });
  });
});

describe('beneath the first screen', () => {
  it('has each criterion in a word, with what showed it, where, and what you said of it', () => {
    open();
    const rows = [...fold(/Each criterion/).querySelectorAll('summary')]
      .slice(1)
      .map((s) => s.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      'rationale meets the specification · own cycle, purpose turns 2 and 4 · you said: tried',
      'obstacles attempted · confidence turn 6 · you said: did it',
      'empathy strong · reflects turn 1',
    ]);
  });

  it('has the words behind every mark, and where each missed one could have been shown', () => {
    open();
    const receipts = fold(/Each criterion/).textContent?.replace(/\s+/g, ' ');
    expect(receipts).toContain('“How sure are you, nought to ten?” turn 6');
    expect(receipts).toContain(
      'obstacle asks what could get in the way “And if the shift overruns, what then?” on offer at turn 6',
    );
    expect(receipts).toContain(
      're-rated asks about confidence again after a change no line on offer along this way',
    );
  });

  it('names a slip as an act, with what it holds back and what mended it', () => {
    const slips = [
      {
        turn: 4,
        session: 1,
        slip: 'rescues' as const,
        words: 'No worries, never mind.',
        cap: 1 as const,
        undoneAt: null,
      },
      {
        turn: 5,
        session: 1,
        slip: 'cheerleads' as const,
        words: 'You can do it.',
        cap: 1 as const,
        undoneAt: 7,
      },
    ];
    const [session] = aReport().sessions;
    open({
      report: aReport({ sessions: [{ ...session!, results: [aResult('barriers', { level: 1, slips })] }] }),
    });
    const held = screen
      .getByRole('heading', { name: 'What held it back' })
      .nextElementSibling?.textContent?.replace(/\s+/g, ' ');
    expect(held).toContain('a quick rescue “No worries, never mind.” turn 4 It holds this at “attempted”.');
    expect(held).toContain('You mended it at turn 7.');
  });

  it('says why something that was said did not count', () => {
    const [session] = aReport().sessions;
    const early = {
      turn: 1,
      session: 1,
      element: 'obstacle',
      words: 'What if it rains?',
      from: 'reply' as const,
      weak: false,
      notCounted: 'It came before there was a task.',
    };
    open({
      report: aReport({
        sessions: [{ ...session!, results: [aResult('obstacles', { receipts: [early] })] }],
      }),
    });
    expect(
      screen.getByRole('heading', { name: 'Said, but not counted' }).nextElementSibling?.textContent,
    ).toContain('before there was a task');
  });

  it('tells two sessions apart, each with its band', () => {
    const [session] = aReport().sessions;
    const second = {
      ...session!,
      session: 2,
      kind: 'reviewing' as const,
      band: 'meets the specification' as const,
    };
    open({ report: aReport({ sessions: [session!, second] }) });
    expect(
      within(fold(/Each criterion/))
        .getAllByRole('heading', { level: 3, hidden: true })
        .map((h) => h.textContent?.trim()),
    ).toEqual(['Session 1, agreeing the work on the way', 'Session 2, reviewing it meets the specification']);
  });

  it('has the plan as a stranger reads it, and where it says something else than was agreed', () => {
    const mismatches = [{ field: 'when' as const, agreed: 'Tuesday and Friday', written: 'Monday' }];
    open({ play: aPlay({ plan: aPlayedPlan({ mismatches }) }) });
    const plan = fold(/^The plan/).textContent;
    expect(plan).toContain('A stranger could tell');
    expect(plan).toContain('you agreed “Tuesday and Friday”; the sheet says “Monday”');
  });

  it('explains the number to whoever asks for it', () => {
    open();
    const number = fold(/Show the number/).textContent?.replace(/\s+/g, ' ');
    expect(number).toContain('Meeting the specification everywhere makes 67');
    expect(number).toContain('58 of 100');
  });

  it('says which of Beck’s four was not looked for', () => {
    open();
    expect(fold(/Beck/).textContent).toMatch(/progress summarised.*not looked for here/s);
  });

  it('leaves out the folds that have nothing in them', () => {
    open({ play: aPlay({ plan: null, week: null, said: [] }) });
    expect(screen.queryByRole('heading', { name: /stranger/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'The week' })).toBeNull();
    expect(screen.queryByRole('heading', { name: /mind/ })).toBeNull();
  });
});

describe('when a risk cue was not settled', () => {
  const safety = {
    result: 'not handled' as const,
    seen: [{ act: 'notices' as const, turn: 2, words: 'That sounds heavy.' }],
    missing: ['asks directly' as const],
    gateSlips: [{ slip: 'leading question' as const, turn: 2, words: 'Nothing silly, I hope?' }],
    cueTurn: 2,
  };
  const cue = aSaid({
    turn: 1,
    text: 'I don’t see the *point* of being here.',
    line: { riskCue: true } as never,
  });
  const unsettled = { play: aPlay({ said: [cue] }), report: aReport({ band: 'not scored', safety }) };

  it('that comes first, in the client’s words, and leads back to that moment', async () => {
    const { retry } = open(unsettled);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Missed cues are common');
    expect(screen.getByText('“I don’t see the point of being here.”')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Go back to that moment' }));
    expect(retry).toHaveBeenCalledWith(2);
  });

  it('shows no level, no tile, no number and no other priority', () => {
    open(unsettled);
    for (const name of [/Each criterion/, /Beck/, /number/, /Work on this next/, /This worked/])
      expect(screen.queryByRole('heading', { name })).toBeNull();
    expect(document.body.textContent).not.toContain('meets the specification');
  });

  it('says what was done, what was still to do and what made it harder', () => {
    open(unsettled);
    expect(screen.getByText('Noticing it, on the next turn')).toBeTruthy();
    expect(screen.getByText('Asking directly')).toBeTruthy();
    expect(screen.getByText('A question that asked for a no')).toBeTruthy();
  });

  it('offers a line for that moment, to be asked for, and shows who to ring', () => {
    const line = 'Are you thinking of ending your life?';
    open({
      ...unsettled,
      report: aReport({
        band: 'not scored',
        safety,
        priority: { criterion: 'safety', why: 'It was passed by.', turn: 2, modelLine: line },
      }),
    });
    const asked = screen.getByText('Show a line for that moment').closest('details');
    expect(asked?.open).toBe(false);
    expect(asked?.textContent).toContain(line);
    expect(screen.getByText(/116 123/)).toBeTruthy();
  });

  it('shows who to ring after any cue, and after none does not', () => {
    open({ ...unsettled, report: aReport({ safety: { ...safety, result: 'handled' } }) });
    expect(screen.getByText(/116 123/)).toBeTruthy();
    cleanup();
    open();
    expect(screen.queryByText(/116 123/)).toBeNull();
  });

  it('is a fold among the others once it was handled in part', () => {
    open({ ...unsettled, report: aReport({ safety: { ...safety, result: 'partly' } }) });
    expect(screen.getByRole('heading', { level: 1, name: 'What Priya took away' })).toBeTruthy();
    expect(fold(/^Safety/).querySelector('summary')?.textContent).toContain('partly');
  });
});
