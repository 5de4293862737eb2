/** A tutor's script in Word is opened, finished in the editor, proved, put in the library and played. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { expect, test } from './extension';

const heading = (text: string, level: 1 | 2) =>
  new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });
const item = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'list', level } });
const says = (text: string) => new Paragraph(text);
const table = (rows: string[][]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });

/** As a tutor would type it: headings, lists and tables of Word, and one link to a beat that has been renamed since. */
const inWord = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'list',
            levels: [0, 1].map((level) => ({ level, format: 'bullet' as const, text: '•' })),
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Kim and the bus', heading: HeadingLevel.TITLE }),
            table([
              ['Client', '{ name: Kim, age: 30 }'],
              ['Mode', 'setting'],
              ['Criteria', '[rationale]'],
              ['Caps', '{ rationale: 2 }'],
            ]),
            heading('Briefing', 1),
            new Paragraph('Kim avoids the bus. This is your third call.'),
            heading('Session 1', 1),
            heading('Opening', 2),
            new Paragraph({ children: [new TextRun({ text: 'The line crackles.', italics: true })] }),
            says('Client: I got off again. It goes once I am off.'),
            item(
              '“So it goes off the bus, and next day the bus is harder. What would staying on tell us?” → In their words',
            ),
            item('**shows** own cycle, purpose', 1),
            item('“Just stay on this time, as the programme says, and it will get easier by itself.” → Fine'),
            item('**slip** generic rationale', 1),
            heading('In Kim’s words', 2),
            says('Client: If it goes with me on it. I never waited to see.'),
            says('**end**'),
            heading('Fine', 2),
            says('Client: Fine. I will try.'),
            says('**end**'),
            heading('What they took away', 1),
            item('**if** shown own cycle: That I never waited to see.'),
            item('**otherwise:** That I should stay on.'),
            heading('Debrief', 1),
            new Paragraph('A reason from the client’s own week.'),
          ],
        },
      ],
    }),
  );

test('a Word script becomes a proven, playable scenario through the editor', async ({ workspace: page }) => {
  const base = page.url().split('#')[0]!;
  await page.goto(`${base}#/bench`);
  await page.getByLabel('Script files').setInputFiles({
    name: 'Kim and the bus.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await inWord(),
  });
  const card = page.getByRole('article', { name: 'Kim and the bus' });
  await expect(card).toContainText('It cannot be played yet.');
  await card.getByRole('button', { name: /Open in the editor/ }).click();

  const text = page.getByRole('textbox', { name: 'The script' });
  await expect(text).toContainText('Kim avoids the bus.');
  await expect(page.getByText('No beat is called “In their words”.')).toBeVisible();
  // F8 chooses the words that are wrong, and typing puts others in their place.
  await text.focus();
  await page.keyboard.press('F8');
  await page.keyboard.type('In Kim’s words');
  await expect(page.getByText('No beat is called', { exact: false })).toHaveCount(0);
  await page.getByRole('tab', { name: 'Proof', exact: true }).click();
  await expect(page.getByText('Every situation this script can come to was walked.')).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Put it in my library' }).click();
  await page.getByRole('link', { name: 'Practise it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kim/);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.getByRole('button', { name: /What would staying on tell us/ }).click();
  await expect(
    page.getByText('If it goes with me on it. I never waited to see.', { exact: true }),
  ).toBeVisible();
});
