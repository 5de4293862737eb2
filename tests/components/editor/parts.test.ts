/** What a screen reader says of the problems and of the map in words, and what the small parts of the page work out. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { partRows } from '../../../components/editor/beat-rows';
import Field from '../../../components/editor/form/Field.svelte';
import MapInWords from '../../../components/editor/map/MapInWords.svelte';
import { measureWords } from '../../../components/editor/measure-words';
import ProblemsPart from '../../../components/editor/ProblemsPart.svelte';
import { AT_FIRST, isShown, withChosen } from '../../../components/editor/room-parts';
import { changedLines } from '../../../components/editor/versions/changed-lines';
import type { WritingDesk } from '../../../components/editor/writing-desk.svelte';
import { ReadDraft } from '../../../tutor/writing/read-draft';
import { BEATS_A_PAGE, scriptPage } from '../../../tutor/writing/script-page';
import { scriptMap } from '../../../tutor/writing/script-map';
import { scenarioOf } from '../../scenarios/long-scenario';

const SCRIPT = `---
title: A doubt
client: { name: Ada }
mode: setting
---

# Briefing

Ada works nights.

# Session 1

## Opening

> I read it.

- "And?" [→](#her-doubt)
  - **shows** reflcts
- "Never mind." [→](#her-doubt)
  - **slip** reassures

## Her doubt

> It's all forms.

**end**
`;
const read = new ReadDraft(SCRIPT, 'a.md');

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

/** Everything a screen reader says from the top of what is rendered to its end. */
async function heard(): Promise<string> {
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const said = (await virtual.spokenPhraseLog()).join('\n');
  await virtual.stop();
  return said;
}
afterEach(() => vi.restoreAllMocks());

describe('a screen reader', () => {
  test('hears each problem under its heading, with its line, what is wrong and what mends it', async () => {
    const desk = {
      problems: read.reading.problems,
      reading: read.reading,
      mend: vi.fn(),
    } as unknown as WritingDesk;
    render(ProblemsPart, { desk, tab: false, go: vi.fn() });
    const said = await heard();
    expect(said).toMatch(/heading, Problems, level 2[\s\S]*heading, To mend \(1\), level 3/);
    expect(said).toMatch(/button, Line 18[\s\S]*reflcts[\s\S]*Did you mean[\s\S]*button, Change to reflects/);
    expect(said).toMatch(/heading, Probably not as meant \(2\), level 3/);
  });

  test('hears the map as beats with the ways on and the ways to them', async () => {
    render(MapInWords, {
      map: scriptMap(read.scenario),
      hereId: '1/opening',
      goToLine: vi.fn(),
      playFrom: vi.fn(),
    });
    const said = await heard();
    expect(said).toMatch(/heading, Opening begins here you are here, level 3/);
    expect(said).toMatch(/list, Ways on from Opening[\s\S]*replies 1 and 2: lead to[\s\S]*button, Her doubt/);
    expect(said).toMatch(
      /heading, Her doubt, level 3[\s\S]*leads to[\s\S]*button, the end of session 1[\s\S]*Reached from[\s\S]*button, Opening/,
    );
    expect(said).toMatch(/heading, The end of session 1, level 3/);
  });
});

test('following a way in the map goes to that beat’s heading', async () => {
  render(MapInWords, { map: scriptMap(read.scenario), hereId: null, goToLine: vi.fn(), playFrom: vi.fn() });
  screen.getAllByRole('button', { name: 'Her doubt' })[0]!.click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/^\s*Her doubt/));
});

test('a field keeps what is typed in it until it is left, whatever the text is read as', async () => {
  const change = vi.fn();
  const { rerender } = render(Field, { label: 'Title', value: 'A', change });
  const input = screen.getByLabelText<HTMLInputElement>('Title');
  input.value = 'A ';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  expect(change).toHaveBeenCalledWith('A ');
  await rerender({ value: 'A' });
  expect(input.value).toBe('A ');
  input.dispatchEvent(new Event('blur', { bubbles: true }));
  await vi.waitFor(() => expect(input.value).toBe('A'));
});

describe('parts', () => {
  test('beside each other where there is room, one at a time where there is not', () => {
    expect(isShown(AT_FIRST, 'text', false) && isShown(AT_FIRST, 'script', false)).toBe(true);
    const map = withChosen(AT_FIRST, 'map');
    expect(['text', 'map', 'problems'].map((p) => isShown(map, p as 'map', true))).toEqual([
      false,
      true,
      false,
    ]);
    expect(isShown(map, 'text', false) && isShown(map, 'problems', false)).toBe(true);
  });
  test('the beats count the problems that stand in them', () => {
    const rows = partRows(read.reading.known.places, read.reading.problems);
    const session = rows.find((r) => r.title === 'Session 1');
    expect(session?.beats.map((b) => [b.title, b.problems])).toEqual([
      ['Opening', 1],
      ['Her doubt', 0],
    ]);
  });
  test('a long script is read a page at a time, the one that the caret is in', () => {
    const { scenario } = new ReadDraft(scenarioOf(150), 'a.md');
    const { beats } = scenario.sessions[0]!;
    const first = scriptPage(scenario, 1);
    expect([first.page, first.pages, first.beats.length, first.before]).toEqual([0, 3, BEATS_A_PAGE, null]);
    const last = scriptPage(scenario, beats[140]!.range.line);
    expect(last.beats.map((r) => r.beat.slug)).toContain('beat-number-140');
    expect([last.page, last.beats.length, last.after]).toEqual([2, 30, null]);
    expect(last.before).toBe(beats[60]!.range.line);
    // What is led to from a page has its heading there.
    const slugs = last.beats.flatMap((r) =>
      r.beat.replies.flatMap(({ to }) => (to.kind === 'beat' ? to.slug : [])),
    );
    expect(slugs.every((slug) => last.titles.has(`1/${slug}`))).toBe(true);
  });
  test('a version says how it differs, and the measure is a sentence', () => {
    expect(changedLines('a\nb\nb', 'a\nb\nc')).toBe(
      'Going back, 1 line of now would go and 1 line of then would come.',
    );
    expect(changedLines('a\nb', 'b\na')).toMatch(/another order/);
    expect(measureWords(read.reading.measures, 1)).toMatch(
      /words; 2 beats with 2 replies; about 1 minute to play$/,
    );
  });
});
