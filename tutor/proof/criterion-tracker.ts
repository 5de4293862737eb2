/**
 * One criterion, scored along an exploration: only the elements and slips that its rule reads. The rules, caps, facts and levels are
 * scoring's own; what is held here is how much of the past they still have to know. Tests hold the outcome to `scoreAttempt`.
 */
import type { ElementRef, Reply } from '../../scenarios/format/scenario';
import { criterionWords, type CriterionName, type SlipName } from '../../scenarios/format/vocabulary';
import { rulesOf, SHEET, weakForm } from '../../scoring/criteria';
import { LOW_CONFIDENCE, objectNeeded, objectsOf } from '../../scoring/objects';
import { elementsIn, type Fact, type Rule } from '../../scoring/rules';
import { SLIP_RULES } from '../../scoring/slips';
import { startPlay } from '../../simulator/next-step';
import type { Compiled, CompiledReply } from './compiled-scenario';
import { FACT, tag } from './fact-names';
import { levelOf } from './criterion-level';
import { read, write, type Slot, type SlotTable } from './slots';
import { slipTrackers } from './slip-trackers';
import type { AttachedTracker, Tracker, TurnShown } from './tracker';

type ObjectName = NonNullable<ReturnType<typeof objectNeeded>>;

/** Names of the places a tracker takes; a space before them keeps them apart from facts. */
export const HELD = {
  element: (tag: string): string => ` ${tag}`,
  turns: ' turns of the strong rule',
  attempted: ' attempted',
  object: (name: string): string => ` exists ${name}`,
  askedConfidence: ' confidence asked',
  lowConfidence: ' confidence low',
  adaptation: ' reason to adapt',
  gap: ' gap shown',
  ambivalent: ' ambivalence met',
  opposed: ' opposition met',
  mismatch: ' mismatch',
} as const;

/** `criterion: element` of an element as a rule of that criterion writes it. */
const fullTag = (criterion: CriterionName, written: string): string =>
  written.includes(': ') ? written : `${criterion}: ${written}`;

function factsIn(rule: Rule): Fact[] {
  if (typeof rule === 'string' || 'atLeast' in rule || 'twice' in rule) return [];
  if ('all' in rule) return rule.all.flatMap(factsIn);
  if ('any' in rule) return rule.any.flatMap(factsIn);
  if ('where' in rule) return [rule.where, ...factsIn(rule.ask)];
  return 'given' in rule ? [rule.given, ...factsIn(rule.accept)] : [rule.no];
}

function twiceIn(rule: Rule): string[] {
  if (typeof rule === 'string' || 'atLeast' in rule || 'no' in rule) return [];
  if ('twice' in rule) return [rule.twice];
  if ('all' in rule) return rule.all.flatMap(twiceIn);
  if ('any' in rule) return rule.any.flatMap(twiceIn);
  return 'where' in rule ? twiceIn(rule.ask) : twiceIn(rule.accept);
}

const refOf = (name: string): ElementRef => {
  const [criterion, element] = name.split(': ') as [CriterionName, string];
  return { criterion, element };
};

const everyElement = (criterion: CriterionName): string[] => {
  const weak = weakForm(criterion);
  return [...criterionWords(criterion).elements, ...(weak === null ? [] : [weak])].map(
    (e) => `${criterion}: ${e}`,
  );
};

/** Elements that bring an object about. */
const MAKES: Readonly<Record<ObjectName, readonly string[]>> = {
  task: ['task: behaviour'],
  difficulty: ['obstacles: obstacle', 'obstacles: confidence'],
  barrier: ['barriers: specific barrier'],
  review: everyElement('review'),
};

/** Slips of a session that hold this criterion down. */
function slipsThatCap(replies: readonly CompiledReply[], criterion: CriterionName): SlipName[] {
  const met = new Set(replies.flatMap((r) => r.reply.slips));
  return [...met].filter((slip) => SLIP_RULES[slip].caps[criterion] !== undefined);
}

/** What a reply shows, its slips' weak attempts with it. */
const showsWithWeak = (reply: Reply): ElementRef[] => [
  ...reply.shows,
  ...reply.slips.flatMap((s) => SLIP_RULES[s].weak ?? []),
];

