/**
 * What an element is about must exist before the element counts: a difficulty with a task needs a task, a matched change needs
 * the barrier it matches. "Exists" means shown earlier or in the same turn. A session that nowhere lets an object be shown starts
 * after it (the task was agreed before the first line), and there it exists from the start: docs/decisions/0013.
 */
import type { ElementRef, Session } from '../scenarios/format/scenario';
import { criterionWords, type CriterionName } from '../scenarios/format/vocabulary';
import type { Play } from '../simulator/play';
import type { Shown } from './evidence';
import { sessionOffers } from './offered';

type ObjectName = 'task' | 'difficulty' | 'barrier' | 'review';

/** Under this, confidence out of ten is low: a convention, no trial was found. */
export const LOW_CONFIDENCE = 7;

export const WHY_NOT: Readonly<Record<ObjectName, string>> = {
  task: 'it came before there was a task',
  difficulty: 'it came before an obstacle was named or confidence was low',
  barrier: 'it came before a particular barrier was known',
  review: 'it came before anything was reviewed',
};

/** Which object an element needs, or null for none. */
export function objectNeeded({ criterion, element }: ElementRef): ObjectName | null {
  switch (criterion) {
    case 'obstacles':
      if (element === 'adjusts') return 'difficulty';
      return ['obstacle', 'confidence', 'if-then'].includes(element) ? 'task' : null;
    case 'teach-back':
      return 'task';
    case 'barriers':
      return element === 'matched change' ? 'barrier' : null;
    case 'summary':
      return 'review';
    default:
      return null;
  }
}

/** The client's confidence out of ten after a turn at which it was asked. */
const confidenceAfter = (play: Play, turn: number): number =>
  play.turns.find((t) => t.number === turn)?.after.confidence ?? 0;

/** Confidence, first asked, was under seven: the client's own value when they answered. */
export function saidLowConfidence(play: Play, evidence: readonly Shown[]): boolean {
  const first = evidence.find(
    (s) => s.criterion === 'obstacles' && s.element === 'confidence' && s.notCounted === null,
  );
  return first !== undefined && confidenceAfter(play, first.turn) < LOW_CONFIDENCE;
}

const agreesTask = (agreed: readonly { readonly field: string }[]): boolean =>
  agreed.some((a) => a.field === 'what');

/** Objects that a session starts after, because nothing in it could show them; a session never changes. */
const STARTS_AFTER = new WeakMap<Session, Readonly<Record<ObjectName, boolean>>>();

function startsAfterIn(session: Session): Readonly<Record<ObjectName, boolean>> {
  const known = STARTS_AFTER.get(session);
  if (known) return known;
  const offers = (criterion: CriterionName, elements: readonly string[]): boolean =>
    sessionOffers(session, criterion, elements);
  const startsAfter = {
    task:
      !offers('task', ['behaviour']) &&
      !session.beats.some((b) => b.replies.some((r) => agreesTask(r.agreed))),
    difficulty: !offers('obstacles', ['obstacle', 'confidence']),
    barrier: !offers('barriers', ['specific barrier']),
    review: !offers('review', criterionWords('review').elements),
  };
  STARTS_AFTER.set(session, startsAfter);
  return startsAfter;
}

export function objectsOf(play: Play, session: Session) {
  const startsAfter = startsAfterIn(session);

  const taskExists = (turn: number): boolean =>
    play.turns.some((t) => t.session === session.number && t.number <= turn && agreesTask(t.agreed)) ||
    (play.plan !== null && play.plan.turn <= turn && play.plan.reading.codes.behaviour === 2);

  /** The client has named an obstacle of the week unasked, or in answer, before this turn was said. */
  const obstacleNamed = (turn: number): boolean =>
    play.said.some((s) => s.session === session.number && s.turn < turn && (s.line?.names ?? null) !== null);

  /**
   * Why an element would not count at a turn, or null when it would.
   * @param evidence what counted so far, this turn included
   * @param together what else the same reply shows, for a reply that was not said
   */
  function whyNotYet(
    shown: ElementRef,
    turn: number,
    evidence: readonly Shown[],
    together: readonly ElementRef[] = [],
  ): string | null {
    const object = objectNeeded(shown);
    if (object === null || startsAfter[object]) return null;
    const was = (criterion: CriterionName, element?: string): boolean => {
      const same = (s: ElementRef): boolean =>
        s.criterion === criterion && (element === undefined || s.element === element);
      return evidence.some((s) => s.notCounted === null && s.turn <= turn && same(s)) || together.some(same);
    };
    const exists = (): boolean => {
      switch (object) {
        case 'task':
          return was('task', 'behaviour') || taskExists(turn);
        case 'difficulty':
          return was('obstacles', 'obstacle') || obstacleNamed(turn) || saidLowConfidence(play, evidence);
        case 'barrier':
          return was('barriers', 'specific barrier');
        case 'review':
          return was('review');
      }
    };
    return exists() ? null : WHY_NOT[object];
  }

  return { whyNotYet };
}
