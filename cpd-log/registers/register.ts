/** A register's rules for one year, as data: dated, with their source, so that a reader can check them. */
export const REGISTER_IDS = ['BABCP', 'BPS'] as const;
export type RegisterId = (typeof REGISTER_IDS)[number];

export interface Register {
  readonly id: RegisterId;
  readonly name: string;
  /** Who it is for, as the register calls them. */
  readonly of: string;
  /** Activities asked for in a year, each with a reflective statement. */
  readonly activities: number;
  /** How many of them must refer directly to CBT-informed principles. */
  readonly cbtLinked: number;
  /** Hours of CBT-informed skills development within them; null where the page names none. */
  readonly skillsHours: number | null;
  readonly liveAssessments: number;
  /** Whether the live assessments must be of different interventions. */
  readonly differentInterventions: boolean;
  /** What else the page asks for that this log cannot count. */
  readonly alsoAsks: readonly string[];
  readonly renewal: string;
  readonly audit: string;
  /** Pages the rules were read on, and when. */
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  /** 'YYYY-MM' in which they were read. */
  readonly readIn: string;
}
