/** Why this one thing first, said as a person would say it: the act that is still open, not the rule that asks for it. */
import type { AssessedCriterion } from './assess';
import { ELEMENT_WORDS } from './element-words';
import { nextInWords } from './level-words';
import { nextWanted } from './missed';
import { SLIP_RULES } from './slips';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a line that asks …", or for an act of the client "a line after which the client says …". */
const asLine = (is: string): string =>
  is.startsWith('the client ') ? `a line after which ${is}` : `a line that ${is}`;

/** Two at most: one priority is one thing to think about. */
function open(criterion: AssessedCriterion): string | null {
  const words = ELEMENT_WORDS[criterion.criterion];
  const [first, second] = nextWanted(criterion).flatMap((element) => words[element]?.is ?? []);
  if (first === undefined) return null;
  if (criterion.criterion === 'written plan') {
    const bare = (is: string): string => is.replace(/the sheet (says|gives) /, '');
    if (!first.startsWith('the sheet ')) return `Still open: ${first}.`;
    return `A stranger could not yet tell from the sheet: ${[first, second].flatMap((is) => (is?.startsWith('the sheet ') ? bare(is) : [])).join('; ')}.`;
  }
  return `Still open: ${asLine(first)}${second === undefined ? '' : `, and ${asLine(second).replace('a line', 'one')}`}.`;
}

/** One sentence for the first screen of the debrief. */
export function priorityInWords(criterion: AssessedCriterion): string {
  const held = criterion.cap < criterion.earned || criterion.cap === 0;
  const slip = held ? criterion.slips.find((s) => s.holdsAt === criterion.cap) : undefined;
  if (slip)
    return `${capital(SLIP_RULES[slip.receipt.slip].act)}, on turn ${slip.receipt.turn}, still holds this back.`;
  return open(criterion) ?? capital(nextInWords(criterion) ?? '');
}
