/**
 * Builds a play straight from what was shown, turn by turn, with a script to match: each turn has a beat of its own, its first
 * reply is the one said, and `besides` are the others on offer. Nothing is simulated, so a test of the scoring tests the scoring.
 */
import type {
  Beat,
  ElementRef,
  Header,
  Line,
  ModelPlan,
  Reply,
  Session,
  Week,
} from '../../scenarios/format/scenario';
import {
  CRITERIA,
  type ClientState,
  type CriterionName,
  type GateSlip,
  type PlanElement,
  type SafetyAct,
  type SlipName,
} from '../../scenarios/format/vocabulary';
import type { SelfRating } from '../../simulator/decision';
import type { Play, PlayedPlan, PlayedWeek, Said, Turn } from '../../simulator/play';
import type { Code, Mismatch, WrittenPlan } from '../../simulator/written-plan';
import { aHeader, aPlay, aSaid, aScenario, aTurn, CLIENT } from './page-fixtures';
import { codes, reading, SOMEWHERE } from './week-builder';

/** An element by its name where only one criterion has it, else `criterion: element`. */
export function element(written: string): ElementRef {
  const [before, after] = written.split(': ') as [string, string | undefined];
  const own = CRITERIA.filter(
    (c) => (after === undefined || c.name === before) && [...c.elements, c.weak].includes(after ?? before),
  );
  const found = own[0];
  if (!found || own.length > 1) throw new Error(`“${written}” names ${own.length} elements`);
  return { criterion: found.name, element: after ?? before };
}

/** A reply in short: what it shows, and whatever else matters. */
export interface Saying {
  readonly text?: string;
  readonly shows?: readonly string[];
  readonly slips?: readonly SlipName[];
  /** Acts of the client that it leads to. */
  readonly acts?: readonly string[];
  readonly safety?: readonly SafetyAct[];
  readonly gateSlips?: readonly GateSlip[];
  readonly why?: string;
  readonly model?: boolean;
  readonly agreesTask?: boolean;
}

export interface Happening extends Saying {
  /** Other replies on offer at the turn. */
  readonly besides?: readonly Saying[];
  /** The client after the turn, where it differs. */
  readonly client?: Partial<ClientState>;
  readonly gateOpen?: boolean;
  /** Stances of the client on the lines before this turn. */
  readonly stance?: 'ambivalent' | 'opposed' | 'both';
  /** An obstacle that the client names after this turn. */
  readonly names?: string;
}

export interface Writing {
  readonly codes?: Partial<Record<PlanElement, Code>>;
  readonly mismatches?: readonly Mismatch[];
  readonly blank?: boolean;
  /** The sheet says "anywhere". */
  readonly anywhere?: boolean;
}

const NOTHING = Object.fromEntries(
  ['behaviour', 'when', 'where', 'amount', 'rationale', 'coping', 'monitoring'].map((e) => [e, 0]),
) as Record<PlanElement, Code>;

const line = (text: string, over: Partial<Line>): Line => ({
  kind: 'speech',
  speaker: null,
  text,
  when: null,
  opening: null,
  stance: null,
  acts: [],
  names: null,
  riskCue: false,
  range: SOMEWHERE,
  ...over,
});

export class PlayBuilder {
  private header: Partial<Header>;
  private sessions: { number: number; kind: Session['kind']; beats: Beat[] }[] = [];
  private turns: Turn[] = [];
  private said: Said[] = [];
  private plan: PlayedPlan | null = null;
  private model: ModelPlan | null = null;
  private over: Partial<Play> = { week: null, rating: null };
  private leadsTo: Week['leadsTo'] = [];

  constructor(kind: Session['kind'], criteria: readonly CriterionName[], header: Partial<Header> = {}) {
    this.header = { criteria, ...header };
    this.session(kind);
  }

  private get current() {
    return this.sessions.at(-1)!;
  }

  private reply(said: Saying, number: number, slug: string): Reply {
    return {
      number,
      text: said.text ?? `${slug}, reply ${number}`,
      to: { kind: 'beat', session: this.current.number, slug: `after-${slug}-${number}` },
      shows: (said.shows ?? []).map(element),
      slips: said.slips ?? [],
      safety: said.safety ?? [],
      gateSlips: said.gateSlips ?? [],
      why: said.why ?? null,
      agreed: said.agreesTask ? [{ field: 'what', text: 'the park loop' }] : [],
      clientChanges: null,
      counts: [],
      when: null,
      also: [],
      minutes: 0,
      model: said.model ?? false,
      range: SOMEWHERE,
    };
  }

  session(kind: Session['kind']): this {
    this.sessions.push({ number: this.sessions.length + 1, kind, beats: [] });
    return this;
  }

