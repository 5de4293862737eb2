/**
 * The most a session could still be worth from where a play stands: as if every element that a link can still lead to were shown,
 * each on a turn of its own, and every undoing that is still on offer were made. Never less than what any path from here earns (it may
 * be more: a condition closes a way only where nothing ahead can make it hold), which is what keeps a search from giving up a late
 * prize for an early one, and a way that counts towards one for a way that does not.
 */
import type { Play } from '../simulator/play';
import { NOTHING_AHEAD, stillAhead, tag, type Ahead } from './ahead';
import type { AssessedCriterion, AssessedSession } from './assess';
import { rulesOf, SHEET } from './criteria';
import { satisfied, type Grounds } from './rules';
import { SLIP_RULES } from './slips';

/** How many there are is all that a rule asks of turns. */
const TWO_MORE = [Infinity, -Infinity];

/** What was shown, and what still could be: two turns of its own for each element ahead. */
function hopeful({ criterion, grounds }: AssessedCriterion, ahead: Ahead): Grounds {
  const sheet = criterion === 'written plan' && ahead.sheet ? new Set<string>(SHEET) : null;
  return {
    is: grounds.is,
    turnsOf: (element) => {
      const name = element.includes(': ') ? element : `${criterion}: ${element}`;
      const could = ahead.elements.has(name) || sheet?.has(element) === true;
      return could ? TWO_MORE : grounds.turnsOf(element);
    },
  };
}

/** Where the slips could still be brought to. */
function hopefulCap({ slips, allowed }: AssessedCriterion, ahead: Ahead): number {
  const caps = slips.map(({ holdsAt, receipt }): number => {
    const { undone } = SLIP_RULES[receipt.slip];
    if (undone === 'a plan') return ahead.sheet ? 3 : holdsAt;
    if (undone === 'repair') {
      if (ahead.elements.has('empathy: genuine')) return Math.max(2, holdsAt);
      return ahead.elements.has('empathy: reflects') ? Math.max(1, holdsAt) : holdsAt;
    }
    if (undone === null || undone === 'the gate') return holdsAt;
    return undone.anyOf.some((set) => set.every((r) => ahead.elements.has(tag(r)))) ? 3 : holdsAt;
  });
  return Math.min(allowed, ...caps);
}

/** Σ weight × the highest level still open / 3, 0–100. */
export function bestHope(play: Play, { session, criteria }: AssessedSession): number {
  const index = play.scenario.sessions.indexOf(session);
  const over = play.phase !== 'talking' && play.phase !== 'writing the plan';
  const ahead =
    play.beat === null || over || play.sessionIndex !== index
      ? NOTHING_AHEAD
      : stillAhead(play, index, play.beat);
  return criteria.reduce((sum, assessed) => {
    const { meets, strong } = rulesOf(assessed.criterion);
    const grounds = hopeful(assessed, ahead);
    const attempt = [...ahead.elements].some((e) => e.startsWith(`${assessed.criterion}: `)) ? 1 : 0;
    const open = satisfied(strong, grounds) ? 3 : satisfied(meets, grounds) ? 2 : attempt;
    const level = Math.min(Math.max(open, assessed.earned), hopefulCap(assessed, ahead));
    return sum + (assessed.weight * Math.max(level, assessed.level)) / 3;
  }, 0);
}
