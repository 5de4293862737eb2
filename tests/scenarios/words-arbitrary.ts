/** Words that authors write, plain and awkward: what every made-up line, name and heading is built from. */
import fc from 'fast-check';

const word = fc.constantFrom(
  ...[
    'well',
    'I',
    'didn’t',
    'know',
    'what',
    'to say,',
    'really.',
    'She said "no"',
    'PHQ-9',
    '*so*',
    '**much**',
    'A&E',
    '10:30',
    'a | b',
    '— and',
    'or',
    'if',
    '50%',
  ],
  ...[
    '{client}',
    'and',
    'plan:',
    '`code`',
    '(never)',
    'Zoë',
    '3 < 4',
    'C#',
    'x_y',
    '…',
    '#1',
    'one; two',
    '日',
    'end',
    'shows',
    'o’clock',
  ],
);
export const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((w) => w.join(' '));
/** Openings that Markdown or the format could take for something else. */
const awkward = fc
  .tuple(fc.constantFrom('- ', '1. ', '> ', '# ', '**Ah:** ', '`x` ', '"', '**bold** '), words)
  .map(([a, b]) => `${a}${b}`);
export const said = fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: awkward });
export const plain = fc
  .array(
    fc.constantFrom('walk', 'the', 'short', 'loop', 'Tuesday', 'after', 'school', 'A&E', 'or', "don't"),
    { minLength: 1, maxLength: 6 },
  )
  .map((w) => w.join(' '));

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 2 });
