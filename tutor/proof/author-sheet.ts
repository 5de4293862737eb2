/** The author's own sheet as every policy writes it: read once, and held once against each set of things agreed. */
import type { Reply } from '../../scenarios/format/scenario';
import { PLAN_ELEMENTS } from '../../scenarios/format/vocabulary';
import { modelSheet } from '../../scoring/best-path';
import { SHEET } from '../../scoring/criteria';
import { planContext, type Readers } from '../../simulator/readers';
import { planText, type Mismatch, type PlanReading, type WrittenPlan } from '../../simulator/written-plan';
import type { Compiled } from './compiled-scenario';
import { FACT } from './fact-names';
import type { Machine } from './machine';
import type { PlanChoice } from './plan-choices';

/** What the sheet contradicts; the same fields have the same number. */
export interface Contradicted {
  readonly variant: number;
  readonly found: readonly Mismatch[];
}

export class AuthorSheet {
  readonly reading: PlanReading;
  readonly #readers: Readers;
  readonly #sheet: WrittenPlan;
  /** Sets of things agreed, each as its fields and words in order; the first is nothing. */
  readonly #agreed: string[] = ['[]'];
  readonly #numbers = new Map<string, number>([['[]', 0]]);
  /** What a reply makes of a set: by the set, then by the reply. */
  readonly #after: Map<Reply, number>[] = [];
  readonly #contradicted: (Contradicted | undefined)[] = [];
  readonly #variants: string[] = [];

  constructor({ scenario }: Compiled, readers: Readers) {
    this.#readers = readers;
    this.#sheet = modelSheet(scenario);
    this.reading = readers.readPlan(this.#sheet, planContext(scenario));
  }

  /** The number of what is agreed when a reply agrees something besides; 0 is nothing yet. */
  alsoAgreed(before: number, reply: Reply): number {
    const after = this.#after[before] ?? new Map<Reply, number>();
    this.#after[before] = after;
    const known = after.get(reply);
    if (known !== undefined) return known;
    const all = new Map(JSON.parse(this.#agreed[before] as string) as [string, string][]);
    for (const { field, text } of reply.agreed) if (field !== 'size') all.set(field, text);
    const words = JSON.stringify([...all].sort());
    const number = this.#numbers.get(words) ?? this.#agreed.push(words) - 1;
    this.#numbers.set(words, number);
    after.set(reply, number);
    return number;
  }

  contradicted(agreed: number): Contradicted {
    const known = this.#contradicted[agreed];
    if (known) return known;
    const words = Object.fromEntries(JSON.parse(this.#agreed[agreed] as string) as [string, string][]);
    const found = this.#readers.findMismatches(this.#sheet, this.reading, words);
    const fields = found.map((m) => m.field).join();
    const variant = this.#variants.indexOf(fields);
    const made = { variant: variant < 0 ? this.#variants.push(fields) - 1 : variant, found };
    this.#contradicted[agreed] = made;
    return made;
  }

  /** The sheet as a machine tells sheets apart. */
  choice(machine: Machine, found: readonly Mismatch[]): PlanChoice {
    const { codes } = this.reading;
    const fields = found.map((m) => m.field);
    const mismatched = fields.filter((f) => machine.needed.has(FACT.mismatch(f)));
    return {
      codes: PLAN_ELEMENTS.filter((e) => machine.needed.has(FACT.code(e))).map((e) => [e, codes[e]] as const),
      mismatched,
      mismatchElsewhere: mismatched.length < fields.length,
      elsewhere: fields.filter((f) => !mismatched.includes(f)),
      shown: {
        sheet: SHEET.reduce((bits, e, n) => bits | (codes[e] === 2 ? 1 << n : 0), 0),
        behaviour: codes.behaviour === 2,
        loose: SHEET.some((e) => codes[e] === 1),
        mismatch: fields.length > 0,
        empty: planText(this.#sheet).trim() === '',
      },
    };
  }
}
