/** The header's facts as the form shows them: groups of fields, each with its words, what the text says, and what a change does to it. */
import { DEFAULT_DEMAND } from '../../../scenarios/format/header-facts';
import { writtenFact } from '../../../scenarios/format/header-places';
import type { Header } from '../../../scenarios/format/scenario';
import { CLIENT_VALUES, CONTACTS, DIFFICULTIES, MODES, SIZES } from '../../../scenarios/format/vocabulary';
import { capital } from '../../opening-capital';
import type { FormEdits } from './form-edits';
import { linesList, minutesList, numberOrWords } from './form-words';

export interface FormField {
  readonly label: string;
  readonly value: string;
  readonly change: (typed: string) => void;
  readonly hint?: string;
  /** A choice among a few instead of words. */
  readonly options?: readonly string[];
  /** More than one line. */
  readonly long?: boolean;
  /** Stands beside others where there is room. */
  readonly narrow?: boolean;
}

export interface FormGroup {
  readonly legend: string;
  readonly hint?: string;
  readonly fields: readonly FormField[];
}

const upTo = (most: number): string[] => Array.from({ length: most + 1 }, (_, n) => String(n));

export function scenarioGroup(header: Header, edits: FormEdits): FormGroup {
  const choice = (key: string, value: string, options: readonly string[]) => ({
    ...{ value, options, narrow: true },
    change: (typed: string) => edits.set([key], typed),
  });
  const words = (key: string, value: string | null) => ({
    value: value ?? '',
    change: (typed: string) => edits.setWords([key], typed),
  });
  return {
    legend: 'The scenario',
    fields: [
      { label: 'Title', ...words('title', header.title) },
      {
        ...{ label: 'What is practised', hint: 'Setting work, reviewing it, or both with a week between.' },
        ...choice('mode', header.mode, MODES),
      },
      {
        ...{ label: 'How they meet', hint: 'Written messages have no clock of speaking.' },
        ...choice('contact', header.contact, CONTACTS),
      },
      {
        ...{ label: 'Difficulty', hint: 'Advanced usually means a blank sheet.' },
        ...choice('difficulty', header.difficulty, DIFFICULTIES),
      },
      {
        ...{ label: 'The sheet', hint: 'Boxes to fill in, or blank paper.' },
        ...choice('sheet', header.sheet, ['boxes', 'blank']),
      },
      {
        ...{ label: 'Played as a test', hint: 'Then the sheet is read in the debrief only.' },
        ...{ value: header.test ? 'yes' : 'no', options: ['no', 'yes'], narrow: true },
        change: (typed) => edits.set(['test'], typed === 'yes' ? true : null),
      },
      {
        ...{ label: 'Intervention', hint: 'For example: behavioural activation.' },
        ...words('intervention', header.intervention),
      },
      { label: 'What this client calls homework', ...words('calls it', header.callsIt) },
      {
        label: 'Minutes on the clock at the first line',
        hint: 'Of 30; with two sessions two numbers, with a comma between.',
        value: header.startsAt.join(', '),
        change: (typed) => edits.set(['starts at'], minutesList(typed)),
      },
      {
        ...{ label: 'What is really in the way', hint: 'For the debrief.' },
        ...words('barrier', header.barrier),
      },
      {
        ...{ label: 'Content note', hint: 'What a trainee may want to know before they begin.' },
        ...words('content note', header.contentNote),
      },
    ],
  };
}

const VALUE_NAMES = {
  belief: 'Belief that it will help',
  understanding: 'Understanding of what and why',
  confidence: 'Confidence that they can',
  trust: 'Trust in the practitioner',
  opposition: 'Opposition',
} as const;

