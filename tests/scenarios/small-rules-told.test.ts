/**
 * What is said of every example that has a problem, and how each of the small examples is read: in words that a reviewer can read, in
 * `small-rules.approved.txt`. A change of a message, a place, a fix or a small rule shows there; where it is meant,
 * `npx vitest run tests/scenarios/small-rules-told.test.ts -u` writes it anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { duplicateIds } from '../../scenarios/checks/duplicate-id';
import { printScenario } from '../../scenarios/format/print-scenario';
import { readScenario } from '../../scenarios/format/read-scenario';
import { CODES } from '../../scenarios/problems/codes';
import type { Problem } from '../../scenarios/problems/problem';
import { exampleText, fencesIn } from './example-frame';

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** `3:1-3:9 error code: message | hint | label (the words it takes the place of)`, and the line's words at that place. */
function told(text: string, { range: r, severity, code, message, hint, fix }: Problem): string {
  const words = (text.split(/\r\n|\r|\n/)[r.line - 1] ?? '').slice(
    r.column - 1,
    r.endLine === r.line ? r.endColumn - 1 : undefined,
  );
  const to = r.endLine === r.line ? '' : ` to line ${r.endLine}:${r.endColumn}`;
  const mend = fix ? ` | ${fix.label}: ${text.slice(fix.from, fix.to)} ⇒ ${fix.insert}` : '';
  const where = words.length > 30 ? `${words.slice(0, 15)}…${words.slice(-14)}` : words;
  return `${r.line}:${r.column}${to} “${where}” ${severity} ${code}: ${message} | ${hint ?? 'no hint'}${mend}`;
}

const problemsIn = (text: string): string[] =>
  readScenario(text, 'an-example.md').problems.map((problem) => told(text, problem));

/** The lines of an example as it is printed, without those that its frame has. */
function readAs(text: string, frame: ReadonlySet<string>): string[] {
  return printScenario(readScenario(text, 'an-example.md').scenario)
    .split('\n')
    .filter((line) => line !== '' && !frame.has(line))
    .map((line) => `  ${line}`);
}

test('every problem is told in its words at its place, and every small example is read as it was when a person last looked', async () => {
  const pages = Object.keys(CODES).flatMap((code) => {
    const provoking = fencesIn(textOf(`../../docs/problems/${code}.md`))
      .filter((f) => f.info.includes('provokes'))
      .map(exampleText);
    const twins = duplicateIds(
      provoking.map((text, i) => ({ fileName: `file ${i + 1}`, scenario: readScenario(text).scenario })),
    ).map(({ fileName, problem }) => `${fileName} ${told(provoking[0] ?? '', problem)}`);
    return ['', code, ...provoking.flatMap(problemsIn), ...twins];
  });
  const bad = readdirSync(new URL('bad/', import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => ['', name, ...problemsIn(textOf(`bad/${name}`))]);
  const page = textOf('small-rules.md');
  const headings = [...page.matchAll(/^## (.*)\n\n```/gm)].map((m) => m[1]);
  const frame = new Set(
    printScenario(readScenario(exampleText({ info: '', text: '' }), 'an-example.md').scenario).split('\n'),
  );
  const small = fencesIn(page).flatMap((fence, i) => {
    const text = exampleText(fence);
    return ['', headings[i], ...problemsIn(text), ...readAs(text, frame)];
  });
  await expect([...pages, ...bad, ...small, ''].join('\n')).toMatchFileSnapshot('small-rules.approved.txt');
});
