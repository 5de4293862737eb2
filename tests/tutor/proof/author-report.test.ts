import { describe, expect, test } from 'vitest';
import { reportAsMarkdown } from '../../../command-line/author-report';
import { findMismatches } from '../../../scoring/plan/find-mismatches';
import { readPlan } from '../../../scoring/plan/read-plan';
import { proveText } from '../../../tutor/proof/prove-text';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const readers = { readPlan, findMismatches };
const tom = SHIPPED_FILES.find((f) => f.fileName.startsWith('tom-'))!;
/** As if nobody had written expected runs for it. */
const bare = tom.text.slice(0, tom.text.indexOf('# Expected runs'));
const lines = bare.split('\n');
const RUNS = `
# Expected runs

1. Failed, that's a hard word for it

empathy 1
`;
const proved = (text: string, report = true) =>
  proveText(text, { fileName: tom.fileName, hash: 'abc', readers, runs: 10, report });

describe('the author’s report', () => {
  const { report, card, problems } = proved(bare);

  test('is made only where it is asked for', () => {
    expect(proved(bare, false).report).toBeNull();
  });

  test('shows every ending of a scenario that ships by a play that ends with it', () => {
    expect(report!.endings.length).toBeGreaterThan(3);
    for (const { line, text, transcript, reached } of report!.endings) {
      expect(lines[line - 1]).toContain(text.slice(0, 20));
      expect({ reached, shown: transcript !== null }).toEqual({ reached: true, shown: true });
      expect(transcript!.some((s) => s.who === 'practitioner')).toBe(true);
    }
  });

  test('has a row for every line, reply and ending, at its line of the script, in order', () => {
    expect(report!.coverage).toHaveLength(card!.lines.of + card!.replies.of + card!.endings.of);
    expect(report!.coverage.every((c) => c.anyPath && c.runs === 0)).toBe(true);
    const at = report!.coverage.map((c) => c.line);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    for (const { line, text } of report!.coverage)
      expect(lines.slice(line - 1, line + 2).join(' ')).toContain(
        text
          .split(/[*_`{’“]/)[0]!
          .slice(0, 12)
          .trim(),
      );
  });

  test('counts the expected runs that say a line', () => {
    const { report: other, problems: found } = proved(`${bare.trimEnd()}\n${RUNS}`);
    expect(found.map((p) => p.code).join()).not.toMatch(/unreadable|lost/);
    expect(other!.runs).toBe(1);
    const said = other!.coverage.filter((c) => c.runs === 1);
    expect(said.map((c) => c.text).join()).toContain("Failed, that's a hard word for it");
    expect(said.length).toBeLessThan(other!.coverage.length);
  });

  test('says of a line that no way leads to that it is never said', () => {
    const never = '> **if** shown own goal and not shown own goal: Not a word of this.';
    const { report: other } = proved(bare.replace('\n- "You', `\n${never}\n\n- "You`));
    expect(other!.coverage.filter((c) => !c.anyPath).map((c) => c.text)).toEqual(['Not a word of this.']);
  });

  test('is Markdown with a transcript an ending and a place to sign for the hash', () => {
    const words = reportAsMarkdown(card!, problems, report!);
    expect(words.match(/^### /gm)).toHaveLength(report!.endings.length);
    expect(words).toContain('SHA-256 abc');
    expect(words).toContain('| name | role | date | signature |');
  });
});
