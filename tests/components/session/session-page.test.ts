import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { singleKeys } from '../../../components/session/number-keys.svelte';
import SessionPage from '../../../components/session/SessionPage.svelte';
import type { Draft } from '../../../cpd-log/kept-shapes';
import { DIFFICULTIES } from '../../../scenarios/format/vocabulary';
import type { Decision } from '../../../simulator/decision';
import { decide as step, possible } from '../../../simulator/next-step';
import type { Play } from '../../../simulator/play';
import { replyOrder } from '../../../simulator/reply-order';
import { BOX_READERS, playThrough, readOrThrow, TWO_SESSIONS } from '../../testing-tools/small-scenarios';

const scenario = readOrThrow(TWO_SESSIONS);

/** The page as the flow mounts it: a decision moves the play on, unless the log cannot keep it. */
function shown(
  start: Play = playThrough(scenario, []),
  { keeps = true, draft = {} as Draft, paused = false } = {},
) {
  let play = start;
  const decisions: Decision[] = [];
  const saveDraft = vi.fn();
  const pause = vi.fn();
  const props = () => ({
    play,
    draft,
    saveDraft,
    decide,
    paused,
    pause,
    resume: vi.fn(),
    notes: { open: false, toggle: vi.fn() },
  });
  async function decide(decision: Decision): Promise<boolean> {
    if (!keeps) return false;
    decisions.push(decision);
    play = step(play, decision, BOX_READERS);
    await page.rerender(props());
    return true;
  }
  const page = render(SessionPage, props());
  return { decisions, saveDraft, pause, first: replyOrder(start)[0], container: page.container };
}
/** The first session played to its end, and nothing after. */
function sessionOver(): Play {
  let play = playThrough(scenario, [1, 1]);
  while (play.phase !== 'session over') {
    const said = possible(play)[0];
    play = step(
      play,
      said ?? { kind: 'plan', plan: { form: 'boxes', boxes: { what: 'Walk' } } },
      BOX_READERS,
    );
  }
  return play;
}
const group = () => screen.getByRole('group', { name: /What do you say|Which comes closest/ });
const live = (container: Element) => container.querySelector('[aria-live]')?.textContent;

beforeEach(() => {
  singleKeys.on = true;
});

