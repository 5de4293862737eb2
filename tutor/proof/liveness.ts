/** What can still be seen from each node. The rest of a situation is wiped there, so that two that differ in nothing else are one. */
import { menusBehind } from './steps';
import { MENU } from './compiled-scenario';
import { FACT, factsOfCondition } from './fact-names';
import { agreedFields, beatsIn, isSeen, weekMatters } from './needed-facts';
import { done, over, start, waiting, writing, type Nodes } from './nodes';
import { SETTLING } from './effects';
import type { SlotTable } from './slots';
import type { View } from './view';

/** One mask of words a node. */
export function liveMasks(
  view: View,
  needed: ReadonlySet<string>,
  slots: SlotTable,
  nodes: Nodes,
  codesUnderWay: readonly string[],
): readonly Int32Array[] {
  const { compiled, tracker, tookAway, keep } = view;
  const beats = beatsIn(view);
  const words = slots.words;
  const always = slots.maskOf([...(tracker?.places.map((p) => p.name) ?? []), ...(tracker?.reads ?? [])]);
  const empty = (): Int32Array => Int32Array.from(always);
  const enter = new Map(beats.map((b) => [b.index, empty()]));
  const wait = new Map(beats.map((b) => [b.index, empty()]));
  const into = (mask: Int32Array | undefined, names: Iterable<string>): void => {
    if (mask) join(mask, slots.maskOf(names));
  };
  const hasGate = needed.has(FACT.gate);
  const safety = [FACT.gate, ...SETTLING.map(FACT.safety)];
  const agreed = agreedFields(view).map(FACT.agreed);
  for (const b of beats) {
    const own = wait.get(b.index);
    for (const { reply, id } of b.replies)
      into(own, [FACT.taken(id), ...factsOfCondition(reply.when), ...(tracker?.readsAt(reply) ?? [])]);
    for (const { onward, to } of b.onward)
      into(own, [...factsOfCondition(onward.when), ...(to === MENU ? [FACT.menu] : [])]);
    if (b.replies.some((r) => r.to === MENU)) into(own, [FACT.menu]);
    if (b.beat.plan) into(own, [FACT.planWritten, ...agreed, ...(hasGate ? safety : [])]);
    for (const run of b.runs) {
      const seen = run.some(({ line }) => isSeen(view, needed, line));
      if (!seen && !view.lines.includes(b.session)) continue;
      for (const { line } of run) into(enter.get(b.index), factsOfCondition(line.when));
      if (seen && run.some(({ line }) => line.acts.length > 0)) into(enter.get(b.index), [FACT.turned]);
    }
  }
  const atEnd = empty();
  if (tookAway)
    for (const run of compiled.tookAway) for (const { text } of run) into(atEnd, factsOfCondition(text.when));
  into(atEnd, view.from === view.to ? keep : []);
  const atOver: Int32Array[] = compiled.scenario.sessions.map(() => Int32Array.from(atEnd));
  const atStart: Int32Array[] = compiled.scenario.sessions.map(() => empty());
  const menus = menusBehind(beats);
  // Going round until nothing is added: from the last beat to the first, for most links lead forward.
  for (let changed = true; changed;) {
    changed = false;
    for (const b of beats.toReversed()) {
      const own = wait.get(b.index) as Int32Array;
      for (const { to } of [...b.replies, ...b.onward])
        if (to !== MENU) changed = join(own, enter.get(to) ?? own) || changed;
        // What a menu says is not said again when it is gone back to.
        else for (const m of menus.get(b.index) ?? []) changed = join(own, wait.get(m) ?? own) || changed;
      const ends = atOver[b.session];
      if (ends) changed = join(own, ends) || changed;
      const entered = enter.get(b.index);
      if (entered) changed = join(entered, own) || changed;
    }
    for (let s = view.to; s >= view.from; s--) {
      const first = atStart[s] as Int32Array;
      for (const to of new Set(compiled.starts[s])) {
        const beat = enter.get(to);
        if (beat) changed = join(first, beat) || changed;
      }
      changed = join(first, atOver[s] as Int32Array) || changed;
      if (s > view.from) {
        changed = join(first, slots.maskOf(keep)) || changed;
        if (new Set(compiled.starts[s]).size > 1) changed = join(first, slots.maskOf([FACT.week])) || changed;
        changed = join(atOver[s - 1] as Int32Array, first) || changed;
      }
    }
    const week = atOver[0];
    if (week && view.from === 0 && weekMatters(view, needed)) {
      const read = ['belief', 'understanding', 'confidence', 'opposition'].map(FACT.value);
      changed =
        join(week, slots.maskOf([...read, FACT.size, FACT.tooMuch, FACT.planWritten, ...codesUnderWay])) ||
        changed;
    }
  }
  const masks: Int32Array[] = [];
  for (const b of beats) {
    masks[waiting(nodes, b.index)] = wait.get(b.index) as Int32Array;
    masks[writing(nodes, b.index)] = wait.get(b.index) as Int32Array;
  }
  for (let s = 0; s < nodes.sessions; s++) {
    masks[over(nodes, s)] = atOver[s] as Int32Array;
    masks[start(nodes, s)] = atStart[s] as Int32Array;
  }
  masks[done(nodes)] = atEnd;
  for (let n = 0; n <= done(nodes); n++) masks[n] ??= new Int32Array(words);
  return masks;
}

/** Adds bits; tells whether there was anything to add. */
function join(to: Int32Array, from: Int32Array): boolean {
  let changed = false;
  for (let w = 0; w < to.length; w++) {
    const both = (to[w] as number) | (from[w] as number);
    if (both !== to[w]) {
      to[w] = both;
      changed = true;
    }
  }
  return changed;
}
