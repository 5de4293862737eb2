/** A year as a Word document, a heading a statement. */
import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { dayInWords } from '../entries/calendar-day';
import type { ExportedYear, Statement } from './exported-year';
import { answerLines, factLines, headingOf, type Line } from './statement-lines';

export async function yearAsWord(exported: ExportedYear): Promise<Blob> {
  return Packer.toBlob(documentOf(exported));
}

function documentOf({ owner, membership, register, year, statements }: ExportedYear): Document {
  const about = [
    owner,
    membership && `membership ${membership}`,
    register && register !== 'trainee' ? register : '',
  ];
  return new Document({
    creator: 'Between Sessions',
    title: 'CPD record',
    styles: { default: { document: { run: { font: 'Calibri', size: 23, language: { value: 'en-GB' } } } } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: 'CPD record' }),
          ...paragraphs(about.filter(Boolean).join(', ')),
          ...paragraphs(`${dayInWords(year.first)} to ${dayInWords(year.last)}`),
          ...statements.flatMap(statementBlocks),
        ],
      },
    ],
  });
}

function statementBlocks(statement: Statement): (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      text: withoutControls(headingOf(statement)),
      spacing: { before: 360, after: 120 },
    }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [3000, 6300],
      rows: factLines(statement).map(factRow),
    }),
    ...answerLines(statement).flatMap(({ label, text }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: label, spacing: { before: 200, after: 60 } }),
      ...paragraphs(text),
    ]),
  ];
}

function factRow({ label, text }: Line): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        borders: RULED,
        children: [new Paragraph({ children: [new TextRun({ text: label, bold: true })] })],
      }),
      new TableCell({ borders: RULED, children: paragraphs(text) }),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const RULED = {
  top: none,
  left: none,
  right: none,
  bottom: { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' },
};

/** A paragraph a line. */
function paragraphs(text: string): Paragraph[] {
  return withoutControls(text)
    .split(/\r?\n/)
    .map((line) => new Paragraph({ text: line }));
}

/** XML 1.0 has no place for control characters, and a document with one does not open. */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
