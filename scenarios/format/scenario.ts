/**
 * The shape of a scenario once it is read. Plain data: no methods, no classes, safe to clone, store and compare.
 * Text stays Markdown (inline) exactly as the author wrote it; whoever shows it renders marked's tokens.
 */
import type { Weights } from '../problems/severity';
import type {
  Cause,
  ClientState,
  ClientValue,
  Contact,
  CriterionName,
  Day,
  Difficulty,
  GateSlip,
  Mode,
  PlanField,
  PlanKey,
  PlanElement,
  SafetyAct,
  Size,
  SlipName,
  WeekResult,
} from './vocabulary';
import type { Problem, Range } from '../problems/problem';

export interface Scenario {
  readonly header: Header;
  /** Markdown blocks before the first session. */
  readonly briefing: string;
  /** One session, or two where the mode is both. Empty only when nothing could be read. */
  readonly sessions: readonly Session[];
  readonly week: Week | null;
  readonly tookAway: readonly ConditionalText[];
  /** Markdown blocks. */
  readonly debrief: string;
  readonly expectedRuns: readonly ExpectedRun[];
}

export interface Header {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly client: {
    readonly name: string;
    readonly age: number | null;
    readonly pronoun: 'she' | 'he' | 'they';
    readonly state: ClientState;
  };
  readonly mode: Mode;
  readonly intervention: string | null;
  readonly contact: Contact;
  readonly difficulty: Difficulty;
  /** The criteria it assesses, in the order of the twelve. */
  readonly criteria: readonly CriterionName[];
  /** Two of them that the trainee rates themself on. */
  readonly targets: readonly CriterionName[];
  /** What this client calls homework. */
  readonly callsIt: string;
  /** Session clock at the first line, in minutes of 30, one number a session. */
  readonly startsAt: readonly number[];
  /** COM-B: what is really in the way, for the debrief. */
  readonly barrier: string | null;
  readonly authors: readonly string[];
  readonly reviewedBy: readonly Review[];
  readonly sources: readonly string[];
  /** Topics, and references such as `curriculum: behavioural activation`; covers.ts takes them apart. */
  readonly covers: readonly string[];
  readonly contentNote: string | null;
  /** What each size asks of (belief + confidence) / 2 − opposition / 2. */
  readonly demand: Readonly<Record<Size, number>>;
  /** Highest level a criterion can reach here, where it is less than 3. */
  readonly caps: Readonly<Partial<Record<CriterionName, number>>>;
  /** How much weight the author gives a problem of the script, by its code; absent where all keep their own. */
  readonly severity?: Weights | undefined;
  readonly counters: readonly string[];
  /** Criteria of the author's own: scored and shown apart, and part of nothing else. Absent is none. */
  readonly own?: readonly OwnCriterion[] | undefined;
  /** People and places the plan reader should know first. */
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Facts from the referral, in order, as label and text. */
  readonly referral: readonly { readonly label: string; readonly text: string }[];
  /** What stands in the client's calendar anyway, by day. */
  readonly days: Readonly<Partial<Record<Day, string>>>;
  /** 'boxes' or a 'blank' sheet; foundation defaults to boxes, advanced to blank. */
  readonly sheet: 'boxes' | 'blank';
  /** Played as a test: nothing is read or remarked on while the sheet is being written. Absent is false. */
  readonly test?: boolean | undefined;
  readonly range: Range;
}

/** A criterion of the author's own. Level 1 is any of its elements, 2 those it names, 3 all of them. */
export interface OwnCriterion {
  readonly name: string;
  /** One to six, tagged on replies. */
  readonly elements: readonly string[];
  /** Some or all of the elements: without the header's word, the first. */
  readonly meets: readonly string[];
}

/** An element of one of them. */
export interface OwnRef {
  readonly criterion: string;
  readonly element: string;
}

export interface Review {
  readonly name: string;
  readonly role: 'clinical' | 'lived experience';
  readonly date: string;
}

