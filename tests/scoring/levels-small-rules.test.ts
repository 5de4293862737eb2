/** What counts and what does not, what holds a level down, and what is missed: rule by rule. */
import { describe, expect, test } from 'vitest';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { assessSession } from '../../scoring/assess';
import { turnsOf, wordsAt } from '../../scoring/evidence';
import { nextWanted, wantedOf } from '../../scoring/missed';
import { scoreAttempt } from '../../scoring/score-attempt';
import type { Play } from '../../simulator/play';
import { aReview, aSetting, type PlayBuilder } from '../testing-tools/play-builder';

const evidenceIn = (play: Play, session = 0) =>
  assessSession(play, play.scenario.sessions[session]!).evidence;
/** "2 obstacle" where it counted, "2 (obstacle)" where it did not. */
const counted = (play: Play, session = 0): string =>
  evidenceIn(play, session)
    .map((s) => `${s.turn} ${s.notCounted === null ? s.element : `(${s.element})`}`)
    .join(', ');
const result = (play: PlayBuilder, criterion: CriterionName, session = 0) =>
  scoreAttempt(play.build()).sessions[session]!.results.find((r) => r.criterion === criterion)!;
const assessed = (play: PlayBuilder) => {
  const built = play.build();
  return assessSession(built, built.scenario.sessions.at(-1)!).criteria[0]!;
};
const edited = (play: Play, number: number, over: Partial<Play['turns'][number]>): Play => ({
  ...play,
  turns: play.turns.map((t) => (t.number === number ? { ...t, ...over } : t)),
});

describe('an element counts', () => {
  const named = () => aSetting(['obstacles']).offering('behaviour');
  test.each<[string, () => PlayBuilder, string]>([
    [
      'at the turn at which the task is agreed',
      () => named().turn({ shows: ['obstacle'], agreesTask: true }),
      '1 obstacle',
    ],
    [
      'not before the task is agreed',
      () => named().showing('obstacle').turn({ agreesTask: true }),
      '1 (obstacle)',
    ],
    [
      'not before the task is agreed, in a script that agrees one and names none',
      () => aSetting(['obstacles']).showing('obstacle').turn({ agreesTask: true }),
      '1 (obstacle)',
    ],
    [
      'as an adjustment, not before either question, where only confidence is ever asked for',
      () => aSetting(['obstacles']).offering('confidence').showing('adjusts'),
      '1 (adjusts)',
    ],
    [
      'as an adjustment, not for a client who is unsure and was not asked',
      () =>
        aSetting(['obstacles'])
          .offering('obstacle')
          .turn({ shows: ['reaction'], client: { confidence: 3 } })
          .showing('adjusts'),
      '1 reaction, 2 (adjusts)',
    ],
    [
      'as an adjustment, not where confidence was asked for too early to count',
      () =>
        named()
          .offering('obstacle')
          .turn({ shows: ['confidence'], client: { confidence: 3 } })
          .showing('adjusts'),
      '1 (confidence), 2 (adjusts)',
    ],
    [
      'as an adjustment, not for an obstacle that the client names only after it',
      () =>
        aSetting(['obstacles'])
          .offering('obstacle')
          .turn({ shows: ['adjusts'], names: 'rain' })
          .showing('adjusts'),
      '1 (adjusts), 2 adjusts',
    ],
    [
      'as a summary, not after what is no review',
      () => aReview(['summary']).offering('named task').showing('curious', 'recap'),
      '1 curious, 2 (recap)',
    ],
    [
      'once, where its line shows it and slips into it as well',
      () => aReview(['empathy']).turn({ shows: ['neutral'], slips: ['reassures'] }),
      '1 neutral',
    ],
  ])('%s', (_, play, told) => expect(counted(play().build())).toBe(told));

  test('not for a task that was agreed in another session, nor for an obstacle named there', () => {
    const task = aSetting(['obstacles'])
      .turn({ agreesTask: true })
      .session('setting')
      .offering('behaviour')
      .showing('obstacle');
    expect(counted(task.build(), 1)).toBe('2 (obstacle)');
    const obstacle = aSetting(['obstacles'])
      .turn({ names: 'rain' })
      .session('setting')
      .offering('obstacle')
      .showing('adjusts');
    expect(counted(obstacle.build(), 1)).toBe('2 (adjusts)');
  });

  test('not because something else than a task was agreed', () => {
    const play = aSetting(['obstacles'])
      .offering('behaviour')
      .turn({ agreesTask: true })
      .showing('obstacle')
      .build();
    const when = edited(play, 1, { agreed: [{ field: 'when', text: 'Tuesday' }] });
    expect([counted(play), counted(when)]).toEqual(['2 obstacle', '2 (obstacle)']);
  });

  test('as the client’s own words, at the very turn of the sheet', () => {
    const play = aSetting(['teach-back'])
      .offering('behaviour')
      .writes({ codes: { behaviour: 2 } })
      .build();
    const said = edited(play, 1, { clientActs: [{ criterion: 'teach-back', element: 'says why' }] });
    expect(counted(said)).toBe('1 says why, 1 behaviour');
  });

  test('at the turns at which its own criterion has it, where it counted', () => {
    const play = aSetting(['task', 'written plan', 'obstacles'])
      .offering('behaviour')
      .turn({ shows: ['obstacle', 'task: when'] })
      .writes({ codes: { when: 2 } })
      .build();
    const evidence = evidenceIn(play);
    expect(turnsOf(evidence, 'task', 'when')).toEqual([1]);
    expect(turnsOf(evidence, 'written plan', 'when')).toEqual([2]);
    expect(turnsOf(evidence, 'obstacles', 'obstacle')).toEqual([]);
  });
});

