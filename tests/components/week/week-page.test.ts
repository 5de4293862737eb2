import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import WeekPage from '../../../components/week/WeekPage.svelte';
import type { Scenario } from '../../../scenarios/format/scenario';
import type { Play } from '../../../simulator/play';
import type { WrittenPlan } from '../../../simulator/written-plan';
import {
  anOccasion,
  aPlay,
  aReading,
  aScenario,
  aTurn,
  aWeek,
  PRIYAS_PLAN,
  priyasReading,
  readersThat,
} from '../../testing-tools/page-fixtures';
import { obstacle, SOMEWHERE, week } from '../../testing-tools/week-builder';

const open = (
  play: Play = aPlay({ phase: 'the week' }),
  reading: (plan: WrittenPlan) => ReturnType<typeof aReading> = () => priyasReading(),
) => {
  const decide = vi.fn(() => Promise.resolve(true));
  return { decide, ...render(WeekPage, { play, decide, readers: readersThat(reading) }) };
};
const days = () =>
  within(screen.getByRole('list', { name: 'The week, day by day' })).getAllByRole('listitem');

afterEach(cleanup);

/** A script with a good answer and one thing in the way on Tuesday. */
function scripted(): Scenario {
  const scenario = aScenario();
  const boxes = { ...PRIYAS_PLAN.boxes, record: 'Rate mood 0–10 before and after' } as const;
  const beat = {
    slug: 'writing',
    title: 'Writing',
    lines: [],
    replies: [],
    onward: [],
    range: SOMEWHERE,
    plan: { boxes, worksAgainst: [], range: SOMEWHERE },
  };
  const [first, second] = scenario.sessions;
  return {
    ...scenario,
    sessions: [{ ...first!, beats: [beat] }, second!],
    week: week({ obstacles: [obstacle('heavy rain', { day: 1, answers: ['walk round the market'] })] }),
  };
}

describe('the week', () => {
  it('starts at its heading, with the humble sentence under it', () => {
    open();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Priya’s week' }));
    expect(screen.getByText(/never a forecast/).textContent).toContain('outside anyone’s hands');
  });

  it('is a list of seven days: planned ones solid, each state in a word, what stands there anyway', () => {
    open();
    const all = days();
    expect(all).toHaveLength(7);
    expect(all.map((d) => d.classList.contains('planned'))).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(all[0]?.textContent).toMatch(/Monday.*Night shift/s);
    expect(all[1]?.textContent).toMatch(/Tuesday.*Done.*“3 before, 5 after.”/s);
    expect(all[4]?.textContent).toMatch(/Friday.*Not done.*The night shift overran/s);
    expect(all[2]?.textContent).toContain('Nothing planned');
  });

  it('says what gave way on which day', () => {
    open();
    expect(screen.getByText('What gave way on Friday.').parentElement?.textContent).toContain(
      'did not say for what',
    );
  });

  it('shows no warm box when nothing gave way', () => {
    const { container } = open(aPlay({ week: aWeek({ occasions: [anOccasion()], result: 'done' }) }));
    expect(container.querySelector('.gave-way')).toBeNull();
  });

  it('does not put a tick into the client’s mouth', () => {
    open(aPlay({ week: aWeek({ occasions: [anOccasion({ record: 'a tick' })] }) }));
    expect(days()[1]?.textContent).toContain('A tick on the chart');
    expect(days()[1]?.textContent).not.toContain('“');
  });

  it.each([
    ['both', 'Go to session 2'],
    ['setting', 'Go on'],
  ] as const)('leads on from a %s scenario by "%s"', async (mode, name) => {
    const { decide } = open(aPlay({ scenario: aScenario({ mode }) }));
    await fireEvent.click(screen.getByRole('button', { name }));
    expect(decide).toHaveBeenCalledWith({ kind: 'go on' });
  });
});

describe('the same week with the plan mended', () => {
  it('is told only when asked for, and then says what changed on the paper and in the days', async () => {
    // Rain on Tuesday; the mended paper answers it, so the reader reads coping 2 where "market" is written.
    const reading = (plan: WrittenPlan) => {
      const coping = plan.form === 'boxes' && /market/.test(plan.boxes.if_difficult ?? '');
      return {
        ...aReading(plan, {
          behaviour: 2,
          when: 2,
          where: 2,
          amount: 2,
          rationale: 2,
          coping: coping ? 2 : 1,
          monitoring: 2,
        }),
        copingText: coping ? 'walk round the market' : '',
      };
    };
    const missed = anOccasion({
      day: 1,
      result: 'not done',
      cause: 'obstacle',
      obstacle: 'heavy rain',
      gaveWay: 'Heavy rain.',
    });
    const play = aPlay({
      scenario: scripted(),
      week: aWeek({ occasions: [missed], result: 'not done', cause: 'obstacle' }),
      plan: { plan: PRIYAS_PLAN, reading: reading(PRIYAS_PLAN), mismatches: [], turn: 3 },
      turns: [aTurn({ after: { belief: 6, understanding: 6, confidence: 6, trust: 6, opposition: 0 } })],
    });
    open(play, reading);
    const ask = screen.getByRole('button', { name: 'See the same week with the plan mended' });
    expect(ask.getAttribute('aria-expanded')).toBe('false');
    await fireEvent.click(ask);
    const mended = within(screen.getByRole('region', { name: 'The same week with the plan mended' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(mended.getByRole('heading', { level: 2 })));
    expect(mended.getByText('Tuesday', { selector: 'strong' }).parentElement?.textContent).toBe(
      'Tuesday was not done; here it is done.',
    );
    expect(mended.getByText('was: Just do a shorter one')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Put the mended plan away' }));
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('says so when there is nothing to mend', async () => {
    open();
    await fireEvent.click(screen.getByRole('button', { name: 'See the same week with the plan mended' }));
    expect(screen.getByRole('heading', { name: 'Nothing to mend' })).toBeTruthy();
  });

  it('is not offered where no plan was written, and the story is then of what was agreed', () => {
    open(aPlay({ plan: null }));
    expect(screen.getByText(/^One plausible story of what was agreed/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /mended/ })).toBeNull();
  });
});
