/** What a newer version of a scenario changes, beat by beat and in its header, for whoever has the older one. */
import type { Beat, Scenario } from '../../scenarios/format/scenario';

export interface WhatChanged {
  /** Titles of beats, with their session where there are two. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Header keys and other sections, in words. */
  readonly elsewhere: readonly string[];
}

export function whatChanged(before: Scenario, after: Scenario): WhatChanged {
  const older = beatsOf(before);
  const newer = beatsOf(after);
  const names = (beats: Beats, keep: (key: string) => boolean): string[] =>
    [...beats].filter(([key]) => keep(key)).map(([, { name }]) => name);
  return {
    added: names(newer, (key) => !older.has(key)),
    removed: names(older, (key) => !newer.has(key)),
    changed: names(newer, (key) => older.has(key) && older.get(key)?.content !== newer.get(key)?.content),
    elsewhere: [
      ...HEADER.filter(([key]) => !same(before.header[key], after.header[key])).map(([, words]) => words),
      ...SECTIONS.filter(([key]) => !same(before[key], after[key])).map(([, words]) => words),
    ],
  };
}

export const isUnchanged = ({ added, removed, changed, elsewhere }: WhatChanged): boolean =>
  added.length + removed.length + changed.length + elsewhere.length === 0;

type Beats = ReadonlyMap<string, { readonly name: string; readonly content: string }>;

function beatsOf({ sessions }: Scenario): Beats {
  const name = (session: number, { title }: Beat): string =>
    sessions.length > 1 ? `${title} (session ${session})` : title;
  return new Map(
    sessions.flatMap(({ number, beats }) =>
      beats.map(
        (beat) => [`${number}/${beat.slug}`, { name: name(number, beat), content: content(beat) }] as const,
      ),
    ),
  );
}

/** Without places: a beat that only moved down the page is the same beat. */
const content = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => (key === 'range' ? undefined : part)) ?? '';
const same = (a: unknown, b: unknown): boolean => content(a) === content(b);

const HEADER: readonly (readonly [keyof Scenario['header'], string])[] = [
  ['title', 'the title'],
  ['version', 'the version'],
  ['client', 'who the client is'],
  ['mode', 'the mode'],
  ['intervention', 'the intervention'],
  ['contact', 'the contact'],
  ['difficulty', 'the difficulty'],
  ['criteria', 'the criteria it assesses'],
  ['targets', 'the targets'],
  ['callsIt', 'what the client calls homework'],
  ['startsAt', 'when the clock starts'],
  ['barrier', 'what is in the way'],
  ['authors', 'the authors'],
  ['reviewedBy', 'who reviewed it'],
  ['sources', 'the sources'],
  ['covers', 'what it covers'],
  ['contentNote', 'the content note'],
  ['demand', 'what each size asks'],
  ['caps', 'the highest levels'],
  ['counters', 'the counters'],
  ['people', 'the people'],
  ['places', 'the places'],
  ['referral', 'the referral'],
  ['days', 'the days'],
  ['sheet', 'the sheet'],
  ['test', 'whether it is a test'],
];
const SECTIONS: readonly (readonly [keyof Scenario, string])[] = [
  ['briefing', 'the briefing'],
  ['week', 'the week'],
  ['tookAway', 'what the client took away'],
  ['debrief', 'the debrief'],
  ['expectedRuns', 'the expected runs'],
];
