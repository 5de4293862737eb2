import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { AttemptView } from '../../../components/session/attempt-view.svelte';
import { LogProblem } from '../../../cpd-log/log-problem';
import { BOX_READERS, readOrThrow, SEEDS, TWO_SESSIONS } from '../../testing-tools/small-scenarios';
import { logInMemory } from './log-in-memory';

const scenario = readOrThrow(TWO_SESSIONS);
const first = { kind: 'reply', session: 1, beat: 'opening', reply: 1 } as const;

async function opened(log = logInMemory()) {
  if (!log.attempts.has('a')) {
    const hash = await log.keepSource(TWO_SESSIONS);
    const { id: scenarioId, title, client } = scenario.header;
    await log.startAttempt({
      id: 'a',
      scenarioId,
      title,
      client: client.name,
      hash,
      seeds: SEEDS,
      at: 0,
      decisions: [{ kind: 'begin' }],
    });
  }
  const attempt = await log.attempt('a');
  if (!attempt) throw new Error('the attempt was not kept');
  return { log, view: new AttemptView({ attempt, scenario, readers: BOX_READERS, log, now: () => 5 }) };
}

describe('an attempt on a page', () => {
  it('moves only once the decision is kept, and says Saved only then', async () => {
    const { log, view } = await opened();
    const release = log.hold();
    const deciding = view.decide(first);
    await Promise.resolve();
    expect(view.saved).toBe('Saving');
    expect(view.play.beat?.slug).toBe('opening');
    release();
    expect(await deciding).toBe(true);
    expect(view.saved).toBe('Saved');
    expect(view.play.beat?.slug).toBe('the-menu');
    expect(log.attempts.get('a')?.decisions.at(-1)).toEqual(first);
  });

  it('says Saved of what is typed only once it is on disk', async () => {
    const { log, view } = await opened();
    view.saveDraft({ ownWords: 'How was it?' });
    expect(view.saved).toBe('Saving');
    await vi.waitFor(() => expect(view.saved).toBe('Saved'));
    expect(log.drafts.at(-1)).toEqual({ ownWords: 'How was it?' });
  });

  it('takes one decision when a key is pressed twice', async () => {
    const { log, view } = await opened();
    const both = await Promise.all([view.decide(first), view.decide(first)]);
    expect(both).toEqual([true, false]);
    expect(view.problem).toBeNull();
    expect(log.attempts.get('a')?.decisions).toHaveLength(2);
  });

  it('writes nothing that is not possible now', async () => {
    const { log, view } = await opened();
    expect(await view.decide({ kind: 'reflect' })).toBe(false);
    expect(log.attempts.get('a')?.decisions).toHaveLength(1);
  });

  it('stays where it is with the words kept when the log cannot write, and goes on when tried again', async () => {
    const { log, view } = await opened();
    view.saveDraft({ ownWords: 'How was it?' });
    log.failing = new LogProblem('full');
    expect(await view.decide({ ...first, ownWords: 'How was it?' })).toBe(false);
    expect(view.saved).toBe('Not saved');
    expect(view.problem?.code).toBe('full');
    expect(view.play.beat?.slug).toBe('opening');
    expect(view.draft.ownWords).toBe('How was it?');
    log.failing = null;
    await view.tryAgain();
    expect(view.saved).toBe('Saved');
    expect(view.play.said.some((s) => s.ownWords === 'How was it?')).toBe(true);
    expect(view.draft.ownWords).toBeUndefined();
  });

  it('keeps on the page what is typed while a decision is being kept, as the log does', async () => {
    const { log, view } = await opened();
    view.saveDraft({ ownWords: 'How was it?' });
    const release = log.hold();
    const deciding = view.decide({ ...first, ownWords: 'How was it?' });
    await vi.waitFor(() => expect(view.saved).toBe('Saving'));
    view.saveDraft({ ownWords: 'And then' });
    release();
    expect(await deciding).toBe(true);
    expect(view.draft.ownWords).toBe('And then');
    await view.leave();
    expect(log.drafts.at(-1)).toEqual({ ownWords: 'And then' });
  });

  it('opens again at the very same turn, with what was being typed', async () => {
    const { log, view } = await opened();
    await view.decide(first);
    view.saveDraft({ ownWords: 'half a sent' });
    await view.leave();
    const again = (await opened(log)).view;
    expect(again.play).toEqual(view.play);
    expect(again.draft.ownWords).toBe('half a sent');
  });

  it('keeps a page that reads it up to date', async () => {
    const { view } = await opened();
    const seen: (string | undefined)[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(view.play.beat?.slug));
    });
    flushSync();
    await view.decide(first);
    flushSync();
    expect(seen).toEqual(['opening', 'the-menu']);
    stop();
  });

  it('takes no reply while it is paused, and the same one after', async () => {
    const { view } = await opened();
    view.pause();
    expect(view.paused).toBe(true);
    expect(await view.decide(first)).toBe(false);
    view.resume();
    expect(await view.decide(first)).toBe(true);
  });

  it('has no report until the trainee has rated themself', async () => {
    const { view } = await opened();
    expect(view.report).toBeUndefined();
  });

  it('refuses to open decisions that do not fit the script', async () => {
    const { log } = await opened();
    const attempt = log.attempts.get('a');
    if (!attempt) throw new Error('the attempt was not kept');
    const wrong = { ...attempt, decisions: [{ kind: 'begin' } as const, { ...first, reply: 9 }] };
    expect(
      () => new AttemptView({ attempt: wrong, scenario, readers: BOX_READERS, log, now: () => 5 }),
    ).toThrow(/not on offer/);
  });
});