export interface Session {
  /** 1 or 2, as the author numbered it. */
  readonly number: number;
  readonly kind: 'setting' | 'reviewing';
  readonly beats: readonly Beat[];
  readonly range: Range;
}

export interface Beat {
  /** GitHub slug of the heading, unique in its session. */
  readonly slug: string;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly replies: readonly Reply[];
  /** The written plan happens here. */
  readonly plan: ModelPlan | null;
  /** Taken when there are no replies, when none is left, or after the plan: the first whose condition holds. */
  readonly onward: readonly Onward[];
  readonly range: Range;
}

/** Something said, shown or thought before the replies. A run of `if` lines and an `otherwise` is one choice: the first that holds. */
export interface Line {
  readonly kind: 'narration' | 'speech' | 'thought';
  /** null is the client; otherwise another speaker ("Interpreter"), or for narration nobody. */
  readonly speaker: string | null;
  /** Inline Markdown with placeholders such as {done}. */
  readonly text: string;
  readonly when: Condition | 'otherwise' | null;
  /** Letter of an alternative opening; exactly one is drawn by seed. */
  readonly opening: string | null;
  readonly stance: 'ambivalent' | 'opposed' | null;
  /** Acts of the client that this line performs. */
  readonly acts: readonly ElementRef[];
  /** The obstacle of the week that this line names, by its text in the week's table. */
  readonly names: string | null;
  readonly riskCue: boolean;
  readonly range: Range;
}

export interface ElementRef {
  readonly criterion: CriterionName;
  readonly element: string;
}

export interface Reply {
  /** Position in the author's order, 1-based; with the session number and beat slug it is the reply's name for ever. */
  readonly number: number;
  /** What the trainee says, inline Markdown, without quotation marks. */
  readonly text: string;
  readonly to: Target;
  readonly shows: readonly ElementRef[];
  /** Elements of the author's own criteria. Absent is none. */
  readonly own?: readonly OwnRef[] | undefined;
  readonly slips: readonly SlipName[];
  readonly safety: readonly SafetyAct[];
  readonly gateSlips: readonly GateSlip[];
  readonly why: string | null;
  readonly agreed: readonly Agreed[];
  /** Not null replaces the default effects of its elements and slips. */
  readonly clientChanges: readonly { readonly value: ClientValue; readonly by: number }[] | null;
  readonly counts: readonly { readonly counter: string; readonly by: number }[];
  readonly when: Condition | null;
  /** Other wordings of the same reply; one of all is shown by seed. */
  readonly also: readonly string[];
  /** Minutes this takes besides the words. */
  readonly minutes: number;
  /** The author's example of a good line here. */
  readonly model: boolean;
  readonly range: Range;
}

export interface Agreed {
  readonly field: PlanField | 'size';
  readonly text: string;
}

export type Target =
  | { readonly kind: 'beat'; readonly session: number; readonly slug: string }
  | { readonly kind: 'menu' }
  | { readonly kind: 'end' }
  /** A link that leads nowhere; reading reported it. */
  | { readonly kind: 'nowhere'; readonly written: string };

export interface Onward {
  readonly to: Target;
  readonly when: Condition | 'otherwise' | null;
  readonly range: Range;
}

/** What the author would have written, by box. */
export interface ModelPlan {
  readonly boxes: Readonly<Partial<Record<PlanKey, string>>>;
  /** Coping steps that work against the task (exposure, panic): written as coping, they answer nothing. */
  readonly worksAgainst: readonly string[];
  readonly range: Range;
}

export interface Week {
  readonly obstacles: readonly Obstacle[];
  /** The client's own notes, drawn in order, for an occasion that went so. */
  readonly notes: readonly { readonly text: string; readonly after: WeekResult }[];
  /** A reviewing scenario gives its week as it was. */
  readonly given: readonly GivenDay[];
  /** Where the second session starts, by how the week went. */
  readonly leadsTo: readonly { readonly result: WeekResult; readonly to: Target; readonly range: Range }[];
  readonly range: Range;
}

