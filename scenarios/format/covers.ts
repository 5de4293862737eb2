/**
 * What a scenario covers: topics in its author's words, and references (`curriculum: behavioural activation`) by the names of a
 * framework. In a header both stand in one list, and a reference is kept as the line an author writes, so that no editor loses it.
 */
import { isMap, isSeq } from 'yaml';
import { nearestName } from '../problems/nearest-name';
import { didYouMean } from '../problems/problem-list';
import { FRAMEWORK_KEYS, FRAMEWORKS, type Framework, type FrameworkKey } from './frameworks';
import type { HeaderEntry, HeaderNode, HeaderReader } from './header-values';
import { tidy } from './names';
import { replaceFix } from './source';

const frameworkOf = (written: string): Framework | undefined =>
  FRAMEWORKS.find(({ key }) => key === tidy(written));

export const namesOf = (framework: Framework): string[] => framework.parts.flatMap(({ names }) => names);

/** The name as the framework has it, or null where it has none like it. */
function knownName(framework: Framework, written: string): string | null {
  return namesOf(framework).find((name) => tidy(name) === tidy(written)) ?? null;
}

/** `key: name` taken apart where the key is a framework's; null for a topic. */
function splitReference(written: string): { framework: Framework; name: string } | null {
  const colon = written.indexOf(':');
  const framework = colon < 0 ? undefined : frameworkOf(written.slice(0, colon));
  const name = written.slice(colon + 1).trim();
  return framework === undefined || name === '' ? null : { framework, name };
}

/** The list under `covers`; a name that its framework does not have is named, and kept as it was written. */
export function readCovers(entry: HeaderEntry, r: HeaderReader): string[] {
  if (!isSeq(entry.node)) return r.list(entry, 'The topics', false).map((s) => s.text);
  return entry.node.items.flatMap((item) => {
    const place = r.at(item, entry.range);
    if (isMap(place.node)) return readReferences(place, r);
    const text = r.text(place, 'Each of what it covers');
    if (text === null) return [];
    const reference = splitReference(text);
    return reference === null ? [text] : [referenceLine(reference, place, r)];
  });
}

function readReferences(place: HeaderNode, r: HeaderReader): string[] {
  return r.entries(place, 'A reference').flatMap((part) => {
    const framework = frameworkOf(part.key);
    if (framework === undefined) {
      r.unknownKey(part, 'a reference', FRAMEWORK_KEYS);
      return [];
    }
    return r
      .list(part, 'The names', false)
      .map(({ text, range }) => referenceLine({ framework, name: text }, { node: null, range }, r));
  });
}

function referenceLine(
  { framework, name }: { framework: Framework; name: string },
  { range }: HeaderNode,
  r: HeaderReader,
): string {
  const known = knownName(framework, name);
  if (known === null) {
    const nearest = nearestName(name, namesOf(framework));
    const own = range.line === range.endLine && range.endColumn - range.column === name.length;
    r.problems.add({
      code: 'unknown-reference',
      range,
      message: `"${name}" is not a name that this release knows of the ${framework.title}; it is kept as you wrote it.`,
      hint: didYouMean(nearest, `It knows ${namesOf(framework).join(', ')}.`),
      fix: nearest === null || !own ? null : replaceFix(r.source, range, nearest, `Change to ${nearest}`),
    });
  }
  return `${framework.key}: ${known ?? name}`;
}

/** A line of the list as YAML has it: a reference is a map of one, a topic is words. */
export function asWritten(line: string): string | Record<string, string> {
  const reference = splitReference(line);
  return reference === null ? line : { [reference.framework.key]: reference.name };
}

export interface Covered {
  readonly topics: readonly string[];
  /** By framework: a line a part, "part: name, name"; names that this release does not know stand alone. */
  readonly references: Readonly<Record<FrameworkKey, readonly string[]>>;
}

/** Topics and references apart. */
export function coveredBy(covers: readonly string[]): Covered {
  const named: Record<FrameworkKey, string[]> = { curriculum: [], apprenticeship: [], digital: [] };
  const topics: string[] = [];
  for (const line of covers) {
    const reference = splitReference(line);
    if (reference === null) topics.push(line);
    else named[reference.framework.key].push(reference.name);
  }
  const references = { curriculum: [], apprenticeship: [], digital: [] } as Record<FrameworkKey, string[]>;
  for (const framework of FRAMEWORKS) references[framework.key] = byPart(framework, named[framework.key]);
  return { topics, references };
}

function byPart(framework: Framework, names: readonly string[]): string[] {
  const known = framework.parts.flatMap(({ part, names: has }) => {
    const here = names.filter((name) => has.includes(name));
    return here.length === 0 ? [] : [`${part}: ${here.join(', ')}`];
  });
  return [...known, ...names.filter((name) => knownName(framework, name) === null)];
}

/** Framework by framework, those that the scenario says nothing of left out: for a page or a statement. */
export function referenceLines(covers: readonly string[]): { label: string; text: string }[] {
  const { references } = coveredBy(covers);
  return FRAMEWORKS.flatMap(({ key, title, edition }) =>
    references[key].length === 0 ? [] : [{ label: title, text: `${edition}. ${references[key].join('; ')}` }],
  );
}
