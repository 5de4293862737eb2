import { expect, test } from 'vitest';
import {
  Bookmark,
  Document,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { readWord } from '../../../tutor/arrivals/read-word';

const words = async (children: (Paragraph | Table)[]): Promise<string> => {
  const numbering = {
    config: [
      { reference: 'list', levels: [0, 1].map((level) => ({ level, format: 'bullet' as const, text: '•' })) },
    ],
  };
  const packed = await Packer.toArrayBuffer(new Document({ numbering, sections: [{ children }] }));
  return (await readWord(new Uint8Array(packed), 'Kim and the bus.docx')).text;
};
const heading = (text: string, level: 1 | 2) =>
  new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });
const item = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'list', level } });
const table = (rows: string[][]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });

test('a script typed in Word with headings, lists and a table is a script that reads without a problem', async () => {
  const text = await words([
    new Paragraph({ text: 'Kim and the bus', heading: HeadingLevel.TITLE }),
    table([
      ['Client', '{ name: Kim, age: 30 }'],
      ['Mode', 'setting'],
      ['Criteria', '[rationale, empathy]'],
    ]),
    heading('Briefing', 1),
    new Paragraph({
      children: [
        new TextRun('Kim avoids '),
        new TextRun({ text: 'the bus ', bold: true }),
        new TextRun('now.'),
      ],
    }),
    heading('Session 1', 1),
    heading('Opening', 2),
    new Paragraph({ children: [new TextRun({ text: 'The line crackles.', italics: true })] }),
    new Paragraph('Client: I\u00a0got off again.'),
    new Paragraph('Client: Twice.'),
    new Paragraph({
      numbering: { reference: 'list', level: 0 },
      children: [
        new TextRun('“What went through your mind?” '),
        new InternalHyperlink({ anchor: 'plan', children: [new TextRun('→')] }),
      ],
    }),
    item('**shows** reflects', 1),
    item('“Just stay on.” → Writing it down'),
    item('**slip** prescribes', 1),
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new Bookmark({ id: 'plan', children: [new TextRun('Writing it down')] })],
    }),
    new Paragraph('Client: Go on.'),
    table([
      ['plan', 'a good answer'],
      ['what', 'Stay on to the next stop'],
      ['when', 'Tuesday at 10'],
    ]),
    new Paragraph('**end**'),
  ]);
  expect(text).toContain(
    '---\nscenario: 1\ntitle: Kim and the bus\nclient: { name: Kim, age: 30 }\nmode: setting\n',
  );
  expect(text).toContain('Kim avoids **the bus** now.');
  expect(text).toContain('> I got off again.\n>\n> Twice.');
  expect(text).toContain('- “What went through your mind?” [→](#writing-it-down)\n  - **shows** reflects');
  expect(text).toContain('| plan | a good answer |\n| --- | --- |\n| what | Stay on to the next stop |');
  const { scenario, problems } = readScenario(text, 'kim.md');
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  expect(scenario.sessions[0]?.beats.map((beat) => [beat.slug, beat.replies.length])).toEqual([
    ['opening', 2],
    ['writing-it-down', 0],
  ]);
});

test('a header typed between lines, which Word made dashes of, is a header', async () => {
  const text = await words([
    new Paragraph('—'),
    new Paragraph('title: Kim'),
    new Paragraph('client: { name: Kim }'),
    new Paragraph('—'),
    heading('Session 1', 1),
  ]);
  expect(text).toBe('---\nscenario: 1\ntitle: Kim\nclient: { name: Kim }\n---\n\n# Session 1\n');
});

test('a page that says nothing of a header gets the file’s name for a title, and keeps its words', async () => {
  expect(await words([new Paragraph('Practitioner: Hello: how are you?')])).toBe(
    '---\nscenario: 1\ntitle: Kim and the bus\n---\n\n- Hello: how are you?\n',
  );
});
