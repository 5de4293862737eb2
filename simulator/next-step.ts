/**
 * The simulator's one idea: a play and a decision give the next play. Pure: nothing here knows the time, a screen or a database,
 * and the same script, seeds, decisions and plan always give the same play, to the letter.
 */
import type { Scenario } from '../scenarios/format/scenario';
import { afterReply } from './client';
import { MINUTES_TO_WRITE_THE_PLAN } from './clock';
import type { Decision, Seeds } from './decision';
import { DecisionError } from './decision-error';
import { readAsHeard } from './not-read';
import type { Phase, Play } from './play';
import { planContext, type Readers } from './readers';
import { wording } from './reply-order';
import { END, follow, goOnFrom, offered, say, settleGate, stageOf, take, type Stage } from './stage';
import { givenWeek, NOTHING_WRITTEN, playWeek, weekInput } from './week';
import { weekSize } from './week-size';
import { planText, type WrittenPlan } from './written-plan';

export type { Readers } from './readers';
export { DecisionError } from './decision-error';

const newSession = (): Pick<Stage['memory'], 'taken' | 'menu' | 'ambivalent' | 'opposed' | 'safety'> => ({
  taken: [],
  menu: null,
  ambivalent: false,
  opposed: false,
  safety: [],
});

/** An attempt before its first decision: the briefing. */
export function startPlay(scenario: Scenario, seeds: Seeds, _readers?: Readers): Play {
  const counters = Object.fromEntries(scenario.header.counters.map((c) => [c, 0]));
  return {
    scenario,
    seeds,
    decisions: [],
    phase: 'briefing',
    sessionIndex: 0,
    beat: null,
    replies: [],
    said: [],
    turns: [],
    client: scenario.header.client.state,
    agreed: {},
    plan: null,
    week: null,
    minute: scenario.header.startsAt[0] ?? 0,
    gateOpen: false,
    rating: null,
    reflection: null,
    memory: { ...newSession(), counters, named: null, size: null },
  };
}

/** Which kind of decision each phase waits for. */
export const WAITS_FOR: Readonly<Record<Phase, Decision['kind'] | null>> = {
  briefing: 'begin',
  talking: 'reply',
  'writing the plan': 'plan',
  'session over': 'go on',
  'the week': 'go on',
  'self-rating': 'rate',
  debrief: 'reflect',
  reflection: 'file',
  filed: null,
};

/** Why a decision cannot be made now, or null when it can. */
export function whyNot(play: Play, decision: Decision): string | null {
  const wanted = WAITS_FOR[play.phase];
  if (decision.kind !== wanted) return wanted ? `it waits for “${wanted}”` : 'it is filed';
  if (decision.kind !== 'reply') return null;
  const session = play.scenario.sessions[play.sessionIndex];
  if (decision.session !== session?.number || decision.beat !== play.beat?.slug)
    return 'the session stands at another turn';
  for (const { number } of play.replies) if (number === decision.reply) return null;
  return 'that reply is not on offer';
}

/** Every decision that could be made now, replies in the author's order; a plan, rating or text is the caller's to give. */
export function possible(play: Play): readonly Decision[] {
  const session = play.scenario.sessions[play.sessionIndex]?.number ?? 1;
  if (play.phase === 'talking' && play.beat) {
    const { slug } = play.beat;
    return play.replies.map((r) => ({ kind: 'reply', session, beat: slug, reply: r.number }));
  }
  if (play.phase === 'briefing') return [{ kind: 'begin' }];
  return play.phase === 'session over' || play.phase === 'the week'
    ? [{ kind: 'go on' }]
    : play.phase === 'debrief'
      ? [{ kind: 'reflect' }]
      : [];
}

/**
 * The play after a decision.
 * @throws DecisionError when the decision is not possible now; the play given stays as it was.
 */
export function decide(play: Play, decision: Decision, readers: Readers): Play {
  const stage = stageOf(play);
  carryOut(stage, decision, readers);
  return stage;
}

/**
 * The play after these decisions, one after the other: the same as deciding each, with one working copy for all of them.
 * @throws DecisionError at the first decision that is not possible; the play given stays as it was.
 */
export function decideAll(play: Play, decisions: readonly Decision[], readers: Readers): Play {
  const stage = stageOf(play);
  for (const decision of decisions) carryOut(stage, decision, readers);
  return stage;
}

function carryOut(stage: Stage, decision: Decision, readers: Readers): void {
  const obstacle = whyNot(stage, decision);
  if (obstacle !== null) throw new DecisionError(decision, stage.phase, obstacle);
  stage.decisions.push(decision);
  switch (decision.kind) {
    case 'begin':
      beginSession(stage, 0);
      break;
    case 'reply':
      sayReply(stage, decision);
      break;
    case 'plan':
      writePlan(stage, decision.plan, readers);
      break;
    case 'go on':
      goOn(stage);
      break;
    case 'rate':
      stage.rating = decision.rating;
      stage.phase = 'debrief';
      break;
    case 'reflect':
      stage.phase = 'reflection';
      break;
    case 'file':
      stage.reflection = decision.reflection;
      stage.phase = 'filed';
      break;
  }
}

