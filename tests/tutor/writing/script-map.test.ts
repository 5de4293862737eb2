/** The map of a script: every beat a box, every way on an arrow, and the boxes where they can be seen. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../scenarios/format/read-scenario';
import { layOut } from '../../../tutor/writing/map-layout';
import { BOX, scriptMap, waysOf } from '../../../tutor/writing/script-map';
import { scenarioOf } from '../../scenarios/long-scenario';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

const mapOf = (name: string) => {
  const { text, fileName } = SHIPPED_FILES.find((f) => f.fileName === `${name}.md`)!;
  return scriptMap(readScenario(text, fileName).scenario);
};

describe('the map of Priya’s two calls', () => {
  const map = mapOf('priya-first-plan');
  test('begins at the opening, goes through the plan and the week, and ends', () => {
    expect(map.boxes.filter((b) => b.start).map((b) => b.id)).toEqual(['1/opening']);
    expect(map.boxes.some((b) => b.kind === 'plan')).toBe(true);
    expect(waysOf(map, 'the week').from.length).toBeGreaterThan(0);
    // Two kinds of week may lead to one beat: then they share an arrow.
    const kinds = waysOf(map, 'the week').on.flatMap((a) => a.label.split(', '));
    expect(kinds.toSorted()).toEqual(['done', 'not done', 'partly']);
    expect(waysOf(map, 'end of 2').from.length).toBeGreaterThan(0);
  });
  test('says which replies lead where, and whether they all slip', () => {
    expect(waysOf(map, '1/opening').on).toEqual([
      { from: '1/opening', to: '1/if-you-like', label: '1', slips: true },
      { from: '1/opening', to: '1/not-her', label: '2, 3', slips: false },
    ]);
  });
});

test('every reply and link of every shipped script that leads somewhere is on an arrow', () => {
  for (const { fileName, text } of SHIPPED_FILES) {
    const { scenario } = readScenario(text, fileName);
    const map = scriptMap(scenario);
    const ids = new Set(map.boxes.map((b) => b.id));
    expect(
      map.arrows.every((a) => ids.has(a.from) && ids.has(a.to)),
      fileName,
    ).toBe(true);
    const leading = scenario.sessions
      .flatMap((s) => s.beats)
      .filter((b) => b.replies.length + b.onward.length > 0);
    expect(new Set(map.arrows.map((a) => a.from)).size, fileName).toBeGreaterThanOrEqual(leading.length);
  }
});

test('a link to nowhere has no arrow', () => {
  const text =
    '---\ntitle: a\nclient: Ada\nmode: setting\n---\n\n# Session 1\n\n## A\n\n> Hm.\n\n- "Well" [→](#b)\n';
  expect(scriptMap(readScenario(text).scenario).arrows).toEqual([]);
});

describe('laid out', () => {
  test('no box stands on another, and ways lead down where nothing circles', () => {
    const map = mapOf('tom-one-of-three');
    const placed = layOut(map);
    const over = placed.filter((a, i) =>
      placed.slice(i + 1).some((b) => Math.abs(a.x - b.x) < BOX.width && Math.abs(a.y - b.y) < BOX.height),
    );
    expect(over).toEqual([]);
    const y = new Map(placed.map((p) => [p.id, p.y]));
    const start = map.boxes.find((b) => b.start)!;
    expect(Math.min(...y.values())).toBe(y.get(start.id));
  });
  test('a thousand beats are placed while one looks up', () => {
    const map = scriptMap(readScenario(scenarioOf(1000)).scenario);
    const before = performance.now();
    expect(layOut(map)).toHaveLength(1001);
    expect(performance.now() - before).toBeLessThan(4000);
  });
});
