/** What a contested mark is called, and how it stood, in the words of the page it stands on. */
import type { Contested, Disagreement } from '../../cpd-log/kept-shapes';
import { PLAN_ELEMENTS } from '../../scenarios/format/vocabulary';
import type { OwnResult } from '../../scoring/own-criteria';
import { LEVEL_WORDS, type CriterionResult, type SafetyReport } from '../../scoring/report';
import type { PlanReading } from '../../simulator/written-plan';
import { GATE_SLIP_WORDS, SAFETY_WORDS } from '../debrief/safety-words';
import { capital } from '../opening-capital';
import { CODE_WORDS, READING_LABELS } from '../plan/plan-words';

/** A mark that may be contested, as it stands. */
export interface Mark {
  readonly about: Contested;
  readonly stood: number;
}

const GATE_WORDS: Readonly<Record<string, string>> = { ...SAFETY_WORDS, ...GATE_SLIP_WORDS };
/** By whether it was seen: 0 or 1. What the gate asks for may be done and yet come late; then it counts as still to do. */
const ACT_STANDS = ['not done, or late', 'done'];
const SLIP_STANDS = ['not said', 'said'];

export function nameOf(about: Contested): string {
  switch (about.kind) {
    case 'code':
      return READING_LABELS[about.element].replace('…', '');
    case 'safety':
      return GATE_WORDS[about.act] ?? about.act;
    default:
      return capital(about.criterion);
  }
}

/** What such a mark can be, lowest first. */
export function marksThereAre(about: Contested): readonly string[] {
  switch (about.kind) {
    case 'code':
      return CODE_WORDS;
    case 'safety':
      return about.act in SAFETY_WORDS ? ACT_STANDS : SLIP_STANDS;
    default:
      return LEVEL_WORDS;
  }
}

export const stoodWords = ({ about, stood }: Pick<Disagreement, 'about' | 'stood'>): string =>
  marksThereAre(about)[stood] ?? '';

/** The seven codes of a reading. */
export const codeMarks = ({ codes }: PlanReading): readonly Mark[] =>
  PLAN_ELEMENTS.map((element) => ({ about: { kind: 'code', element }, stood: codes[element] }));

export const levelMark = ({ criterion, level }: CriterionResult, session: number): Mark => ({
  about: { kind: 'level', session, criterion },
  stood: level,
});

export const ownMark = ({ criterion, level }: OwnResult): Mark => ({
  about: { kind: 'own', criterion },
  stood: level,
});

/** Everything the gate says, each once: what is still to do, what was done in time, what made it harder. */
export function safetyMarks({ seen, missing, gateSlips }: SafetyReport): readonly Mark[] {
  const mark = (act: Extract<Contested, { kind: 'safety' }>['act'], stood: number): Mark => ({
    about: { kind: 'safety', act },
    stood,
  });
  const done = seen.map(({ act }) => act).filter((act) => !missing.includes(act));
  const slips = gateSlips.map(({ slip }) => slip);
  return [
    ...missing.map((act) => mark(act, 0)),
    ...[...done, ...slips].filter((act, i, all) => all.indexOf(act) === i).map((act) => mark(act, 1)),
  ];
}