export interface Obstacle {
  /** null is any day. */
  readonly day: Day | null;
  readonly text: string;
  readonly plannable: boolean;
  /** Example coping steps that answer it, as the author wrote them. */
  readonly answers: readonly string[];
  readonly range: Range;
}

export interface GivenDay {
  readonly day: Day;
  readonly result: WeekResult;
  readonly note: string | null;
  readonly cause: string | null;
}

export interface ConditionalText {
  readonly when: Condition | 'otherwise' | null;
  readonly text: string;
  readonly range: Range;
}

export interface ExpectedRun {
  /** The first words of each reply, in order. */
  readonly replies: readonly string[];
  readonly levels: readonly { readonly criterion: CriterionName; readonly level: number }[];
  /** Levels of the author's own criteria. Absent is nothing said of them. */
  readonly own?: readonly ExpectedOwn[] | undefined;
  /** What the gate sees done or said. Absent is nothing said of it. */
  readonly acts?: readonly ExpectedAct[] | undefined;
  /** The first words of what is said in answer to a reply, or taken away at the end. Absent is none. */
  readonly hears?: readonly ExpectedAnswer[] | undefined;
  /** What a reply shows. Absent is nothing said of it. */
  readonly marks?: readonly ExpectedMarks[] | undefined;
  /** Boxes of the author's good answer that are left empty. Absent is none. */
  readonly without?: readonly PlanField[] | undefined;
  /** The plan that is written instead of the author's good answer: in boxes, or on a blank sheet. Absent is the good answer. */
  readonly sheet?: RunSheet | undefined;
  /** What the written plan reads as. Absent is nothing said of it. */
  readonly codes?: readonly ExpectedCode[] | undefined;
  /** What chance draws from; 1 where it is absent. */
  readonly seed?: number | undefined;
  readonly range: Range;
}

export type RunSheet =
  | { readonly form: 'boxes'; readonly boxes: Readonly<Partial<Record<PlanKey, string>>> }
  | { readonly form: 'blank'; readonly text: string };

export interface ExpectedCode {
  readonly box: PlanField;
  /** 0 not there, 1 loose, 2 a stranger could tell. */
  readonly code: 0 | 1 | 2;
  readonly range: Range;
}

export interface ExpectedOwn {
  readonly criterion: string;
  readonly level: number;
}

export interface ExpectedAct {
  readonly act: SafetyAct | GateSlip;
  /** Done in time; of a slip, said. */
  readonly done: boolean;
  readonly range: Range;
}

export interface ExpectedMarks {
  /** The reply's place in the run, from 1. */
  readonly after: number;
  readonly shows: readonly ElementRef[];
  readonly range: Range;
}

export interface ExpectedAnswer {
  /** How many replies were said before it; null is what is taken away. */
  readonly after: number | null;
  readonly words: string;
  readonly range: Range;
}

/** `not` before `and` before `or`, no brackets: so a condition is an "or" of "and"s of tests. */
export interface Condition {
  readonly any: readonly (readonly Test[])[];
  /** As written, tidied to the canonical words. */
  readonly text: string;
}

export type Test = { readonly not: boolean } & (
  | { readonly kind: 'value'; readonly value: ClientValue; readonly is: Comparison; readonly number: number }
  | { readonly kind: 'counter'; readonly counter: string; readonly is: Comparison; readonly number: number }
  | { readonly kind: 'week'; readonly result: WeekResult }
  | { readonly kind: 'cause'; readonly cause: Cause }
  | { readonly kind: 'shown'; readonly what: ElementRef | { readonly slip: SlipName } }
  /** has: code 2; loose: code 1; no: code 0 or 1. */
  | { readonly kind: 'plan'; readonly element: PlanElement; readonly has: 'has' | 'loose' | 'no' }
  /** The plan contradicts nothing agreed (in one field, or at all). */
  | { readonly kind: 'matches'; readonly field: PlanField | null }
);

export type Comparison = 'at least' | 'at most' | 'over' | 'under' | 'is';

/** What reading always gives: as much scenario as could be read, and every problem found. */
export interface Reading {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
}
