import { describe, expect, test } from 'vitest';
import { coveredBy } from '../../scenarios/format/covers';
import { editHeader } from '../../scenarios/format/edit-header';
import { FRAMEWORKS } from '../../scenarios/format/frameworks';
import { printHeader } from '../../scenarios/format/print-header';
import { readScenario } from '../../scenarios/format/read-scenario';
import { SHIPPED_FILES } from '../testing-tools/shipped-files';

const headed = (covers: string): string =>
  `---\ntitle: An example\nclient: { name: Priya }\nmode: setting\n${covers}---\n`;

function covered(covers: string) {
  const { scenario, problems } = readScenario(headed(covers));
  return {
    header: scenario.header,
    covers: scenario.header.covers,
    problems: problems.filter(({ range }) => range.line > 1 && range.line < 12),
  };
}

describe('what a scenario covers', () => {
  test('is topics as they always were, and references by name beside them', () => {
    const { covers, problems } = covered(
      'covers:\n  - sleep, and shifts\n  - curriculum: [Behavioural activation, delivery by telephone]\n  - "digital: therapeutic alliance in online work"\n',
    );
    expect(problems).toEqual([]);
    expect(covers).toEqual([
      'sleep, and shifts',
      'curriculum: behavioural activation',
      'curriculum: delivery by telephone',
      'digital: therapeutic alliance in online work',
    ]);
    expect(coveredBy(covers)).toEqual({
      topics: ['sleep, and shifts'],
      references: {
        curriculum: [
          'Evidence-based low-intensity treatment for common mental health disorders: behavioural activation, delivery by telephone',
        ],
        apprenticeship: [],
        digital: ['Meta-competencies: therapeutic alliance in online work'],
      },
    });
  });

  test('keeps a name that is not known, says so, and offers the nearest', () => {
    const { covers, problems } = covered('covers:\n  - curriculum: worry managment\n');
    expect(covers).toEqual(['curriculum: worry managment']);
    expect(problems).toMatchObject([
      { code: 'unknown-reference', severity: 'warning', hint: 'Did you mean `worry management`?' },
    ]);
    const { from, to, insert } = problems[0]!.fix!;
    const text = headed('covers:\n  - curriculum: worry managment\n');
    expect(readScenario(text.slice(0, from) + insert + text.slice(to)).scenario.header.covers).toEqual([
      'curriculum: worry management',
    ]);
    expect(coveredBy(covers).references.curriculum).toEqual(['worry managment']);
  });

  test('names a framework that is not known, and leaves a topic with a colon between quotation marks alone', () => {
    expect(covered('covers:\n  - curiculum: sleep\n').problems).toMatchObject([
      { code: 'unknown-header-key', hint: 'Did you mean `curriculum`?' },
    ]);
    const quoted = covered('covers:\n  - "sleep: a first plan"\n');
    expect([quoted.covers, quoted.problems]).toEqual([['sleep: a first plan'], []]);
  });

  test('is printed as it is written by hand, and edited without loss', () => {
    const { header } = covered('covers:\n  - sleep\n  - curriculum: promoting good sleep\n');
    const printed = printHeader(header);
    expect(printed).toContain('covers:\n  - sleep\n  - curriculum: promoting good sleep\n');
    expect(editHeader(`${printed}\n`, ['covers'], header.covers)).toEqual([]);
  });

  test('in every script that ships has a reference to curriculum and standard, and to the digital competencies where the contact is remote', () => {
    for (const { text, fileName } of SHIPPED_FILES) {
      const { scenario } = readScenario(text, fileName);
      const { topics, references } = coveredBy(scenario.header.covers);
      expect(topics.length, scenario.header.id).toBeGreaterThan(0);
      expect(references.curriculum.length, scenario.header.id).toBeGreaterThan(0);
      expect(references.apprenticeship.length, scenario.header.id).toBeGreaterThan(0);
      expect(references.digital.length > 0, scenario.header.id).toBe(
        scenario.header.contact !== 'face to face',
      );
    }
  });

  test('names, in every script that ships, the delivery that its contact is, and no other', () => {
    const named = {
      telephone: 'delivery by telephone',
      video: 'delivery by video',
      'face to face': 'delivery in person',
      messages: 'delivery by interactive text',
    };
    for (const { text, fileName } of SHIPPED_FILES) {
      const { covers, contact, id } = readScenario(text, fileName).scenario.header;
      const deliveries = covers.filter((line) => line.startsWith('curriculum: delivery'));
      expect(deliveries, id).toEqual([`curriculum: ${named[contact]}`]);
      expect(
        covers.some((line) => line.startsWith('apprenticeship: remote delivery')),
        id,
      ).toBe(contact !== 'face to face');
    }
  });

  test('is claimed of no numbers, since none were read', () => {
    expect(FRAMEWORKS.flatMap(({ parts }) => parts.flatMap(({ names }) => names)).join()).not.toMatch(/\d/);
    for (const { sources, readIn } of FRAMEWORKS) {
      expect(sources.every((url) => url.startsWith('https://'))).toBe(true);
      expect(readIn).toMatch(/^\d{4}-\d{2}$/);
    }
  });
});
