/**
 * A play while one decision is carried out: a working copy that scenes are played onto, sealed into a new Play at the end.
 * Nothing outside this folder sees one.
 */
import { findBeat } from '../scenarios/format/resolve';
import type { Beat, Line, Reply, Target } from '../scenarios/format/scenario';
import { afterActs } from './client';
import { minutesToSay } from './clock';
import { firstThatHolds, holds } from './conditions';
import { draw } from './chance';
import { fill } from './placeholders';
import type { Decision } from './decision';
import type { Memory, Play, Said, Turn } from './play';
import type { SafetyAct } from './words';
import { gateIsSettled } from './safety-gate';

/** A Play that may be written to: its lists and its memory are its own, what stands in them is shared and is never changed. */
export interface Stage extends Writable<Omit<Play, 'decisions' | 'said' | 'turns' | 'memory'>> {
  decisions: Decision[];
  said: Said[];
  turns: Turn[];
  memory: Writable<Omit<Memory, 'taken' | 'counters' | 'safety'>> & {
    taken: Reply[];
    counters: Record<string, number>;
    safety: SafetyAct[];
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A working copy of a play. Lists are copied once here and added to afterwards, however many decisions are carried out on it. */
export function stageOf(play: Play): Stage {
  const { memory } = play;
  return {
    scenario: play.scenario,
    seeds: play.seeds,
    decisions: play.decisions.slice(),
    phase: play.phase,
    sessionIndex: play.sessionIndex,
    beat: play.beat,
    replies: play.replies,
    said: play.said.slice(),
    turns: play.turns.slice(),
    client: play.client,
    agreed: play.agreed,
    plan: play.plan,
    week: play.week,
    minute: play.minute,
    gateOpen: play.gateOpen,
    rating: play.rating,
    reflection: play.reflection,
    memory: {
      taken: memory.taken.slice(),
      menu: memory.menu,
      counters: { ...memory.counters },
      ambivalent: memory.ambivalent,
      opposed: memory.opposed,
      named: memory.named,
      size: memory.size,
      safety: memory.safety.slice(),
    },
  };
}

/** Beats gone through without a reply before a script is taken to run in a circle; reading reports such circles. */
const TOO_MANY_BEATS = 500;

/** Puts something on the record; what is spoken takes its time, unless the gate has stopped the clock. */
export function say(
  stage: Stage,
  said: Omit<Said, 'turn' | 'session' | 'minute' | 'beat'>,
  beat: string,
): void {
  const session = stage.scenario.sessions[stage.sessionIndex]?.number ?? 1;
  const { who, speaker, text, line, reply, ownWords } = said;
  stage.said.push({
    turn: stage.turns.length,
    session,
    beat,
    who,
    speaker,
    text,
    line,
    reply,
    ownWords,
    minute: stage.minute,
  });
  const spoken = said.who === 'client' || said.who === 'practitioner' || said.who === 'other';
  if (spoken && !stage.gateOpen) stage.minute += minutesToSay(said.text);
}

function amendLastTurn(stage: Stage, change: (turn: Turn) => Turn): void {
  const last = stage.turns.at(-1);
  if (last) stage.turns[stage.turns.length - 1] = change(last);
}

/** Which of a beat's openings the seed draws; none where it has none, as nearly all. */
function openingOf(stage: Stage, beat: Beat): string | undefined {
  let any = false;
  for (const line of beat.lines) any ||= line.opening !== null;
  if (!any) return undefined;
  const letters = [...new Set(beat.lines.flatMap((l) => (l.opening ? [l.opening] : [])))];
  return letters[
    draw(Math.max(1, letters.length), stage.seeds.seed, 'opening', stage.sessionIndex, beat.slug)
  ];
}

/** Says the lines of a beat: openings by seed, each run of conditions its first that holds. Conditions see what came before. */
function sayLines(stage: Stage, beat: Beat): void {
  const { lines } = beat;
  const opening = openingOf(stage, beat);
  for (let i = 0; i < lines.length;) {
    let line: Line | null = lines[i] as Line;
    let end = i + 1;
    if (line.when !== null) {
      while ((lines[end]?.when ?? null) !== null && lines[end - 1]?.when !== 'otherwise') end += 1;
      line = firstThatHolds(lines.slice(i, end), stage);
    }
    i = end;
    if (line && (line.opening === null || line.opening === opening)) sayLine(stage, beat, line);
  }
}

function sayLine(stage: Stage, beat: Beat, line: Line): void {
  const who = line.kind === 'speech' ? (line.speaker === null ? 'client' : 'other') : line.kind;
  const speaker = line.kind === 'narration' ? '' : (line.speaker ?? stage.scenario.header.client.name);
  say(stage, { who, speaker, text: fill(line.text, stage), line, reply: null, ownWords: null }, beat.slug);
  if (line.stance === 'ambivalent') stage.memory.ambivalent = true;
  if (line.stance === 'opposed') stage.memory.opposed = true;
  if (line.names !== null) stage.memory.named = line.names;
  if (line.riskCue) {
    stage.gateOpen = true;
    stage.memory.safety = [];
  }
  // An act answers the turn before it in its own session; what a client says first of all answers nobody.
  if (
    line.acts.length > 0 &&
    stage.turns.at(-1)?.session === stage.scenario.sessions[stage.sessionIndex]?.number
  ) {
    stage.client = afterActs(stage.client, line.acts);
    amendLastTurn(stage, (t) => ({ ...t, clientActs: [...t.clientActs, ...line.acts], after: stage.client }));
  }
}

/** The replies on offer in a beat now: those whose condition holds and that were not said before in this session. */
export function offered(stage: Play, beat: Beat): Beat['replies'] {
  const { taken } = stage.memory;
  const offer: Reply[] = [];
  for (const r of beat.replies) if (!taken.includes(r) && holds(r.when, stage)) offer.push(r);
  return offer;
}

export const take = (stage: Stage, reply: Reply): void => {
  stage.memory.taken.push(reply);
};

/** Goes on from a beat that asks for no reply (any more). */
export function goOnFrom(stage: Stage, beat: Beat): void {
  const onward = firstThatHolds(beat.onward, stage);
  follow(stage, onward?.to ?? END);
}

/** Where a beat leads that leads nowhere. */
export const END: Target = { kind: 'end' };

/** Follows links and says lines until someone must decide, or the session ends. */
export function follow(stage: Stage, target: Target): void {
  let to: Target = target;
  for (let met = 0; met < TOO_MANY_BEATS; met++) {
    const beat = beatAt(stage, to);
    if (!beat) break;
    stage.beat = beat;
    if (to.kind !== 'menu') sayLines(stage, beat);
    if (beat.plan && !stage.gateOpen && stage.plan === null) {
      stage.phase = 'writing the plan';
      stage.replies = [];
      return;
    }
    const replies = offered(stage, beat);
    if (beat.replies.length > 0 && beat.onward.length > 0) stage.memory.menu = beat.slug;
    if (replies.length > 0) {
      stage.phase = 'talking';
      stage.replies = replies;
      return;
    }
    to = firstThatHolds(beat.onward, stage)?.to ?? END;
  }
  stage.phase = 'session over';
  stage.replies = [];
}

function beatAt(stage: Stage, target: Target): Beat | null {
  if (target.kind === 'menu')
    return stage.memory.menu === null
      ? null
      : findBeat(stage.scenario, stage.sessionIndex, stage.memory.menu);
  if (target.kind !== 'beat') return null;
  const index = stage.scenario.sessions.findIndex((s) => s.number === target.session);
  return findBeat(stage.scenario, index, target.slug);
}

/** Shuts the gate once the practitioner has asked, made things safe for now, told someone and fixed when they speak next. */
export function settleGate(stage: Stage): void {
  if (stage.gateOpen && gateIsSettled(stage.memory.safety)) stage.gateOpen = false;
}
