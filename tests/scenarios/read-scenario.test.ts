import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printScenario } from '../../scenarios/format/print-scenario';
import { readScenario } from '../../scenarios/format/read-scenario';
import { DEFAULT_CLIENT } from '../../scenarios/format/vocabulary';
import { withoutRanges } from './scenario-arbitrary';
import { anyText, CORPUS, fragments, mutated } from './text-arbitrary';

const MADE_UP = 60_000;
const file = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');
const week = file('good/the-week-between-two-sessions.md');

describe('reading any text', () => {
  test(
    'never throws, and every problem stands inside the text',
    () => {
      fc.assert(
        fc.property(fc.oneof(anyText, fragments, mutated), (text) => {
          const lines = text.split(/\r\n|\r|\n/);
          for (const { range, fix } of readScenario(text, 'x.md').problems) {
            expect(range.line).toBeGreaterThanOrEqual(1);
            expect(range.column).toBeGreaterThanOrEqual(1);
            expect(range.endLine).toBeLessThanOrEqual(lines.length);
            expect(range.column).toBeLessThanOrEqual((lines[range.line - 1] ?? '').length + 1);
            expect(range.endColumn).toBeLessThanOrEqual((lines[range.endLine - 1] ?? '').length + 1);
            expect(range.endLine > range.line || range.endColumn >= range.column).toBe(true);
            if (fix) expect(fix.from >= 0 && fix.from <= fix.to && fix.to <= text.length).toBe(true);
          }
        }),
        { numRuns: 400 },
      );
    },
    MADE_UP,
  );

  test(
    'gives problems in the order the author meets them',
    () => {
      fc.assert(
        fc.property(mutated, (text) => {
          const places = readScenario(text).problems.map((p) => p.range.line * 100_000 + p.range.column);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }),
        { numRuns: 60 },
      );
    },
    MADE_UP,
  );

  test(
    'without an error gives a scenario that printing and reading again does not change',
    () => {
      fc.assert(
        fc.property(mutated, (text) => {
          const { scenario, problems } = readScenario(text);
          fc.pre(problems.every((p) => p.severity !== 'error'));
          const printed = printScenario(scenario);
          const again = readScenario(printed).scenario;
          expect(withoutRanges(again)).toEqual(withoutRanges(scenario));
          expect(printScenario(again)).toBe(printed);
        }),
        { numRuns: 100 },
      );
    },
    MADE_UP,
  );

  test('finds the same scenario and the same places whatever the line ends are', () => {
    for (const text of CORPUS) {
      const plain = readScenario(text.replace(/\r\n?/g, '\n'));
      for (const lineEnd of ['\r\n', '\r']) {
        const other = readScenario(text.replace(/\r\n?|\n/g, lineEnd));
        expect(withoutRanges(other.scenario)).toEqual(withoutRanges(plain.scenario));
        expect(other.problems.map((p) => p.range)).toEqual(plain.problems.map((p) => p.range));
      }
    }
  });
});

