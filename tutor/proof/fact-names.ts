/** Names of the facts a situation may hold, and which of them a condition asks for. */
import type { Condition, ElementRef, Test } from '../../scenarios/format/scenario';
import type { SlipName } from '../../scenarios/format/vocabulary';

export const tag = ({ criterion, element }: ElementRef): string => `${criterion}: ${element}`;

export const FACT = {
  value: (name: string): string => `value ${name}`,
  counter: (name: string): string => `counter ${name}`,
  shown: (what: ElementRef): string => `shown ${tag(what)}`,
  slipped: (slip: SlipName): string => `slip ${slip}`,
  code: (element: string): string => `code ${element}`,
  mismatch: (field: string): string => `mismatch ${field}`,
  agreed: (field: string): string => `agreed ${field}`,
  taken: (reply: number): string => `taken ${reply}`,
  anyMismatch: 'mismatch',
  planWritten: 'plan written',
  gate: 'gate open',
  safety: (act: string): string => `safety ${act}`,
  menu: 'menu',
  turned: 'a turn was taken',
  size: 'size',
  tooMuch: 'too much stands',
  week: 'week',
  cause: 'cause',
  noRecord: 'no record',
  ambivalent: 'ambivalent',
  opposed: 'opposed',
  named: 'obstacle named',
} as const;

/** Facts that are gone when a session begins; all others go with the client into the next. */
export const OF_ONE_SESSION =
  /^(taken |a turn was taken$|menu$|gate open$|safety |ambivalent$|opposed$|obstacle named$)/;

export function factOf(test: Test): string {
  switch (test.kind) {
    case 'value':
      return FACT.value(test.value);
    case 'counter':
      return FACT.counter(test.counter);
    case 'week':
      return FACT.week;
    case 'cause':
      return FACT.cause;
    case 'shown':
      return 'slip' in test.what ? FACT.slipped(test.what.slip) : FACT.shown(test.what);
    case 'plan':
      return FACT.code(test.element);
    case 'matches':
      return test.field === null ? FACT.anyMismatch : FACT.mismatch(test.field);
  }
}

/** What a condition reads; `plan matches` also asks whether there is a plan. */
export function factsOfCondition(when: Condition | 'otherwise' | null): string[] {
  if (when === null || when === 'otherwise') return [];
  return when.any.flatMap((all) =>
    all.flatMap((t) => (t.kind === 'matches' ? [factOf(t), FACT.planWritten] : [factOf(t)])),
  );
}
