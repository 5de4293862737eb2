import { describe, expect, it } from 'vitest';
import { decide, DecisionError, possible, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { decisionsBefore, replay } from '../../simulator/replay';
import { replyOrder } from '../../simulator/reply-order';
import { mendedWeek } from '../../simulator/mended-week';
import { BOX_READERS, playThrough, readOrThrow, SEEDS, TWO_SESSIONS } from '../testing-tools/small-scenarios';

const rosa = readOrThrow(TWO_SESSIONS);
const heard = (play: Play, who = 'client'): string[] =>
  play.said.filter((s) => s.who === who).map((s) => s.text);
const emptyPlan = { form: 'boxes', boxes: {} } as const;

describe('a session', () => {
  it('starts at the briefing with nothing said and the clock where the header says', () => {
    const play = startPlay(rosa, SEEDS);
    expect(play).toMatchObject({ phase: 'briefing', said: [], minute: 12 });
    expect(possible(play)).toEqual([{ kind: 'begin' }]);
  });

  it('opens with one of the author’s openings, drawn by the seed, and keeps thoughts apart from speech', () => {
    const opening = (seed: number): string =>
      heard(playThrough(rosa, [], undefined, { seed, order: 1 } as never))[0] ?? '';
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(opening))).toEqual(new Set(['Hello love.', "Oh, it's you."]));
    expect(heard(playThrough(rosa, []), 'thought')).toEqual(['I nearly did not pick up.']);
    expect(heard(playThrough(rosa, []), 'narration')).toEqual(['The line crackles.']);
  });

  it('lets a reply move the client, and the client’s next line shows it', () => {
    expect(heard(playThrough(rosa, [1])).at(-1)).toBe("I've been in since Sunday.");
    expect(heard(playThrough(rosa, [2])).at(-1)).toBe('Fine, I suppose.');
    expect(playThrough(rosa, [2]).client).toMatchObject({ trust: 4, opposition: 1 });
  });

  it('comes back to a menu without saying its lines again, and without the reply already said', () => {
    const play = playThrough(rosa, [1, 1]);
    expect(play.beat?.slug).toBe('the-menu');
    expect(play.replies.map((r) => r.number)).toEqual([2, 3]);
    expect(heard(play).filter((t) => t.startsWith("I've been"))).toHaveLength(1);
  });

  it('counts the client’s own acts on the turn that led to them', () => {
    const play = playThrough(rosa, [1, 2]);
    expect(play.turns[1]).toMatchObject({
      number: 2,
      clientActs: [{ criterion: 'rationale', element: 'client says why' }],
    });
    expect(play.turns[1]?.after.belief).toBe(6);
    expect(play.memory.named).toBe('heavy rain');
  });

  it('remembers ambivalence from the line that showed it on', () => {
    const play = playThrough(rosa, [1, 1, 2]);
    expect(play.turns.map((t) => t.ambivalentBefore)).toEqual([false, false, true]);
  });

  it('runs its clock on words spoken, and on nothing else', () => {
    const before = playThrough(rosa, []).minute;
    const after = playThrough(rosa, [1]).minute;
    expect(before).toBeCloseTo(12 + heard(playThrough(rosa, [])).join(' ').split(/\s+/).length / 130, 6);
    expect(after).toBeCloseTo(before + (6 + 5) / 130, 2);
  });

  it('writes the plan, reads the trainee’s own words back, ends, and plays the week', () => {
    const play = playThrough(rosa, [1, 3]);
    expect(heard(play)).toContain('Right, Tuesday and Friday after breakfast.');
    expect(play.week?.occasions.map((o) => o.day)).toEqual([1, 4]);
    expect(play.agreed).toEqual({ when: 'Tuesday and Friday' });
    expect(play.minute).toBeGreaterThan(12);
  });

  it('leads into the second session by how the week went', () => {
    const nothing = playThrough(rosa, [2, 3], emptyPlan);
    expect(nothing.week?.result).toBe('not done');
    expect(heard(nothing).at(-1)).toMatch(/^Not this week\. It was /);
    expect(heard(nothing)).toContain('So, whenever?');
  });

  it('ends in self-rating, the debrief, the reflection, and the log', () => {
    let play = playThrough(rosa, [1, 3, 1]);
    expect(play.phase).toBe('self-rating');
    for (const decision of [
      { kind: 'rate', rating: { ratings: { rationale: 'tried' }, redo: 2 } },
      { kind: 'reflect' },
      { kind: 'file', reflection: 'Ask first.' },
    ] as const)
      play = decide(play, decision, BOX_READERS);
    expect(play).toMatchObject({ phase: 'filed', reflection: 'Ask first.', rating: { redo: 2 } });
  });

  it('refuses what is not possible now, by name, and stays as it was', () => {
    const play = playThrough(rosa, [1]);
    const before = structuredClone(play);
    expect(() => decide(play, { kind: 'reply', session: 1, beat: 'opening', reply: 1 }, BOX_READERS)).toThrow(
      DecisionError,
    );
    expect(() =>
      decide(play, { kind: 'reply', session: 1, beat: 'the-menu', reply: 9 }, BOX_READERS),
    ).toThrow('not on offer');
    expect(() => decide(play, { kind: 'reflect' }, BOX_READERS)).toThrow('waits for “reply”');
    expect(play).toEqual(before);
  });
});

describe('replay', () => {
  it('gives the same session to the letter', () => {
    const play = playThrough(rosa, [1, 2, 1, 3, 1]);
    expect(replay(rosa, SEEDS, play.decisions, BOX_READERS)).toEqual(play);
    expect(replay(readOrThrow(TWO_SESSIONS), SEEDS, structuredClone(play.decisions), BOX_READERS)).toEqual(
      play,
    );
  });

  it('of the decisions before a turn stands at that turn', () => {
    const play = playThrough(rosa, [1, 2, 1, 3, 1]);
    const before = replay(rosa, SEEDS, decisionsBefore(play, 3), BOX_READERS);
    expect(before.turns).toHaveLength(2);
    expect(before.beat?.slug).toBe(play.turns[2]?.beat);
  });

  it('with another order seed shows the replies otherwise and says the same', () => {
    const play = playThrough(rosa, [1]);
    const orders = [1, 2, 3, 4, 5, 6].map((order) =>
      replyOrder(replay(rosa, { seed: 1, order }, play.decisions, BOX_READERS)),
    );
    expect(new Set(orders.map((o) => o.map((r) => r.number).join())).size).toBeGreaterThan(1);
    for (const order of orders) expect(order.map((r) => r.number).sort()).toEqual([1, 2, 3]);
  });
});

describe('the mended week', () => {
  it('is never a worse one, and says which boxes it mended', () => {
    const worth = { done: 2, partly: 1, 'not done': 0 };
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const play = playThrough(
        rosa,
        [2, 3],
        { form: 'boxes', boxes: { what: 'walk', when: 'Tuesday and Friday' } },
        { seed, order: 1 } as never,
      );
      const mended = mendedWeek(play, BOX_READERS);
      expect(mended?.changed).toContain('if_difficult');
      mended?.week.occasions.forEach((o, i) =>
        expect(worth[o.result]).toBeGreaterThanOrEqual(worth[play.week!.occasions[i]!.result]),
      );
    }
  });
});
