/** The parts of a header that have parts of their own: client, criteria, reviews, demand, caps, referral, days. */
import { EVERY_CODE, mayBeWeighed, WEIGHTS, type Weight, type Weights } from '../problems/severity';
import { isSeq } from 'yaml';
import { nearestName } from '../problems/nearest-name';
import { didYouMean } from '../problems/problem-list';
import { findDay } from './days';
import { DEFAULT_DEMAND } from './header-facts';
import type { HeaderEntry, HeaderReader } from './header-values';
import { CRITERION_NAMES, findCriterion, tidy } from './names';
import type { Header, Review } from './scenario';
import { replaceFix } from './source';
import { CLIENT_VALUES, DAYS, DEFAULT_CLIENT, SIZES, VALUE_WORDS } from './vocabulary';
import type { ClientValue, CriterionName, Size } from './vocabulary';

const CLIENT_KEYS = ['name', 'age', 'pronoun', ...CLIENT_VALUES];

/** `client: { name: Priya, age: 41, belief: doubtful, trust: 5 }`, or only a name. */
export function readClient(entry: HeaderEntry, r: HeaderReader): Header['client'] {
  const client = { name: '', age: null as number | null, pronoun: 'they' as Header['client']['pronoun'] };
  const state: Record<ClientValue, number> = { ...DEFAULT_CLIENT };
  const before = r.problems.count;
  if (entry.node !== null && 'value' in entry.node) {
    client.name = r.text(entry, 'The client') ?? '';
  } else {
    for (const part of r.entries(entry, 'The client')) {
      const key = tidy(part.key);
      if (key === 'name') client.name = r.text(part, "The client's name") ?? '';
      else if (key === 'age') client.age = r.number(part, 'An age', 0, 120);
      else if (key === 'pronoun')
        client.pronoun = r.oneOf(part, 'The pronoun', ['she', 'he', 'they'] as const) ?? 'they';
      else {
        const value = CLIENT_VALUES.find((v) => v === key);
        if (value) state[value] = readValue(part, value, r) ?? state[value];
        else r.unknownKey(part, 'the client', CLIENT_KEYS);
      }
    }
  }
  // Where a key or a value could not be read, the name may be in it.
  if (client.name === '' && r.problems.count === before)
    r.complain(entry.keyRange, 'The client has no name.', 'For example `client: { name: Priya, age: 41 }`.');
  return { ...client, state };
}

/** A client value: a number from 0 to 10 or one of four words. */
function readValue(part: HeaderEntry, value: ClientValue, r: HeaderReader): number | null {
  const words = Object.keys(VALUE_WORDS);
  const text = r.text(part, `The client's ${value}`);
  if (text === null) return null;
  if (/^\d/.test(text)) return r.number(part, `The client's ${value}`, 0, 10);
  const word = r.oneOf(part, `The client's ${value}`, words);
  return word === null ? null : (VALUE_WORDS[word] ?? null);
}

/** A list of criteria, in the order of the twelve, each once. */
export function readCriteria(entry: HeaderEntry, what: string, r: HeaderReader): CriterionName[] {
  const named = new Set<CriterionName>();
  for (const { text, range } of r.list(entry, what)) {
    const criterion = findCriterion(text);
    if (criterion) named.add(criterion);
    else unknownCriterion(text, range, r);
  }
  return CRITERION_NAMES.filter((c) => named.has(c));
}

function unknownCriterion(text: string, range: HeaderEntry['range'], r: HeaderReader): void {
  const nearest = nearestName(text, CRITERION_NAMES);
  const own = range.line === range.endLine && range.endColumn - range.column === text.length;
  r.problems.add({
    code: 'unknown-criterion',
    range,
    message: `"${text}" is not one of the twelve criteria.`,
    hint: didYouMean(nearest, `They are ${CRITERION_NAMES.join(', ')}.`),
    fix: nearest === null || !own ? null : replaceFix(r.source, range, nearest, `Change to ${nearest}`),
  });
}