describe('a fix', () => {
  test('puts right what it belongs to, in every bad file and with every kind of line end', () => {
    let tried = 0;
    for (const text of CORPUS.flatMap((t) => [t, t.replace(/\r\n?|\n/g, '\r\n')])) {
      for (const { fix, code, range } of readScenario(text).problems) {
        if (!fix) continue;
        const mended = text.slice(0, fix.from) + fix.insert + text.slice(fix.to);
        const left = readScenario(mended).problems.filter(
          (p) => p.code === code && p.range.line === range.line && p.range.column === range.column,
        );
        expect(left, `${code} after ${fix.label}`).toEqual([]);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(30);
  });
});

describe('hostile files', () => {
  const inTime = (text: string): string[] => {
    const start = performance.now();
    const { problems } = readScenario(text);
    expect(performance.now() - start).toBeLessThan(4000);
    return problems.map((p) => p.code);
  };
  const session = '---\ntitle: x\nclient: P\nmode: setting\n---\n\n# Session 1\n\n## A\n\n';

  test('with lists and quotations ten thousand deep are read without the depth', () => {
    expect(inTime(session + '> '.repeat(10_000) + 'x')).toContain('passage-too-long');
    expect(inTime(session + '- '.repeat(2_000) + 'x')).toContain('nested-too-deep');
    expect(
      inTime(session + Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n\n')),
    ).toContain('nested-too-deep');
  });

  test('with a passage that takes emphasis the square of its length are read without it', () => {
    expect(inTime(`${session}> ${'_a'.repeat(19_000)}`)).toEqual(['passage-too-long']);
    expect(inTime(session + Array.from({ length: 6_000 }, () => '> _a_a').join('\n'))).toEqual([
      'passage-too-long',
    ]);
  });

  test('with a header that refers to itself, or grows when it is opened, say so', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((c, i) => `${c}: &${c} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]`),
    ].join('\n');
    expect(inTime(`---\n${bomb}\n---\n`)).toContain('header-unreadable');
    expect(inTime('---\na: &a\n  b: *a\n---\n')).toContain('header-unreadable');
  });

  test('with names of JavaScript’s own cannot be mistaken for ours', () => {
    const header =
      '---\ntitle: x\nclient: { name: P, constructor: 3, __proto__: 4 }\nmode: setting\ncounters: [constructor, __proto__]\ncaps: { toString: 1 }\n---\n';
    const body =
      '\n# Session 1\n\n## constructor\n\n> {toString} {constructor}\n\n- "x" [→](#__proto__)\n  - **constructor** x\n  - **shows** toString\n  - **client** valueOf +1\n\n## __proto__\n\n**end**\n';
    const codes = inTime(header + body);
    for (const code of [
      'unknown-header-key',
      'unknown-criterion',
      'unknown-placeholder',
      'unknown-reply-note',
      'unknown-element',
      'unknown-client-value',
    ])
      expect(codes).toContain(code);
    expect(codes).not.toContain('link-to-nowhere');
  });

  test('with more than sixteen million characters are not read at all', () => {
    expect(inTime('x'.repeat(16_000_001))).toEqual(['file-too-large']);
  });
});

describe('what a header leaves out', () => {
  const { header } = readScenario(
    '---\ntitle: A Doubt, heard out\nclient: Priya\nmode: both\n---\n',
  ).scenario;

  test('is what is usual', () => {
    expect(header).toMatchObject({
      id: 'a-doubt-heard-out',
      version: '1',
      client: { name: 'Priya', age: null, pronoun: 'they', state: DEFAULT_CLIENT },
      contact: 'telephone',
      difficulty: 'foundation',
      callsIt: 'homework',
      startsAt: [0],
      demand: { small: 2, planned: 4, 'too big': 7 },
      sheet: 'boxes',
      caps: {},
    });
  });

  test('takes the id from the file’s name, and the sheet from the difficulty', () => {
    const { header: other } = readScenario(
      '---\ntitle: x\nclient: P\nmode: both\ndifficulty: advanced\n---\n',
      'C:\\scenarios\\Leanne, not again.MD',
    ).scenario;
    expect(other.id).toBe('leanne-not-again');
    expect(other.sheet).toBe('blank');
  });

  test('takes the criteria from what the script can show, and the targets from them', () => {
    const { header: from } = readScenario(week.replace(/^(criteria|targets).*\n/gm, '')).scenario;
    expect(from.criteria).toEqual([
      'rationale',
      'obstacles',
      'written plan',
      'teach-back',
      'barriers',
      'empathy',
    ]);
    expect(from.targets).toEqual(['rationale', 'obstacles']);
  });
});

describe('positions', () => {
  test('of a line, a reply and a beat are where the author wrote them', () => {
    const lines = week.split('\n');
    const { scenario } = readScenario(week);
    for (const { beats } of scenario.sessions) {
      for (const beat of beats) {
        expect(lines[beat.range.line - 1]).toBe(`## ${beat.title}`);
        for (const reply of beat.replies) expect(lines[reply.range.line - 1]).toContain(reply.text);
        for (const line of beat.lines) {
          const words = lines[line.range.line - 1]?.slice(line.range.column - 1, line.range.endColumn - 1);
          expect(words?.replace(/^\*(.*)\*$/, '$1').endsWith(line.text)).toBe(true);
        }
      }
    }
  });
});

describe('what is said', () => {
  const { scenario } = readScenario(file('good/blank-lines-are-left-out-where-markdown-lets-one.md'));
  const [opening, well] = scenario.sessions[0]?.beats ?? [];

  test('is read without quotation marks of either kind, and in one line', () => {
    expect(opening?.replies.map((r) => r.text)).toEqual([
      "You're not sure it fits you?",
      'That was a lot to read.',
    ]);
    expect(opening?.replies[1]?.also).toEqual(['It was a lot.']);
    expect(opening?.lines.at(-1)).toMatchObject({ text: "It's just more forms.", when: 'otherwise' });
  });

  test('and where it goes on are told apart even right below a quotation', () => {
    expect(well?.lines.map((l) => l.text)).toEqual(['Well.']);
    expect(well?.onward.map((o) => o.to)).toEqual([
      { kind: 'beat', session: 1, slug: 'warm' },
      { kind: 'beat', session: 1, slug: 'cool' },
    ]);
  });

  test('by somebody else keeps their name, by the client needs none', () => {
    const spoken = readScenario(file('good/an-interpreter-and-a-mother-speak-too.md')).scenario.sessions[0]
      ?.beats[0];
    expect(spoken?.lines.slice(1).map((l) => [l.speaker, l.text])).toEqual([
      ['Interpreter', 'He says the form came in English only.'],
      ['Mum', 'He is being polite.'],
      [null, '**So:** what is it for?'],
      [null, "I don't see the point."],
    ]);
    expect(spoken?.lines.at(-1)).toMatchObject({ riskCue: true, stance: 'opposed' });
    expect(spoken?.replies[0]?.text).toBe('You were handed a form, and nobody said why.');
  });
});
