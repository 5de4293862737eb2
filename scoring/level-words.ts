/** The rule that gave a level, and what the next one asks, in words. */
import type { CriterionName } from '../scenarios/format/vocabulary';
import type { AssessedCriterion } from './assess';
import { rulesOf } from './criteria';
import { LEVEL_WORDS } from './report';
import { remainder, ruleHere, ruleInWords, type Rule } from './rules';
import { SLIP_RULES, wayOut } from './slips';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const titleOf = (criterion: CriterionName): string => capital(criterion);

/** The slip that holds a criterion below what it earned, if one does: the lowest, the earliest where they tie. */
const holding = ({ slips, cap, earned, allowed }: AssessedCriterion) =>
  cap < Math.min(earned, allowed) || cap === 0 ? slips.find((s) => s.holdsAt === cap) : undefined;

export function ruleInLevelWords(assessed: AssessedCriterion): string {
  const { criterion, level, earned, cap, grounds } = assessed;
  const { meets, strong } = rulesOf(criterion);
  const inWords = (rule: Rule): string => ruleInWords(ruleHere(rule, grounds) ?? rule);
  const held = holding(assessed);
  if (held)
    return `${capital(LEVEL_WORDS[level])}: ${SLIP_RULES[held.receipt.slip].act} on turn ${held.receipt.turn} holds it at ${cap}.`;
  if (earned > level) return `${capital(LEVEL_WORDS[level])}: this scenario takes it no further than ${cap}.`;
  if (level === 3) return `Strong: ${inWords(strong)}, over two turns or more.`;
  if (level === 2) return `Meets the specification: ${inWords(meets)}.`;
  if (level === 1) return 'Attempted: something of it was shown, though not yet what the specification asks.';
  return 'Not shown: nothing in this session counted towards it.';
}

/** What would take it one level on, on this path; null where nothing would. */
export function nextInWords(assessed: AssessedCriterion): string | null {
  const { criterion, level, allowed, grounds } = assessed;
  if (level >= allowed) return null;
  const held = holding(assessed);
  if (held) {
    const { act, undone } = SLIP_RULES[held.receipt.slip];
    return `${act} holds it at ${assessed.cap}; ${wayOut(undone)}.`;
  }
  const { meets, strong } = rulesOf(criterion);
  const towards = level < 2 ? meets : strong;
  const goal = level < 2 ? 'to meet the specification' : 'to be strong';
  const open = remainder(towards, grounds);
  if (open === null) return `${goal}, show it over two turns.`;
  const differs = grounds.is('mismatch') && criterion === 'written plan';
  const sheet = differs ? ' (the sheet says something other than was agreed)' : '';
  return `${goal}, still open: ${ruleInWords(open)}${sheet}.`;
}
