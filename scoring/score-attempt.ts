/**
 * What an attempt was worth. Pure: the same script, decisions and plan always score the same, and every mark has a receipt.
 *
 * Formative only. Informed by the sources named in `criteria.ts`, not validated, and no claim to be CTS-R, HAACS or LITC.
 */
import type { Play } from '../simulator/play';
import { assessedSessions, numberOf, type AssessedCriterion, type AssessedSession } from './assess';
import { bandOf, lowestBand } from './band';
import { beckTiles } from './beck';
import { calibrationOf } from './calibration';
import { wordsAt } from './evidence';
import { nextInWords, ruleInLevelWords } from './level-words';
import { missedOf } from './missed';
import { priorityOf } from './priority';
import type { AttemptReport, CriterionResult, SessionReport, SlipReceipt } from './report';
import { gatesOf, worstGate } from './safety';
import { tookAway } from './took-away';
import { whatWorked } from './worked';

function resultOf(play: Play, session: AssessedSession, assessed: AssessedCriterion): CriterionResult {
  const { criterion, level, earned, cap, weight } = assessed;
  return {
    criterion,
    level,
    earned,
    cap,
    weight,
    receipts: session.evidence
      .filter((s) => s.criterion === criterion)
      .map(({ criterion: _, ...receipt }) => receipt),
    slips: assessed.slips.map((s) => s.receipt),
    missed: missedOf(play, session, assessed),
    rule: ruleInLevelWords(assessed),
    next: nextInWords(assessed),
  };
}

/** A step out of scope caps the band, not a criterion, and nothing undoes it. */
function outOfScope(play: Play, session: AssessedSession): readonly SlipReceipt[] {
  return play.turns
    .filter((t) => t.session === session.session.number && t.slips.includes('out of scope'))
    .map((t) => ({
      turn: t.number,
      session: t.session,
      slip: 'out of scope' as const,
      words: wordsAt(play, t),
      cap: 3 as const,
      undoneAt: null,
    }));
}

function reportOf(play: Play, assessed: AssessedSession, scored: boolean): SessionReport {
  const bandSlips = outOfScope(play, assessed);
  return {
    session: assessed.session.number,
    kind: assessed.session.kind,
    results: assessed.criteria.map((c) => resultOf(play, assessed, c)),
    band: scored ? bandOf(assessed, bandSlips.length > 0) : 'not scored',
    number: scored ? Math.round(numberOf(assessed.criteria)) : 0,
    bandSlips,
  };
}

/** The report of an attempt as far as it has gone; sessions that have not begun are left out. */
export function scoreAttempt(play: Play): AttemptReport {
  const assessed = assessedSessions(play);
  const gates = gatesOf(play);
  const safety = worstGate(gates);
  const unhandled = (session: number): boolean => gates.get(session)?.result === 'not handled';
  const sessions = assessed.map((a) => reportOf(play, a, !unhandled(a.session.number)));
  return {
    sessions,
    band: safety?.result === 'not handled' ? 'not scored' : lowestBand(sessions.map((s) => s.band)),
    safety,
    priority: priorityOf(play, assessed, safety),
    worked: whatWorked(play, assessed),
    tookAway: tookAway(play),
    beck: beckTiles(assessed),
    week: play.week?.result ?? null,
    calibration: calibrationOf(play.rating, assessed),
  };
}
