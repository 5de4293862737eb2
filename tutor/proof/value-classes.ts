/**
 * Client values that nothing still to come can tell apart are one. Going back from every condition that asks for a value, and from what
 * a week is played from, each node gets classes of values: two are in one class if every condition answers both alike, the week cannot
 * tell them apart, and whatever is said next leads both into one class. A walk then follows one of each class, and meets just what it
 * would have met with all of them.
 */
import type { Condition } from '../../scenarios/format/scenario';
import { SIZES, type ClientState } from '../../scenarios/format/vocabulary';
import { MENU } from './compiled-scenario';
import { COMPARE } from './condition-test';
import type { Effect } from './effects';
import { FACT } from './fact-names';
import type { MachineBeat, MachineParts } from './machine-parts';
import { beatsIn } from './needed-facts';
import { over, start, waiting, writing } from './nodes';
import { oneClass, refined, type Classes } from './partitions';
import { menusBehind } from './steps';
import type { Group } from './value-groups';
import type { View } from './view';
import { toldApartByWeek } from './week-outcomes';

/** One group's classes, at every node. */
class Backward {
  readonly #group: Group;
  readonly #members: readonly (readonly number[])[];
  readonly #changes = new Map<Effect, Uint16Array | null>();
  readonly #sameChanges = new Map<string, Uint16Array>();
  readonly #answers = new Map<string, Classes>();

  constructor(group: Group) {
    this.#group = group;
    this.#members = Array.from({ length: group.size }, (_, index) => {
      let rest = index;
      return group.numbers.map((numbers) => {
        const number = numbers[rest % numbers.length] as number;
        rest = Math.floor(rest / numbers.length);
        return number;
      });
    });
  }

  get one(): Classes {
    return oneClass(this.#group.size);
  }

  /** Apart by what a question answers each member. */
  by(classes: Classes, question: (member: readonly number[]) => string | number | boolean): Classes {
    const answers = new Map<unknown, number>();
    const of = Uint16Array.from(this.#members, (member) => {
      const answer = question(member);
      const known = answers.get(answer) ?? answers.size;
      answers.set(answer, known);
      return known;
    });
    return refined(classes, { of, count: answers.size });
  }

  byCondition(classes: Classes, when: Condition | 'otherwise' | null): Classes {
    if (when === null || when === 'otherwise') return classes;
    let apart = classes;
    for (const test of when.any.flat()) {
      if (test.kind !== 'value') continue;
      const at = this.#group.values.indexOf(test.value);
      if (at < 0) continue;
      const name = `${test.value} ${test.is} ${test.number}`;
      const answers =
        this.#answers.get(name) ??
        this.by(this.one, (member) => COMPARE[test.is](member[at] as number, test.number));
      this.#answers.set(name, answers);
      apart = refined(apart, answers);
    }
    return apart;
  }

  /** Apart by where an effect leads. */
  through(classes: Classes, effect: Effect | null, next: Classes): Classes {
    const change = effect && this.#changeOf(effect);
    return refined(classes, next, change);
  }

  #changeOf(effect: Effect): Uint16Array | null {
    const known = this.#changes.get(effect);
    if (known !== undefined) return known;
    const made = this.#makeChange(effect);
    this.#changes.set(effect, made);
    return made;
  }

  #makeChange({ values }: Effect): Uint16Array | null {
    const { slots, numbers } = this.#group;
    const tables = slots.map((slot) => values.find((v) => v.slot === slot)?.to ?? null);
    if (tables.every((t) => t === null)) return null;
    const name = tables.map((t) => t?.join() ?? '').join(';');
    const known = this.#sameChanges.get(name);
    if (known) return known;
    const made = Uint16Array.from(this.#members, (member) => {
      let index = 0;
      for (let i = member.length - 1; i >= 0; i--) {
        const number = member[i] as number;
        const own = numbers[i] as readonly number[];
        index = index * own.length + own.indexOf(tables[i]?.[number] ?? number);
      }
      return index;
    });
    this.#sameChanges.set(name, made);
    return made;
  }
}

/** What a line's condition decides: whether the walk can see what is said. */
const isWeighed = (b: MachineBeat, run: MachineBeat['runs'][number]): boolean =>
  b.weighed || run.some((l) => l.effect !== null || l.names !== null);