describe('the words of a receipt', () => {
  test('are what was on the screen, else the reply as it is written, else none', () => {
    const play = aReview(['empathy'])
      .turn({ text: 'As written.', shows: ['reflects'] })
      .build();
    const turn = play.turns[0]!;
    const before = { ...play.said[0]!, turn: 0, text: 'Before.' };
    const client = { ...play.said[0]!, who: 'client' as const, text: 'Hm.' };
    const shown = { ...play, said: [before, client, { ...play.said[0]!, text: 'As shown.' }] };
    expect(wordsAt(shown, turn)).toBe('As shown.');
    expect(wordsAt({ ...play, said: [before, client] }, turn)).toBe('As written.');
    expect(wordsAt({ ...play, said: [] }, { ...turn, reply: null })).toBe('');
  });

  test('of an act of the client are the line’s that carried it, at that turn', () => {
    const built = aSetting(['teach-back'])
      .turn({ acts: ['says what and when', 'says why'] })
      .turn({ acts: ['says why'] })
      .build();
    const play = { ...built, said: built.said.map((s) => ({ ...s, text: `${s.text} (${s.turn})` })) };
    expect(evidenceIn(play).map((s) => s.words)).toEqual([
      'the client: says what and when (1)',
      'the client: says why (1)',
      'the client: says why (2)',
    ]);
  });

  test('of the sheet’s loose entries and of what differs stand beside each other', () => {
    const mismatches = [
      { field: 'when' as const, agreed: 'Tuesday', written: 'Monday' },
      { field: 'where' as const, agreed: 'the park', written: 'the lock' },
    ];
    const play = aSetting(['written plan'])
      .writes({ codes: { when: 1, where: 1 }, mismatches })
      .build();
    expect(evidenceIn(play).map((s) => s.words)).toEqual([
      'when words … where words',
      'when: “Monday”, where “Tuesday” was agreed; where: “the lock”, where “the park” was agreed',
    ]);
  });

  test('“anywhere” stands for a place, where the author says so, and for nothing else', () => {
    const play = aSetting(['written plan'])
      .modelled({ where: 'Anywhere' })
      .writes({ codes: { when: 1 }, anywhere: true });
    expect(evidenceIn(play.build()).map((s) => `${s.element}: ${s.words}`)).toEqual([
      'where: anywhere',
      'loose entry: when words',
    ]);
  });
});

