/** Every way a plan can be written, as far as anything that follows can tell them apart. */
import { PLAN_ELEMENTS } from '../../scenarios/format/vocabulary';
import type { PlanElement } from '../../scenarios/format/vocabulary';
import { SHEET } from '../../scoring/criteria';
import type { Code } from '../../simulator/written-plan';
import { FACT } from './fact-names';
import type { PlanShown, Tracker } from './tracker';

export interface PlanChoice {
  /** Codes that something asks for; the others may be anything. */
  readonly codes: readonly (readonly [PlanElement, Code])[];
  /** Fields that it contradicts, of those that something asks for by name; each must have been agreed. */
  readonly mismatched: readonly string[];
  /** It contradicts one of the other agreed fields. */
  readonly mismatchElsewhere: boolean;
  readonly elsewhere: readonly string[];
  readonly shown: PlanShown;
}

const product = <T>(ways: readonly (readonly T[])[]): T[][] =>
  ways.reduce<T[][]>((all, own) => all.flatMap((made) => own.map((one) => [...made, one])), [[]]);

/**
 * @param codes elements whose code a condition or the week reads
 * @param agreeable fields that a reply of the session agrees
 * @param needed facts the view holds
 * @param sheet what a criterion reads of the sheet
 */
export function planChoices(
  codes: readonly PlanElement[],
  agreeable: readonly string[],
  needed: ReadonlySet<string>,
  sheet: Tracker['plan'],
): readonly PlanChoice[] {
  // What a criterion reads of an element no condition asks for: whether it is at code 2, and whether anything is loose.
  const levels = PLAN_ELEMENTS.map((element): readonly Code[] => {
    if (codes.includes(element)) return [0, 1, 2];
    if (sheet === 'whole sheet' && (SHEET as readonly string[]).includes(element)) return [0, 2];
    return sheet === 'task only' && element === 'behaviour' ? [0, 2] : [0];
  });
  const named = agreeable.filter((f) => needed.has(FACT.mismatch(f)));
  const elsewhere = agreeable.filter((f) => !named.includes(f));
  const anyAsked = needed.has(FACT.anyMismatch) || sheet === 'whole sheet';
  const subsets = product(named.map((f) => [null, f])).map((s) => s.filter((f) => f !== null));
  const choices = new Map<string, PlanChoice>();
  for (const made of product(levels)) {
    const code = (element: PlanElement): Code => made[PLAN_ELEMENTS.indexOf(element)] ?? 0;
    const known = codes.map((e) => [e, code(e)] as const);
    const bits = SHEET.reduce((sum, e, n) => sum | (code(e) === 2 ? 1 << n : 0), 0);
    const looseKnown = codes.some((e) => (SHEET as readonly string[]).includes(e) && code(e) === 1);
    const canBeLoose = SHEET.some((e) => !codes.includes(e) && code(e) < 2);
    const somethingSeen = made.some((c) => c > 0);
    const looses =
      sheet === 'whole sheet' ? (looseKnown ? [true] : canBeLoose ? [false, true] : [false]) : [looseKnown];
    for (const loose of looses)
      for (const mismatched of subsets)
        for (const mismatchElsewhere of anyAsked && mismatched.length === 0 && elsewhere.length > 0
          ? [false, true]
          : [false])
          for (const empty of somethingSeen || loose
            ? [false]
            : sheet === 'whole sheet'
              ? [true, false]
              : [true]) {
            const shown = {
              sheet: bits,
              behaviour: code('behaviour') === 2,
              loose,
              mismatch: mismatched.length > 0 || mismatchElsewhere,
              empty,
            };
            const choice = { codes: known, mismatched, mismatchElsewhere, elsewhere, shown };
            choices.set(JSON.stringify(choice), choice);
          }
  }
  return [...choices.values()];
}