/** Before the lines of a beat, from what is told apart after them. */
function beforeLines(back: Backward, b: MachineBeat, after: Classes): Classes {
  return b.runs.toReversed().reduce((classes, run, i) => {
    if (!isWeighed(b, run)) return classes;
    const lines = b.compiled.runs[b.runs.length - 1 - i] ?? [];
    let before = classes;
    for (const { line } of lines) before = back.byCondition(before, line.when);
    for (const { effect } of run) before = back.through(before, effect?.acts ?? null, classes);
    return before;
  }, after);
}

/** The classes of one group by node; nodes that are left out tell nothing apart. */
export function classesOf(view: View, parts: MachineParts, group: Group): Map<number, Classes> {
  const { nodes, outcomesOf } = parts;
  const { compiled, from, to, keep, tookAway } = view;
  const { scenario } = compiled;
  const back = new Backward(group);
  const kept = group.values.flatMap((v, i) => (keep.has(FACT.value(v)) ? [i] : []));
  const byKept = (classes: Classes): Classes =>
    kept.length === 0 ? classes : back.by(classes, (member) => kept.map((i) => member[i]).join());
  const list = beatsIn(view);
  const menus = menusBehind(list);
  let atEnd = from === to ? byKept(back.one) : back.one;
  if (tookAway) for (const { text } of compiled.tookAway.flat()) atEnd = back.byCondition(atEnd, text.when);
  const overs = scenario.sessions.map(() => atEnd);
  if (outcomesOf && from === 0)
    overs[0] = back.by(atEnd, (member) => {
      const own = Object.fromEntries(group.values.map((v, i) => [v, member[i] as number]));
      const client: ClientState = { ...scenario.header.client.state, ...own };
      return SIZES.map((size) => toldApartByWeek(client, scenario.header.demand[size]).join()).join(';');
    });
  const starts = scenario.sessions.map((_, s) => (s > from ? byKept(back.one) : back.one));
  const waits = new Map<number, Classes>(list.map((b) => [b.index, back.one]));
  const enters = new Map<number, Classes>(list.map((b) => [b.index, back.one]));
  const leadsTo = (b: number, target: number): readonly Classes[] =>
    target === MENU
      ? [...(menus.get(b) ?? [])].map((m) => waits.get(m) ?? back.one)
      : [enters.get(target) ?? back.one];
  const grows = (into: Map<number, Classes> | Classes[], at: number, next: Classes): boolean => {
    const before = into instanceof Map ? into.get(at) : into[at];
    if (before?.count === next.count) return false;
    if (into instanceof Map) into.set(at, next);
    else into[at] = next;
    return true;
  };
  const order = list.toReversed();
  // How much was told apart where a beat leads to, when it was last looked at.
  const looked = new Map<number, number>();
  for (let changed = true; changed;) {
    changed = false;
    for (const { index } of order) {
      const b = parts.beats.get(index) as MachineBeat;
      let ahead = overs[b.compiled.session]?.count ?? 0;
      for (const way of [...b.compiled.replies, ...b.compiled.onward])
        for (const next of leadsTo(index, way.to)) ahead += next.count;
      if (looked.get(index) === ahead) continue;
      looked.set(index, ahead);
      let own = refined(waits.get(index) as Classes, overs[b.compiled.session] ?? back.one);
      for (const { compiled: r, effect } of b.replies) {
        own = back.byCondition(own, r.reply.when);
        for (const next of leadsTo(index, r.to)) own = back.through(own, effect, next);
        // One that ends the session leads there with what it changes.
        own = back.through(own, effect, overs[b.compiled.session] ?? back.one);
      }
      for (const { onward, to: target } of b.compiled.onward) {
        own = back.byCondition(own, onward.when);
        for (const next of leadsTo(index, target)) own = refined(own, next);
      }
      if (grows(waits, index, own)) changed = true;
      const entered = refined(enters.get(index) as Classes, beforeLines(back, b, own));
      if (grows(enters, index, entered)) changed = true;
    }
    for (let s = to; s >= from; s--) {
      let first = refined(starts[s] as Classes, overs[s] as Classes);
      for (const at of new Set(compiled.starts[s])) first = refined(first, enters.get(at) ?? back.one);
      if (grows(starts, s, first)) changed = true;
      if (s > from && grows(overs, s - 1, refined(overs[s - 1] as Classes, first))) changed = true;
    }
  }
  const found = new Map<number, Classes>();
  for (const [index, classes] of waits) {
    found.set(waiting(nodes, index), classes);
    found.set(writing(nodes, index), classes);
  }
  for (let s = from; s <= to; s++) {
    found.set(over(nodes, s), overs[s] as Classes);
    found.set(start(nodes, s), starts[s] as Classes);
  }
  return found;
}