describe('a slip', () => {
  const slip = (play: PlayBuilder, criterion: CriterionName): string => {
    const { cap, slips } = result(play, criterion);
    return `${cap}: ${slips.map((s) => `${s.slip} ${s.cap}, undone at ${s.undoneAt}`).join('; ')}`;
  };
  test.each<[string, () => PlayBuilder, CriterionName, string]>([
    [
      'is undone by the first of what undoes it',
      () =>
        aSetting(['task'])
          .turn({ slips: ['vague wish'] })
          .showing('behaviour', 'behaviour'),
      'task',
      '3: vague wish 1, undone at 2',
    ],
    [
      'is undone by the earlier of two ways',
      () =>
        aSetting(['rationale'])
          .turn({ slips: ['generic rationale'] })
          .showing('own goal', 'own cycle'),
      'rationale',
      '3: generic rationale 1, undone at 2',
    ],
    [
      'is undone once all of a set was shown',
      () =>
        aReview(['review'])
          .turn({ slips: ['yes or no'] })
          .showing('record used', 'open question'),
      'review',
      '3: yes or no 1, undone at 3',
    ],
    [
      'that leaves 1 is not eased by reflecting',
      () =>
        aReview(['barriers'])
          .turn({ slips: ['labels'] })
          .showing('reflects'),
      'barriers',
      '1: labels 1, undone at null',
    ],
    [
      'that leaves 1 is eased to 2 by being genuine',
      () =>
        aReview(['barriers'])
          .turn({ slips: ['labels'] })
          .showing('genuine'),
      'barriers',
      '2: labels 2, undone at 2',
    ],
    [
      'is not undone by a blank sheet',
      () =>
        aSetting(['written plan'])
          .turn({ slips: ['spoken only'] })
          .writes({ blank: true }),
      'written plan',
      '0: spoken only 0, undone at null',
    ],
  ])('%s', (_, play, criterion, told) => expect(slip(play(), criterion)).toBe(told));

  test('is not undone by a sheet of spaces', () => {
    const play = aSetting(['written plan'])
      .turn({ slips: ['spoken only'] })
      .writes({ codes: { when: 2 } })
      .build();
    const spaces = edited(play, 2, { plan: { form: 'blank', text: ' \n ' } });
    expect(scoreAttempt(play).sessions[0]?.results[0]?.cap).toBe(3);
    expect(scoreAttempt(spaces).sessions[0]?.results[0]?.cap).toBe(0);
  });
});

describe('a fact', () => {
  test.each<[string, () => PlayBuilder, CriterionName, number]>([
    [
      'partial work is not asked for, where nothing is known of the week and the script offers nowhere to',
      () => aReview(['learning']).showing('asks', 'from the record', 'linked to cycle'),
      'learning',
      3,
    ],
    [
      'partial work is asked for, where nothing is known of the week and the script offers to',
      () =>
        aReview(['learning']).offering('partial used').showing('asks', 'from the record', 'linked to cycle'),
      'learning',
      2,
    ],
    [
      'an adaptation is asked for, where one was on offer',
      () =>
        aSetting(['collaboration']).turn({
          shows: ['asks ideas first'],
          besides: [{ shows: ['adaptation'] }],
        }),
      'collaboration',
      1,
    ],
    [
      'a difference from what was agreed holds the sheet down',
      () =>
        aSetting(['written plan']).writes({
          codes: { behaviour: 2, when: 2, where: 2, monitoring: 2 },
          mismatches: [{ field: 'when', agreed: 'a', written: 'b' }],
        }),
      'written plan',
      1,
    ],
  ])('%s', (_, play, criterion, level) => expect(result(play(), criterion).level).toBe(level));

  test('of another session is none of this one', () => {
    const offered = aSetting(['collaboration'])
      .turn({ besides: [{ shows: ['adaptation'] }] })
      .session('setting')
      .showing('asks ideas first');
    expect(result(offered, 'collaboration', 1).level).toBe(2);
  });
});

describe('what is missed', () => {
  const chances = (play: PlayBuilder, criterion: CriterionName, element: string) =>
    result(play, criterion)
      .missed.find((m) => m.element === element)
      ?.chances.map((c) => `${c.turn} ${c.words}`);

  test('is no line that leant on what was said in its place', () => {
    const besides = [{ text: 'What could stop you?', shows: ['obstacle'] }];
    const play = aSetting(['obstacles'])
      .turn({ shows: ['behaviour'], besides })
      .turn({ besides });
    expect(chances(play, 'obstacles', 'obstacle')).toEqual(['2 What could stop you?']);
  });

  test('is no box of another session’s sheet', () => {
    const play = aSetting(['written plan'])
      .modelled({ when: 'Tuesday' })
      .turn({})
      .session('setting')
      .writes({});
    expect(chances(play, 'written plan', 'when')).toEqual([]);
  });

  test('is what the next level asks, and what any asks, of this criterion alone', () => {
    const atTwo = aReview(['barriers']).showing('specific barrier', 'matched change');
    expect(nextWanted(assessed(atTwo))).toEqual(['com-b domain', 'own part', 'client generated']);
    expect(nextWanted(assessed(aReview(['barriers']).turn({})))).toEqual([
      'specific barrier',
      'matched change',
    ]);
    const noRecord = aReview(['learning']).turn({}).week({ result: 'done', record: 'none' });
    expect(nextWanted(assessed(noRecord))).toEqual(['asks', 'from the record']);
    expect(wantedOf(assessed(noRecord))).toEqual(['asks', 'from the record', 'linked to cycle']);
  });
});
