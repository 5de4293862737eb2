/** The level of a criterion from what an exploration holds: handed to scoring's own rules as evidence on turns that stand for the real ones. */
import type { Scenario, Session } from '../../scenarios/format/scenario';
import { CAUSES, WEEK_RESULTS, type CriterionName } from '../../scenarios/format/vocabulary';
import { earnedLevel } from '../../scoring/assess';
import type { Shown } from '../../scoring/evidence';
import { factsOf } from '../../scoring/facts';
import type { Fact, Grounds } from '../../scoring/rules';
import { startPlay } from '../../simulator/next-step';
import type { Play, PlayedWeek } from '../../simulator/play';
import { HELD } from './criterion-tracker';
import { FACT } from './fact-names';
import { read, type SlotTable } from './slots';

interface Standing {
  readonly scenario: Scenario;
  readonly session: Session;
  readonly criterion: CriterionName;
  readonly slots: SlotTable;
  readonly state: Int32Array;
  /** `criterion: element` of all that is held of the rules' elements, those of the strong rule first. */
  readonly inRule: readonly string[];
  readonly cap: number;
}

/** Facts that hold or not by the script and the week alone. */
const BY_THE_WEEK: readonly Fact[] = ['no record', 'week fell short', 'two non-completions'];

const KNOWN = new WeakMap<Session, Map<string, ReturnType<typeof factsOf>>>();

/** Scoring's own reading of the facts of a week, asked once for each kind of week. */
function weekFacts({ scenario, session, slots, state }: Standing): (fact: Fact) => boolean {
  const at = (name: string): number => {
    const slot = slots.get(name);
    return slot ? read(state, slot) : 0;
  };
  const [result, cause, noRecord] = [at(FACT.week), at(FACT.cause), at(FACT.noRecord)];
  const known = KNOWN.get(session) ?? new Map<string, ReturnType<typeof factsOf>>();
  KNOWN.set(session, known);
  const key = `${result} ${cause} ${noRecord}`;
  const found = known.get(key);
  if (found) return found;
  const kind = WEEK_RESULTS[result - 1];
  const week: PlayedWeek | null =
    kind === undefined
      ? null
      : {
          occasions: [],
          obstacles: [],
          result: kind,
          size: 'planned',
          firstMiss: null,
          cause: CAUSES[cause - 1] ?? null,
          record: noRecord === 1 ? 'none' : 'ratings',
        };
  const play: Play = { ...startPlay(scenario, { seed: 0, order: 0 }), week };
  const facts = factsOf(play, session, []);
  known.set(key, facts);
  return facts;
}

/** 0 to 3. */
export function levelOf(standing: Standing): number {
  const { scenario, criterion, slots, state, inRule, cap } = standing;
  const at = (name: string): number => {
    const slot = slots.get(name);
    return slot ? read(state, slot) : 0;
  };
  const manyTurns = at(HELD.turns) >= 2;
  const turns = new Map<string, readonly number[]>();
  let counted = 0;
  for (const name of inRule) {
    const times = at(HELD.element(name));
    // Where the evidence lay on two turns, it is laid out on two again.
    if (times >= 2) turns.set(name, [1, 2]);
    else if (times === 1) turns.set(name, [manyTurns && counted++ > 0 ? 2 : 1]);
  }
  const byWeek = weekFacts(standing);
  const facts: Readonly<Record<Fact, () => boolean>> = {
    'reason to adapt': () => at(HELD.adaptation) === 1 || at(HELD.element('collaboration: adaptation')) > 0,
    'confidence under 7': () => at(HELD.lowConfidence) === 1,
    'gap shown': () => at(HELD.gap) === 1,
    'ambivalence shown': () => at(HELD.ambivalent) === 1,
    'opposition shown': () => at(HELD.opposed) === 1,
    'neither shown': () => at(HELD.ambivalent) === 0 && at(HELD.opposed) === 0,
    mismatch: () => at(HELD.mismatch) === 1,
    'no record': () => byWeek('no record'),
    'week fell short': () => byWeek('week fell short'),
    'two non-completions': () => byWeek('two non-completions'),
  };
  const grounds: Grounds = {
    turnsOf: (written) => turns.get(written.includes(': ') ? written : `${criterion}: ${written}`) ?? [],
    is: (fact) => (BY_THE_WEEK.includes(fact) ? byWeek(fact) : facts[fact]()),
  };
  const evidence: Shown[] =
    at(HELD.attempted) === 1
      ? [
          {
            criterion,
            element: '',
            turn: 1,
            session: 1,
            words: '',
            from: 'reply',
            weak: true,
            notCounted: null,
          },
        ]
      : [];
  const allowed = Math.max(0, Math.min(3, Math.floor(scenario.header.caps[criterion] ?? 3)));
  return Math.min(earnedLevel(criterion, evidence, grounds), allowed, cap);
}
