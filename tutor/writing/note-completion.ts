/** Completion in the notes below a reply, in the marks of what is said, in the plan's table and between braces. */
import {
  CRITERIA,
  CLIENT_VALUES,
  GATE_SLIPS,
  PLAN_FIELDS,
  SAFETY_ACTS,
  SIZES,
  SLIPS,
} from '../../scenarios/format/vocabulary';
import { PLACEHOLDERS } from '../../scenarios/format/placeholders';
import { ELEMENT_WORDS } from '../../scoring/element-words';
import { SLIP_RULES } from '../../scoring/slips';
import { offer, type Choice, type Completion, type Known, type Where } from './completion';

/** Names of notes, each with what it does, as the format's page says. */
const NOTES: readonly (readonly [string, string])[] = [
  ['shows', 'what the reply shows'],
  ['slip', 'a common error it makes'],
  ['why', 'why, in a sentence, for the debrief'],
  ['agreed', 'what the two have now agreed'],
  ['client', 'how the client changes'],
  ['counts', 'adds to a counter'],
  ['if', 'offered only then'],
  ['also', 'another wording'],
  ['time', 'takes this much longer than the words'],
  ['model', 'your example of a good line here'],
  ['safety', 'acts when a line may mean risk'],
  ['safety slip', 'errors when a line may mean risk'],
];

const MARKS: readonly (readonly [string, string, string])[] = [
  ['if', '**if** ', 'said only then'],
  ['otherwise', '**otherwise:** ', 'said when no if above holds'],
  ['opening a', '**opening a:** ', 'one of the openings is drawn'],
  ['thinks', '**thinks:** ', 'shown in the debrief only'],
  ['ambivalent', '**ambivalent:** ', 'two minds'],
  ['opposed', '**opposed:** ', 'against it'],
  ['risk cue', '**risk cue:** ', 'may mean risk: homework waits'],
  ['shows', '**shows** ', 'an act of the client, on the line above'],
  ['names', '**names** ', 'the week brings this obstacle first'],
];

export function noteCompletion({ before }: Where, known: Known): Completion | null {
  const brace = /\{([a-z ]{0,12})$/i.exec(before);
  if (brace && !before.startsWith('|'))
    return offer(
      before,
      brace[1] ?? '',
      PLACEHOLDERS.map((p) => ({ label: p, insert: `${p}}` })),
    );
  const box = /^\|\s*([a-z ]*)$/i.exec(before);
  if (box) return offer(before, box[1] ?? '', boxes());
  const note = /^\s*(>|-)\s*\*\*([a-z ]+)\*\*:?\s+(.*)$/i.exec(before);
  if (note) return valueOf(before, (note[2] ?? '').toLowerCase(), note[3] ?? '', note[1] === '>', known);
  const naming = /^(\s+-\s+|\s*>\s*)(\*{1,2}[a-z ]*|[a-z ]{1,12})$/i.exec(before);
  if (!naming) return null;
  const typed = naming[2] ?? '';
  const stars = typed.startsWith('*');
  const quote = (naming[1] ?? '').includes('>');
  // In a quotation plain words are what somebody says.
  if (quote && !stars) return null;
  const choices = quote
    ? MARKS.map(([label, insert, detail]) => ({ label, insert, detail, match: insert }))
    : NOTES.map(([label, detail]) => {
        const insert = label === 'model' ? '**model**' : `**${label}** `;
        return { label, detail, insert, ...(stars ? { match: insert } : {}) };
      });
  return offer(before, typed, choices);
}

/** The value of a note: the last of a list where it is one. */
function valueOf(
  before: string,
  name: string,
  value: string,
  onALine: boolean,
  known: Known,
): Completion | null {
  const last = value.split(',').at(-1)?.trimStart() ?? '';
  switch (name) {
    case 'shows':
      return offer(before, last, elements(onALine, known));
    case 'slip':
      return offer(before, last, slips());
    case 'safety':
      return offer(
        before,
        last,
        SAFETY_ACTS.map((label) => ({ label })),
      );
    case 'safety slip':
      return offer(
        before,
        last,
        GATE_SLIPS.map((label) => ({ label })),
      );
    case 'agreed': {
      const size = /^size:\s*(.*)$/i.exec(value);
      if (size)
        return offer(
          before,
          size[1] ?? '',
          SIZES.map((label) => ({ label })),
        );
      if (value.includes(':')) return null;
      return offer(before, value, [
        ...PLAN_FIELDS.map((f) => ({ label: f.name, insert: `${f.name}: ` })),
        { label: 'size', detail: 'small, planned or too big', insert: 'size: ' },
      ]);
    }
    case 'client':
      return offer(
        before,
        last,
        CLIENT_VALUES.flatMap((v) => ['+1', '-1'].map((by) => ({ label: `${v} ${by}` }))),
      );
    case 'counts':
      return offer(
        before,
        last,
        known.counters.map((c) => ({ label: `${c} +1` })),
      );
    case 'names':
      return offer(
        before,
        value,
        known.obstacles.map((label) => ({ label, detail: 'from the week’s table' })),
      );
    default:
      return null;
  }
}

/** On a client's line the client's own acts, on a reply the practitioner's; those of the criteria it assesses first. */
function elements(onALine: boolean, { criteria }: Known): Choice[] {
  return CRITERIA.flatMap((c) =>
    [...c.elements, ...(c.weak === null ? [] : [c.weak])]
      .filter((e) => c.clientActs.includes(e) === onALine)
      .map((label) => ({
        label,
        detail: c.name,
        info: wordsFor(c.name, label),
        boost: criteria.includes(c.name) ? 1 : 0,
      })),
  );
}

function wordsFor(criterion: keyof typeof ELEMENT_WORDS, element: string): string {
  const words = ELEMENT_WORDS[criterion][element];
  return words ? `${words.is}. For example: ${words.example}` : element;
}

const slips = (): Choice[] => SLIPS.map((label) => ({ label, info: SLIP_RULES[label].is }));

const boxes = (): Choice[] => [
  ...PLAN_FIELDS.map((f) => ({ label: f.name, insert: `${f.name} | ` })),
  { label: 'works against', detail: 'steps that undo the task', insert: 'works against | ' },
];
