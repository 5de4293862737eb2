/** A header in canonical YAML: known keys in one order, what is usual left out. */
import { Document, isCollection, isMap, YAMLMap } from 'yaml';
import { asWritten } from './covers';
import { DEFAULT_DEMAND, FORMAT_VERSION } from './header-facts';
import type { HeaderKey } from './header-facts';
import type { Header } from './scenario';
import { CLIENT_VALUES, DAYS, DEFAULT_CLIENT, SIZES } from './vocabulary';

/** The header with its `---` lines. */
export function printHeader(header: Header): string {
  return ['---', `scenario: ${FORMAT_VERSION}`, ...headerLines(header), '---'].join('\n');
}

function headerLines(h: Header): string[] {
  const usualSheet = h.difficulty === 'advanced' ? 'blank' : 'boxes';
  return [
    ...line('id', h.id),
    ...line('title', h.title),
    // A version such as 1.0 is text that looks like a number; read back, it is taken as it is written.
    ...(/^\d+(\.\d+)*$/.test(h.version) ? [`version: ${h.version}`] : line('version', h.version)),
    ...line('client', clientOf(h)),
    ...line('mode', h.mode),
    ...(h.intervention === null ? [] : line('intervention', h.intervention)),
    ...line('contact', h.contact),
    ...line('difficulty', h.difficulty),
    ...line('criteria', h.criteria),
    ...line('targets', h.targets),
    ...line('calls it', h.callsIt),
    ...line('starts at', minutesOf(h.startsAt)),
    ...(h.barrier === null ? [] : line('barrier', h.barrier)),
    ...(h.sheet === usualSheet ? [] : line('sheet', h.sheet)),
    ...(h.test ? line('test', true) : []),
    ...(SIZES.every((s) => h.demand[s] === DEFAULT_DEMAND[s]) ? [] : line('demand', { ...h.demand })),
    ...(Object.keys(h.caps).length === 0 ? [] : line('caps', { ...h.caps })),
    ...(Object.keys(h.severity ?? {}).length === 0 ? [] : line('severity', { ...h.severity })),
    ...list('counters', h.counters),
    ...((h.own ?? []).length === 0
      ? []
      : line(
          'own criteria',
          (h.own ?? []).map(({ name, elements, meets }) => ({ name, elements, meets })),
        )),
    ...list('people', h.people),
    ...list('places', h.places),
    ...(h.referral.length === 0
      ? []
      : line('referral', asMap(h.referral.map((r) => [r.label, r.text])), false)),
    ...days(h),
    ...(h.contentNote === null ? [] : line('content note', h.contentNote)),
    ...(h.covers.length === 0 ? [] : line('covers', h.covers.map(asWritten), false)),
    ...list('sources', h.sources, false),
    ...list('authors', h.authors),
    ...(h.reviewedBy.length === 0
      ? []
      : line(
          'reviewed by',
          h.reviewedBy.map((r) => ({ ...r })),
        )),
  ];
}

function clientOf({ client }: Header): Record<string, string | number> {
  const values = CLIENT_VALUES.filter((v) => client.state[v] !== DEFAULT_CLIENT[v]).map((v) => [
    v,
    client.state[v],
  ]);
  return {
    name: client.name,
    ...(client.age === null ? {} : { age: client.age }),
    pronoun: client.pronoun,
    ...Object.fromEntries(values),
  };
}

function minutesOf(startsAt: readonly number[]): string | string[] {
  const minutes = startsAt.map((m) => `${m} minutes`);
  return minutes.length === 1 ? (minutes[0] ?? '') : minutes;
}

function days({ days: standing }: Header): string[] {
  const rows = DAYS.flatMap((name, i): [string, string][] => {
    const text = standing[i as keyof typeof standing];
    return text === undefined ? [] : [[name, text]];
  });
  return rows.length === 0 ? [] : line('days', asMap(rows), false);
}

function list(key: HeaderKey, values: readonly string[], flow = true): string[] {
  return values.length === 0 ? [] : line(key, values, flow);
}

/** A map that keeps its order and its repeated names. */
function asMap(rows: readonly (readonly [string, string])[]): YAMLMap {
  const map = new YAMLMap();
  const document = new Document();
  for (const [key, value] of rows) map.items.push(document.createPair(key, value) as never);
  return map;
}

/** `key: value`; lists and maps in brackets on the same line where they are short facts, on lines of their own where they are prose. */
function line(key: HeaderKey, value: unknown, flow = true): string[] {
  const document = new Document({ [key]: value });
  const inner = document.get(key, true);
  if (isCollection(inner)) inner.flow = flow;
  return [document.toString({ lineWidth: 0, flowCollectionPadding: isMap(inner) }).trimEnd()];
}
