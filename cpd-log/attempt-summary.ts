import { criteriaFingerprint } from '../scoring/criteria-fingerprint';
import type { LevelsReport } from '../scoring/report';
import type { AttemptSummary } from './kept-shapes';

/** What of a report the log lists and adds up. The rest is replayed from the decisions whenever it is asked for. */
export function summariseAttempt(report: LevelsReport, turns: number): AttemptSummary {
  return {
    band: report.band,
    week: report.week,
    safety: report.safety?.result ?? null,
    sessions: report.sessions.map(({ session, kind, band, number, results }) => ({
      session,
      kind,
      band,
      number,
      levels: results.map(({ criterion, level }) => ({ criterion, level })),
    })),
    calibration: report.calibration.map(({ criterion, claimed, scored }) => ({ criterion, claimed, scored })),
    priority: report.priority?.criterion ?? null,
    turns,
    scoredBy: criteriaFingerprint(),
  };
}
