/** Completion in a condition: after `**if**`, word by word, as the format's page lists them. */
import { ELEMENTS } from '../../scenarios/format/names';
import {
  CAUSES,
  CLIENT_VALUES,
  PLAN_ELEMENTS,
  PLAN_FIELDS,
  SLIPS,
  WEEK_RESULTS,
} from '../../scenarios/format/vocabulary';
import { offer, type Choice, type Completion, type Known, type Where } from './completion';

const COMPARISONS = ['at least', 'at most', 'over', 'under', 'is'];

/** Null where the cursor stands in no condition. */
export function conditionCompletion({ before }: Where, known: Known): Completion | null {
  const condition = /(?:^|[\s>-])\*{0,2}if\*{0,2}[ \t]+([^:*]*)$/i.exec(before)?.[1];
  if (condition === undefined || !/^\s*(?:>|-|\*\*if)/.test(before)) return null;
  const last = lastAsk(condition);
  const ask = last.replace(/^not\s+/i, '');
  const rest = (pattern: RegExp): string | null => pattern.exec(ask)?.[1] ?? null;

  const shown = rest(/^shown\s+(.*)$/i);
  if (shown !== null) return offer(before, shown, shownNames());
  const cause = rest(/^cause\s+is\s+(.*)$/i);
  if (cause !== null) return offer(before, cause, CAUSES.map(plain));
  const week = rest(/^week\s+(.*)$/i);
  if (week !== null) return offer(before, week, WEEK_RESULTS.map(plain));
  const box = rest(/^plan\s+has\s+(?:no\s+|loose\s+)?(.*)$/i);
  if (box !== null) return offer(before, box, planWords(ask));
  const field = rest(/^plan\s+matches\s+(.*)$/i);
  if (field !== null)
    return offer(
      before,
      field,
      PLAN_FIELDS.map((f) => plain(f.name)),
    );
  const names = [...CLIENT_VALUES, ...known.counters];
  const compared = names.find((n) => ask.toLowerCase().startsWith(`${n.toLowerCase()} `));
  if (compared !== undefined) {
    const typed = ask.slice(compared.length + 1).trimStart();
    return /\d/.test(typed)
      ? null
      : offer(
          before,
          typed,
          COMPARISONS.map((c) => ({ label: c, insert: `${c} ` })),
        );
  }
  return offer(before, ask, beginnings(known));
}

/** What stands after the last "and" or "or" that joins two asks, not one that is part of a name. */
function lastAsk(condition: string): string {
  const hidden = condition.replace(/says what and when|smoking and mood|quantity and quality/gi, (name) =>
    name.replace('and', 'AND'),
  );
  const at = Math.max(hidden.lastIndexOf(' and '), hidden.lastIndexOf(' or '));
  if (at < 0) return condition.trimStart();
  return condition
    .slice(at)
    .replace(/^ (?:and|or) /, '')
    .trimStart();
}

const plain = (label: string): Choice => ({ label });

const shownNames = (): Choice[] => [
  ...[...ELEMENTS.values()].map((e) => ({ label: e.element, detail: e.criterion })),
  ...SLIPS.map((label) => ({ label, detail: 'slip' })),
];

function planWords(ask: string): Choice[] {
  const said = /\b(?:no|loose)\s/i.test(ask);
  return [
    ...PLAN_ELEMENTS.map((label) => ({ label })),
    ...(said
      ? []
      : [
          { label: 'no', detail: 'only roughly, or not at all', insert: 'no ' },
          { label: 'loose', detail: 'only roughly', insert: 'loose ' },
        ]),
  ];
}

function beginnings({ counters }: Known): Choice[] {
  return [
    ...CLIENT_VALUES.map((v) => ({ label: v, detail: 'what the client holds, 0 to 10', insert: `${v} ` })),
    ...counters.map((c) => ({ label: c, detail: 'a counter', insert: `${c} ` })),
    { label: 'shown', detail: 'what was shown so far', insert: 'shown ' },
    { label: 'week', detail: 'how the week went', insert: 'week ' },
    { label: 'cause is', detail: 'why the first miss was missed', insert: 'cause is ' },
    { label: 'plan has', detail: 'what the written plan says', insert: 'plan has ' },
    { label: 'plan matches', detail: 'the plan keeps to what was agreed' },
    { label: 'not', detail: 'the other way round', insert: 'not ' },
  ];
}
