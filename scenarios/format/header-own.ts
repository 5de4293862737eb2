/** `own criteria:` up to three criteria of the author's own, each with its elements and what meets it. */
import { isSeq } from 'yaml';
import { nearestName } from '../problems/nearest-name';
import { didYouMean } from '../problems/problem-list';
import type { HeaderEntry, HeaderNode, HeaderReader } from './header-values';
import { ELEMENTS, findCriterion, findSlip, tidy } from './names';
import type { OwnCriterion } from './scenario';

export const MOST_OWN = 3;
export const MOST_OWN_ELEMENTS = 6;
const EXAMPLE =
  'For example `own criteria: [{ name: rota, elements: [asks the rota, names a shift], meets: [asks the rota] }]`.';

type Named = { readonly text: string; readonly range: HeaderNode['range'] };

/** A list of maps, or one map for one criterion. What cannot be read is a problem, and costs only itself. */
export function readOwnCriteria(entry: HeaderEntry, r: HeaderReader): OwnCriterion[] {
  const items = isSeq(entry.node) ? entry.node.items.map((item) => r.at(item, entry.range)) : [entry];
  if (items.length > MOST_OWN)
    unclear(
      r,
      entry.keyRange,
      `A script can have ${MOST_OWN} criteria of its own; this has ${items.length}.`,
    );
  const taken = new Set<string>();
  return items.slice(0, MOST_OWN).flatMap((item) => readOne(item, r, taken) ?? []);
}

function readOne(item: HeaderNode, r: HeaderReader, taken: Set<string>): OwnCriterion | null {
  const before = r.problems.count;
  let name: Named | null = null;
  let elements: Named[] = [];
  let meets: Named[] | null = null;
  for (const part of r.entries(item, 'A criterion of your own')) {
    const key = tidy(part.key);
    if (key === 'name') {
      const text = r.text(part, 'The name');
      name = text === null ? null : { text: tidy(text), range: part.range };
    } else if (key === 'elements') elements = named(r.list(part, 'The elements'));
    else if (key === 'meets') meets = named(r.list(part, 'The elements that meet it'));
    else r.unknownKey(part, 'a criterion of your own', ['name', 'elements', 'meets']);
  }
  if (name === null || elements.length === 0) {
    if (r.problems.count === before)
      unclear(r, item.range, 'A criterion of your own has a name and its elements.', EXAMPLE);
    return null;
  }
  if (elements.length > MOST_OWN_ELEMENTS)
    unclear(
      r,
      item.range,
      `A criterion of your own has up to ${MOST_OWN_ELEMENTS} elements; "${name.text}" has ${elements.length}.`,
    );
  const free = [name, ...elements.slice(0, MOST_OWN_ELEMENTS)].filter((one) => isFree(one, r, taken));
  const names = elements.map((e) => e.text).filter((text) => free.some((one) => one.text === text));
  for (const { text, range } of meets ?? []) {
    if (elements.some((e) => e.text === text)) continue;
    unclear(
      r,
      range,
      `"${text}" is not one of the elements of "${name.text}".`,
      didYouMean(
        nearestName(
          text,
          elements.map((e) => e.text),
        ),
        'What meets it is some of its own elements.',
      ),
    );
  }
  if (!free.includes(name) || names.length === 0) return null;
  const wanted = names.filter((text) => meets?.some((m) => m.text === text) ?? false);
  return { name: name.text, elements: names, meets: wanted.length > 0 ? wanted : names.slice(0, 1) };
}

const named = (list: readonly Named[]): Named[] =>
  list.map(({ text, range }) => ({ text: tidy(text), range }));

/** A name that something else has already could not be told apart on a reply. */
function isFree({ text, range }: Named, r: HeaderReader, taken: Set<string>): boolean {
  const ours = findCriterion(text) !== null || ELEMENTS.has(text);
  if (!ours && findSlip(text) === null && !taken.has(text)) {
    taken.add(text);
    return true;
  }
  r.problems.add({
    code: 'own-name-taken',
    range,
    message: `"${text}" is taken: ${ours ? 'it is a criterion or an element of the twelve' : taken.has(text) ? 'it is named twice here' : 'it is a slip'}.`,
    hint: 'Give it words of its own.',
  });
  return false;
}

function unclear(
  r: HeaderReader,
  range: HeaderNode['range'],
  message: string,
  hint: string | null = null,
): void {
  r.problems.add({ code: 'own-criterion-unclear', range, message, hint });
}
