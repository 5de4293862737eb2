/** What an attempt looks like when its decisions have been played: the one shape that scoring, the log and the pages read. */
import type { Agreed, Beat, Line, Reply, Scenario } from '../scenarios/format/scenario';
import type {
  ClientState,
  Cause,
  Day,
  ElementRef as Ref,
  GateSlip,
  PlanField,
  SafetyAct,
  Size,
  SlipName,
  WeekResult,
} from './words';
import type { Decision, SelfRating, Seeds } from './decision';
import type { Mismatch, PlanReading, WrittenPlan } from './written-plan';

/** Where in the flow an attempt stands; the machine's states carry the same names. */
export type Phase =
  | 'briefing'
  | 'talking'
  | 'writing the plan'
  | 'session over'
  | 'the week'
  | 'self-rating'
  | 'debrief'
  | 'reflection'
  | 'filed';

/** One thing that was said, shown or thought, in order. */
export interface Said {
  /** 0 before the first reply of the attempt; afterwards the number of the reply (or plan) it follows or is. */
  readonly turn: number;
  readonly session: number;
  readonly beat: string;
  readonly who: 'client' | 'practitioner' | 'other' | 'narration' | 'thought' | 'plan';
  /** Name to show: the client's, another speaker's; empty for narration. */
  readonly speaker: string;
  /** Inline Markdown, placeholders filled. */
  readonly text: string;
  readonly line: Line | null;
  readonly reply: Reply | null;
  /** What the trainee typed before the choices showed, when they did. */
  readonly ownWords: string | null;
  /** Minutes of 30 on the session clock when this began. */
  readonly minute: number;
}

/** One turn of the trainee, with all that it showed: its own elements, and the acts of the client it led to. */
export interface Turn {
  readonly number: number;
  readonly session: number;
  readonly beat: string;
  /** null where the turn was the written plan. */
  readonly reply: Reply | null;
  readonly plan: WrittenPlan | null;
  readonly shows: readonly Ref[];
  /** Acts of the client that followed, before the next turn. */
  readonly clientActs: readonly Ref[];
  readonly slips: readonly SlipName[];
  readonly safety: readonly SafetyAct[];
  readonly gateSlips: readonly GateSlip[];
  readonly agreed: readonly Agreed[];
  /** The client before and after. */
  readonly before: ClientState;
  readonly after: ClientState;
  readonly minute: number;
  /** The client had shown this on some line before the turn (in this session). */
  readonly ambivalentBefore: boolean;
  readonly opposedBefore: boolean;
  /** A risk cue stood in the lines just before this turn, or the gate was already open. */
  readonly gateOpen: boolean;
}

export interface PlayedPlan {
  readonly plan: WrittenPlan;
  readonly reading: PlanReading;
  readonly mismatches: readonly Mismatch[];
  readonly turn: number;
}

export interface PlayedOccasion {
  readonly day: Day;
  readonly time: string | null;
  readonly result: WeekResult;
  /** null when done. */
  readonly cause: Cause | null;
  /** The obstacle of that day, whether or not it mattered. */
  readonly obstacle: string | null;
  /** What, in this story, gave way; empty when done. */
  readonly gaveWay: string;
  /** The client's own record of it, as far as the monitoring allows. */
  readonly record: string | null;
}

export interface PlayedWeek {
  readonly occasions: readonly PlayedOccasion[];
  /** All seven days' obstacles as drawn. */
  readonly obstacles: readonly { readonly day: Day; readonly text: string; readonly plannable: boolean }[];
  readonly result: WeekResult;
  readonly size: Size;
  /** First day missed, if any. */
  readonly firstMiss: Day | null;
  readonly cause: Cause | null;
  /** 'ratings', 'ticks' or 'none': what the client brings. */
  readonly record: 'ratings' | 'ticks' | 'none';
}

/** The whole attempt, as it stands after its decisions. */
export interface Play {
  readonly scenario: Scenario;
  readonly seeds: Seeds;
  readonly decisions: readonly Decision[];
  readonly phase: Phase;
  /** Index into scenario.sessions. */
  readonly sessionIndex: number;
  readonly beat: Beat | null;
  /** Replies on offer now, in the author's order; `replyOrder` says how the screen shows them. */
  readonly replies: readonly Reply[];
  readonly said: readonly Said[];
  readonly turns: readonly Turn[];
  readonly client: ClientState;
  readonly agreed: Readonly<Partial<Record<PlanField, string>>>;
  readonly plan: PlayedPlan | null;
  readonly week: PlayedWeek | null;
  /** Minutes of 30 on the clock of the current session; stands still while the gate is open. */
  readonly minute: number;
  /** A risk cue is unanswered or being dealt with: scores hidden, sheet locked. */
  readonly gateOpen: boolean;
  readonly rating: SelfRating | null;
  readonly reflection: string | null;
  readonly memory: Memory;
}

/** What the next step must remember besides what can be seen. */
export interface Memory {
  /** Replies said in this session: a reply is offered once. */
  readonly taken: readonly Reply[];
  /** Slug of the menu met last in this session, where `→ menu` goes. */
  readonly menu: string | null;
  readonly counters: Readonly<Record<string, number>>;
  /** The client has shown it in this session. */
  readonly ambivalent: boolean;
  readonly opposed: boolean;
  /** Text of the obstacle that the client named when asked; it comes first in the week. */
  readonly named: string | null;
  readonly size: Size | null;
  /** Safety acts since the cue; the gate closes when it is settled. */
  readonly safety: readonly SafetyAct[];
}