function beginSession(stage: Stage, index: number): void {
  const { scenario } = stage;
  const session = scenario.sessions[index];
  stage.sessionIndex = index;
  stage.minute = scenario.header.startsAt[index] ?? scenario.header.startsAt[0] ?? 0;
  stage.gateOpen = false;
  stage.memory = { ...stage.memory, ...newSession() };
  if (scenario.week && scenario.week.given.length > 0) stage.week = givenWeek(scenario.week);
  const led = index > 0 ? scenario.week?.leadsTo.find((l) => l.result === stage.week?.result)?.to : undefined;
  const first = session?.beats[0];
  follow(
    stage,
    led ?? (session && first ? { kind: 'beat', session: session.number, slug: first.slug } : END),
  );
}

function sayReply(stage: Stage, decision: Extract<Decision, { kind: 'reply' }>): void {
  const beat = stage.beat;
  const reply = stage.replies.find((r) => r.number === decision.reply);
  if (!beat || !reply) return;
  const before = stage.client;
  const gateOpen = stage.gateOpen;
  stage.client = afterReply(before, reply);
  stage.turns.push({
    number: stage.turns.length + 1,
    session: decision.session,
    beat: beat.slug,
    reply,
    plan: null,
    shows: reply.shows,
    clientActs: [],
    slips: reply.slips,
    safety: reply.safety,
    gateSlips: reply.gateSlips,
    agreed: reply.agreed,
    before,
    after: stage.client,
    minute: stage.minute,
    ambivalentBefore: stage.memory.ambivalent,
    opposedBefore: stage.memory.opposed,
    gateOpen,
  });
  const text = wording(stage, beat.slug, reply);
  const ownWords = decision.ownWords ?? null;
  say(stage, { who: 'practitioner', speaker: 'You', text, line: null, reply, ownWords }, beat.slug);
  if (!gateOpen) stage.minute += reply.minutes;
  take(stage, reply);
  keepWhatWasAgreed(stage, reply.agreed);
  const { counters, safety } = stage.memory;
  for (const { counter, by } of reply.counts) counters[counter] = (counters[counter] ?? 0) + by;
  safety.push(...reply.safety);
  settleGate(stage);
  follow(stage, reply.to);
}

function keepWhatWasAgreed(stage: Stage, agreed: Stage['turns'][number]['agreed']): void {
  for (const { field, text } of agreed) {
    if (field === 'size') {
      if (text === 'small' || text === 'planned' || text === 'too big') stage.memory.size = text;
    } else stage.agreed = { ...stage.agreed, [field]: text };
  }
}

function writePlan(stage: Stage, plan: WrittenPlan, readers: Readers): void {
  const beat = stage.beat;
  if (!beat) return;
  const context = planContext(stage.scenario);
  const read = readers.readPlan(plan, context);
  const reading = read.notRead ? readAsHeard(read, stage.agreed, readers, context) : read;
  const mismatches = reading.notRead ? [] : readers.findMismatches(plan, reading, stage.agreed);
  const number = stage.turns.length + 1;
  stage.plan = { plan, reading, mismatches, turn: number };
  stage.turns.push({
    number,
    session: stage.scenario.sessions[stage.sessionIndex]?.number ?? 1,
    beat: beat.slug,
    reply: null,
    plan,
    shows: [],
    clientActs: [],
    slips: [],
    safety: [],
    gateSlips: [],
    agreed: [],
    before: stage.client,
    after: stage.client,
    minute: stage.minute,
    ambivalentBefore: stage.memory.ambivalent,
    opposedBefore: stage.memory.opposed,
    gateOpen: stage.gateOpen,
  });
  say(
    stage,
    { who: 'plan', speaker: 'You', text: planText(plan), line: null, reply: null, ownWords: null },
    beat.slug,
  );
  stage.minute += MINUTES_TO_WRITE_THE_PLAN;
  const replies = offered(stage, beat);
  if (replies.length > 0) {
    stage.phase = 'talking';
    stage.replies = replies;
  } else goOnFrom(stage, beat);
}

/** From a session's end to the week, from the week to the next session, and at last to looking back. */
function goOn(stage: Stage): void {
  const { scenario, sessionIndex } = stage;
  if (
    stage.phase === 'session over' &&
    stage.week === null &&
    scenario.week &&
    scenario.week.given.length === 0
  ) {
    const reading = stage.plan?.reading ?? NOTHING_WRITTEN;
    stage.week = playWeek(
      weekInput(
        scenario,
        scenario.week,
        stage.seeds.seed,
        stage.memory.named,
        weekSize(stage),
        reading,
        stage.client,
      ),
    );
    stage.phase = 'the week';
  } else if (sessionIndex + 1 < scenario.sessions.length) beginSession(stage, sessionIndex + 1);
  else stage.phase = 'self-rating';
  if (stage.phase === 'the week' || stage.phase === 'self-rating') stage.beat = null;
}
