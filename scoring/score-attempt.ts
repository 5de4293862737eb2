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
import { priorityCriterion, priorityOf } from './priority';
import type { AttemptReport, CriterionResult, LevelsReport, SessionReport, SlipReceipt } from './report';
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

const bandAndNumber = (
  assessed: AssessedSession,
  steppedOut: boolean,
  scored: boolean,
): Pick<SessionReport, 'session' | 'kind' | 'band' | 'number'> => ({
  session: assessed.session.number,
  kind: assessed.session.kind,
  band: scored ? bandOf(assessed, steppedOut) : 'not scored',
  number: scored ? Math.round(numberOf(assessed.criteria)) : 0,
});

function reportOf(play: Play, assessed: AssessedSession, scored: boolean): SessionReport {
  const bandSlips = outOfScope(play, assessed);
  return {
    ...bandAndNumber(assessed, bandSlips.length > 0, scored),
    results: assessed.criteria.map((c) => resultOf(play, assessed, c)),
    bandSlips,
  };
}

/** The gates first, for they decide which sessions are scored at all. */
function gateOver(play: Play) {
  const gates = gatesOf(play);
  const safety = worstGate(gates);
  return {
    safety,
    scored: (session: AssessedSession) => gates.get(session.session.number)?.result !== 'not handled',
    over: (bands: readonly SessionReport['band'][]) =>
      safety?.result === 'not handled' ? ('not scored' as const) : lowestBand(bands),
  };
}

/** The report of an attempt as far as it has gone; sessions that have not begun are left out. */
export function scoreAttempt(play: Play): AttemptReport {
  const assessed = assessedSessions(play);
  const { safety, scored, over } = gateOver(play);
  const sessions = assessed.map((a) => reportOf(play, a, scored(a)));
  return {
    sessions,
    band: over(sessions.map((s) => s.band)),
    safety,
    priority: priorityOf(play, assessed, safety),
    worked: whatWorked(play, assessed),
    tookAway: tookAway(play),
    beck: beckTiles(assessed),
    week: play.week?.result ?? null,
    calibration: calibrationOf(play.rating, assessed),
  };
}

/**
 * The same attempt's levels, bands and priority, to the letter those of `scoreAttempt`, without receipts, missed elements or better
 * lines: what a log adds up, and what ten thousand attempts are read again for.
 */
export function levelsOfAttempt(play: Play): LevelsReport {
  const assessed = assessedSessions(play);
  const { safety, scored, over } = gateOver(play);
  const sessions = assessed.map((a) => ({
    ...bandAndNumber(a, outOfScope(play, a).length > 0, scored(a)),
    results: a.criteria.map((c) => ({
      criterion: c.criterion,
      level: c.level,
      rule: ruleInLevelWords(c),
    })),
  }));
  const priority = priorityCriterion(assessed, safety);
  return {
    sessions,
    band: over(sessions.map((s) => s.band)),
    safety,
    priority: priority && { criterion: priority },
    week: play.week?.result ?? null,
    calibration: calibrationOf(play.rating, assessed),
  };
}
