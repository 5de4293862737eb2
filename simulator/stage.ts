/**
 * A play while one decision is carried out: a working copy that scenes are played onto, sealed into a new Play at the end.
 * Nothing outside this folder sees one.
 */
import { findBeat } from '../scenarios/format/resolve';
import type { Beat, Line, Target } from '../scenarios/format/scenario';
import { afterActs } from './client';
import { minutesToSay } from './clock';
import { firstThatHolds, holds } from './conditions';
import { draw } from './chance';
import { fill } from './placeholders';
import type { Memory, Play, Said, Turn } from './play';
import { gateIsSettled } from './safety-gate';

/** A Play that may be written to. */
export type Stage = { -readonly [K in keyof Play]: Play[K] };

/** Beats gone through without a reply before a script is taken to run in a circle; reading reports such circles. */
const TOO_MANY_BEATS = 500;

export const remember = (stage: Stage, change: Partial<Memory>): void => {
  stage.memory = { ...stage.memory, ...change };
};

/** Puts something on the record; what is spoken takes its time, unless the gate has stopped the clock. */
export function say(
  stage: Stage,
  said: Omit<Said, 'turn' | 'session' | 'minute' | 'beat'>,
  beat: string,
): void {
  const session = stage.scenario.sessions[stage.sessionIndex]?.number ?? 1;
  const { who, speaker, text, line, reply, ownWords } = said;
  stage.said = [
    ...stage.said,
    {
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
    },
  ];
  const spoken = said.who === 'client' || said.who === 'practitioner' || said.who === 'other';
  if (spoken && !stage.gateOpen) stage.minute += minutesToSay(said.text);
}

function amendLastTurn(stage: Stage, change: (turn: Turn) => Turn): void {
  const last = stage.turns.at(-1);
  if (last) stage.turns = [...stage.turns.slice(0, -1), change(last)];
}

/** Which of a beat's openings the seed draws; none where it has none, as nearly all. */
function openingOf(stage: Stage, beat: Beat): string | undefined {
  if (beat.lines.every((line) => line.opening === null)) return undefined;
  const letters = [...new Set(beat.lines.flatMap((l) => (l.opening ? [l.opening] : [])))];
  return letters[
    draw(Math.max(1, letters.length), stage.seeds.seed, 'opening', stage.sessionIndex, beat.slug)
  ];
}

/** The lines of a beat that are said now: openings by seed, each run of conditions its first that holds. Conditions see what came before. */
function* linesToSay(stage: Stage, beat: Beat): Generator<Line> {
  const opening = openingOf(stage, beat);
  for (let i = 0; i < beat.lines.length;) {
    const line = beat.lines[i] as Line;
    if (line.when === null) {
      i += 1;
      if (line.opening === null || line.opening === opening) yield line;
      continue;
    }
    let end = i + 1;
    while (
      end < beat.lines.length &&
      (beat.lines[end]?.when ?? null) !== null &&
      beat.lines[end - 1]?.when !== 'otherwise'
    )
      end += 1;
    const chosen = firstThatHolds(beat.lines.slice(i, end), stage);
    i = end;
    if (chosen && (chosen.opening === null || chosen.opening === opening)) yield chosen;
  }
}

function sayLine(stage: Stage, beat: Beat, line: Line): void {
  const who = line.kind === 'speech' ? (line.speaker === null ? 'client' : 'other') : line.kind;
  const speaker = line.kind === 'narration' ? '' : (line.speaker ?? stage.scenario.header.client.name);
  say(stage, { who, speaker, text: fill(line.text, stage), line, reply: null, ownWords: null }, beat.slug);
  if (line.stance === 'ambivalent') remember(stage, { ambivalent: true });
  if (line.stance === 'opposed') remember(stage, { opposed: true });
  if (line.names !== null) remember(stage, { named: line.names });
  if (line.riskCue) {
    stage.gateOpen = true;
    remember(stage, { safety: [] });
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

const replyName = (beat: Beat, number: number): string => `${beat.slug}/${number}`;

/** The replies on offer in a beat now: those whose condition holds and that were not said before in this session. */
export function offered(stage: Play, beat: Beat): Beat['replies'] {
  const { taken } = stage.memory;
  return beat.replies.filter((r) => holds(r.when, stage) && !taken.includes(replyName(beat, r.number)));
}

export const take = (stage: Stage, beat: Beat, number: number): void =>
  remember(stage, { taken: [...stage.memory.taken, replyName(beat, number)] });

/** Goes on from a beat that asks for no reply (any more). */
export function goOnFrom(stage: Stage, beat: Beat): void {
  const onward = firstThatHolds(beat.onward, stage);
  follow(stage, onward?.to ?? { kind: 'end' });
}

/** Follows links and says lines until someone must decide, or the session ends. */
export function follow(stage: Stage, target: Target): void {
  let to: Target = target;
  for (let met = 0; met < TOO_MANY_BEATS; met++) {
    const beat = beatAt(stage, to);
    if (!beat) break;
    stage.beat = beat;
    if (to.kind !== 'menu') for (const line of linesToSay(stage, beat)) sayLine(stage, beat, line);
    if (beat.plan && !stage.gateOpen && stage.plan === null) {
      stage.phase = 'writing the plan';
      stage.replies = [];
      return;
    }
    const replies = offered(stage, beat);
    if (beat.replies.length > 0 && beat.onward.length > 0) remember(stage, { menu: beat.slug });
    if (replies.length > 0) {
      stage.phase = 'talking';
      stage.replies = replies;
      return;
    }
    to = firstThatHolds(beat.onward, stage)?.to ?? { kind: 'end' };
  }
  stage.phase = 'session over';
  stage.replies = [];
}

function beatAt(stage: Stage, target: Target): Beat | null {
  if (target.kind === 'menu')
    return stage.memory.menu === null
      ? null
      : findBeat(stage.scenario, stage.sessionIndex, stage.memory.menu);
  return target.kind === 'beat'
    ? findBeat(stage.scenario, indexOfSession(stage, target.session), target.slug)
    : null;
}

const indexOfSession = (stage: Stage, number: number): number => {
  const found = stage.scenario.sessions.findIndex((s) => s.number === number);
  return found < 0 ? stage.sessionIndex : found;
};

/** Shuts the gate once the practitioner has asked, made things safe for now, told someone and fixed when they speak next. */
export function settleGate(stage: Stage): void {
  if (stage.gateOpen && gateIsSettled(stage.memory.safety)) stage.gateOpen = false;
}
