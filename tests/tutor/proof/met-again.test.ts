import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { draw } from '../../../simulator/chance';
import { decide, possible, startPlay } from '../../../simulator/next-step';
import type { Play } from '../../../simulator/play';
import { compileScenario } from '../../../tutor/proof/compiled-scenario';
import { beatsMetAgain } from '../../../tutor/proof/met-again';
import { makeScenario } from '../../testing-tools/made-scenarios';
import { READERS } from './brute-force';

/** Beats of one session in which a reply was chosen twice, in a play by lots. */
function answeredTwice(text: string, seed: number): { twice: Set<string>; remembered: Set<string> } {
  const { scenario } = readScenario(text, 'made.md');
  const compiled = compileScenario(scenario);
  const name = (session: number, slug: string): string => `${session}/${slug}`;
  const remembered = new Set(
    [...beatsMetAgain(compiled.beats, compiled.starts.flat())].map((b) => {
      const { session, beat } = compiled.beats[b]!;
      return name(session, beat.slug);
    }),
  );
  let play: Play = startPlay(scenario, { seed, order: 1 });
  for (let step = 0; step < 200; step++) {
    const ways =
      play.phase === 'writing the plan'
        ? [{ kind: 'plan' as const, plan: { form: 'blank' as const, text: '2222222||x' } }]
        : play.phase === 'self-rating' || play.phase === 'debrief'
          ? []
          : possible(play);
    if (ways.length === 0) break;
    play = decide(play, ways[draw(ways.length, seed, 'lots', step)]!, READERS);
  }
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const turn of play.turns) {
    if (!turn.reply) continue;
    const beat = name(
      scenario.sessions.findIndex((s) => s.number === turn.session),
      turn.beat,
    );
    if (seen.has(beat)) twice.add(beat);
    seen.add(beat);
  }
  return { twice, remembered };
}

describe('beats that can be met again', () => {
  test('hold every beat in which some play by lots answers twice, in made-up scripts full of menus and circles', () => {
    let found = 0;
    let spared = 0;
    for (let seed = 1; seed <= 250; seed++) {
      const text = makeScenario({
        seed: 40_000 + seed,
        mode: seed % 3 ? 'setting' : 'both',
        beats: 6 + (seed % 9),
        replies: 3,
        guards: 0.15,
        menus: 0.2 + (seed % 4) / 6,
        marks: 0.2,
      });
      for (let play = 1; play <= 8; play++) {
        const { twice, remembered } = answeredTwice(text, seed * 100 + play);
        found += twice.size;
        spared += twice.size === 0 ? 0 : remembered.size;
        for (const beat of twice)
          expect({ seed, beat, remembered: remembered.has(beat) }).toEqual({ seed, beat, remembered: true });
      }
    }
    expect(found).toBeGreaterThan(500);
    expect(spared).toBeGreaterThan(0);
  });

  test('leave out what one reply leads to, what lies between two menus, and a menu that is not gone back to', () => {
    const { scenario } = readScenario(
      `---
title: Two menus
client: { name: Ada }
mode: setting
criteria: [empathy]
---

# Session 1

## Opening

> Go on.

- "This way." [→](#first)
- "Or that way." [→](#first)

## First

> What else?

- "One." [→](#aside)
- "Two." → menu

[→](#between)

## Aside

> Well.

- "Yes." → menu
- "No." → menu

## Between

> So.

- "On." [→](#second)
- "And on." [→](#second)

## Second

> And?

- "Three." → menu
- "Four." [→](#bye)

[→](#bye)

## Bye

> Bye.

**end**
`,
      'two.md',
    );
    const compiled = compileScenario(scenario);
    const slugs = [...beatsMetAgain(compiled.beats, compiled.starts.flat())].map(
      (b) => compiled.beats[b]!.beat.slug,
    );
    expect(slugs.sort()).toEqual(['first', 'second']);
  });
});
