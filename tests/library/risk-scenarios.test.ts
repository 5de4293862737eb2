/** The two scenarios that turn on a risk cue keep the rules of docs/risk-scenarios.md, as far as a machine can see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import { SAFETY_ACTS } from '../../scenarios/format/vocabulary';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { playPolicy } from '../../scoring/policies';
import { scoreAttempt } from '../../scoring/score-attempt';
import { decide, possible, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';

const ROOT = join(import.meta.dirname, '../..');
const READERS = { readPlan, findMismatches };
const SEEDS = [1, 2, 3, 4, 5].map((seed) => ({ seed, order: seed }));
const PAGE = readFileSync(join(ROOT, 'docs/risk-scenarios.md'), 'utf8');
const IDS = ['the-unasked-question', 'dev-item-nine'];
const scripts = IDS.map((id) => ({
  id,
  text: readFileSync(join(ROOT, `scenarios/library/${id}.md`), 'utf8'),
}));

const PROTOCOL = "Your service's protocol comes first; discuss this with your supervisor.";
const HELP = [/111, option 2/, /Samaritans, 116 123/, /Shout, text 85258/, /\b999\b/, /own supervisor/];

/** Kinds of means, in general words: none of them has any business in these scripts, whoever says it. */
const MEANS =
  /\b(overdos\w*|pills?|tablets?|medicines?|poison\w*|ropes?|ligatures?|hanged|hanging|blades?|kni(fe|ves)|razors?|guns?|weapons?|bridges?|railways?|tracks?|cliffs?|drown\w*|wounds?|blood)\b/i;
const AMOUNT = /\b\d+([.,]\d+)?\s?(mg|g|grams?|kg|ml|litres?|units?|cm|m|metres?|feet|floors?|storeys?)\b/i;
/** What may never come of a choice. */
const OUTCOME =
  /\b(dies|died|dead|deaths?|killed|suicided|funeral|inquest|coroner|ambulance|attempted|hospital|intensive care)\b/i;

/** Everything that is said, thought or told in any branch. */
function everyLine({ sessions, tookAway }: Scenario): string[] {
  const beats = sessions.flatMap((s) => s.beats);
  return [
    ...beats.flatMap((b) => b.lines.map((l) => l.text)),
    ...beats.flatMap((b) => b.replies.flatMap((r) => [r.text, ...r.also])),
    ...tookAway.map((t) => t.text),
  ];
}

/** Says the first reply that `choose` likes, else the first on offer. */
function playThrough(
  scenario: Scenario,
  seeds: (typeof SEEDS)[number],
  choose: (play: Play) => number,
): Play {
  let play = startPlay(scenario, seeds);
  for (let step = 0; step < 100 && play.phase !== 'self-rating' && play.phase !== 'debrief'; step++) {
    const ways = possible(play);
    const wanted = choose(play);
    const way = ways.find((w) => w.kind === 'reply' && w.reply === wanted) ?? ways[0];
    if (!way) break;
    play = decide(play, way, READERS);
  }
  return play;
}

const slipping = (play: Play): number =>
  play.replies.find((r) => r.slips.includes('past the cue'))?.number ?? 0;

describe.each(scripts)('$id', ({ id, text }) => {
  const { scenario } = readScenario(text, id);
  const { header, briefing, debrief } = scenario;
  const replies = scenario.sessions.flatMap((s) => s.beats).flatMap((b) => b.replies);

  it('says before it begins what it touches on, that leaving costs nothing, and whom to ring', () => {
    const note = header.contentNote ?? '';
    expect(note).toMatch(/suicide/);
    expect(note).toMatch(/leave it now, or at any moment, and lose nothing/);
    for (const line of HELP) expect(note).toMatch(line);
  });

  it('is signed by nobody, and says so at both ends', () => {
    expect(header.reviewedBy).toEqual([]);
    for (const words of [briefing, debrief]) {
      expect(words).toContain('for clinical sign-off before use');
      expect(words).toContain(PROTOCOL);
    }
  });

  it('opens its debrief on missed cues, and closes nothing to anyone who needs help', () => {
    expect(debrief.trim()).toMatch(/^Missed cues are common; this is where to miss one\./);
    const flowing = debrief.replace(/\s+/g, ' ');
    for (const line of HELP) expect(flowing).toMatch(line);
  });

  it('names no means and no amount, anywhere in the file', () => {
    expect(text.match(MEANS)?.[0]).toBeUndefined();
    expect(text.match(AMOUNT)?.[0]).toBeUndefined();
  });

  it('has no line, in any branch, in which a choice ends in harm', () => {
    expect(everyLine(scenario).filter((line) => OUTCOME.test(line))).toEqual([]);
  });

  it('offers every act of the gate and marks its errors, a label with its reason', () => {
    expect(SAFETY_ACTS.filter((act) => !replies.some((r) => r.safety.includes(act)))).toEqual([]);
    const labels = replies.filter((r) => r.gateSlips.includes('labels the risk'));
    expect(labels.length).toBeGreaterThan(0);
    for (const { why } of labels) expect(why).toMatch(/NHS England/);
    const sorts = /\b(low|medium|high)(er)? (risk|to medium)\b|\bmedium at most\b/i;
    expect(replies.filter((r) => sorts.test(r.text)).map((r) => r.text)).toEqual(labels.map((r) => r.text));
  });

  it.each(SEEDS)('is handled on its best path, with no error in the gate (seed $seed)', (seeds) => {
    const report = scoreAttempt(playPolicy(scenario, seeds, READERS, 'best'));
    expect(report.safety).toMatchObject({ result: 'handled', missing: [], gateSlips: [] });
    expect(report.band).toBe('meets the specification');
  });

  it.each(SEEDS)('is not handled and not scored when the cue is passed by (seed $seed)', (seeds) => {
    const report = scoreAttempt(playThrough(scenario, seeds, slipping));
    expect(report.safety?.result).toBe('not handled');
    expect(report.band).toBe('not scored');
    expect(report.priority).toMatchObject({ criterion: 'safety', modelLine: expect.stringMatching(/./) });
  });

  it('can be gone back to after it was passed by, once, and is then at best partly handled', () => {
    const play = playThrough(scenario, SEEDS[0]!, (now) => {
      if (!now.turns.some((t) => t.slips.includes('past the cue'))) return slipping(now);
      const done = new Set(now.turns.flatMap((t) => t.safety));
      const fresh = (r: Play['replies'][number]): number =>
        r.slips.length > 0 || r.gateSlips.length > 0 ? -1 : r.safety.filter((a) => !done.has(a)).length;
      return [...now.replies].sort((a, b) => fresh(b) - fresh(a))[0]?.number ?? 0;
    });
    expect(scoreAttempt(play).safety?.result).toBe('partly');
  });
});

