import { describe, expect, test } from 'vitest';
import { inTurns, quantile, spreadOf } from '../../bench/measure';
import { readCohortRun } from '../../bench/rows/cohort';
import { PLANTED } from '../../bench/rows/defects';
import { asClyde, asInk, asScenario, makeStory } from '../../bench/story';
import { withTable } from '../../bench/into-a-page';
import { asTable, bestOf, isMet, missedBy, short, type Row } from '../../bench/table';
import { readScenario } from '../../scenarios/format/read-scenario';
import { readFileSync } from 'node:fs';

const row = (changes: Partial<Row> = {}): Row => ({
  number: '1a',
  what: 'reading: times faster',
  measured: { median: 5, low: 4, high: 9, of: 7 },
  unit: '×',
  bar: { is: 'at least', value: 8 },
  figures: '10 ms; 50 ms',
  guards: false,
  ...changes,
});

describe('what is measured', () => {
  test('is spread by its median, least and most, and refuses to be nothing', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3, of: 3 });
    expect(spreadOf([1, 2]).median).toBe(1.5);
    expect(quantile([0, 10], 0.95)).toBe(9.5);
    expect(() => spreadOf([])).toThrow('nothing');
  });

  test('takes turns, and leaves the first of each out', async () => {
    const order: string[] = [];
    let n = 0;
    const pairs = await inTurns(
      2,
      () => (order.push('ours'), ++n),
      () => (order.push('theirs'), ++n),
    );
    expect(order.join(' ')).toBe('ours theirs ours theirs theirs ours');
    expect(pairs).toEqual([
      { ours: 3, theirs: 4 },
      { ours: 6, theirs: 5 },
    ]);
  });
});

describe('the table', () => {
  test('holds the median to the bar, either way round, and says by how much it is missed', () => {
    expect(isMet(row())).toBe(false);
    expect(missedBy(row())).toBeCloseTo(1.6);
    expect(bestOf(row())).toBe(9);
    const most = row({ bar: { is: 'at most', value: 2.5 } });
    expect(missedBy(most)).toBe(2);
    expect(bestOf(most)).toBe(4);
    expect(missedBy(row({ bar: { is: 'at most', value: 5 } }))).toBe(1);
  });

  test('is Markdown, with both sides of every bar', () => {
    const lines = asTable([row(), row({ number: '2', bar: { is: 'at most', value: 15 } })]).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toContain('| ≥ 8.00× | missed by 1.60× | 10 ms; 50 ms |');
    expect(lines[3]).toContain('| met ');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  test('writes numbers that can be read', () => {
    expect([12345.6, 123.4, 12.34, 1.234, 0.1234].map(short)).toEqual([
      '12,346',
      '123',
      '12.3',
      '1.23',
      '0.123',
    ]);
    expect([0, 0.00024].map(short)).toEqual(['0.000', '0.00024']);
  });
});

test('a table is put into a page where the last one stood, and nowhere else', () => {
  const page = (middle: string) =>
    `# Fast\n\n<!-- printed by npm run bench -->\n\n${middle}\n\n<!-- printed so far -->\n\nThe end.\n`;
  const put = withTable(page('old'), 'a machine', [row()]);
  expect(put).toBe(page(`> a machine\n\n${asTable([row()])}`));
  expect(withTable(put, 'a machine', [row()])).toBe(put);
  expect(() => withTable('# Fast', 'a machine', [row()])).toThrow('no place');
});

describe('the story', () => {
  const story = makeStory(40);

  test('is the same each time, leads onward only, and always leaves a reply without a condition', () => {
    expect(makeStory(40)).toEqual(story);
    for (const [at, { replies }] of story.entries()) {
      expect(replies.every(({ to }) => to > at && to < 40)).toBe(true);
      expect(replies.length === 0).toBe(at === 39);
      if (at < 39) expect(replies.some(({ from }) => from === null)).toBe(true);
    }
  });

  test('reads as a script of ours without a problem, with every beat and reply in it', () => {
    const { scenario, problems } = readScenario(asScenario(story));
    expect(problems).toEqual([]);
    expect(scenario.sessions[0]!.beats.map(({ replies }) => replies.length)).toEqual(
      story.map(({ replies }) => replies.length),
    );
  });

  test('has as many knots, choices and conditions in ink, and in Clyde', () => {
    const replies = story.flatMap((beat) => beat.replies);
    const guarded = replies.filter(({ from }) => from !== null).length;
    const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;
    expect(count(asInk(story), /^=== b\d+ ===$/gm)).toBe(40);
    expect(count(asInk(story), /^\+ /gm)).toBe(replies.length);
    expect(count(asInk(story), />= \d\}/g)).toBe(guarded);
    expect(count(asClyde(story), /^ {2}\+ /gm)).toBe(replies.length);
    expect(count(asClyde(story), />= \d \}/g)).toBe(guarded);
  });
});

test('every defect has a place in the script that it is planted in', () => {
  const clean = readFileSync('scenarios/library/priya-first-plan.md', 'utf8');
  expect(new Set(PLANTED.map(({ plant }) => plant(clean))).size).toBe(8);
  expect(PLANTED.every(({ plant }) => plant(clean) !== clean)).toBe(true);
});

test('what a class’s run prints is read, and anything else is refused', () => {
  const printed = 'chosen to table: median 1.50 s (1.40, 1.50)\npage held up at most: under 50, 62 ms';
  expect(readCohortRun(printed)).toEqual({ seconds: [1.4, 1.5], held: [50, 62] });
  expect(() => readCohortRun('no browser')).toThrow('no browser');
});

test('the peers are pinned, and their lock names no registry', () => {
  const { dependencies } = JSON.parse(readFileSync('bench/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(Object.values(dependencies).every((version) => /^\d+\.\d+\.\d+$/.test(version))).toBe(true);
  expect(readFileSync('bench/package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/);
});
