/** What a header may say: its keys, and what stands where it says nothing. */
import type { Header } from './scenario';
import { DEFAULT_CLIENT } from './vocabulary';
import type { Range } from '../problems/problem';

export const HEADER_KEYS = [
  'scenario',
  'id',
  'title',
  'version',
  'client',
  'mode',
  'intervention',
  'contact',
  'difficulty',
  'criteria',
  'targets',
  'calls it',
  'starts at',
  'barrier',
  'authors',
  'reviewed by',
  'sources',
  'covers',
  'content note',
  'demand',
  'caps',
  'severity',
  'counters',
  'own criteria',
  'people',
  'places',
  'referral',
  'days',
  'sheet',
  'test',
] as const;
export type HeaderKey = (typeof HEADER_KEYS)[number];

/** The format this reader reads; files of this version load in every later release. */
export const FORMAT_VERSION = 1;

/** What each size asks of the client where the header does not say. */
export const DEFAULT_DEMAND = { small: 2, planned: 4, 'too big': 7 } as const;

/** A header that says nothing: what reading falls back to, key by key. */
export function emptyHeader(id: string, range: Range): Header {
  return {
    id,
    title: '',
    version: '1',
    client: { name: '', age: null, pronoun: 'they', state: DEFAULT_CLIENT },
    mode: 'setting',
    intervention: null,
    contact: 'telephone',
    difficulty: 'foundation',
    criteria: [],
    targets: [],
    callsIt: 'homework',
    startsAt: [0],
    barrier: null,
    authors: [],
    reviewedBy: [],
    sources: [],
    covers: [],
    contentNote: null,
    demand: DEFAULT_DEMAND,
    caps: {},
    counters: [],
    people: [],
    places: [],
    referral: [],
    days: {},
    sheet: 'boxes',
    range,
  };
}