  turn(happening: Happening): this {
    const number = this.turns.length + 1;
    const session = this.current;
    const slug = `turn-${number}`;
    const replies = [happening, ...(happening.besides ?? [])].map((s, i) => this.reply(s, i + 1, slug));
    session.beats.push({ slug, title: slug, lines: [], replies, plan: null, onward: [], range: SOMEWHERE });
    for (const [i, saying] of [happening, ...(happening.besides ?? [])].entries()) {
      const lines = (saying.acts ?? []).map((act) => line(`the client: ${act}`, { acts: [element(act)] }));
      session.beats.push({
        slug: `after-${slug}-${i + 1}`,
        title: slug,
        lines,
        replies: [],
        plan: null,
        onward: [],
        range: SOMEWHERE,
      });
    }
    const reply = replies[0]!;
    const place = { turn: number, session: session.number, beat: slug };
    this.said.push(aSaid({ ...place, who: 'practitioner', speaker: 'You', text: reply.text, reply }));
    for (const act of happening.acts ?? [])
      this.said.push(
        aSaid({ ...place, text: `the client: ${act}`, line: line('', { acts: [element(act)] }) }),
      );
    if (happening.names)
      this.said.push(aSaid({ ...place, text: happening.names, line: line('', { names: happening.names }) }));
    this.turns.push(
      aTurn({
        number,
        session: session.number,
        beat: slug,
        reply,
        shows: reply.shows,
        clientActs: (happening.acts ?? []).map(element),
        slips: reply.slips,
        safety: reply.safety,
        gateSlips: reply.gateSlips,
        agreed: reply.agreed,
        after: { ...CLIENT, ...happening.client },
        gateOpen: happening.gateOpen ?? false,
        ambivalentBefore: happening.stance === 'ambivalent' || happening.stance === 'both',
        opposedBefore: happening.stance === 'opposed' || happening.stance === 'both',
      }),
    );
    return this;
  }

  /** Turns that each show one thing. */
  showing(...elements: readonly string[]): this {
    for (const e of elements) this.turn({ shows: [e] });
    return this;
  }

  /** Replies that are on offer in this session and were never met. */
  offering(...elements: readonly string[]): this {
    const slug = `unmet-${this.current.beats.length}`;
    const replies = elements.map((e, i) => this.reply({ shows: [e] }, i + 1, slug));
    this.current.beats.push({
      slug,
      title: slug,
      lines: [],
      replies,
      plan: null,
      onward: [],
      range: SOMEWHERE,
    });
    return this;
  }

  /** The sheet; codes that are not given are 0. */
  writes({ codes: given = {}, mismatches = [], blank = false, anywhere = false }: Writing = {}): this {
    const number = this.turns.length + 1;
    const slug = `turn-${number}`;
    const plan: WrittenPlan = { form: 'blank', text: blank ? '' : 'walk the park loop' };
    const words = (code: Code, name: string) =>
      code === 0 ? [] : [{ field: 'text' as const, from: 0, to: 4, text: `${name} words` }];
    const read = reading({ codes: codes({ ...NOTHING, ...given }), anywhere });
    const evidence = Object.fromEntries(
      (Object.keys(read.codes) as PlanElement[]).map((e) => [e, words(read.codes[e], e)]),
    ) as unknown as typeof read.evidence;
    this.plan = { plan, reading: { ...read, evidence }, mismatches, turn: number };
    const range = SOMEWHERE;
    const modelPlan = this.model ?? { boxes: {}, worksAgainst: [], range };
    this.current.beats.push({
      slug,
      title: slug,
      lines: [],
      replies: [],
      plan: modelPlan,
      onward: [],
      range,
    });
    this.turns.push(aTurn({ number, session: this.current.number, beat: slug, plan }));
    return this;
  }

  /** The author's good answer, for the sheet written after this. */
  modelled(boxes: ModelPlan['boxes']): this {
    this.model = { boxes, worksAgainst: [], range: SOMEWHERE };
    return this;
  }

  week(week: Pick<PlayedWeek, 'result'> & Partial<PlayedWeek>): this {
    const whole: PlayedWeek = {
      occasions: [],
      obstacles: [],
      size: 'planned',
      firstMiss: null,
      cause: null,
      record: 'ratings',
      ...week,
    };
    this.over = { ...this.over, week: whole };
    return this;
  }

  rated(ratings: SelfRating['ratings']): this {
    this.over = { ...this.over, rating: { ratings, redo: null } };
    return this;
  }

  with(over: Partial<Play>): this {
    this.over = { ...this.over, ...over };
    return this;
  }

  /** Where the second session starts, by how the week went. */
  leading(leadsTo: Week['leadsTo']): this {
    this.leadsTo = leadsTo;
    return this;
  }

  build(): Play {
    const scenario = {
      ...aScenario(),
      header: aHeader(this.header),
      sessions: this.sessions.map((s) => ({ ...s, range: SOMEWHERE })),
      week: { obstacles: [], notes: [], given: [], leadsTo: this.leadsTo, range: SOMEWHERE },
    };
    return aPlay({
      scenario,
      said: this.said,
      turns: this.turns,
      plan: this.plan,
      sessionIndex: this.sessions.length - 1,
      ...this.over,
    });
  }
}

export const aSetting = (criteria: readonly CriterionName[], header: Partial<Header> = {}): PlayBuilder =>
  new PlayBuilder('setting', criteria, header);

export const aReview = (criteria: readonly CriterionName[], header: Partial<Header> = {}): PlayBuilder =>
  new PlayBuilder('reviewing', criteria, header);
