/** The client's state and what moves it. Each value is 0–10 and clamped; the table is this project's own proposal, after Bennion 2024. */
import { CLIENT_VALUES } from '../scenarios/format/vocabulary';
import type { Reply } from '../scenarios/format/scenario';
import type { ClientState, ClientValue, ElementRef, SafetyAct, SlipName } from './words';

type Effect = Readonly<Partial<Record<ClientValue, number>>>;

const NOTHING: Effect = {};
const heard: Effect = { trust: 1 };
const shared: Effect = { trust: 1, opposition: -1 };
const pushed: Effect = { trust: -1, opposition: 1 };
const hurt: Effect = { trust: -2, opposition: 2 };

/** What an act does, by `criterion: element` or by element alone. Acts that are not here change nothing. */
const OF_ELEMENT: Readonly<Record<string, Effect>> = {
  'own cycle': { belief: 1 },
  'own goal': { belief: 1 },
  'client says why': { belief: 1 },
  purpose: { understanding: 1 },
  expectation: { understanding: 1 },
  material: { understanding: 1 },
  'says what and when': { understanding: 1 },
  'says why': { understanding: 1 },
  'gap corrected': { understanding: 1 },
  'right size': { confidence: 1 },
  adjusts: { confidence: 1 },
  'if-then': { confidence: 1 },
  'first occasion': { confidence: 1 },
  supporter: { confidence: 1 },
  'asks ideas first': shared,
  'asks expectations': shared,
  'real option': shared,
  adaptation: shared,
  'own part': shared,
  autonomy: shared,
  reflects: heard,
  'affirms effort': heard,
  normalises: heard,
  genuine: heard,
  'fits opposition': { trust: 1, opposition: -2 },
};

const OF_SLIP: Readonly<Partial<Record<SlipName, Effect>>> = {
  prescribes: pushed,
  labels: pushed,
  cheerleads: pushed,
  'too much': pushed,
  'jumps to the task': pushed,
  argues: hurt,
  blames: hurt,
  'generic rationale': { belief: -1 },
  'vague wish': { understanding: -1 },
  'makes sense?': { understanding: -1 },
};

const OF_SAFETY: Readonly<Partial<Record<SafetyAct, Effect>>> = { validates: heard };

const clamp = (n: number): number => Math.max(0, Math.min(10, n));

function changed(state: ClientState, effects: readonly Effect[]): ClientState {
  if (effects.every((effect) => effect === NOTHING)) return state;
  const next: Record<ClientValue, number> = { ...state };
  for (const effect of effects) {
    for (const value of CLIENT_VALUES) {
      const by = effect[value];
      if (by !== undefined) next[value] = clamp(next[value] + by);
    }
  }
  return next;
}

/** The client after hearing a reply: the author's own changes where they are given, else the table. */
export function afterReply(state: ClientState, reply: Reply): ClientState {
  if (reply.clientChanges)
    return changed(
      state,
      reply.clientChanges.map((c) => ({ [c.value]: c.by })),
    );
  const { shows, slips, safety } = reply;
  return changed(state, [
    ...shows.map((s) => OF_ELEMENT[s.element] ?? NOTHING),
    ...slips.map((s) => OF_SLIP[s] ?? NOTHING),
    ...safety.map((s) => OF_SAFETY[s] ?? NOTHING),
  ]);
}

/** The client after acting themselves (saying why, saying the plan back). */
export function afterActs(state: ClientState, acts: readonly ElementRef[]): ClientState {
  return changed(
    state,
    acts.map((a) => OF_ELEMENT[a.element] ?? NOTHING),
  );
}