export function clientGroup({ client }: Header, edits: FormEdits): FormGroup {
  return {
    legend: 'The client',
    hint: 'Numbers are what they hold at the first line, from 0 to 10. Usual is 5, and no opposition.',
    fields: [
      {
        ...{ label: 'Name', value: client.name, narrow: true },
        change: (typed) => edits.setWords(['client', 'name'], typed),
      },
      {
        ...{ label: 'Age', value: client.age === null ? '' : String(client.age), narrow: true },
        change: (typed) => edits.set(['client', 'age'], numberOrWords(typed)),
      },
      {
        ...{ label: 'Pronoun', value: client.pronoun, options: ['she', 'he', 'they'], narrow: true },
        change: (typed) => edits.set(['client', 'pronoun'], typed),
      },
      ...CLIENT_VALUES.map((value) => ({
        ...{ label: VALUE_NAMES[value], value: String(client.state[value]), options: upTo(10), narrow: true },
        change: (typed: string) => edits.set(['client', value], Number(typed)),
      })),
    ],
  };
}

const SIZE_WORDS = {
  small: 'A small step',
  planned: 'A step as planned',
  'too big': 'A step too big',
} as const;

export function demandGroup({ demand }: Header, edits: FormEdits): FormGroup {
  const usual = SIZES.map((size) => DEFAULT_DEMAND[size]).join(', ');
  return {
    legend: 'What a step asks of this client',
    hint: `From 0 to 10: the more it asks, the more belief and confidence it takes. Usual are ${usual}.`,
    fields: SIZES.map((size) => ({
      ...{ label: SIZE_WORDS[size], value: String(demand[size]), options: upTo(10), narrow: true },
      change: (typed: string) => edits.set(['demand', size], Number(typed)),
    })),
  };
}

/** Of the criteria it assesses, and of those that have a cap without being assessed. */
export function capsGroup({ criteria, caps }: Header, edits: FormEdits): FormGroup {
  const capped = Object.keys(caps) as (keyof typeof caps)[];
  const shown = [...criteria, ...capped.filter((name) => !criteria.includes(name))];
  return {
    legend: 'The highest level that can be reached here',
    hint:
      shown.length === 0
        ? 'Nothing is assessed yet.'
        : 'Where the script cannot show all of a criterion, less than 3.',
    fields: shown.map((name) => ({
      ...{
        label: capital(name),
        value: String(caps[name] ?? 3),
        options: ['3', '2', '1', '0'],
        narrow: true,
      },
      change: (typed: string) => edits.set(['caps', name], typed === '3' ? null : Number(typed)),
    })),
  };
}

export function namesGroup(header: Header, edits: FormEdits): FormGroup {
  return {
    legend: 'Names it should know',
    hint: 'A line each.',
    fields: [
      {
        ...{ label: 'People', hint: 'Whom the reader of the plan may meet in it.' },
        ...lines('people', header.people, edits),
      },
      {
        ...{ label: 'Places', hint: 'Where the client may go.' },
        ...lines('places', header.places, edits),
      },
      {
        ...{
          label: 'Things you count',
          hint: 'Names of your own, for replies to add to and lines to ask for.',
        },
        ...lines('counters', header.counters, edits),
      },
    ],
  };
}

/** @param text the script's, for what its header leaves unsaid */
export function standsBehindGroup(header: Header, text: string, edits: FormEdits): FormGroup {
  return {
    legend: 'Who and what stands behind it',
    fields: [
      {
        ...{
          label: 'Its name in files',
          hint: 'Small letters and hyphens. Attempts remember it.',
        },
        ...{ value: writtenFact(text, 'id'), narrow: true },
        change: (typed) => edits.setWords(['id'], typed),
      },
      {
        ...{
          label: 'Version',
          hint: 'Yours to count, so that others see which one they have.',
          value: header.version,
          narrow: true,
        },
        change: (typed) => edits.setWords(['version'], typed),
      },
      { label: 'Authors', hint: 'A line each.', ...lines('authors', header.authors, edits) },
      { label: 'Sources', hint: 'A line each.', ...lines('sources', header.sources, edits) },
      {
        label: 'What it covers',
        hint: 'A line each: topics, or a reference such as curriculum: behavioural activation.',
        ...lines('covers', header.covers, edits),
      },
    ],
  };
}

function lines(key: string, value: readonly string[], edits: FormEdits) {
  return {
    ...{ long: true, value: value.join('\n') },
    change: (typed: string) => edits.set([key], linesList(typed)),
  };
}
