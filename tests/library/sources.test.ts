/** What a scenario claims as fact, it can say from where: each source in the header is used, and each claim names one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';

const FOLDER = join(import.meta.dirname, '../../scenarios/library');

/** The name that a source goes by in running text: its first capitalised word that is not an article, or the small word it begins with. */
const nameOf = (source: string): string =>
  source.match(/^(?:van der \w+|[a-z]\w+)|\b(?!An?\b|The\b)[A-Z][\w.-]*\w/)?.[0] ?? source;

/** Words with which a finding is told. */
const FINDING =
  /\b(study|studies|trials?|meta-analys\w+|interviews|evidence|research|guidance for|guidelines|\d+ (people|patients|practitioners)|out of \d+|\d+(\.\d+)? ?%|COM-B)\b/;

describe.each(readdirSync(FOLDER).filter((f) => f.endsWith('.md')))('%s', (file) => {
  const { header, briefing, debrief } = readScenario(readFileSync(join(FOLDER, file), 'utf8'), file).scenario;
  const text = `${briefing}\n\n${debrief}`;
  const flowing = text.replace(/\s+/g, ' ');
  const names = header.sources.map(nameOf);

  it('uses every source that its header names', () => {
    expect(names.filter((name) => !flowing.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
  });

  it('has every year that it cites among its sources', () => {
    const years = new Set(flowing.match(/\b(19|20)\d\d\b/g));
    expect([...years].filter((year) => !header.sources.join(' ').includes(year))).toEqual([]);
  });

  it('names a source wherever it tells a finding', () => {
    const passages = debrief.split(/\n\s*\n|\n(?=- )/).map((p) => p.replace(/\s+/g, ' '));
    const unsourced = passages.filter(
      (p) => FINDING.test(p) && !names.some((name) => p.toLowerCase().includes(name.toLowerCase())),
    );
    expect(unsourced).toEqual([]);
  });
});
