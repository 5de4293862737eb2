import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { CRITERIA } from '../../../scenarios/format/vocabulary';
import { liftedAt, liftTurns } from '../../../scoring/drill/lift-turns';
import { isAChoice, worthOf } from '../../../scoring/drill/reply-worth';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const READERS = { readPlan, findMismatches };
const SEEDS = { seed: 5, order: 6 };
const library = SHIPPED_FILES.map(({ text, fileName }) => readScenario(text, fileName).scenario);
const lifted = library.flatMap((scenario) =>
  liftTurns(scenario, SEEDS, READERS).map((turn) => ({ scenario, turn })),
);

describe('turns lifted from the library', () => {
  test('practise every criterion a single turn can show, each with at least four clients', () => {
    for (const { name } of CRITERIA.filter((one) => one.name !== 'written plan')) {
      const clients = new Set(
        lifted.filter(({ turn }) => turn.criteria.includes(name)).map(({ scenario }) => scenario.header.id),
      );
      expect([name, clients.size >= 4]).toEqual([name, true]);
    }
  });

  test('never touch risk: no cue before them, no gate open, no reply that belongs to the gate', () => {
    for (const { turn } of lifted) {
      const { play } = turn;
      expect(play.gateOpen || play.said.some(({ line }) => line?.riskCue)).toBe(false);
      expect(play.replies.flatMap((reply) => [...reply.safety, ...reply.gateSlips])).toEqual([]);
    }
    const withCue = library.filter(({ sessions }) =>
      sessions.some((s) => s.beats.some((b) => b.lines.some((l) => l.riskCue))),
    );
    expect(withCue.length).toBeGreaterThan(0);
  });

  test('are a choice for each criterion they are said to practise, and have lines before them', () => {
    for (const { turn, scenario } of lifted) {
      expect(turn.play.said.length).toBeGreaterThan(0);
      for (const criterion of turn.criteria)
        expect(isAChoice(worthOf(criterion, turn.play.replies, scenario, turn.play.sessionIndex))).toBe(true);
    }
  });

  test('are found again by session and beat, with the same lines and replies', () => {
    const { scenario, turn } = lifted[7]!;
    const again = liftedAt(liftTurns(scenario, SEEDS, READERS), turn);
    expect(again?.play.said).toEqual(turn.play.said);
    expect(again?.play.replies).toEqual(turn.play.replies);
    expect(liftedAt([turn], { session: 9, beat: 'nowhere' })).toBeNull();
  });
});

test('a reply is held down by its slip for the criterion, and never strong on its own', () => {
  for (const { turn, scenario } of lifted)
    for (const criterion of turn.criteria)
      for (const { level, slips, shows, weak } of worthOf(
        criterion,
        turn.play.replies,
        scenario,
        turn.play.sessionIndex,
      )) {
        expect(level).toBeLessThan(3);
        if (shows.length === 0 && !weak) expect(level).toBe(0);
        if (slips.includes('cheerleads') && criterion === 'obstacles') expect(level).toBeLessThan(2);
      }
});
