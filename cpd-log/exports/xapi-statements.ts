/**
 * A year as xAPI 1.0.3 statements, with the verbs and activity types that ADL publishes. Facts only: titles, minutes, levels; nothing of
 * a reflection. A statement's id follows from its content, so that sending twice is keeping once.
 */
import { sourceHash } from '../source-hash';
import type { EntryKind } from '../entries/entry-kinds';
import type { ExportedYear, Statement } from './exported-year';

const VERBS = {
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  attended: 'http://adlnet.gov/expapi/verbs/attended',
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
} as const;
const TYPE = 'http://adlnet.gov/expapi/activities/';

const SAID_AS: Readonly<Record<EntryKind, readonly [keyof typeof VERBS, string]>> = {
  'simulated practice': ['completed', 'simulation'],
  workshop: ['attended', 'meeting'],
  'short course': ['completed', 'course'],
  webinar: ['attended', 'meeting'],
  reading: ['experienced', 'media'],
  shadowing: ['experienced', 'performance'],
  'journal club': ['attended', 'meeting'],
  'skills practice group': ['attended', 'meeting'],
  'special interest group': ['attended', 'meeting'],
  'project or audit': ['completed', 'performance'],
  'self-practice': ['experienced', 'performance'],
  supervision: ['attended', 'meeting'],
  'live assessment': ['completed', 'assessment'],
  'something else': ['experienced', 'lesson'],
};

export interface XapiStatement {
  readonly id: string;
  readonly actor: { readonly objectType: 'Agent'; readonly mbox: string; readonly name?: string };
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: {
      readonly type: string;
      readonly name: Readonly<Record<string, string>>;
    };
  };
  readonly result?: { readonly duration?: string; readonly extensions?: Readonly<Record<string, unknown>> };
  readonly timestamp: string;
}

/** An address a record store can know somebody by. */
export const isEmail = (text: string): boolean => /^[^\s@:]+@[^\s@:]+\.[^\s@:]{2,}$/.test(text.trim());

/** @param email of the owner, as the record store knows them. Finished statements only. */
export async function xapiStatements(
  { statements, owner }: ExportedYear,
  email: string,
): Promise<XapiStatement[]> {
  const finished = statements.filter(({ label }) => label !== null);
  return Promise.all(finished.map((statement) => asXapi(statement, email.trim(), owner)));
}

async function asXapi({ entry }: Statement, email: string, owner: string): Promise<XapiStatement> {
  const [verb, type] = SAID_AS[entry.kind];
  const { facts } = entry;
  const activity = facts ? `scenario:${facts.scenarioId}` : `entry:${entry.id}`;
  const duration = entry.minutes === null ? {} : { duration: `PT${entry.minutes}M` };
  const levels =
    facts && facts.criteria.length > 0 ? { extensions: { [`${OURS}levels`]: levelsOf(facts.criteria) } } : {};
  const result = { ...duration, ...levels };
  const body = {
    actor: { objectType: 'Agent' as const, mbox: `mailto:${email}`, ...(owner && { name: owner }) },
    verb: { id: VERBS[verb], display: { 'en-GB': verb } },
    object: {
      objectType: 'Activity' as const,
      id: OURS + activity.split(':').map(encodeURIComponent).join(':'),
      definition: { type: TYPE + type, name: { 'en-GB': entry.title.trim() || entry.kind } },
    },
    ...(Object.keys(result).length > 0 && { result }),
    // A day has no hour; noon is that day in every British and European zone.
    timestamp: `${entry.day}T12:00:00.000Z`,
  };
  return { id: asUuid(await sourceHash(JSON.stringify([entry.id, body]))), ...body };
}

/** Ours alone, and no address that somebody could own. */
const OURS = 'urn:between-sessions:';

const levelsOf = (
  criteria: readonly { readonly session: number; readonly criterion: string; readonly level: number }[],
) => criteria.map(({ session, criterion, level }) => ({ session, criterion, level }));

/** 32 hex digits of a hash as a UUID of version 8: made by a rule of our own (RFC 9562, 5.8). */
function asUuid(hash: string): string {
  const hex = `${hash.slice(0, 12)}8${hash.slice(13, 16)}8${hash.slice(17, 32)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
