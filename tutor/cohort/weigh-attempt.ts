/** Plays a claimed attempt again and scores it: the tutor's machine believes decisions, not levels. */
import type { Reply, Scenario } from '../../scenarios/format/scenario';
import { attemptLevels, type AttemptLevels } from '../../scoring/attempt-levels';
import { weakForm } from '../../scoring/criteria';
import { offeredAt, sessionIndexOf, wouldShow } from '../../scoring/offered';
import { DecisionError, type Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { replay } from '../../simulator/replay';
import type { ClaimedAttempt, ItemAnswer, WeighedAttempt } from './cohort-shapes';

export type Weighed =
  | { readonly ok: true; readonly attempt: WeighedAttempt }
  /** The script does not allow a decision, or the levels are others; the sentence says which. */
  | { readonly ok: false; readonly why: string };

/** Never throws for what stands in the attempt. `id` is kept as it is given. */
export function weighAttempt(
  id: string,
  claimed: ClaimedAttempt,
  scenario: Scenario,
  readers: Readers,
): Weighed {
  let play: Play;
  try {
    play = replay(scenario, claimed.seeds, claimed.decisions, readers);
  } catch (error) {
    if (!(error instanceof DecisionError)) throw error;
    return {
      ok: false,
      why: `The conversation with ${claimed.client} cannot be played again here: its script does not offer what was chosen.`,
    };
  }
  const own = attemptLevels(play);
  const difference = differs(claimed, own);
  if (difference !== null)
    return { ok: false, why: `Played again, the conversation with ${claimed.client} gives ${difference}.` };
  const { scenario: name, title, client, hash, on, minutes, again, contested, seeds, decisions } = claimed;
  return {
    ok: true,
    attempt: {
      ...own,
      ...{ id, scenario: name, title, client, hash, on, minutes, again, contested, seeds, decisions },
      items: itemsOf(play),
      plan: play.plan && { written: play.plan.plan, codes: play.plan.reading.codes },
    },
  };
}

/** "obstacles 1, where the file says 3"; null where nothing differs. */
function differs(claimed: AttemptLevels, own: AttemptLevels): string | null {
  const key = (l: AttemptLevels['levels'][number]): string => `${l.session} ${l.criterion}`;
  const said = new Map(claimed.levels.map((l) => [key(l), l.level]));
  for (const one of own.levels) {
    const level = said.get(key(one));
    if (level !== one.level)
      return `${one.criterion} ${one.level}, where the file says ${level ?? 'nothing'}`;
  }
  if (claimed.levels.length !== own.levels.length) return 'fewer levels than the file says';
  return claimed.safety === own.safety ? null : 'another answer at the safety gate';
}

/**
 * Each turn once, where it was met first: taken when the reply said shows something that counts and makes no slip. A turn at which
 * nothing on offer did is no item.
 */
export function itemsOf(play: Play): readonly ItemAnswer[] {
  const met = new Set<string>();
  return play.turns.flatMap((turn): ItemAnswer[] => {
    const place = `${turn.session} ${turn.beat}`;
    const { reply } = turn;
    if (!reply || met.has(place)) return [];
    met.add(place);
    const index = sessionIndexOf(play.scenario, turn.session);
    const strong = offeredAt(play, turn).filter((r) => isStrong(play.scenario, index, r));
    if (strong.length === 0) return [];
    const { session, beat } = turn;
    return [{ session, beat, taken: strong.some((r) => r.number === reply.number) }];
  });
}

/** What a reply is worth is a fact of the script, and asked for at every attempt at it. */
const STRONG = new WeakMap<Reply, boolean>();

function isStrong(scenario: Scenario, sessionIndex: number, reply: Reply): boolean {
  const known = STRONG.get(reply);
  if (known !== undefined) return known;
  const assessed: ReadonlySet<string> = new Set(scenario.header.criteria);
  const shows = wouldShow(scenario, sessionIndex, reply).some(
    (s) => assessed.has(s.criterion) && weakForm(s.criterion) !== s.element,
  );
  const strong =
    reply.slips.length === 0 && reply.gateSlips.length === 0 && (shows || reply.safety.length > 0);
  STRONG.set(reply, strong);
  return strong;
}
