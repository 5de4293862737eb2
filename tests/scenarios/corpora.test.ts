/** Golden pairs: a good file has no problem; a bad one has a sibling `.expected` with a line for each, `line:column code`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outlineScenario } from '../../scenarios/format/outline';
import { printScenario } from '../../scenarios/format/print-scenario';
import { readScenario } from '../../scenarios/format/read-scenario';
import { withoutRanges } from './scenario-arbitrary';

const folder = (name: string): string => join(import.meta.dirname, name);
const files = (name: string): string[] => readdirSync(folder(name)).filter((f) => f.endsWith('.md'));
const sentence = (fileName: string): string => fileName.replace(/\.md$/, '').replaceAll('-', ' ');

describe('good files', () => {
  for (const file of files('good')) {
    test(`${sentence(file)}: no problems, and the same scenario when it is printed and read again`, () => {
      const { scenario, problems } = readScenario(readFileSync(join(folder('good'), file), 'utf8'), file);
      expect(problems).toEqual([]);
      const text = printScenario(scenario);
      const again = readScenario(text, file);
      expect(again.problems).toEqual([]);
      expect(withoutRanges(again.scenario)).toEqual(withoutRanges(scenario));
      expect(printScenario(again.scenario)).toBe(text);
    });
  }
});

describe('bad files', () => {
  for (const file of files('bad')) {
    test(`${sentence(file)}: exactly the expected problems, in the order the author meets them`, () => {
      const expected = readFileSync(join(folder('bad'), file.replace(/\.md$/, '.expected')), 'utf8')
        .trim()
        .split('\n');
      const { scenario, problems } = readScenario(readFileSync(join(folder('bad'), file), 'utf8'), file);
      expect(problems.map((p) => `${p.range.line}:${p.range.column} ${p.code}`)).toEqual(expected);
      // As much as could be read can be shown and saved.
      expect(outlineScenario(scenario)).toContain('assesses');
      expect(printScenario(scenario)).toContain('scenario: 1');
    });
  }
});