/** Who has reviewed the scenario: a list of name, role and date. */
export function readReviews(entry: HeaderEntry, r: HeaderReader): Review[] {
  if (!isSeq(entry.node)) {
    if (entry.node !== null && r.text(entry, 'The reviews') !== null)
      r.complain(
        entry.range,
        'The reviews are a list.',
        'For example `reviewed by: [{ name: A. Khan, role: clinical, date: 2026-03-01 }]`.',
      );
    return [];
  }
  return entry.node.items.flatMap((item) => {
    const place = r.at(item, entry.range);
    const before = r.problems.count;
    const review = { name: '', role: null as Review['role'] | null, date: '' };
    for (const part of r.entries(place, 'A review')) {
      const key = tidy(part.key);
      if (key === 'name') review.name = r.text(part, "The reviewer's name") ?? '';
      else if (key === 'role')
        review.role = r.oneOf(part, "The reviewer's role", ['clinical', 'lived experience'] as const);
      else if (key === 'date') review.date = r.text(part, 'The date of the review') ?? '';
      else r.unknownKey(part, 'a review', ['name', 'role', 'date']);
    }
    const { name, role, date } = review;
    if (name === '' || role === null || date === '') {
      if (r.problems.count === before)
        r.complain(place.range, 'A review has a name, a role (clinical or lived experience) and a date.');
      return [];
    }
    return [{ name, role, date }];
  });
}

/** `demand: { small: 2, planned: 4, too big: 7 }`; sizes left out keep their usual demand. */
export function readDemand(entry: HeaderEntry, r: HeaderReader): Header['demand'] {
  const demand: Record<Size, number> = { ...DEFAULT_DEMAND };
  for (const part of r.entries(entry, 'The demand')) {
    const size = SIZES.find((s) => s === tidy(part.key));
    if (size) demand[size] = r.number(part, `The demand of a ${size} step`, 0, 10) ?? demand[size];
    else r.unknownKey(part, 'the demand', SIZES);
  }
  return demand;
}

/** `severity: { too-long-to-say: off }`: how much weight the author gives a problem. */
export function readSeverity(entry: HeaderEntry, r: HeaderReader): Weights {
  const weights: Record<string, Weight> = {};
  for (const part of r.entries(entry, 'The severity')) {
    const code = part.key.trim();
    if (!EVERY_CODE.includes(code)) {
      r.unknownKey(part, 'the severity', EVERY_CODE);
      continue;
    }
    const weight = r.oneOf(part, `The severity of ${code}`, WEIGHTS);
    if (weight === null) continue;
    if (mayBeWeighed(code)) weights[code] = weight;
    else
      r.complain(
        part.keyRange,
        `\`${code}\` keeps its severity: a script that has it cannot be played, or not be proved, as it is written.`,
        'Take it out of the severity, and mend what it reports.',
      );
  }
  return weights;
}

/** `caps: { learning: 2 }`: the highest level that can be reached here. */
export function readCaps(entry: HeaderEntry, r: HeaderReader): Header['caps'] {
  const caps: Partial<Record<CriterionName, number>> = {};
  for (const part of r.entries(entry, 'The caps')) {
    const criterion = findCriterion(part.key);
    if (!criterion) unknownCriterion(part.key, part.keyRange, r);
    else {
      const level = r.number(part, `The cap of ${criterion}`, 0, 2);
      if (level !== null) caps[criterion] = Math.floor(level);
    }
  }
  return Object.fromEntries(CRITERION_NAMES.flatMap((c) => (caps[c] === undefined ? [] : [[c, caps[c]]])));
}

/** Facts from the referral, in the author's order. */
export function readReferral(entry: HeaderEntry, r: HeaderReader): Header['referral'] {
  return r.entries(entry, 'The referral').flatMap((part) => {
    const text = r.text(part, `"${part.key}" in the referral`);
    const label = part.key.replace(/\s+/g, ' ').trim();
    return text === null || label === '' ? [] : [{ label, text }];
  });
}

/** What stands in the client's week anyway, by day. */
export function readDays(entry: HeaderEntry, r: HeaderReader): Header['days'] {
  const days: Record<number, string> = {};
  for (const part of r.entries(entry, 'The days')) {
    const day = findDay(part.key);
    if (day === null) {
      const nearest = nearestName(part.key, DAYS);
      r.problems.add({
        code: 'unknown-day',
        range: part.keyRange,
        message: `"${part.key}" is not a day of the week.`,
        hint: didYouMean(nearest),
        fix: nearest === null ? null : replaceFix(r.source, part.keyRange, nearest, `Change to ${nearest}`),
      });
      continue;
    }
    const text = r.text(part, `What stands on ${part.key}`);
    if (text !== null) days[day] = text;
  }
  return days;
}
