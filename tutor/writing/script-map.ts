/**
 * A script as a map: a box for every beat, the week and the end of each session, and an arrow for every way on. The same,
 * in words, is the outline that keyboard and screen reader use.
 */
import type { Beat, Condition, Scenario, Target } from '../../scenarios/format/scenario';

export interface MapBox {
  /** `1/opening`, `the week`, `end of 1`. */
  readonly id: string;
  readonly kind: 'beat' | 'plan' | 'week' | 'end';
  readonly title: string;
  /** 1 or 2; the week stands between. */
  readonly session: number;
  readonly slug: string | null;
  /** 1-based line of its heading; null for the end. */
  readonly line: number | null;
  /** What stands in it, in a few words. */
  readonly holds: string;
  /** Where a reader begins. */
  readonly start: boolean;
}

export interface MapArrow {
  readonly from: string;
  readonly to: string;
  /** Which replies lead here: `1, 3`, or what is asked of a link. */
  readonly label: string;
  /** Every reply on it slips. */
  readonly slips: boolean;
}

/** How large a box is drawn, in pixels of the map's own, before it is zoomed. */
export const BOX = { width: 190, height: 64 } as const;

export interface ScriptMap {
  readonly boxes: readonly MapBox[];
  readonly arrows: readonly MapArrow[];
}

/** Links that lead nowhere have no arrow: reading reports them. */
export function scriptMap(scenario: Scenario): ScriptMap {
  const boxes: MapBox[] = [];
  const arrows = new Map<string, { from: string; to: string; replies: string[]; slips: boolean }>();
  const known = new Set(scenario.sessions.flatMap((s) => s.beats.map((b) => idOf(s.number, b.slug))));
  const draw = (from: string, to: string | null, label: string, slips: boolean): void => {
    if (to === null || (!known.has(to) && to !== WEEK && !to.startsWith('end of'))) return;
    const key = `${from} ${to}`;
    const arrow = arrows.get(key) ?? { from, to, replies: [], slips: true };
    arrow.replies.push(label);
    arrow.slips &&= slips;
    arrows.set(key, arrow);
  };
  for (const { number, beats } of scenario.sessions) {
    const end = endOf(scenario, number);
    let menu: string | null = null;
    beats.forEach((beat, i) => {
      const id = idOf(number, beat.slug);
      if (beat.replies.length > 0 && beat.onward.length > 0) menu = id;
      const there = (to: Target): string | null =>
        to.kind === 'beat'
          ? idOf(to.session, to.slug)
          : to.kind === 'end'
            ? end
            : to.kind === 'menu'
              ? menu
              : null;
      boxes.push({
        id,
        kind: beat.plan ? 'plan' : 'beat',
        title: beat.title,
        session: number,
        slug: beat.slug,
        line: beat.range.line,
        holds: holdsInWords(beat),
        start: i === 0 && (number === 1 || scenario.sessions.length === 1),
      });
      for (const reply of beat.replies)
        draw(id, there(reply.to), String(reply.number), reply.slips.length + reply.gateSlips.length > 0);
      for (const { to, when } of beat.onward) draw(id, there(to), whenWords(when, beat), false);
    });
    if (end !== WEEK) boxes.push({ ...END, id: end, session: number });
    else if (scenario.week) boxes.push(weekBox(scenario.week.range.line));
  }
  for (const { result, to } of scenario.week?.leadsTo ?? [])
    if (to.kind === 'beat') draw(WEEK, idOf(to.session, to.slug), result, false);
  return {
    boxes,
    arrows: [...arrows.values()].map(({ from, to, replies, slips }) => ({
      from,
      to,
      slips,
      label: replies.filter((r) => r !== '').join(', '),
    })),
  };
}

/** The ways on from a box, and the ways to it. */
export function waysOf(map: ScriptMap, id: string): { on: readonly MapArrow[]; from: readonly MapArrow[] } {
  return { on: map.arrows.filter((a) => a.from === id), from: map.arrows.filter((a) => a.to === id) };
}

const WEEK = 'the week';
const idOf = (session: number, slug: string): string => `${session}/${slug}`;
const END = { kind: 'end', title: 'The end', slug: null, line: null, holds: '', start: false } as const;

/** Where a session ends: in the week, when another session follows. */
const endOf = (scenario: Scenario, session: number): string =>
  scenario.week !== null && scenario.sessions.some((s) => s.number > session) ? WEEK : `end of ${session}`;

const weekBox = (line: number): MapBox => ({
  ...{ id: WEEK, kind: 'week', title: 'The week', session: 1, slug: null, line },
  ...{ holds: 'played from the plan', start: false },
});

function holdsInWords(beat: Beat): string {
  const { replies, lines, plan } = beat;
  return [
    ...(plan ? ['the written plan'] : []),
    ...(replies.length > 0 ? [replies.length === 1 ? '1 reply' : `${replies.length} replies`] : []),
    ...(replies.length > 0 && beat.onward.length > 0 ? ['a menu'] : []),
    ...(lines.some((l) => l.riskCue) ? ['a risk cue'] : []),
    ...(lines.some((l) => l.acts.length > 0) ? ['an act of the client'] : []),
  ].join(', ');
}

function whenWords(when: Condition | 'otherwise' | null, beat: Beat): string {
  if (when === 'otherwise') return 'otherwise';
  if (when !== null) return `if ${when.text}`;
  return beat.replies.length > 0 ? 'when none is left' : '';
}
