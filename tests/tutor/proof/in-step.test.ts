import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import type { Scenario } from '../../../scenarios/format/scenario';
import { assessSession } from '../../../scoring/assess';
import { assessedIn, SHEET } from '../../../scoring/criteria';
import { choices, modelSheet } from '../../../scoring/best-path';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { draw } from '../../../simulator/chance';
import { decide, startPlay } from '../../../simulator/next-step';
import type { Play } from '../../../simulator/play';
import { compileScenario } from '../../../tutor/proof/compiled-scenario';
import { criterionView } from '../../../tutor/proof/criterion-views';
import { Machine, PLAN_DECISION } from '../../../tutor/proof/machine';
import { over, start } from '../../../tutor/proof/nodes';
import { openingsDiffer } from '../../../tutor/proof/worlds';
import { makeScenario } from '../../testing-tools/made-scenarios';

const READERS = { readPlan, findMismatches };
const FOLDER = join(import.meta.dirname, '../../../scenarios/library');

/** A play of the first session by lots, with the author's sheet. */
function byLots(scenario: Scenario, seed: number): Play {
  const sheet = modelSheet(scenario);
  let play = startPlay(scenario, { seed, order: seed });
  for (let step = 0; play.phase !== 'session over' && step < 300; step++) {
    const ways = choices(play, sheet);
    play = decide(play, ways[draw(ways.length, seed, 'lots', step)]!, READERS);
  }
  return play;
}

/** The level that a machine comes to on the same decisions; null where an opening or the sheet cannot be told apart. */
function levelInStep(machine: Machine, play: Play): number {
  const { compiled } = machine.view;
  let node = start(machine.nodes, 0);
  let state = machine.first();
  const step = (wanted: (decision: number) => boolean): void => {
    let next: { node: number; state: Int32Array } | null = null;
    machine.expand(node, state, (to, words, decision) => {
      if (wanted(decision)) next ??= { node: to, state: words.slice() };
    });
    if (next === null) throw new Error('the machine has no such step');
    ({ node, state } = next as { node: number; state: Int32Array });
  };
  step(() => true);
  for (const turn of play.turns) {
    if (turn.reply) {
      const reply = compiled.replies.find((r) => r.reply === turn.reply);
      step((d) => d === reply?.id);
      continue;
    }
    const { codes } = play.plan!.reading;
    const mismatch = play.plan!.mismatches.length > 0;
    const sheet = SHEET.reduce((bits, e, n) => bits | (codes[e] === 2 ? 1 << n : 0), 0);
    const whole = machine.view.tracker?.plan === 'whole sheet';
    const task = machine.view.tracker?.plan === 'task only';
    const choice = machine.planChoices.findIndex(
      ({ shown, codes: known, mismatched }) =>
        known.every(([e, c]) => codes[e] === c) &&
        mismatched.every((f) => play.plan!.mismatches.some((m) => m.field === f)) &&
        (!task || shown.behaviour === (codes.behaviour === 2)) &&
        (!whole ||
          (shown.sheet === sheet &&
            shown.loose === SHEET.some((e) => codes[e] === 1) &&
            shown.mismatch === mismatch &&
            shown.empty === (sheet === 0 && !SHEET.some((e) => codes[e] === 1)))),
    );
    step((d) => d === PLAN_DECISION + choice);
  }
  expect(node).toBe(over(machine.nodes, 0));
  return machine.attached!.level(state);
}

/** Every criterion of the first session, on as many paths; the number of levels compared. */
function compare(scenario: Scenario, runs: number): number {
  const compiled = compileScenario(scenario);
  const first = scenario.sessions[0]!;
  const machines = assessedIn(scenario, first.kind).map((c) => new Machine(criterionView(compiled, 0, c)));
  let compared = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const play = byLots(scenario, seed);
    if (play.phase !== 'session over') continue;
    const levels = assessSession(play, first).criteria;
    for (const machine of machines) {
      const differs = compiled.beats.some(
        (b) => b.session === 0 && openingsDiffer(machine.view, machine.needed, b),
      );
      const asksMismatch = [...machine.needed].some((f) => f.startsWith('mismatch'));
      if (differs || asksMismatch) continue;
      const { criterion } = machine.view.tracker!;
      const scored = levels.find((l) => l.criterion === criterion)!.level;
      expect({ id: scenario.header.id, seed, criterion, level: levelInStep(machine, play) }).toEqual({
        id: scenario.header.id,
        seed,
        criterion,
        level: scored,
      });
      compared += 1;
    }
  }
  return compared;
}

describe('the machine in step with the simulator', () => {
  test.each(readdirSync(FOLDER).filter((f) => f.endsWith('.md')))(
    '%s: scores every path as scoring does',
    (file) => {
      const { scenario } = readScenario(readFileSync(join(FOLDER, file), 'utf8'), file);
      expect(compare(scenario, 60)).toBeGreaterThan(100);
    },
  );

  test(
    'made-up sessions, long and full of slips, are scored path by path as scoring does',
    { timeout: 60_000 },
    () => {
      let compared = 0;
      for (let seed = 1; seed <= 200; seed++) {
        const text = makeScenario({
          seed: 10_000 + seed,
          mode: seed % 2 ? 'setting' : 'reviewing',
          beats: 9,
          replies: 3,
          guards: 0.3,
          menus: 0.15,
          marks: 0.95,
        });
        compared += compare(readScenario(text, `made-${seed}.md`).scenario, 15);
      }
      expect(compared).toBeGreaterThan(5000);
    },
  );

  test('an act of the client that answers a slip’s own line undoes it, as scoring has it', () => {
    const reading = readScenario(`---
title: Answered at once
client: { name: Ada }
mode: setting
criteria: [teach-back]
---

# Session 1

## Opening

> Go on.

- "Does that make sense?" [→](#says-it)
  - **slip** makes sense?
- "Right." [→](#bye)

## Says it

> Once round, Monday at nine.
>
> **shows** says what and when

[→](#bye)

## Bye

> Bye.

**end**
`);
    const { scenario } = reading;
    expect(compare(scenario, 12)).toBe(12);
    const levels = new Set(
      [1, 2, 3, 4, 5, 6, 7, 8].map(
        (seed) => assessSession(byLots(scenario, seed), scenario.sessions[0]!).criteria[0]!.level,
      ),
    );
    expect([...levels].sort()).toEqual([0, 2]);
  });
});
