/**
 * The levels of one session: evidence against rules, then caps. This is the whole of the arithmetic; reports add words to it,
 * and the search for the best path runs on it alone.
 */
import type { Session } from '../scenarios/format/scenario';
import type { CriterionName } from '../scenarios/format/vocabulary';
import type { Play } from '../simulator/play';
import { slipsOf, type HeldSlip } from './caps';
import { assessedIn, rulesOf, shares } from './criteria';
import { evidenceOf, turnsByElement, type Shown } from './evidence';
import { factsOf } from './facts';
import type { Level } from './report';
import { elementsIn, satisfied, type Grounds } from './rules';

export interface AssessedCriterion {
  readonly criterion: CriterionName;
  readonly level: Level;
  readonly earned: Level;
  /** The lower of what the scenario allows and what the slips leave. */
  readonly cap: Level;
  /** What the scenario itself allows. */
  readonly allowed: Level;
  readonly weight: number;
  readonly grounds: Grounds;
  readonly slips: readonly HeldSlip[];
}

export interface AssessedSession {
  readonly session: Session;
  readonly evidence: readonly Shown[];
  readonly criteria: readonly AssessedCriterion[];
  /** Empathy where the scenario does not assess it: a slip of blame still shows, nothing else is asked. */
  readonly unaskedEmpathy: AssessedCriterion | null;
  readonly slips: readonly HeldSlip[];
}

const asLevel = (n: number): Level => Math.max(0, Math.min(3, Math.floor(n))) as Level;

/** What a rule of this criterion is held against. */
function groundsFor(
  criterion: CriterionName,
  turns: ReadonlyMap<string, readonly number[]>,
  facts: ReturnType<typeof factsOf>,
): Grounds {
  return {
    turnsOf: (written) =>
      turns.get(written.includes(': ') ? written : `${criterion}: ${written}`) ?? NO_TURNS,
    is: facts,
  };
}

const NO_TURNS: readonly number[] = [];

/** Whether the evidence for these lies on two turns or more. */
function onTwoTurns(elements: readonly string[], grounds: Grounds): boolean {
  let first: number | undefined;
  for (const element of elements)
    for (const turn of grounds.turnsOf(element)) {
      first ??= turn;
      if (turn !== first) return true;
    }
  return false;
}

/** The highest level whose rule holds. Level 3 needs evidence from at least two turns. */
export function earnedLevel(criterion: CriterionName, evidence: readonly Shown[], grounds: Grounds): Level {
  const { meets, strong } = rulesOf(criterion);
  if (satisfied(strong, grounds) && onTwoTurns(elementsIn(strong), grounds)) return 3;
  if (satisfied(meets, grounds)) return 2;
  return evidence.some((s) => s.criterion === criterion && s.notCounted === null) ? 1 : 0;
}

/** What the scenario assesses in a session; not the sheet, where that is in a language nobody here reads. */
function assessedHere(play: Play, session: Session): readonly CriterionName[] {
  const written = play.turns.find((t) => t.number === play.plan?.turn)?.session === session.number;
  return assessedIn(play.scenario, session.kind).filter(
    (name) => name !== 'written plan' || !(written && play.plan?.reading.notRead),
  );
}

export function assessSession(play: Play, session: Session): AssessedSession {
  const evidence = evidenceOf(play, session);
  const turns = turnsByElement(evidence);
  const facts = factsOf(play, session, evidence);
  const slips = slipsOf(play, session, evidence);
  const names = assessedHere(play, session);
  const weights = shares(names, session.kind);
  const assess = (criterion: CriterionName): AssessedCriterion => {
    const grounds = groundsFor(criterion, turns, facts);
    const held = slips.filter((s) => s.criterion === criterion);
    const earned = earnedLevel(criterion, evidence, grounds);
    const allowed = asLevel(play.scenario.header.caps[criterion] ?? 3);
    const cap = asLevel(Math.min(allowed, ...held.map((s) => s.holdsAt)));
    return {
      criterion,
      level: asLevel(Math.min(earned, cap)),
      earned,
      cap,
      allowed,
      weight: weights.get(criterion) ?? 0,
      grounds,
      slips: held,
    };
  };
  return {
    session,
    evidence,
    slips,
    criteria: names.map(assess),
    unaskedEmpathy: names.includes('empathy') ? null : assess('empathy'),
  };
}

/** Sessions that have begun and that the scenario assesses something in. */
export function assessedSessions(play: Play): readonly AssessedSession[] {
  return play.scenario.sessions
    .filter((session, i) => i <= play.sessionIndex && assessedHere(play, session).length > 0)
    .map((session) => assessSession(play, session));
}

/** Σ weight × level / 3, 0–100 and not rounded: all-2s is 66.7. */
export const numberOf = (criteria: readonly AssessedCriterion[]): number =>
  criteria.reduce((sum, c) => sum + (c.weight * c.level) / 3, 0);