export function trackCriterion(compiled: Compiled, session: number, criterion: CriterionName): Tracker {
  const { scenario } = compiled;
  const own = scenario.sessions[session];
  if (!own) throw new RangeError(`there is no session ${session}`);
  const { meets, strong } = rulesOf(criterion);
  const replies = compiled.replies.filter((r) => compiled.beats[r.beat]?.session === session);
  const beats = compiled.beats.filter((b) => b.session === session);
  const slips = slipsThatCap(replies, criterion);
  const strongTags = elementsIn(strong).map((e) => fullTag(criterion, e));
  const ruleTags = [
    ...new Set([...elementsIn(meets), ...elementsIn(strong)].map((e) => fullTag(criterion, e))),
  ];
  const twice = [...twiceIn(meets), ...twiceIn(strong)].map((e) => fullTag(criterion, e));
  const facts = new Set([...factsIn(meets), ...factsIn(strong)]);
  const slipState = slipTrackers(slips, criterion);

  // What nothing in the session says needs no place; what its objects need does.
  const said = new Set([
    ...replies.flatMap((r) => showsWithWeak(r.reply).map(tag)),
    ...beats.flatMap((b) => b.beat.lines.flatMap((l) => l.acts.map(tag))),
  ]);
  const empty = startPlay(scenario, { seed: 0, order: 0 });
  const { whyNotYet } = objectsOf(empty, own);
  const tracked = new Set<string>();
  const objects = new Set<ObjectName>();
  const objectOf = (name: string): ObjectName | null =>
    whyNotYet(refOf(name), 1, []) === null ? null : objectNeeded(refOf(name));
  const follow = (names: readonly string[]): void => {
    for (const name of names) {
      if (tracked.has(name) || !said.has(name)) continue;
      tracked.add(name);
      const object = objectOf(name);
      if (object === null || objects.has(object)) continue;
      objects.add(object);
      follow(MAKES[object]);
    }
  };
  follow([...everyElement(criterion), ...ruleTags, ...slipState.elements]);
  const names = [...tracked];
  if (names.length > 30) throw new RangeError(`${criterion} would take ${names.length} elements`);
  const hasPlan = beats.some((b) => b.beat.plan !== null);
  const sheetHere = criterion === 'written plan' && hasPlan;
  const held = [
    ...names.filter((n) => ruleTags.includes(n)),
    ...(sheetHere ? SHEET.map((e) => `written plan: ${e}`) : []),
  ];
  const inRule = [
    ...held.filter((n) => strongTags.includes(n)),
    ...held.filter((n) => !strongTags.includes(n)),
  ];
  const asksConfidence = objects.has('difficulty') || facts.has('confidence under 7');
  const places: { name: string; width: number }[] = [
    ...inRule.map((n) => ({ name: HELD.element(n), width: twice.includes(n) ? 2 : 1 })),
    { name: HELD.turns, width: 2 },
    { name: HELD.attempted, width: 1 },
    ...[...objects].map((o) => ({ name: HELD.object(o), width: 1 })),
    ...(asksConfidence ? [HELD.askedConfidence, HELD.lowConfidence].map((name) => ({ name, width: 1 })) : []),
    ...(facts.has('reason to adapt') ? [{ name: HELD.adaptation, width: 1 }] : []),
    ...(facts.has('gap shown') ? [{ name: HELD.gap, width: 1 }] : []),
    ...(facts.has('ambivalence shown')
      ? [HELD.ambivalent, HELD.opposed].map((name) => ({ name, width: 1 }))
      : []),
    ...(sheetHere ? [{ name: HELD.mismatch, width: 1 }] : []),
    ...slipState.places,
  ];
  const confidence = 'obstacles: confidence';
  const weekFacts = (['no record', 'week fell short', 'two non-completions'] as const).some((f) =>
    facts.has(f),
  );
  const reads = [
    ...(facts.has('ambivalence shown') ? [FACT.ambivalent, FACT.opposed] : []),
    ...(objects.has('difficulty') ? [FACT.named] : []),
    // A sheet written in the session before is a task already.
    ...(objects.has('task') && !hasPlan && compiled.beats.some((b) => b.beat.plan !== null)
      ? [FACT.code('behaviour')]
      : []),
    ...(weekFacts ? [FACT.week, FACT.cause, FACT.noRecord] : []),
  ];
  const readsAt = (reply: Reply): readonly string[] =>
    asksConfidence && showsWithWeak(reply).some((r) => tag(r) === confidence)
      ? [FACT.value('confidence')]
      : [];
  const ids = new Map(names.map((n, i) => [n, i]));

  const attach = (slots: SlotTable): AttachedTracker => {
    const at = (name: string): Slot | undefined => slots.get(name);
    const elementSlots = names.map((n) => at(HELD.element(n)));
    const sheetSlots = SHEET.map((e) => at(HELD.element(`written plan: ${e}`)));
    const objectsOfNames = names.map((n) => objectOf(n));
    const objectSlot = (o: ObjectName): Slot | undefined => at(HELD.object(o));
    const isOwn = names.map((n) => n.startsWith(`${criterion}: `));
    const isStrong = names.map((n) => strongTags.includes(n));
    const confidenceId = ids.get(confidence);
    const makes = names.map((n) => [...objects].filter((o) => MAKES[o].includes(n) && n !== confidence));
    const byReply = new Map(
      replies.map((r) => [r.id, [...new Set(showsWithWeak(r.reply).flatMap((e) => ids.get(tag(e)) ?? []))]]),
    );
    const value = at(FACT.value('confidence'));
    const setBit = (state: Int32Array, name: string): void => {
      const slot = at(name);
      if (slot) write(state, slot, 1);
    };
    const slipsNow = slipState.attach(slots, ids);
    const sheetBefore = at(FACT.code('behaviour'));
    const low = at(HELD.lowConfidence);
    const asked = at(HELD.askedConfidence);
    const turns = at(HELD.turns);

    function exists(state: Int32Array, object: ObjectName, named: boolean): boolean {
      const slot = objectSlot(object);
      if (slot && read(state, slot) === 1) return true;
      if (object === 'task' && sheetBefore && read(state, sheetBefore) === 2) return true;
      return object === 'difficulty' && (named || (low !== undefined && read(state, low) === 1));
    }

    function count(state: Int32Array, id: number): void {
      const slot = elementSlots[id];
      if (slot) write(state, slot, Math.min(slot.mask === 1 ? 1 : 2, read(state, slot) + 1));
      if (isOwn[id]) setBit(state, HELD.attempted);
      for (const object of makes[id] ?? []) setBit(state, HELD.object(object));
      if (id !== confidenceId || !asked || !low || read(state, asked) === 1) return;
      write(state, asked, 1);
      if (value && read(state, value) < LOW_CONFIDENCE) write(state, low, 1);
    }

    function turn(state: Int32Array, shown: TurnShown): void {
      const { reply, plan } = shown;
      if (reply?.reply.agreed.some((a) => a.field === 'what') || plan?.behaviour)
        setBit(state, HELD.object('task'));
      if (shown.ambivalent) setBit(state, HELD.ambivalent);
      if (shown.opposed) setBit(state, HELD.opposed);
      if (shown.adaptationOffered) setBit(state, HELD.adaptation);
      if (shown.gapOffered) setBit(state, HELD.gap);
      const fromReply = reply ? (byReply.get(reply.id) ?? []) : [];
      let waiting = [
        ...fromReply,
        ...shown.acts.filter((a, i) => !fromReply.includes(a) && shown.acts.indexOf(a) === i),
      ];
      const counted: number[] = [];
      // What a turn shows may be the object of something else in the same turn, whichever was tagged first.
      for (let before = -1; before !== counted.length && waiting.length > 0;) {
        before = counted.length;
        const now = waiting.filter((id) => {
          const object = objectsOfNames[id];
          return object === null || object === undefined || exists(state, object, shown.named);
        });
        for (const id of now) count(state, id);
        counted.push(...now);
        waiting = waiting.filter((id) => !now.includes(id));
      }
      let strongNow = counted.some((id) => isStrong[id]);
      if (plan && sheetHere) {
        sheetSlots.forEach((slot, n) => {
          if (slot && (plan.sheet >> n) & 1) write(state, slot, 1);
        });
        if (plan.sheet !== 0 || plan.loose || plan.mismatch) setBit(state, HELD.attempted);
        if (plan.mismatch) setBit(state, HELD.mismatch);
        if (plan.sheet !== 0) strongNow = true;
      }
      if (strongNow && turns) write(state, turns, Math.min(2, read(state, turns) + 1));
      slipsNow.turn(state, {
        slips: reply?.reply.slips ?? [],
        counted,
        byClient: counted.filter((id) => !fromReply.includes(id)),
        planWritten: plan !== null && !plan.empty,
      });
    }

    return {
      turn,
      level: (state) =>
        levelOf({ scenario, session: own, criterion, slots, state, inRule, cap: slipsNow.cap(state) }),
      attempted: (state) => {
        const slot = at(HELD.attempted);
        return slot !== undefined && read(state, slot) === 1;
      },
    };
  };

  return {
    criterion,
    session,
    places,
    reads,
    readsAt,
    plan: sheetHere ? 'whole sheet' : objects.has('task') && hasPlan ? 'task only' : 'nothing',
    idOf: (name) => ids.get(name),
    heeds: (reply) =>
      showsWithWeak(reply).some((r) => ids.has(tag(r))) ||
      reply.slips.some((slip) => slips.includes(slip)) ||
      (objects.has('task') && reply.agreed.some((a) => a.field === 'what')) ||
      (facts.has('reason to adapt') && reply.shows.some((r) => tag(r) === 'collaboration: adaptation')) ||
      (facts.has('gap shown') && reply.shows.some((r) => tag(r) === 'teach-back: gap corrected')),
    attach,
  };
}
