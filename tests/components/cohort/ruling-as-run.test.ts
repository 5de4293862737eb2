/** A ruling on what a script alone asks for, and on what the gate saw, can be taken to the script like any other. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import type { CohortDesk } from '../../../components/cohort/cohort-desk.svelte';
import MarkRuled from '../../../components/cohort/MarkRuled.svelte';
import type { RulingRow } from '../../../cpd-log/evidence/rulings';
import { readScenario } from '../../../scenarios/format/read-scenario';
import type { ContestedMark, WeighedAttempt } from '../../../tutor/cohort/cohort-shapes';
import { playedBy, READERS } from '../../testing-tools/made-attempts';

const { scenario } = readScenario(`---
title: On nights
client: Rosa
mode: setting
criteria: [empathy]
own criteria: [{ name: shift plan, elements: [asks the rota] }]
---

# Session 1

## Opening

> **risk cue:** I don't see the point.

- "You said it was hard. Are you thinking of ending your life? Which shifts are you on?" [→](#well)
  - **shows** reflects, asks the rota
  - **safety** asks directly

## Well

> Well.

**end**
`);

afterEach(cleanup);

test.each([
  [{ kind: 'own', criterion: 'shift plan' }, 3, 'attempted', 'empathy 2, shift plan 1', 1],
  [
    { kind: 'safety', act: 'asks directly' },
    1,
    'not done, or late',
    'empathy 2, not safety asks directly',
    0,
  ],
  [{ kind: 'safety', act: 'leading question' }, 0, 'said', 'empathy 2, safety slip leading question', 1],
] as const)(
  'a ruling on %o is kept, and written as a run that expects it',
  async (about, stood, says, run, ruled) => {
    const mark: ContestedMark = { about, stood, reason: 'It was there.' };
    const attempt = { client: 'Rosa', on: '2026-11-23' } as WeighedAttempt;
    const saved: RulingRow[] = [];
    const play = playedBy(scenario, 1, 1);
    render(MarkRuled, {
      ...{ one: { id: 'x', name: 'Amber', attempt, mark }, before: null, readers: READERS, now: () => 7 },
      desk: { playAgain: async () => play } as unknown as CohortDesk,
      save: (row: RulingRow) => void saved.push(row),
    });
    expect(screen.queryByRole('button', { name: /^Write it as an expected run/ })).toBeNull();
    const select = screen.getByLabelText<HTMLSelectElement>('Your ruling');
    const option = [...select.options].find((o) => o.text === says)!;
    await fireEvent.change(select, { target: { value: option.value } });
    expect(saved).toEqual([{ id: 'x', ruled, words: '', at: 7 }]);
    await fireEvent.click(screen.getByRole('button', { name: /^Write it as an expected run/ }));
    const text = await screen.findByLabelText<HTMLTextAreaElement>(/^To paste at the end of the script/);
    expect(text.value).toBe(`1. "You said it"\n\n${run}`);
    expect(document.activeElement).toBe(text);
    // No plan is written in this script.
    expect(screen.getByText(/^The check plays it, and says so where/)).toBeTruthy();
  },
);
