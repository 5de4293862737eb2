/**
 * Which facts a view has to tell apart: those that decide where the talk goes, those that are asked to be seen, and, round and
 * round, whatever decides a line that changes one of them. Everything else is forgotten before it is looked at.
 */
import type { Line, Reply } from '../../scenarios/format/scenario';
import { CLIENT_VALUES } from '../../scenarios/format/vocabulary';
import { afterActs } from '../../simulator/client';
import { playsWeek, type View } from './view';
import { FACT, factsOfCondition, tag } from './fact-names';
import type { Compiled, CompiledBeat } from './compiled-scenario';

const BEATS_IN = new WeakMap<Compiled, Map<string, readonly CompiledBeat[]>>();

/** The beats of a view's sessions; the same list for the same sessions, so that what is known of it is found again. */
export function beatsIn({
  compiled,
  from,
  to,
}: Pick<View, 'compiled' | 'from' | 'to'>): readonly CompiledBeat[] {
  const own = BEATS_IN.get(compiled) ?? new Map<string, readonly CompiledBeat[]>();
  BEATS_IN.set(compiled, own);
  const key = `${from} ${to}`;
  const beats = own.get(key) ?? compiled.beats.filter((b) => b.session >= from && b.session <= to);
  own.set(key, beats);
  return beats;
}

const EVERY_STATE = Array.from({ length: 11 }, (_, v) => ({
  belief: v,
  understanding: v,
  confidence: v,
  trust: v,
  opposition: v,
}));

/** Facts that a line changes when it is said. */
export function changedByLine({ stance, names, riskCue, acts }: Line): string[] {
  return [
    ...(stance === 'ambivalent' ? [FACT.ambivalent] : stance === 'opposed' ? [FACT.opposed] : []),
    ...(names === null ? [] : [FACT.named]),
    ...(riskCue ? [FACT.gate] : []),
    ...acts.map((a) => FACT.shown(a)),
    ...CLIENT_VALUES.filter(
      (v) => acts.length > 0 && EVERY_STATE.some((s) => afterActs(s, acts)[v] !== s[v]),
    ).map(FACT.value),
  ];
}

/** Whether the first session's end opens on more than one week, as far as this view can tell. */
export function weekMatters(view: View, needed: ReadonlySet<string>): boolean {
  if (!playsWeek(view.compiled) || view.from > 0) return false;
  const starts = view.to > 0 ? (view.compiled.starts[1] ?? []) : [];
  return (
    [FACT.week, FACT.cause, FACT.noRecord].some((f) => needed.has(f)) || new Set(starts.slice(1)).size > 1
  );
}

export const agreedFields = (view: View): string[] => [
  ...new Set(
    beatsIn(view).flatMap((b) =>
      b.replies.flatMap(({ reply }) => reply.agreed.flatMap((a) => (a.field === 'size' ? [] : [a.field]))),
    ),
  ),
];

function asked(view: View): Set<string> {
  const { compiled, lines, tookAway, keep, tracker } = view;
  const needed = new Set<string>(keep);
  const add = (when: Parameters<typeof factsOfCondition>[0]): void => {
    for (const fact of factsOfCondition(when)) needed.add(fact);
  };
  const beats = beatsIn(view);
  for (const { replies, onward, runs, session } of beats) {
    for (const { reply } of replies) {
      add(reply.when);
      for (const fact of tracker?.readsAt(reply) ?? []) needed.add(fact);
    }
    for (const { onward: way } of onward) add(way.when);
    if (lines.includes(session)) for (const run of runs) for (const { line } of run) add(line.when);
  }
  if (tookAway) for (const run of compiled.tookAway) for (const { text } of run) add(text.when);
  if (beats.some((b) => b.beat.plan !== null)) {
    needed.add(FACT.planWritten);
    if (compiled.lines.some((l) => l.line.riskCue)) needed.add(FACT.gate);
  }
  if (view.to > 0 && new Set(compiled.starts[1]?.slice(1)).size > 1) needed.add(FACT.week);
  for (const fact of tracker?.reads ?? []) needed.add(fact);
  return needed;
}

/** A line that changes something the view can see. */
export function isSeen(view: View, needed: ReadonlySet<string>, line: Line): boolean {
  return (
    changedByLine(line).some((fact) => needed.has(fact)) ||
    (view.tracker !== null && line.acts.some((a) => view.tracker?.idOf(tag(a)) !== undefined))
  );
}

/** Facts a view has to hold, to the last one that bears on another. */
export function neededFacts(view: View): Set<string> {
  const needed = asked(view);
  const lines = beatsIn(view);
  for (let before = -1; before !== needed.size;) {
    before = needed.size;
    if (weekMatters(view, needed)) {
      for (const value of CLIENT_VALUES) if (value !== 'trust') needed.add(FACT.value(value));
      for (const fact of [FACT.planWritten, FACT.size, FACT.tooMuch, FACT.week]) needed.add(fact);
    }
    if (needed.has(FACT.anyMismatch) || view.tracker?.plan === 'whole sheet')
      for (const field of agreedFields(view)) needed.add(FACT.agreed(field));
    for (const field of agreedFields(view))
      if (needed.has(FACT.mismatch(field))) needed.add(FACT.agreed(field));
    for (const { runs } of lines) {
      for (const run of runs) {
        if (!run.some(({ line }) => isSeen(view, needed, line))) continue;
        for (const { line } of run) for (const fact of factsOfCondition(line.when)) needed.add(fact);
        if (run.some(({ line }) => line.acts.length > 0)) needed.add(FACT.turned);
      }
    }
  }
  return needed;
}

/** The facts that a reply makes plain, before anybody answers. */
export const shownByReply = ({ shows, slips }: Reply): string[] => [
  ...shows.map((s) => FACT.shown(s)),
  ...slips.map((s) => FACT.slipped(s)),
];
