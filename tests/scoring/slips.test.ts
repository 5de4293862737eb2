import { describe, expect, test } from 'vitest';
import { CRITERIA, SLIPS, type CriterionName, type SlipName } from '../../scenarios/format/vocabulary';
import { assessSession, type AssessedCriterion } from '../../scoring/assess';
import type { Play } from '../../simulator/play';
import { aReview, aSetting, type PlayBuilder } from '../testing-tools/play-builder';

/**
 * The table of slips, copied by hand: slip | caps | undone by (comma = or, + = and) | the weak form its line shows.
 * Blank means nothing does, or none.
 */
const TABLE = `
last minute            | task 2, rationale 2, obstacles 2 |                                    |
jumps to the task      | rationale 2, collaboration 1     | asks ideas first, asks expectations | permission
vague wish             | task 1                           | behaviour                          | wish
outcome not behaviour  | task 1                           | behaviour                          | wish
prescribes             | collaboration 1                  | real option                        | permission
generic rationale      | rationale 1                      | own cycle, own goal                | generic
reassures              | rationale 2, empathy 2           | reflects                           | neutral
too much               | task 2, collaboration 2          | right size                         |
no obstacle check      | obstacles 1                      | obstacle                           |
cheerleads             | obstacles 1, empathy 2           | adjusts                            | neutral
makes sense?           | teach-back 1                     | says what and when                 | closed check
review skipped         | review 0, learning 0             | named task + open question         |
yes or no              | review 1                         | open question + record used        | asked
diary ignored          | review 1, learning 1             | record used                        | asked
rescues                | review 1, barriers 1             | curious                            | asked
same again             | barriers 1, next step 1          | follows review                     | default
tells the learning     | learning 1                       | asks                               | told
does it for them       | next step 1                      | client generated                   | default
vague praise           | summary 1                        | recap                              | praise
next page              | next step 1                      | follows review                     | default
`;

interface Row {
  slip: SlipName;
  caps: [CriterionName, number][];
  undone: string[][];
  weak: string;
}

const ROWS: Row[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [slip = '', caps = '', undone = '', weak = ''] = row.split('|').map((cell) => cell.trim());
    return {
      slip: slip as SlipName,
      caps: caps.split(', ').map((c) => [c.slice(0, -2) as CriterionName, Number(c.slice(-1))]),
      undone: undone === '' ? [] : undone.split(', ').map((set) => set.split(' + ')),
      weak,
    };
  });

const ALL = CRITERIA.map((c) => c.name);
const kindOf = (criterion: CriterionName) => CRITERIA.find((c) => c.name === criterion)?.session;
const ACTS = new Set(['says what and when', 'client generated']);
/** What must stand before an undoing element counts. */
const OBJECTS: Record<string, string[]> = {
  obstacle: ['behaviour'],
  adjusts: ['behaviour', 'obstacle'],
  'says what and when': ['behaviour'],
  recap: ['named task'],
};

const begin = (row: Row): PlayBuilder =>
  row.caps.some(([c]) => kindOf(c) === 'setting') ? aSetting(ALL) : aReview(ALL);

const assessed = (play: Play, criterion: CriterionName): AssessedCriterion => {
  const found = assessSession(play, play.scenario.sessions[0]!).criteria.find(
    (c) => c.criterion === criterion,
  );
  if (!found) throw new Error(`${criterion} was not assessed`);
  return found;
};

const show = (play: PlayBuilder, elements: readonly string[]): PlayBuilder => {
  for (const e of elements) play.turn(ACTS.has(e) ? { acts: [e] } : { shows: [e] });
  return play;
};

const caps = (play: Play, row: Row): [CriterionName, number][] =>
  row.caps.map(([c]) => [c, assessed(play, c).cap]);
const free = (row: Row): [CriterionName, number][] => row.caps.map(([c]) => [c, 3]);

describe.each(ROWS)('$slip', (row) => {
  const objects = row.undone.flat().flatMap((e) => OBJECTS[e] ?? []);

  test('caps what the table says, and nothing else', () => {
    const play = begin(row)
      .turn({ slips: [row.slip] })
      .build();
    const capped = assessSession(play, play.scenario.sessions[0]!)
      .criteria.filter((c) => c.cap < 3)
      .map((c) => [c.criterion, c.cap]);
    expect(new Map(capped as [string, number][])).toEqual(new Map(row.caps));
  });

  test('is undone by each thing the table names, after it', () => {
    for (const set of row.undone) {
      const play = show(show(begin(row), objects).turn({ slips: [row.slip] }), set).build();
      expect([set, caps(play, row)]).toEqual([set, free(row)]);
      const [held] = assessed(play, row.caps[0]![0]).slips;
      expect(held?.receipt.undoneAt).toBe(play.turns.length);
    }
  });

  test('is not undone by half of what it takes, nor by what came before it', () => {
    for (const set of row.undone) {
      const before = show(show(begin(row), objects), set)
        .turn({ slips: [row.slip] })
        .build();
      expect(caps(before, row)).toEqual(row.caps);
      if (set.length > 1) {
        for (const half of set) {
          const play = show(begin(row).turn({ slips: [row.slip] }), [half]).build();
          expect(caps(play, row)).toEqual(row.caps);
        }
      }
    }
  });

  test('made again, needs undoing again', () => {
    for (const set of row.undone) {
      const play = show(show(begin(row), objects).turn({ slips: [row.slip] }), set)
        .turn({ slips: [row.slip] })
        .build();
      expect(caps(play, row)).toEqual(row.caps);
    }
  });

  test('is not undone by its own reply', () => {
    const spoken = row.undone.filter((set) => !set.some((e) => ACTS.has(e)));
    for (const set of spoken) {
      const play = show(begin(row), objects)
        .turn({ slips: [row.slip], shows: set })
        .build();
      expect(caps(play, row)).toEqual(row.caps);
    }
  });

  test('shows the weak form of what its line attempts, or nothing', () => {
    const before = row.weak === 'closed check' ? ['behaviour'] : [];
    const play = show(begin(row), before)
      .turn({ slips: [row.slip] })
      .build();
    const shown = assessSession(play, play.scenario.sessions[0]!).evidence.filter(
      (s) => s.turn > before.length,
    );
    expect(shown.map((s) => [s.element, s.weak])).toEqual(row.weak === '' ? [] : [[row.weak, true]]);
  });
});

