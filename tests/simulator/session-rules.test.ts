/** What moves a session on, in a script that has a bit of everything: a gate, a clock, counters, sizes, a second voice, an empty end. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import { minutesToSay } from '../../simulator/clock';
import { mendedWeek } from '../../simulator/mended-week';
import { decide, startPlay, whyNot, possible } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { decisionsBefore } from '../../simulator/replay';
import { replyOrder } from '../../simulator/reply-order';
import { planText } from '../../simulator/written-plan';
import { BOX_READERS, playThrough, readOrThrow, SEEDS, TWO_SESSIONS } from '../testing-tools/small-scenarios';

const SCRIPT = `---
title: A bit of everything
client: { name: Kit, pronoun: they, belief: 5, confidence: 5, trust: 5 }
mode: setting
counters: [pushes]
---

# Briefing

A short one.

# Session 1

## Start

> **Dad:** Kit, phone.
>
> Hello.

- "One." [→](#cue)
  - **counts** pushes +2
  - **agreed** size: small
  - **agreed** what: a walk
  - **time** 3 minutes
- "Two." [→](#end)
  - **agreed** size: too big
- "Three." [→](#plain)
- "Four." [→](#nobody)

## Cue

> **risk cue:** I don't see the point of being here.

- "Are you thinking of ending your life?" [→](#cue-two)
  - **safety** notices, asks directly, immediate safety
- "Anyway." [→](#cue-two)

## Cue two

> **if** pushes at least 2: You pushed twice.
>
> **if** pushes at least 1: You pushed.
>
> **otherwise:** No pushing.
>
> **opposed:** I don't want this.

- "My supervisor will help, and I will ring at four." [→](#plain)
  - **time** 2 minutes
  - **safety** supervisor told, follow-up time
- "Let's move on." [→](#plain)

## Plain

> **if** trust at least 1: First.
>
> **otherwise:** Second.
>
> **if** trust at least 1: Third.
>
> **otherwise:** Fourth.

- "Bye." [→](#end)

## Nobody

> **if** pushes at least 1: Pushed.

[→](#end)

## End

> Bye.

**end**

# Debrief

A short one.
`;

const kit = readOrThrow(SCRIPT);
const heard = (play: Play, who = 'client') => play.said.filter((s) => s.who === who).map((s) => s.text);

describe('a risk cue', () => {
  test('stops the clock until the gate is settled, and only words of before and after count', () => {
    const asked = playThrough(kit, [1]);
    expect(asked.gateOpen).toBe(true);
    const stopped = asked.minute;
    expect(playThrough(kit, [1, 1]).minute).toBe(stopped);
    const settled = playThrough(kit, [1, 1, 1]);
    expect(settled.gateOpen).toBe(false);
    expect(settled.minute).toBeCloseTo(stopped + minutesToSay('First.') + minutesToSay('Third.'), 6);
    expect(playThrough(kit, [1, 1, 2])).toMatchObject({ gateOpen: true, minute: stopped });
    expect(playThrough(kit, [1, 2, 1]).gateOpen).toBe(true);
  });
});

test('a note of time is added to the words, and a second voice takes its time too', () => {
  const before = playThrough(kit, []).minute;
  expect(before).toBeCloseTo(minutesToSay('Kit, phone.') + minutesToSay('Hello.'), 6);
  expect(heard(playThrough(kit, []), 'other')).toEqual(['Kit, phone.']);
  expect(playThrough(kit, [1]).minute).toBeCloseTo(
    before + 3 + minutesToSay('One.') + minutesToSay("I don't see the point of being here."),
    6,
  );
});

test('counters start at nothing and count what a reply says, and the first line whose condition holds is said', () => {
  expect(startPlay(kit, SEEDS).memory.counters).toEqual({ pushes: 0 });
  expect(playThrough(kit, [1]).memory.counters).toEqual({ pushes: 2 });
  expect(heard(playThrough(kit, [1, 1])).slice(2)).toEqual(['You pushed twice.', "I don't want this."]);
});

test('each run of conditions ends with its “otherwise”: the next one starts anew', () => {
  expect(heard(playThrough(kit, [3])).slice(1)).toEqual(['First.', 'Third.']);
});

test('what is agreed is kept, and the size apart from it', () => {
  expect(playThrough(kit, [1])).toMatchObject({ agreed: { what: 'a walk' }, memory: { size: 'small' } });
  expect(playThrough(kit, [2])).toMatchObject({ agreed: {}, memory: { size: 'too big' } });
  expect(playThrough(kit, [3]).memory.size).toBeNull();
});

test('opposition is remembered from the line that showed it on', () => {
  expect(playThrough(kit, [1, 1, 1]).turns.map((t) => t.opposedBefore)).toEqual([false, false, true]);
});

test('what can be decided is one reply for each on offer, and going on where nobody speaks', () => {
  expect(possible(startPlay(kit, SEEDS))).toEqual([{ kind: 'begin' }]);
  expect(possible(playThrough(kit, []))).toEqual(
    [1, 2, 3, 4].map((reply) => ({ kind: 'reply', session: 1, beat: 'start', reply })),
  );
  const over = decide(
    playThrough(kit, []),
    { kind: 'reply', session: 1, beat: 'start', reply: 2 },
    BOX_READERS,
  );
  for (const phase of ['session over', 'the week'] as const)
    expect(possible({ ...over, phase })).toEqual([{ kind: 'go on' }]);
});

test('a script without a week ends in the self-rating, where nothing is chosen from a list', () => {
  const play = playThrough(kit, [2]);
  expect(play).toMatchObject({ phase: 'self-rating', week: null, beat: null, replies: [] });
  expect([possible(play), replyOrder(play)]).toEqual([[], []]);
  const rated = decide(play, { kind: 'rate', rating: { ratings: {}, redo: 1 } }, BOX_READERS);
  expect(possible(rated)).toEqual([{ kind: 'reflect' }]);
  const filed = [{ kind: 'reflect' } as const, { kind: 'file', reflection: '' } as const].reduce<Play>(
    (at, decision) => decide(at, decision, BOX_READERS),
    rated,
  );
  expect(whyNot(filed, { kind: 'reflect' })).toBe('it is filed');
});

test('a reply of another session or another beat is refused, though its number is on offer', () => {
  const play = playThrough(kit, []);
  const reply = { kind: 'reply', session: 1, beat: 'start', reply: 1 } as const;
  expect(whyNot(play, reply)).toBeNull();
  for (const other of [{ session: 2 }, { beat: 'plain' }])
    expect(whyNot(play, { ...reply, ...other })).toBe('the session stands at another turn');
});

test('before a turn are the decisions that led to it, a plan counted as one, and before none of them all', () => {
  const play = playThrough(readOrThrow(TWO_SESSIONS), [1, 3, 1]);
  const kinds = (turn: number) => decisionsBefore(play, turn).map((d) => d.kind);
  expect(kinds(1)).toEqual(['begin']);
  expect(kinds(3)).toEqual(['begin', 'reply', 'reply']);
  expect(kinds(4)).toEqual(['begin', 'reply', 'reply', 'plan', 'go on', 'go on']);
  expect(kinds(99)).toHaveLength(play.decisions.length);
});

describe('the mended week', () => {
  const rosa = readOrThrow(TWO_SESSIONS);
  const GOOD = {
    what: 'Walk along the canal to the lock and back',
    when: 'Tuesday and Friday after breakfast',
    where: 'the canal',
    how_much: 'twice, 20 minutes',
    why: 'On days I stay in I go flat by tea time',
    record: 'Rate mood 0-10 before and after in the diary',
  };
  const played = (boxes: Record<string, string>, replies = [2, 3]) =>
    playThrough(rosa, replies, { form: 'boxes', boxes });

  test('keeps what could be told, fills the rest from the good answer, and answers what got in the way', () => {
    const play = played({ what: 'walk', when: 'Tuesday and Friday' });
    expect(play.week?.result).not.toBe('done');
    const mended = mendedWeek(play, BOX_READERS);
    expect(mended?.plan.boxes).toMatchObject({ ...GOOD, what: 'walk', when: 'Tuesday and Friday' });
    expect(mended?.plan.boxes.if_difficult).toMatch(/^If (heavy rain|the bus strike), then I \S.*\.$/);
    expect(mended?.changed).toEqual(['where', 'how_much', 'why', 'if_difficult', 'record']);
  });

  test('adds an answer to one that answers something else, and leaves it where the week broke on something else', () => {
    const sheet = { ...GOOD, if_difficult: 'If my knee hurts I rest' };
    const stopped = played(sheet, [1, 2, 3]);
    expect(stopped.week).toMatchObject({ cause: 'obstacle' });
    const mended = mendedWeek(stopped, BOX_READERS);
    expect(mended?.plan.boxes.if_difficult).toMatch(/^If my knee hurts I rest If heavy rain, then I walk/);
    expect(mended?.changed).toEqual(['if_difficult']);
    expect(mended?.week.occasions[0]?.result).toBe('done');
    const { reading } = stopped.plan!;
    const loose = {
      ...stopped.plan!,
      reading: { ...reading, codes: { ...reading.codes, where: 1 as const } },
    };
    expect(mendedWeek({ ...stopped, plan: loose }, BOX_READERS)?.changed).toEqual(['if_difficult']);
    const vague = { ...loose, plan: { form: 'boxes', boxes: { ...sheet, where: 'out' } } as const };
    expect(mendedWeek({ ...stopped, plan: vague }, BOX_READERS)?.plan.boxes.where).toBe('the canal');
    const unmoved = { ...stopped, week: { ...stopped.week!, cause: 'prompt' as const } };
    expect(mendedWeek(unmoved, BOX_READERS)).toBeNull();
  });

  test('is played with the client as they left the setting session', () => {
    const play = played({ when: 'Tuesday' }, [2, 3]);
    const client = { belief: 0, understanding: 0, confidence: 0, trust: 0, opposition: 10 };
    const [first, second, ...others] = play.turns.map((turn) => ({ ...turn }));
    const turns = [
      first,
      { ...second, after: client },
      ...others,
      { ...others.at(-1), session: 2, after: client },
    ];
    const later = { ...play, client, turns } as Play;
    expect(mendedWeek(later, BOX_READERS)).toEqual(mendedWeek(play, BOX_READERS));
  });

  test('says each answer as one sentence, however the author has written it', () => {
    const obstacles = [
      { ...rosa.week!.obstacles[0]!, text: 'the dr. rings.', answers: ['I say “I can’t”, if I may'] },
      { ...rosa.week!.obstacles[1]!, answers: [] },
    ];
    const play = played({ when: 'Tuesday' });
    const scenario = { ...rosa, week: { ...rosa.week!, obstacles } };
    expect(mendedWeek({ ...play, scenario }, BOX_READERS)?.plan.boxes.if_difficult).toBe(
      'If the dr. rings, then I say “I can’t”, if I may. If the bus strike, then I .',
    );
    const unforeseen = { ...scenario, week: { ...rosa.week!, obstacles: rosa.week!.obstacles.slice(1) } };
    expect(mendedWeek({ ...play, scenario: unforeseen }, BOX_READERS)?.plan.boxes.if_difficult).toBe(
      'If the bus strike, then I go on foot.',
    );
  });

  test('is read from a blank sheet by its words', () => {
    const play = played({ when: 'Tuesday' });
    const plan = { form: 'blank', text: 'Walk. Monday' } as const;
    const { reading } = play.plan!;
    const evidence = {
      ...reading.evidence,
      when: [1, 2].map((n) => ({ text: `Tuesday ${n}`, field: 'text' as const, from: 0, to: 1 })),
    };
    const blank = { ...play, plan: { ...play.plan!, plan, reading: { ...reading, evidence } } };
    expect(mendedWeek(blank as unknown as Play, BOX_READERS)?.plan.boxes).toMatchObject({
      when: 'Tuesday 1, Tuesday 2',
      where: 'the canal',
    });
  });

  test('is none where nothing was written, no week was played, nothing can get in the way, or all was done', () => {
    const play = played({ when: 'Tuesday' });
    expect(mendedWeek(play, BOX_READERS)).not.toBeNull();
    const week = play.scenario.week!;
    for (const over of [
      { plan: null },
      { week: null },
      { week: { ...play.week!, result: 'done' } },
      { scenario: { ...play.scenario, week: null } },
      { scenario: { ...play.scenario, week: { ...week, obstacles: [] } } },
      { plan: { ...play.plan!, reading: { ...play.plan!.reading, notRead: 'pl' } } },
    ])
      expect(mendedWeek({ ...play, ...over } as Play, BOX_READERS)).toBeNull();
  });
});

test('a plan’s text is its sheet, or its boxes with something in them, one to a line', () => {
  expect(planText({ form: 'blank', text: ' Walk. ' })).toBe(' Walk. ');
  expect(planText({ form: 'boxes', boxes: { what: 'walk', when: '  ', where: 'the park' } })).toBe(
    'walk\nthe park',
  );
});

describe('what a decision leaves behind', () => {
  const rosa = readOrThrow(TWO_SESSIONS);
  const begun = decide(startPlay(rosa, SEEDS), { kind: 'begin' }, BOX_READERS);
  const reply = { kind: 'reply', session: 1, beat: 'opening', reply: 1 } as const;
  const lastSaid = (play: Play) => play.said.findLast((s) => s.who === 'practitioner' || s.who === 'plan');

  test('each line is on record with who said it, and nobody says what only happens', () => {
    expect(begun.said.map(({ who, speaker, turn }) => [who, speaker, turn])).toEqual([
      ['narration', '', 0],
      ['client', 'Rosa', 0],
      ['thought', 'Rosa', 0],
    ]);
  });

  test('the seed draws how a beat opens, for ever the same', () => {
    const opening = (seed: number): string =>
      playThrough(rosa, [], undefined, { ...SEEDS, seed } as typeof SEEDS).said[1]!.text;
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((seed) => opening(seed)[0]).join('')).toBe('HOOHOHHH');
  });

  test('what was typed before a reply was chosen is kept beside it, and nothing where nothing was', () => {
    const typed = decide(begun, { ...reply, ownWords: 'So, how are you?' }, BOX_READERS);
    expect(lastSaid(typed)).toMatchObject({ speaker: 'You', ownWords: 'So, how are you?', turn: 1 });
    expect(lastSaid(decide(begun, reply, BOX_READERS))).toMatchObject({ ownWords: null });
  });

  test('the play that it was made in stays as it was', () => {
    const before = structuredClone(begun);
    decide(begun, reply, BOX_READERS);
    expect(begun).toEqual(before);
  });

  test('a plan is a turn of its own, said by the trainee, and takes two minutes', () => {
    const writing = playThrough(rosa, [1, 3], undefined, SEEDS).turns.at(-1);
    const before = [reply, { ...reply, beat: 'the-menu', reply: 3 }].reduce(
      (play, decision) => decide(play, decision, BOX_READERS),
      begun,
    );
    const plan = { form: 'boxes', boxes: { what: 'walk' } } as const;
    const after = decide(before, { kind: 'plan', plan }, BOX_READERS);
    expect(after.turns.at(-1)).toMatchObject({ number: 3, session: 1, beat: 'writing', reply: null, plan });
    expect(writing).toMatchObject({ number: 3, session: 1 });
    expect(lastSaid(after)).toMatchObject({
      who: 'plan',
      speaker: 'You',
      text: 'walk',
      turn: 3,
      minute: before.minute,
    });
    expect(after.plan).toMatchObject({ plan, turn: 3 });
    const said = after.said.slice(before.said.length + 1);
    expect(after.minute - before.minute).toBeCloseTo(
      2 + said.reduce((sum, s) => sum + minutesToSay(s.text), 0),
    );
  });

  test('no beat is left standing in the week or at the end, where nobody speaks', () => {
    const week = playThrough(rosa, [1, 3]);
    const ended = playThrough(rosa, [1, 3, 1]);
    expect([week.phase, ended.phase, ended.beat, ended.sessionIndex]).toEqual([
      'talking',
      'self-rating',
      null,
      1,
    ]);
    const over = week.decisions.slice(0, -1);
    const replayed = over.reduce(
      (play, decision) => decide(play, decision, BOX_READERS),
      startPlay(rosa, SEEDS),
    );
    expect([replayed.phase, replayed.beat, replayed.week?.size]).toEqual(['the week', null, 'planned']);
  });
});

test('a review begins at its first beat with the week that was given, and counts on from what was counted', () => {
  const header = '---\ntitle: x\nclient: P\nmode: reviewing\ncounters: [n]\n---\n';
  const beats =
    '# Session 1\n## A\n- "On" [→](#b)\n  - **counts** n +2\n\n## B\n- "Out" **end**\n  - **counts** n +1\n\n';
  const week = '# The week\n\n| day | done |\n| --- | --- |\n| Mon | done |\n\n- **done** [→](#b)\n';
  const { scenario } = readScenario(`${header}${beats}${week}`);
  const begun = playThrough(scenario, []);
  expect([begun.beat?.slug, begun.week?.result]).toEqual(['a', 'done']);
  expect(playThrough(scenario, [1, 1]).memory.counters).toEqual({ n: 3 });
});
