/** Looking up what authors tag lines with: elements, with or without their criterion, and slips. */
import { nearestName } from '../problems/nearest-name';
import { CRITERIA, GATE_SLIPS, PLAN_FIELDS, SAFETY_ACTS, SLIPS } from './vocabulary';
import type { CriterionName, CriterionWords, PlanElement, PlanField, SlipName } from './vocabulary';
import type { ElementRef, OwnCriterion, OwnRef } from './scenario';

/** Every element a line can show, weak forms included, with the criterion it belongs to. No two criteria share one. */
export const ELEMENTS: ReadonlyMap<string, ElementRef> = new Map(
  CRITERIA.flatMap((c) =>
    [...c.elements, ...(c.weak === null ? [] : [c.weak])].map(
      (element) => [element, { criterion: c.name, element }] as const,
    ),
  ),
);
export const ELEMENT_NAMES: readonly string[] = [...ELEMENTS.keys()];
export const CRITERION_NAMES: readonly CriterionName[] = CRITERIA.map((c) => c.name);
const CRITERION: ReadonlyMap<string, CriterionWords> = new Map(CRITERIA.map((c) => [c.name, c]));
export const SLIP_NAMES: ReadonlySet<string> = new Set(SLIPS);
export const SAFETY_NAMES: ReadonlySet<string> = new Set(SAFETY_ACTS);
export const GATE_SLIP_NAMES: ReadonlySet<string> = new Set(GATE_SLIPS);

const CLIENT_ACTS: ReadonlySet<string> = new Set(CRITERIA.flatMap((c) => c.clientActs));

/** Whether this element is something the client does, so that it belongs on a client's line. */
export function isClientAct(ref: ElementRef): boolean {
  return CLIENT_ACTS.has(ref.element);
}

/** Words as they are compared: lower case, single spaces, straight apostrophes and hyphens, no full stop at the end. */
export function tidy(words: string): string {
  const plain = /[^a-z ]/.test(words)
    ? words.toLowerCase().replace(/[’‘]/g, "'").replace(/[‐‑–]/g, '-').replace(/\s+/g, ' ')
    : words.replace(/ {2,}/g, ' ');
  return plain.trim().replace(/\.$/, '');
}

export type Found<T> =
  | { readonly found: T }
  | {
      readonly unknown: 'criterion' | 'element';
      /** The words that are not known, as written: with a criterion before the colon, only one side of it. */
      readonly words: string;
      readonly nearest: string | null;
    };

/** An element by `element` or `criterion: element`. */
export function findElement(written: string): Found<ElementRef> {
  const name = tidy(written);
  const ref = ELEMENTS.get(name);
  if (ref) return { found: ref };
  const colon = written.indexOf(':');
  if (colon < 0) return { unknown: 'element', words: written, nearest: nearestName(name, ELEMENT_NAMES) };
  const before = written.slice(0, colon).trim();
  const after = written.slice(colon + 1).trim();
  const criterion = CRITERION.get(tidy(before));
  if (!criterion)
    return { unknown: 'criterion', words: before, nearest: nearestName(before, CRITERION_NAMES) };
  const own = ELEMENTS.get(tidy(after));
  if (own?.criterion === criterion.name) return { found: own };
  if (own) return { unknown: 'element', words: written, nearest: `${own.criterion}: ${own.element}` };
  const names = criterion.weak === null ? criterion.elements : [...criterion.elements, criterion.weak];
  return { unknown: 'element', words: after, nearest: nearestName(after, names) };
}

/** An element of the author's own criteria, by `element` or `criterion: element`; null for none. */
export function findOwnElement(written: string, own: readonly OwnCriterion[]): OwnRef | null {
  if (own.length === 0) return null;
  const name = tidy(written);
  for (const { name: criterion, elements } of own) {
    const element = elements.find((e) => name === e || name === `${criterion}: ${e}`);
    if (element !== undefined) return { criterion, element };
  }
  return null;
}

/** The name of a criterion of the author's own as a list can hold it: without commas, and with no colon at its end. */
export const sayable = (name: string): string => tidy(name.replace(/[,;]|\*\*/g, ' ')).replace(/\s*:$/, '');

/** A criterion of the author's own by its name; null for none. */
export function findOwnCriterion(written: string, own: readonly OwnCriterion[]): string | null {
  const words = sayable(written);
  return words === '' ? null : (own.find(({ name }) => sayable(name) === words)?.name ?? null);
}

export function findCriterion(written: string): CriterionName | null {
  return CRITERION.get(tidy(written))?.name ?? null;
}

export function findSlip(written: string): SlipName | null {
  const words = tidy(written);
  return SLIP_NAMES.has(words) ? (words as SlipName) : null;
}

/** A box of the sheet by its name or by the element it holds. */
export function findPlanField(written: string): PlanField | null {
  const words = tidy(written);
  return PLAN_FIELDS.find((f) => f.name === words || f.element === words)?.name ?? null;
}

/** An element of the written plan by its name or by its box. */
export function findPlanElement(written: string): PlanElement | null {
  const words = tidy(written);
  return PLAN_FIELDS.find((f) => f.element === words || f.name === words)?.element ?? null;
}

export const PLAN_WORDS: readonly string[] = [...new Set(PLAN_FIELDS.flatMap((f) => [f.name, f.element]))];
