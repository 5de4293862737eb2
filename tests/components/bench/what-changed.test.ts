import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame, linesOf } from '../../../components/bench/code-frame';
import { fileNameFor } from '../../../components/bench/save-file';
import { isUnchanged, whatChanged } from '../../../components/bench/what-changed';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { writeReviews } from '../../../scenarios/format/write-reviews';
import { makePack } from '../../../tutor/arrivals/make-pack';
import { readArrival } from '../../../tutor/arrivals/read-arrival';
import { TWO_SESSIONS } from '../../testing-tools/small-scenarios';

const scenarioOf = (text: string) => readScenario(text, 'rosa.md').scenario;
const changed = (...changes: [string, string][]) =>
  whatChanged(
    scenarioOf(TWO_SESSIONS),
    scenarioOf(changes.reduce((text, [as, to]) => text.replace(as, to), TWO_SESSIONS)),
  );

describe('a newer version', () => {
  test('that only moves things down the page changes nothing', () => {
    expect(isUnchanged(changed(['# Briefing', '\n\n\n# Briefing'], ['## The menu', '\n\n## The menu']))).toBe(
      true,
    );
  });

  test('is told beat by beat, and in its header and other sections', () => {
    expect(
      changed(
        ['Fine, I suppose.', 'Fine.'],
        ['## The menu\n', '## Tea\n\n> Tea?\n\n[→](#the-menu)\n\n## The menu\n'],
        ['contact: telephone', 'contact: video'],
        ['Rosa walks less than she did.', 'Rosa hardly walks.'],
      ),
    ).toEqual({
      added: ['Tea (session 1)'],
      removed: [],
      changed: ['The menu (session 1)'],
      elsewhere: ['the contact', 'the briefing'],
    });
    const older = scenarioOf(
      TWO_SESSIONS.replaceAll('the-menu', 'the-list').replace('## The menu', '## The list'),
    );
    expect(whatChanged(older, scenarioOf(TWO_SESSIONS))).toMatchObject({
      added: ['The menu (session 1)'],
      removed: ['The list (session 1)'],
    });
  });
});

describe('reviews written into a script', () => {
  const review = { name: 'Dr "A" Reader: lead', role: 'clinical', date: '2026-11-23' } as const;

  test('are read back, and nothing else of the scenario or its text changes', () => {
    const text = writeReviews(TWO_SESSIONS, [review, { ...review, role: 'lived experience' }]);
    const { scenario, problems } = readScenario(text, 'rosa.md');
    expect(scenario.header.reviewedBy).toEqual([review, { ...review, role: 'lived experience' }]);
    expect(whatChanged(scenarioOf(TWO_SESSIONS), scenario).elsewhere).toEqual(['who reviewed it']);
    expect(problems).toHaveLength(readScenario(TWO_SESSIONS, 'rosa.md').problems.length);
    const without = text.split('\n').filter((line) => !/^reviewed by:|^ {2}- \{ name/.test(line));
    expect(without.join('\n')).toBe(TWO_SESSIONS);
  });

  test('take the place of those that stand there, with the file’s own line ends', () => {
    const there = TWO_SESSIONS.replace('mode: both', 'reviewed by: []\nmode: both').replaceAll('\n', '\r\n');
    const text = writeReviews(there, [review]);
    expect(scenarioOf(text)).toMatchObject({ header: { reviewedBy: [review], mode: 'both' } });
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(writeReviews(text, [])).toContain('reviewed by: []\r\nmode: both\r\n');
  });

  test('leave a text without a readable header as it is', () => {
    for (const text of ['no header', '---\n[unclosed\n---\n', '---\n{ title: x }\n---\n'])
      expect(writeReviews(text, [review])).toBe(text);
  });
});

describe('a pack', () => {
  test('gives back what went in, to the letter, and the same files make the same pack', async () => {
    const files = [
      { fileName: 'rosa.md', text: TWO_SESSIONS },
      { fileName: 'rosa.md', text: `${TWO_SESSIONS}\n` },
      { fileName: 'notes.md', text: 'Rosa first: “é”\n' },
    ];
    const pack = makePack(files);
    expect(makePack(files)).toEqual(pack);
    const back = await readArrival('pack.zip', pack, () => Promise.reject(new Error('no Word')));
    expect(back.map((one) => [one.fileName, one.kind === 'refused' ? one.sentence : one.text])).toEqual([
      ['rosa.md', TWO_SESSIONS],
      ['rosa-2.md', `${TWO_SESSIONS}\n`],
      ['notes.md', 'Rosa first: “é”\n'],
    ]);
  });
});

describe('on the page', () => {
  test('a problem’s words stand apart in their line, wherever they are', () => {
    const lines = linesOf('one\ntwo wrng three\nfour\nfive');
    const at = (column: number, endColumn: number, endLine = 2) =>
      codeFrame(lines, { range: { line: 2, column, endLine, endColumn } } as never);
    expect(at(5, 9)).toEqual([
      { number: 1, before: 'one', marked: '', after: '' },
      { number: 2, before: 'two ', marked: 'wrng', after: ' three' },
      { number: 3, before: 'four', marked: '', after: '' },
    ]);
    expect(at(5, 2, 4)[1]).toMatchObject({ marked: 'wrng three', after: '' });
  });

  test('a line of any length is shown near the place', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 400 }), (column, length) => {
        const line = 'x'.repeat(6000);
        const range = { line: 1, column: column + 1, endLine: 1, endColumn: column + 1 + length };
        const [shown] = codeFrame([line], { range } as never);
        expect(shown!.marked.length).toBe(Math.min(length, 240));
        expect((shown!.before + shown!.marked + shown!.after).length).toBeLessThan(600);
      }),
    );
  });

  test('a file gets a name that every system takes', () => {
    expect(fileNameFor('Zoë & the bus: part 2', '.md')).toBe('zoe-the-bus-part-2.md');
    expect(fileNameFor('…', '.md')).toBe('script.md');
  });
});
