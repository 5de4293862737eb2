/** What each of the reader's smaller parts makes of a few words, asked directly: by the headings of word-by-word.txt. */
import { DAYS } from '../../../scenarios/format/vocabulary';
import { readClockTimes } from '../../../scoring/plan/clock-times';
import { readDays } from '../../../scoring/plan/days';
import { declares } from '../../../scoring/plan/declares';
import { explores, isHabit, isPersonal } from '../../../scoring/plan/personal-reason';
import { tokenise, type Token } from '../../../scoring/plan/tokens';

const NONE = 'none';

/** The words between two tokens, as they were written. */
function written(text: string, tokens: readonly Token[], { start, end }: { start: number; end: number }): string {
  return text.slice(tokens[start]?.from ?? 0, tokens[end - 1]?.to ?? 0);
}

const clocks = (alone: boolean) => (text: string) => {
  const tokens = tokenise(text);
  const times = readClockTimes(tokens, alone).map(
    (read) =>
      `${written(text, tokens, read)} = ${read.time}${read.minutes === null ? '' : ` for ${read.minutes} min`}`,
  );
  return times.join(', ') || NONE;
};

function days(text: string): string {
  const tokens = tokenise(text);
  const reads = readDays(tokens).map((read) => {
    const on = read.days.map((day) => DAYS[day].slice(0, 2)).join(' ');
    return `${written(text, tokens, read)} = ${[read.kind, on].filter(Boolean).join(' ')}`;
  });
  return reads.join(', ') || NONE;
}

function declared(text: string): string {
  const tokens = tokenise(text);
  const at = declares(tokens);
  return at < 0 ? NONE : `by “${written(text, tokens, { start: at, end: at + 1 })}”`;
}

function reason(text: string): string {
  const tokens = tokenise(text);
  const said = [
    isPersonal(tokens) && 'about this client',
    isHabit(tokens) && 'a habit',
    explores(tokens) && 'to find out',
  ];
  return said.filter(Boolean).join(', ') || NONE;
}

/** "walk", 3 with its worth, 7.30 with its time; a hyphen before what it ties. */
function cut(text: string): string {
  return tokenise(text)
    .map(({ word, kind, value, clock, joined, capital }) => {
      const time = clock && `${clock.hour}:${String(clock.minute).padStart(2, '0')}${clock.colon ? '' : '?'}`;
      const worth = value !== null && String(value) !== word ? value : null;
      const more = [worth, time].filter((part) => part !== null).join(' ');
      const shown = kind === 'mark' ? `[${word === '\n' ? 'line' : word}]` : word;
      return `${joined ? '-' : ''}${capital ? '^' : ''}${shown}${more && `(${more})`}`;
    })
    .join(' ');
}

export const ASKED: Readonly<Record<string, (text: string) => string>> = {
  'Clock times': clocks(false),
  'Clock times in their own box': clocks(true),
  'Days and dates': days,
  'Whether it says how things are, and by which word': declared,
  'Whether a reason is this client’s own': reason,
  'Words, numbers and marks': cut,
};
