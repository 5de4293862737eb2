/** Where the boxes of a map stand: in ranks from the first beat down, worked out by dagre. */
import dagre from '@dagrejs/dagre';
import { BOX, type MapArrow, type ScriptMap } from './script-map';

export interface Placed {
  readonly id: string;
  /** Of its upper left corner. */
  readonly x: number;
  readonly y: number;
}

/** Above this many boxes only the first way to each is asked where it should stand: all of them take time in the square. */
const MANY = 120;

/** Every box once; the same map, the same places. */
export function layOut(map: ScriptMap): Placed[] {
  const graph = new dagre.graphlib.Graph();
  const many = map.boxes.length > MANY;
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 28,
    ranksep: 46,
    ranker: many ? 'longest-path' : 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of map.boxes) graph.setNode(id, { ...BOX });
  for (const { from, to } of many ? firstWays(map) : map.arrows) if (from !== to) graph.setEdge(from, to);
  dagre.layout(graph);
  return map.boxes.map(({ id }) => {
    const { x = 0, y = 0 } = graph.node(id) as { x?: number; y?: number };
    return { id, x: x - BOX.width / 2, y: y - BOX.height / 2 };
  });
}

/** The arrow by which each box is met first, nearest the start. */
function firstWays({ boxes, arrows }: ScriptMap): MapArrow[] {
  const out = new Map<string, MapArrow[]>();
  for (const arrow of arrows) {
    const own = out.get(arrow.from);
    if (own) own.push(arrow);
    else out.set(arrow.from, [arrow]);
  }
  const met = new Set<string>();
  const ways: MapArrow[] = [];
  for (const { id } of boxes.toSorted((a, b) => Number(b.start) - Number(a.start))) {
    if (met.has(id)) continue;
    met.add(id);
    const waiting = [id];
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      for (const arrow of out.get(at) ?? []) {
        if (met.has(arrow.to)) continue;
        met.add(arrow.to);
        ways.push(arrow);
        waiting.push(arrow.to);
      }
    }
  }
  return ways;
}
