/** The scenario language's words that the simulator's own types speak in. */
export type {
  Cause,
  ClientState,
  ClientValue,
  CriterionName,
  Day,
  GateSlip,
  PlanElement,
  PlanField,
  SafetyAct,
  Size,
  SlipName,
  WeekResult,
} from '../scenarios/format/vocabulary';
export type { ElementRef } from '../scenarios/format/scenario';