describe.each(['blames', 'labels', 'argues'] as const)('%s', (slip) => {
  const cap = (play: PlayBuilder, criterion: CriterionName = 'empathy') =>
    assessed(play.build(), criterion).cap;
  const after = (...turns: string[]) => show(aReview(ALL).turn({ slips: [slip] }), turns);

  test('takes empathy to 0, whatever else was said', () => {
    expect(cap(after())).toBe(0);
    expect(
      assessed(
        show(aReview(ALL), ['reflects', 'autonomy'])
          .turn({ slips: [slip] })
          .build(),
        'empathy',
      ).level,
    ).toBe(0);
  });

  test('is eased to 2 by being genuine within two turns', () => {
    expect(cap(after('genuine'))).toBe(2);
    expect(cap(after('asks', 'genuine'))).toBe(2);
    expect(cap(after('asks', 'asks', 'genuine'))).toBe(0);
  });

  test('is eased to 1 by reflecting within two turns, and genuine goes before it', () => {
    expect(cap(after('reflects'))).toBe(1);
    expect(cap(after('asks', 'reflects'))).toBe(1);
    expect(cap(after('asks', 'asks', 'reflects'))).toBe(0);
    expect(cap(after('reflects', 'genuine'))).toBe(2);
  });

  test('is not mended by what came before it, nor by the same line', () => {
    expect(cap(show(aReview(ALL), ['genuine']).turn({ slips: [slip] }))).toBe(0);
    expect(cap(aReview(ALL).turn({ slips: [slip], shows: ['genuine', 'reflects'] }))).toBe(0);
  });
});

describe('labels', () => {
  test('also hold barriers at 1, which being genuine eases to 2 and reflecting does not', () => {
    const barriers = (...turns: string[]) =>
      assessed(show(aReview(ALL).turn({ slips: ['labels'] }), turns).build(), 'barriers').cap;
    expect(barriers()).toBe(1);
    expect(barriers('reflects')).toBe(1);
    expect(barriers('genuine')).toBe(2);
  });
});

describe('spoken only', () => {
  const cap = (play: PlayBuilder) => assessed(play.build(), 'written plan').cap;

  test('takes the written plan to 0 until something is written', () => {
    expect(cap(aSetting(ALL).turn({ slips: ['spoken only'] }))).toBe(0);
    expect(
      cap(
        aSetting(ALL)
          .turn({ slips: ['spoken only'] })
          .writes(),
      ),
    ).toBe(3);
  });

  test('is not undone by an empty sheet, nor by one written before', () => {
    expect(
      cap(
        aSetting(ALL)
          .turn({ slips: ['spoken only'] })
          .writes({ blank: true }),
      ),
    ).toBe(0);
    expect(
      cap(
        aSetting(ALL)
          .writes()
          .turn({ slips: ['spoken only'] }),
      ),
    ).toBe(0);
  });
});

describe('last minute', () => {
  test('stands to the end', () => {
    const everything = [
      'behaviour',
      'when',
      'where',
      'purpose',
      'own cycle',
      'obstacle',
      'confidence',
      'adjusts',
    ];
    const play = show(aSetting(ALL).turn({ slips: ['last minute'] }), everything).build();
    expect(['task', 'rationale', 'obstacles'].map((c) => assessed(play, c as CriterionName).cap)).toEqual([
      2, 2, 2,
    ]);
  });
});

describe('any slip', () => {
  test('is undone only in its own session', () => {
    const play = aSetting(ALL)
      .turn({ slips: ['reassures'] })
      .session('reviewing')
      .showing('reflects')
      .build();
    expect(assessed(play, 'empathy').cap).toBe(2);
  });

  test('is answered by the client’s act on the very line it led to', () => {
    const play = aSetting(ALL)
      .showing('behaviour')
      .turn({ slips: ['makes sense?'], acts: ['says what and when'] })
      .build();
    expect(assessed(play, 'teach-back').cap).toBe(3);
  });

  test('is not undone by an element that did not count', () => {
    const play = aSetting(ALL)
      .offering('behaviour')
      .turn({ slips: ['no obstacle check'] })
      .showing('obstacle')
      .build();
    expect(assessed(play, 'obstacles').cap).toBe(1);
  });

  test('is in a table: this file’s rows and its own parts name all of them', () => {
    const apart: SlipName[] = ['blames', 'labels', 'argues', 'spoken only', 'out of scope', 'past the cue'];
    expect([...ROWS.map((r) => r.slip), ...apart].sort()).toEqual([...SLIPS].sort());
  });
});

describe('troubleshooting', () => {
  const level = (play: PlayBuilder) => assessed(play.build(), 'obstacles').level;

  test('skipped scores below asked and answered poorly', () => {
    const skipped = level(
      aSetting(ALL)
        .showing('behaviour')
        .turn({ slips: ['no obstacle check'] }),
    );
    const poorly = level(
      aSetting(ALL)
        .showing('behaviour', 'obstacle')
        .turn({ slips: ['cheerleads'] }),
    );
    expect(skipped).toBe(0);
    expect(poorly).toBe(1);
  });
});
