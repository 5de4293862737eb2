/**
 * What a session showed: every element that a line or the sheet carries, in the order it was shown, with the words beside it,
 * and whether it counted. An element counts only once its object exists; one that came too early is kept, with the reason.
 */
import type { ElementRef, Scenario, Session } from '../scenarios/format/scenario';
import type { CriterionName, PlanElement } from '../scenarios/format/vocabulary';
import { modelPlan } from '../simulator/model-plan';
import type { Play, Turn } from '../simulator/play';
import { LOOSE, SHEET, weakForm } from './criteria';
import { objectsOf } from './objects';
import type { Receipt } from './report';
import { SLIP_RULES } from './slips';

export interface Shown extends Receipt {
  readonly criterion: CriterionName;
}

/** What the practitioner said at a turn, as it was shown on screen. */
export const wordsAt = (play: Play, turn: Turn): string =>
  play.said.find((s) => s.turn === turn.number && s.who === 'practitioner')?.text ?? turn.reply?.text ?? '';

function clientWords(play: Play, turn: Turn, act: ElementRef): string {
  const line = play.said.find(
    (s) =>
      s.turn === turn.number &&
      s.line?.acts.some((a) => a.criterion === act.criterion && a.element === act.element),
  );
  return line?.text ?? '';
}

const receipt = (
  turn: Turn,
  { criterion, element }: ElementRef,
  from: Receipt['from'],
  words: string,
): Shown => ({
  criterion,
  element,
  from,
  words,
  turn: turn.number,
  session: turn.session,
  weak: weakForm(criterion) === element,
  notCounted: null,
});

/** "Anywhere" is a place for a task that needs none (tablets, a worry put off): the author's own good answer says which those are. */
const needsNoPlace = (scenario: Scenario): boolean =>
  /\b(?:anywhere|wherever)\b/i.test(modelPlan(scenario)?.boxes.where ?? '');

function sheetReceipts(play: Play, turn: Turn): Shown[] {
  const { plan } = play;
  if (!plan || plan.turn !== turn.number || plan.reading.notRead) return [];
  const { codes, evidence, anywhere } = plan.reading;
  const words = (element: PlanElement): string => evidence[element].map((e) => e.text).join(' … ');
  const told = (e: PlanElement): boolean =>
    codes[e] === 2 || (e === 'where' && anywhere && needsNoPlace(play.scenario));
  const read = SHEET.filter(told).map((element) =>
    receipt(turn, { criterion: 'written plan', element }, 'plan', words(element) || 'anywhere'),
  );
  const loose = SHEET.filter((e) => codes[e] === 1 && !told(e)).map(words);
  const weak = (element: string, words: string): Shown => ({
    ...receipt(turn, { criterion: 'written plan', element }, 'plan', words),
    weak: true,
  });
  const mismatches = plan.mismatches.map((m) => `${m.field}: “${m.written}”, where “${m.agreed}” was agreed`);
  return [
    ...read,
    ...(loose.length > 0 ? [weak(LOOSE, loose.join(' … '))] : []),
    ...(mismatches.length > 0 ? [weak('mismatch', mismatches.join('; '))] : []),
  ];
}

/** Everything a turn carries, counted or not: its own elements, the weak forms of its slips, the client's acts, the sheet. */
function shownAt(play: Play, turn: Turn): Shown[] {
  const weak = turn.slips.flatMap((s) => SLIP_RULES[s].weak ?? []);
  const own = [...turn.shows, ...weak].map((r) => receipt(turn, r, 'reply', wordsAt(play, turn)));
  const acts = turn.clientActs.map((a) => receipt(turn, a, 'client', clientWords(play, turn, a)));
  const all = [...own, ...acts, ...sheetReceipts(play, turn)];
  return all.filter(
    (s, i) => all.findIndex((o) => o.criterion === s.criterion && o.element === s.element) === i,
  );
}

/** The evidence of one session. Elements and slips count in the session where they are said. */
export function evidenceOf(play: Play, session: Session): readonly Shown[] {
  const evidence: Shown[] = [];
  const { whyNotYet } = objectsOf(play, session);
  for (const turn of play.turns.filter((t) => t.session === session.number)) {
    let waiting = shownAt(play, turn);
    if (waiting.length === 0) continue;
    // What a turn shows may be the object of something else in the same turn, whichever was tagged first.
    for (let counted = -1; counted !== 0;) {
      const now = waiting.filter((s) => whyNotYet(s, turn.number, evidence) === null);
      evidence.push(...now);
      waiting = waiting.filter((s) => !now.includes(s));
      counted = now.length;
    }
    evidence.push(...waiting.map((s) => ({ ...s, notCounted: whyNotYet(s, turn.number, evidence) })));
  }
  return evidence;
}

/** Turns at which each element counted, by `criterion: element`. */
export function turnsByElement(evidence: readonly Shown[]): ReadonlyMap<string, readonly number[]> {
  const turns = new Map<string, number[]>();
  for (const { criterion, element, turn, notCounted } of evidence) {
    if (notCounted !== null) continue;
    const name = `${criterion}: ${element}`;
    const own = turns.get(name);
    if (own === undefined) turns.set(name, [turn]);
    else own.push(turn);
  }
  return turns;
}

/** Turns at which an element counted. */
export const turnsOf = (
  evidence: readonly Shown[],
  criterion: CriterionName,
  element: string,
): readonly number[] =>
  evidence
    .filter((s) => s.criterion === criterion && s.element === element && s.notCounted === null)
    .map((s) => s.turn);
