import { describe, expect, test } from 'vitest';
import { saidFirst } from '../../scoring/said-first';
import type { Decision } from '../../simulator/decision';
import { decide, startPlay } from '../../simulator/next-step';
import { wording } from '../../simulator/reply-order';
import { BOX_READERS, readOrThrow, SEEDS, TWO_SESSIONS } from '../testing-tools/small-scenarios';

const scenario = readOrThrow(TWO_SESSIONS);
const reply = (beat: string, number: number, ownWords?: string, session = 1): Decision => ({
  kind: 'reply',
  session,
  beat,
  reply: number,
  ...(ownWords ? { ownWords } : {}),
});
const played = (decisions: readonly Decision[], of = scenario) =>
  decisions.reduce((play, d) => decide(play, d, BOX_READERS), startPlay(of, SEEDS));

describe('what was typed first', () => {
  test('stands with the reply that was chosen, and a strong and a weak wording of that turn', () => {
    const play = played([{ kind: 'begin' }, reply('opening', 2, 'How are you keeping?')]);
    expect(saidFirst(play)).toEqual([
      {
        turn: 1,
        session: 1,
        ownWords: 'How are you keeping?',
        chosen: 'Here is what I want you to do.',
        strong: { words: 'What has the week been like?', why: null },
        weak: { words: 'Here is what I want you to do.', why: expect.any(String) },
      },
    ]);
  });

  test('is only what was typed: a turn without is not there', () => {
    const play = played([{ kind: 'begin' }, reply('opening', 1), reply('the-menu', 1, 'And at home?')]);
    expect(saidFirst(play).map((s) => s.turn)).toEqual([2]);
    expect(saidFirst(played([{ kind: 'begin' }, reply('opening', 1)]))).toEqual([]);
  });

  test('has no strong and weak where every line of the turn is worth the same', () => {
    const play = played([{ kind: 'begin' }, reply('opening', 1), reply('the-menu', 1, 'And at home?')]);
    expect(saidFirst(play)[0]).toMatchObject({ strong: null, weak: null });
  });

  test('takes the author’s model for the strong one, and says why in the author’s words', () => {
    const modelled = readOrThrow(
      TWO_SESSIONS.replace(
        '- "What matters to you?" [→](#matters)\n',
        '- "What matters to you?" [→](#matters)\n  - **model**\n  - **why** It starts from her.\n',
      ),
    );
    const play = played([{ kind: 'begin' }, reply('opening', 1), reply('the-menu', 1, 'x')], modelled);
    expect(saidFirst(play)[0]?.strong).toEqual({ words: 'What matters to you?', why: 'It starts from her.' });
  });

  test('is in the wording that was on the screen, also once the second session has begun', () => {
    const also = readOrThrow(
      TWO_SESSIONS.replace(
        '  - **shows** reflects\n',
        '  - **shows** reflects\n  - **also** "How has it been?"\n  - **also** "And the week?"\n',
      ),
    );
    const first = played([{ kind: 'begin' }], also);
    const shown = wording(first, 'opening', first.replies[0]!);
    const later = played(
      [
        ...[{ kind: 'begin' } as const, reply('opening', 2, 'x'), reply('the-menu', 3)],
        ...[
          { kind: 'plan', plan: { form: 'boxes', boxes: {} } } as const,
          { kind: 'go on' } as const,
          { kind: 'go on' } as const,
        ],
      ],
      also,
    );
    expect(later.sessionIndex).toBe(1);
    expect(saidFirst(later)[0]?.strong?.words).toBe(shown);
  });
});
