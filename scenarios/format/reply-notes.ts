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
import type { Agreed, ElementRef, OwnRef, Reply } from './scenario';
import { pieceRange, wordsRange } from './source';
import type { Piece } from './source';
import { oneLine, splitList, unquoted } from './words';
import { CLIENT_VALUES, GATE_SLIPS, SAFETY_ACTS, SIZES, SLIPS } from './vocabulary';
import type { ClientValue, GateSlip, SafetyAct, Size, SlipName } from './vocabulary';

type Growing<T> = { -readonly [K in keyof T]: T[K] };
export type Notes = Growing<Omit<Reply, 'number' | 'text' | 'to' | 'range'>>;

/** One for all replies: of the lists under a reply most are empty. */
const NONE: readonly never[] = Object.freeze([]);

export function emptyNotes(): Notes {
  return {
    shows: NONE,
    slips: NONE,
    safety: NONE,
    gateSlips: NONE,
    why: null,
    agreed: NONE,
    clientChanges: null,
    counts: NONE,
    when: null,
    also: NONE,
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

/** Puts what a note says into the notes of a reply. What it holds may be put into several. */
export type PutNote = (notes: Notes) => void;
const nothing: PutNote = () => undefined;

/** Puts a list behind what is there, and makes none where one of the two will do. */
const joined = <T>(before: readonly T[] | null | undefined, more: readonly T[]): readonly T[] =>
  before === null || before === undefined || before.length === 0
    ? more.length === 0
      ? NONE
      : more
    : [...before, ...more];

/** Reads one note into the reply's notes. The same words are read once in a script: most notes come again and again. */
export function readNote(piece: Piece, notes: Notes, desk: ReadingDesk): void {
  let put = desk.notes.get(piece.text);
  if (!put) {
    const before = desk.problems.count;
    put = readWords(piece, desk);
    // A problem is told again wherever it stands.
    if (desk.problems.count === before) desk.notes.set(piece.text, put);
  }
  put(notes);
}

function readWords(piece: Piece, desk: ReadingDesk): PutNote {
  const words = piece.text.trim();
  const match = NOTE.exec(words);
  // A whole note in bold (`**time 2 minutes**`) is read as if only its first words were.
  const bold = match?.[1]?.replace(/:$/, '').trim();
  const name = tidy(bold ?? match?.[2] ?? '');
  const known = noteName(name);
  if (known !== null) return READERS[known](oneLine(match?.[3] ?? ''), piece, desk);
  const inside = bold === undefined ? null : NOTE.exec(bold);
  const insideName = inside ? noteName(tidy(inside[2] ?? '')) : null;
  if (inside && insideName !== null)
    return READERS[insideName](oneLine(`${inside[3] ?? ''} ${match?.[3] ?? ''}`), piece, desk);
  const first = bold ?? words.split(/\s/)[0] ?? '';
  desk.unknown(
    'unknown-reply-note',
    piece,
    first,
    first === '' ? 'This note says nothing.' : `"${first}" is not a note that a reply can have.`,
    nearestName(first, NOTE_NAMES),
    `A note begins with one of ${NOTE_NAMES.join(', ')}.`,
  );
  return nothing;
}

function noteName(name: string): NoteName | null {
  return Object.hasOwn(READERS, name) ? (name as NoteName) : (PLURALS.get(name) ?? null);
}

type NoteReader = (words: string, piece: Piece, desk: ReadingDesk) => PutNote;

const READERS = {
  shows(words, piece, desk) {
    const shows: ElementRef[] = [];
    const ownShown: OwnRef[] = [];
    for (const written of listed(words, 'what it shows', piece, desk)) {
      const own = findOwnElement(written, desk.header.own ?? []);
      if (own) {
        ownShown.push(own);
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
      } else shows.push(looked.found);
    }
    return (notes) => {
      notes.shows = joined(notes.shows, shows);
      if (ownShown.length > 0) notes.own = joined(notes.own, ownShown);
    };
  },
  slip(words, piece, desk) {
    const slips: SlipName[] = [];
    for (const written of listed(words, 'the slip', piece, desk)) {
      const slip = findSlip(written);
      if (slip) slips.push(slip);
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
    return (notes) => {
      notes.slips = joined(notes.slips, slips);
    };
  },
  why(words) {
    if (words === '') return nothing;
    return (notes) => {
      notes.why = notes.why === null ? words : `${notes.why} ${words}`;
    };
  },
  agreed(words, piece, desk) {
    const agrees =
      (one: Agreed): PutNote =>
      (notes) => {
        notes.agreed = joined(notes.agreed, [one]);
      };
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
      if (size) return agrees({ field, text: size satisfies Size });
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
    } else return agrees({ field, text });
    return nothing;
  },
  client(words, piece, desk) {
    const changes: { value: ClientValue; by: number }[] = [];
    for (const written of listed(words, 'what changes', piece, desk)) {
      const change = readChange(written, piece, desk);
      if (change === null) continue;
      const value = CLIENT_VALUES.find((v) => v === change.name);
      if (value) changes.push({ value, by: change.by });
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
    return (notes) => {
      notes.clientChanges = joined(notes.clientChanges, changes);
    };
  },
  counts(words, piece, desk) {
    const { counters } = desk.header;
    const counts: Reply['counts'][number][] = [];
    for (const written of listed(words, 'what is counted', piece, desk)) {
      const change = readChange(/[+\-−–]?\s*\d+$/.test(written) ? written : `${written} +1`, piece, desk);
      if (change === null) continue;
      if (counters.includes(change.name)) counts.push({ counter: change.name, by: change.by });
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
    return (notes) => {
      notes.counts = joined(notes.counts, counts);
    };
  },
  if(words, piece, desk) {
    const when = desk.condition(words.replace(/:$/, ''), piece);
    return (notes) => {
      notes.when = when;
    };
  },
  also(words, piece, desk) {
    const text = unquoted(words);
    if (text !== '')
      return (notes) => {
        notes.also = joined(notes.also, [text]);
      };
    desk.add({
      code: 'reply-without-words',
      range: pieceRange(desk.source, piece),
      message: 'The other wording has no words.',
      hint: 'For example `**also** "Or said like this"`.',
    });
    return nothing;
  },
  time(words, piece, desk) {
    const minutes = /^(\d{1,2}(?:\.\d{1,2})?)\s*(?:min(?:ute)?s?)?\.?$/i.exec(words)?.[1];
    if (minutes !== undefined && Number(minutes) <= 30)
      return (notes) => {
        notes.minutes += Number(minutes);
      };
    desk.add({
      code: 'amount-unreadable',
      range: wordsRange(desk.source, piece, words),
      message: `"${words}" is not a time of up to 30 minutes.`,
      hint: 'For example `**time** 2 minutes`.',
    });
    return nothing;
  },
  model: () => (notes) => {
    notes.model = true;
  },
  safety(words, piece, desk) {
    const acts: SafetyAct[] = [];
    for (const written of listed(words, 'the safety act', piece, desk)) {
      const act = tidy(written);
      if (SAFETY_NAMES.has(act)) acts.push(act as SafetyAct);
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
    return (notes) => {
      notes.safety = joined(notes.safety, acts);
    };
  },
  'safety slip'(words, piece, desk) {
    const slips: GateSlip[] = [];
    for (const written of listed(words, 'the safety slip', piece, desk)) {
      const slip = tidy(written);
      if (GATE_SLIP_NAMES.has(slip)) slips.push(slip as GateSlip);
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
    return (notes) => {
      notes.gateSlips = joined(notes.gateSlips, slips);
    };
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