it('Dev gives another answer once he has been asked whether he can talk', () => {
  const { scenario } = readScenario(scripts[1]!.text, scripts[1]!.id);
  const answers = (beat: string): string => {
    const lines = scenario.sessions[0]!.beats.find((b) => b.slug === beat)?.lines ?? [];
    return lines.map((l) => l.text).join(' ');
  };
  const [openly] = scenario.sessions[0]!.beats.find((b) => b.slug === 'figures')!.replies.filter((r) =>
    r.safety.includes('asks directly'),
  );
  expect(openly?.to).toMatchObject({ slug: 'just-the-form' });
  expect(answers('just-the-form')).toMatch(/No, that's just the form/);
  expect(answers('the-true-figure')).toMatch(/^.*Yes\. I nearly put nought/);
});

describe('col-five-miles, which asks once and takes an honest no', () => {
  const col = readFileSync(join(ROOT, 'scenarios/library/col-five-miles.md'), 'utf8');
  const { scenario } = readScenario(col, 'col-five-miles');

  it('carries the numbers to ring at both ends, and says that it is for sign-off', () => {
    const { header, briefing, debrief } = scenario;
    for (const words of [header.contentNote ?? '', debrief.replace(/\s+/g, ' ')])
      for (const line of HELP) expect(words).toMatch(line);
    for (const words of [briefing, debrief]) {
      expect(words).toContain('for clinical sign-off before use');
      expect(words).toContain(PROTOCOL);
    }
  });

  it.each(SEEDS)('never meets the specification where nobody asked (seed $seed)', (seeds) => {
    const asking = /thoughts of ending your life/;
    const play = playThrough(scenario, seeds, (now) => {
      const done = new Set(now.turns.flatMap((t) => t.shows.map((e) => e.element)));
      const fresh = (r: Play['replies'][number]): number =>
        asking.test(r.text)
          ? -2
          : r.slips.length > 0
            ? -1
            : r.shows.filter((e) => !done.has(e.element)).length;
      return [...now.replies].sort((a, b) => fresh(b) - fresh(a))[0]?.number ?? 0;
    });
    expect(play.turns.some((t) => asking.test(t.reply?.text ?? ''))).toBe(false);
    expect(scoreAttempt(play).band).not.toBe('meets the specification');
  });
});

describe('docs/risk-scenarios.md', () => {
  it('quotes only what stands in a script', () => {
    const col = readFileSync(join(ROOT, 'scenarios/library/col-five-miles.md'), 'utf8');
    const whole = [...scripts, { text: col }].map((s) => s.text.replace(/\s+/g, ' ').toLowerCase()).join(' ');
    const quoted = [...PAGE.matchAll(/“([^”]+)”/g)].map(([, words]) => words!.replace(/\s+/g, ' '));
    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter((words) => !whole.includes(words.toLowerCase()))).toEqual([]);
  });

  it('points at beats that there are', () => {
    const links = [...PAGE.matchAll(/library\/([a-z-]+)\.md#([a-z-]+)/g)];
    expect(links.length).toBeGreaterThan(3);
    const missing = links.filter(([, id, slug]) => {
      const text = readFileSync(join(ROOT, `scenarios/library/${id}.md`), 'utf8');
      const beats = readScenario(text, id!).scenario.sessions.flatMap((s) => s.beats);
      return !beats.some((b) => b.slug === slug);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it('has all ten rules, and something for a clinical lead to sign', () => {
    const rules = [...PAGE.matchAll(/^### (\d+)\. /gm)].map(([, number]) => Number(number));
    expect(rules).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(PAGE.match(/^- \[ \] /gm)?.length).toBeGreaterThan(5);
  });
});
