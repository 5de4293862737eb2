/** Texts that are no scenario, or nearly one: what an editor holds while somebody types. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['good', 'bad'].map((name) => join(import.meta.dirname, name));

/** The corpora's texts. */
export const CORPUS: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.md'))
    .map((f) => readFileSync(join(folder, f), 'utf8')),
);

const FRAGMENTS = [
  ...[
    '# Session 1',
    '## Beat',
    '# The week',
    '# Briefing',
    '---',
    '***',
    '```',
    '> ',
    '> > ',
    '- ',
    '  - ',
    '1. ',
    '| plan | b |',
    '| --- | --- |',
    '| day | done |',
  ],
  ...[
    '**if** trust at least 6:',
    '**otherwise:**',
    '**shows** reflects',
    '**slip**',
    '**if**',
    '**',
    '*',
    '_',
    '[→](#beat)',
    '[→](',
    '→ menu',
    '→',
    '**end**',
    '"',
    '“',
    '{',
    '{done}',
  ],
  ...[
    '<b>',
    '<!--',
    '![x](y)',
    '](http://x)',
    '[a]: b',
    '\\',
    '`',
    '\t',
    '    ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\uFEFF',
    '\u0000',
    '\u2028',
    '😀',
    'é',
    ':',
    '|',
    '#',
    '&amp;',
    '===',
    'a',
  ],
  ...[
    'client: { name: P }',
    'mode: both',
    'title: x',
    'criteria: [',
    '*a',
    '&a',
    'counters: [constructor, __proto__]',
    '**counts** constructor +1',
    'demand: 3',
  ],
];

/** Any string at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

/** Fragments of the format in any order. */
export const fragments: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.constantFrom(...FRAGMENTS).map((f) => `${f}\n`),
    ),
    { maxLength: 40 },
  )
  .chain((parts) =>
    fc
      .boolean()
      .map(
        (headed) =>
          (headed ? '---\ntitle: x\nclient: P\nmode: both\n---\n# Session 1\n## Beat\n' : '') +
          parts.join(''),
      ),
  );

/** A text of the corpora with some lines dropped, doubled, moved, cut, or with a fragment put in. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...CORPUS),
    fc.array(
      fc.tuple(
        fc.constantFrom('drop', 'double', 'swap', 'cut', 'insert', 'indent'),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...FRAGMENTS),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([text, edits, lineEnd]) => {
    const lines = text.split('\n');
    for (const [kind, a, b, fragment] of edits) {
      const i = a % lines.length;
      const line = lines[i] ?? '';
      if (kind === 'drop') lines.splice(i, 1);
      else if (kind === 'double') lines.splice(i, 0, line);
      else if (kind === 'swap') [lines[i], lines[b % lines.length]] = [lines[b % lines.length] ?? '', line];
      else if (kind === 'cut') lines[i] = line.slice(0, b % (line.length + 1));
      else if (kind === 'indent') lines[i] = `${' '.repeat(b % 6)}${line}`;
      else lines[i] = line.slice(0, b % (line.length + 1)) + fragment + line.slice(b % (line.length + 1));
    }
    return lines.join(lineEnd);
  });
