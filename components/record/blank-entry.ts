/** A new entry with nothing in it but its kind and its day. */
import type { EntryKind } from '../../cpd-log/entries/entry-kinds';
import type { CalendarDay, EntryRow } from '../../cpd-log/entries/entry-shapes';

interface Start {
  readonly id: string;
  readonly kind: EntryKind;
  readonly day: CalendarDay;
  readonly at: number;
}

export function blankEntry({ id, kind, day, at }: Start): EntryRow {
  return {
    ...{ id, kind, day, minutes: null, title: '', provider: '', facilitator: '', content: '', facts: null },
    ...{ answers: {}, cbtLinked: null, principle: '', skillsMinutes: 0, intervention: '', discussedOn: null },
    ...{ finished: false, createdAt: at, changedAt: at },
  };
}
