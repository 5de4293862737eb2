/** The notes under a reply: what it shows, what slips, why, and the seldom ones. Bold is usual, not needed. */
import { nearestName } from '../problems/nearest-name';
import {
  findElement,
  findOwnElement,
  findPlanField,
  findSlip,
  GATE_SLIP_NAMES,
  isClientAct,
  PLAN_WORDS,
  SAFETY_NAMES,
  tidy,
} from './names';
import type { ReadingDesk } from './reading';
import type { Reply } from './scenario';
import { pieceRange, wordsRange } from './source';
import type { Piece } from './source';
import { oneLine, splitList, unquoted } from './words';
import { CLIENT_VALUES, GATE_SLIPS, SAFETY_ACTS, SIZES, SLIPS } from './vocabulary';
import type { ClientValue, GateSlip, SafetyAct, Size } from './vocabulary';

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
export type Notes = Growing<Omit<Reply, 'number' | 'text' | 'to' | 'range' | 'clientChanges'>> & {
  clientChanges: { value: ClientValue; by: number }[] | null;
};

export function emptyNotes(): Notes {
  return {
    shows: [],
    slips: [],
    safety: [],
    gateSlips: [],
    why: null,
    agreed: [],
    clientChanges: null,
    counts: [],
    when: null,
    also: [],
    minutes: 0,
    model: false,
  };
}

type NoteName = keyof typeof READERS;
const NOTE =
  /^(?:\*\*([^*]+)\*\*:?|(safety slips?|shows?|slips?|why|agreed|client|counts?|if|also|time|model|safety)\b:?)\s*([\s\S]*)$/i;
const PLURALS: ReadonlyMap<string, NoteName> = new Map([
  ['show', 'shows'],
  ['slips', 'slip'],
  ['safety slips', 'safety slip'],
  ['count', 'counts'],
]);

/** Reads one note into the reply's notes. */
export function readNote(piece: Piece, notes: Notes, desk: ReadingDesk): void {
  const words = piece.text.trim();
  const match = NOTE.exec(words);
  // A whole note in bold (`**time 2 minutes**`) is read as if only its first words were.
  const bold = match?.[1]?.replace(/:$/, '').trim();
  const name = tidy(bold ?? match?.[2] ?? '');
  const known = noteName(name);
  if (known !== null) return READERS[known](oneLine(match?.[3] ?? ''), piece, notes, desk);
  const inside = bold === undefined ? null : NOTE.exec(bold);
  const insideName = inside ? noteName(tidy(inside[2] ?? '')) : null;
  if (inside && insideName !== null)
    return READERS[insideName](oneLine(`${inside[3] ?? ''} ${match?.[3] ?? ''}`), piece, notes, desk);
  const first = bold ?? words.split(/\s/)[0] ?? '';
  desk.unknown(
    'unknown-reply-note',
    piece,
    first,
    first === '' ? 'This note says nothing.' : `"${first}" is not a note that a reply can have.`,
    nearestName(first, NOTE_NAMES),
    `A note begins with one of ${NOTE_NAMES.join(', ')}.`,
  );
}

function noteName(name: string): NoteName | null {
  return Object.hasOwn(READERS, name) ? (name as NoteName) : (PLURALS.get(name) ?? null);
}

type NoteReader = (words: string, piece: Piece, notes: Notes, desk: ReadingDesk) => void;