describe('choosing a reply', () => {
  it('is done by its number on the screen', async () => {
    const { decisions, first } = shown();
    await fireEvent.keyDown(group(), { key: '1' });
    expect(decisions).toEqual([{ kind: 'reply', session: 1, beat: 'opening', reply: first?.number }]);
  });

  it('is done by a click', async () => {
    const { decisions, first } = shown();
    within(group()).getAllByRole('button')[0]?.click();
    await waitFor(() => expect(decisions).toHaveLength(1));
    expect(decisions[0]).toMatchObject({ reply: first?.number });
  });

  it('is walked with the arrows, round and round', async () => {
    shown();
    const [one, two] = within(group()).getAllByRole('button');
    await fireEvent.keyDown(group(), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(one);
    await fireEvent.keyDown(one!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(two);
    await fireEvent.keyDown(two!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(one);
  });

  it('is not done by a number with a modifier, one that no reply has, or while keys are turned off', async () => {
    const { decisions } = shown();
    await fireEvent.keyDown(group(), { key: '1', ctrlKey: true });
    await fireEvent.keyDown(group(), { key: '7' });
    singleKeys.on = false;
    await fireEvent.keyDown(group(), { key: '1' });
    expect(decisions).toEqual([]);
  });

  it('takes the focus to the next replies and says the new words once', async () => {
    const { container } = shown();
    expect(live(container)).toBe('');
    await fireEvent.keyDown(group(), { key: '1' });
    await waitFor(() => expect(document.activeElement).toBe(group()));
    expect(live(container)).toMatch(/^Rosa: /);
    expect(container.querySelectorAll('[aria-live]')).toHaveLength(1);
    expect(live(container)).not.toContain('nearly did not pick up');
  });

  it('leaves everything as it was when it could not be kept', async () => {
    const { container } = shown(undefined, { keeps: false });
    const button = within(group()).getAllByRole('button')[0];
    button?.focus();
    button?.click();
    await Promise.resolve();
    expect(document.activeElement).toBe(button);
    expect(live(container)).toBe('');
  });
});

describe('one’s own words', () => {
  it.each(DIFFICULTIES)('are offered before a reply is chosen where the difficulty is “%s”', (difficulty) => {
    shown(playThrough({ ...scenario, header: { ...scenario.header, difficulty } }, []));
    expect(screen.getByRole('button', { name: 'Say it in my own words first' })).toBeTruthy();
  });

  it('come before the replies are seen, and are kept as a draft', async () => {
    const { saveDraft, pause } = shown();
    screen.getByRole('button', { name: 'Say it in my own words first' }).click();
    const box = await screen.findByLabelText('What would you say, in your own words?');
    expect(screen.queryByRole('group', { name: 'What do you say?' })).toBeNull();
    await fireEvent.input(box, { target: { value: 'How was your 1 walk?' } });
    expect(saveDraft).toHaveBeenCalledWith({ ownWords: 'How was your 1 walk?' });
    await fireEvent.keyDown(box, { key: 'p' });
    expect(pause).not.toHaveBeenCalled();
  });

  it('are not thrown away by Escape, and there is a way past them only while there are none', async () => {
    const { saveDraft } = shown(undefined, { draft: { ownWords: 'How was it?' } });
    const box = screen.getByLabelText('What would you say, in your own words?');
    expect(screen.queryByRole('button', { name: 'Choose without typing' })).toBeNull();
    await fireEvent.keyDown(box, { key: 'Escape' });
    await screen.findByRole('group', { name: 'Which comes closest?' });
    expect(screen.getByText('How was it?', { exact: false })).toBeTruthy();
    expect(saveDraft).not.toHaveBeenCalled();
  });

  it('may be left out before any are typed', async () => {
    shown();
    screen.getByRole('button', { name: 'Say it in my own words first' }).click();
    (await screen.findByRole('button', { name: 'Choose without typing' })).click();
    await screen.findByRole('group', { name: 'What do you say?' });
  });

  it('go with the reply that comes closest', async () => {
    const { decisions } = shown(undefined, { draft: { ownWords: ' How was it? ' } });
    screen.getByRole('button', { name: 'Now show me the replies' }).click();
    await screen.findByRole('group', { name: 'Which comes closest?' });
    await fireEvent.keyDown(group(), { key: '2' });
    expect(decisions[0]).toMatchObject({ kind: 'reply', ownWords: 'How was it?' });
  });
});

describe('the page around the script', () => {
  it('stops for a pause at P', async () => {
    const { pause } = shown();
    await fireEvent.keyDown(group(), { key: 'p' });
    expect(pause).toHaveBeenCalledOnce();
  });

  it('has one way on when the session is over', async () => {
    const { decisions } = shown(sessionOver());
    const on = screen.queryByRole('button', { name: 'See Rosa’s week' });
    expect(on).not.toBeNull();
    on?.click();
    await waitFor(() => expect(decisions).toEqual([{ kind: 'go on' }]));
  });

  it('shows who to ring once risk is on the table', () => {
    const calm = shown();
    expect(screen.queryByText(/116 123/)).toBeNull();
    calm.container.remove();
    shown({ ...playThrough(scenario, []), gateOpen: true });
    expect(screen.getByText(/116 123/)).toBeTruthy();
    expect(screen.getByText(/Your service’s protocol comes first/)).toBeTruthy();
  });

  it('keeps who to ring in sight when the cue has been dealt with', () => {
    const calm = playThrough(scenario, []);
    const [first, ...rest] = calm.said;
    if (!first?.line) throw new Error('a session opens with a line');
    shown({
      ...calm,
      gateOpen: false,
      said: [{ ...first, line: { ...first.line, riskCue: true } }, ...rest],
    });
    expect(screen.getByText(/116 123/)).toBeTruthy();
  });
});
