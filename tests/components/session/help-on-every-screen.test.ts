/** Who to ring stands on every screen of a script with a risk cue: before anything is said, at each turn, and after. */
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Given } from '../../../components/app/given';
import AttemptPages from '../../../components/session/AttemptPages.svelte';
import { AttemptView } from '../../../components/session/attempt-view.svelte';
import type { Decision } from '../../../simulator/decision';
import { playPolicy } from '../../../scoring/policies';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';
import { BOX_READERS, readOrThrow, SEEDS } from '../../testing-tools/small-scenarios';
import { logInMemory } from './log-in-memory';

afterEach(cleanup);

/** The page that stands after these decisions. */
async function shownAfter(text: string, decisions: readonly Decision[]): Promise<void> {
  cleanup();
  const scenario = readOrThrow(text);
  const log = logInMemory();
  const hash = await log.keepSource(text);
  const { id: scenarioId, title, client } = scenario.header;
  const about = { scenarioId, title, client: client.name, hash, seeds: SEEDS, at: 0 };
  await log.startAttempt({ id: 'a', ...about, decisions: [...decisions] });
  const attempt = await log.attempt('a');
  if (!attempt) throw new Error('the attempt was not kept');
  const view = new AttemptView({ attempt, scenario, readers: BOX_READERS, log, now: () => 5 });
  const given = { log, surface: 'workspace', shipped: [], readers: BOX_READERS, now: () => 5 };
  render(AttemptPages, {
    attempt,
    view,
    given: given as unknown as Given,
    go: vi.fn(),
    reopen: vi.fn(),
  });
}

describe.each(['the-unasked-question', 'dev-item-nine'])('%s', (id) => {
  const text = SHIPPED_FILES.find(({ fileName }) => fileName.startsWith(id))!.text;
  const decisions: readonly Decision[] = [
    ...playPolicy(readOrThrow(text), SEEDS, BOX_READERS, 'best').decisions,
    { kind: 'rate', rating: { ratings: {}, redo: null } },
    { kind: 'reflect' },
  ];

  it('shows who to ring from the briefing to the last word, once', async () => {
    const all = decisions.length;
    // The briefing, the first turns, the middle, and then the self-rating, the debrief and the reflection.
    for (const many of [0, 1, 2, Math.floor(all / 2), all - 2, all - 1, all]) {
      await shownAfter(text, decisions.slice(0, many));
      const panels = screen.getAllByRole('complementary', { name: /^If this is real/ });
      expect(panels, `after ${many} decisions`).toHaveLength(1);
      for (const help of [/111, option 2/, /116 123/, /85258/, /999/, /own supervisor/])
        expect(panels[0]!.textContent).toMatch(help);
    }
  });
});

it('is not on the screens of a script without a cue', async () => {
  const text = SHIPPED_FILES.find(({ fileName }) => fileName.startsWith('tom'))!.text;
  await shownAfter(text, [{ kind: 'begin' }]);
  expect(screen.queryByText(/116 123/)).toBeNull();
});