const READERS = {
  shows(words, piece, notes, desk) {
    for (const written of listed(words, 'what it shows', piece, desk)) {
      const own = findOwnElement(written, desk.header.own ?? []);
      if (own) {
        notes.own = [...(notes.own ?? []), own];
        continue;
      }
      const looked = findElement(written);
      if ('unknown' in looked) {
        const code = looked.unknown === 'criterion' ? 'unknown-criterion' : 'unknown-element';
        const slip = findSlip(written) !== null;
        const otherwise = slip
          ? 'This is a slip: write `**slip**` for it.'
          : 'The elements are listed in the format page, to copy from.';
        desk.unknown(
          code,
          piece,
          looked.words,
          `"${looked.words}" is not an element that a reply can show.`,
          slip ? null : looked.nearest,
          otherwise,
        );
      } else if (isClientAct(looked.found)) {
        desk.add({
          code: 'client-act-on-a-reply',
          range: wordsRange(desk.source, piece, written),
          message: `"${looked.found.element}" is something the client does, so a reply cannot show it.`,
          hint: `Write \`**shows** ${looked.found.element}\` below the client's line that does it, in the beat this reply leads to.`,
        });
      } else notes.shows.push(looked.found);
    }
  },
  slip(words, piece, notes, desk) {
    for (const written of listed(words, 'the slip', piece, desk)) {
      const slip = findSlip(written);
      if (slip) notes.slips.push(slip);
      else
        desk.unknown(
          'unknown-slip',
          piece,
          written,
          `"${written}" is not one of the slips.`,
          nearestName(written, SLIPS),
          'The slips are listed in the format page, to copy from.',
        );
    }
  },
  why(words, _piece, notes) {
    if (words !== '') notes.why = notes.why === null ? words : `${notes.why} ${words}`;
  },
  agreed(words, piece, notes, desk) {
    const [, box = '', text = ''] = /^([^:]*)(?::\s*(.*))?$/.exec(words) ?? [];
    const field = tidy(box) === 'size' ? 'size' : findPlanField(box);
    if (field === null) {
      desk.unknown(
        'unknown-plan-box',
        piece,
        box,
        `"${box}" is not something that can be agreed.`,
        nearestName(box, [...PLAN_WORDS, 'size']),
        'Agree what, when, where, how much, why, if difficult, record or size: `**agreed** when: days off`.',
      );
    } else if (field === 'size') {
      const size = SIZES.find((s) => s === tidy(text));
      if (size) notes.agreed.push({ field, text: size satisfies Size });
      else
        desk.unknown(
          'unknown-plan-box',
          piece,
          text,
          `"${text}" is not a size of step.`,
          nearestName(text, SIZES),
          'A step is small, planned or too big.',
        );
    } else if (text === '') {
      desk.add({
        code: 'line-without-words',
        range: pieceRange(desk.source, piece),
        message: `Nothing is agreed about ${field} here.`,
        hint: `For example \`**agreed** ${field}: …\`.`,
      });
    } else notes.agreed.push({ field, text });
  },
  client(words, piece, notes, desk) {
    notes.clientChanges ??= [];
    for (const written of listed(words, 'what changes', piece, desk)) {
      const change = readChange(written, piece, desk);
      if (change === null) continue;
      const value = CLIENT_VALUES.find((v) => v === change.name);
      if (value) notes.clientChanges.push({ value, by: change.by });
      else
        desk.unknown(
          'unknown-client-value',
          piece,
          change.name,
          `"${change.name}" is not something a client holds.`,
          nearestName(change.name, CLIENT_VALUES),
          `A client holds ${CLIENT_VALUES.join(', ')}.`,
        );
    }
  },
  counts(words, piece, notes, desk) {
    const { counters } = desk.header;
    for (const written of listed(words, 'what is counted', piece, desk)) {
      const change = readChange(/[+\-−–]?\s*\d+$/.test(written) ? written : `${written} +1`, piece, desk);
      if (change === null) continue;
      if (counters.includes(change.name)) notes.counts.push({ counter: change.name, by: change.by });
      else
        desk.unknown(
          'unknown-counter',
          piece,
          change.name,
          `No counter is called "${change.name}".`,
          nearestName(change.name, counters),
          `Name it in the header: \`counters: [${change.name}]\`.`,
        );
    }
  },
  if(words, piece, notes, desk) {
    notes.when = desk.condition(words.replace(/:$/, ''), piece);
  },
  also(words, piece, notes, desk) {
    const text = unquoted(words);
    if (text === '')
      desk.add({
        code: 'reply-without-words',
        range: pieceRange(desk.source, piece),
        message: 'The other wording has no words.',
        hint: 'For example `**also** "Or said like this"`.',
      });
    else notes.also.push(text);
  },
  time(words, piece, notes, desk) {
    const minutes = /^(\d{1,2}(?:\.\d{1,2})?)\s*(?:min(?:ute)?s?)?\.?$/i.exec(words)?.[1];
    if (minutes === undefined || Number(minutes) > 30)
      desk.add({
        code: 'amount-unreadable',
        range: wordsRange(desk.source, piece, words),
        message: `"${words}" is not a time of up to 30 minutes.`,
        hint: 'For example `**time** 2 minutes`.',
      });
    else notes.minutes += Number(minutes);
  },
  model(_words, _piece, notes) {
    notes.model = true;
  },
  safety(words, piece, notes, desk) {
    for (const written of listed(words, 'the safety act', piece, desk)) {
      const act = tidy(written);
      if (SAFETY_NAMES.has(act)) notes.safety.push(act as SafetyAct);
      else
        desk.unknown(
          'unknown-safety-act',
          piece,
          written,
          `"${written}" is not one of the safety acts.`,
          nearestName(act, SAFETY_ACTS),
          `They are ${SAFETY_ACTS.join(', ')}.`,
        );
    }
  },
  'safety slip'(words, piece, notes, desk) {
    for (const written of listed(words, 'the safety slip', piece, desk)) {
      const slip = tidy(written);
      if (GATE_SLIP_NAMES.has(slip)) notes.gateSlips.push(slip as GateSlip);
      else
        desk.unknown(
          'unknown-safety-act',
          piece,
          written,
          `"${written}" is not one of the safety slips.`,
          nearestName(slip, GATE_SLIPS),
          `They are ${GATE_SLIPS.join(', ')}.`,
        );
    }
  },
} satisfies Record<string, NoteReader>;

const NOTE_NAMES: readonly string[] = Object.keys(READERS);

function listed(words: string, what: string, piece: Piece, desk: ReadingDesk): string[] {
  const list = splitList(words);
  if (list.length === 0)
    desk.add({
      code: 'line-without-words',
      range: pieceRange(desk.source, piece),
      message: `This note does not say ${what}.`,
      hint: null,
    });
  return list;
}

/** `trust +1`, `opposition −2`. */
function readChange(written: string, piece: Piece, desk: ReadingDesk): { name: string; by: number } | null {
  const [, name, sign, amount] = /^(.+?)\s*([+\-−–])\s*(\d{1,2})$/.exec(written) ?? [];
  if (name !== undefined && amount !== undefined && Number(amount) <= 10)
    return { name: tidy(name), by: sign === '+' ? Number(amount) : 0 - Number(amount) };
  desk.add({
    code: 'amount-unreadable',
    range: wordsRange(desk.source, piece, written),
    message: `"${written}" does not say by how much.`,
    hint: 'For example `trust +1` or `opposition -2`, by at most 10.',
  });
  return null;
}
