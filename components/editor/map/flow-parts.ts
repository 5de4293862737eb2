/** The map's boxes and arrows in the shapes that Svelte Flow draws. */
import { MarkerType, type Edge, type Node, type Viewport } from '@xyflow/svelte';
import type { Placed } from '../../../tutor/writing/map-layout';
import { BOX, type MapBox, type ScriptMap } from '../../../tutor/writing/script-map';

export type BoxNode = Node<{ box: MapBox; here: boolean }, 'box'>;

export function nodesOf(map: ScriptMap, placed: readonly Placed[], hereId: string | null): BoxNode[] {
  const at = new Map(placed.map((p) => [p.id, p]));
  return map.boxes.map((box) => ({
    id: box.id,
    type: 'box',
    position: { x: at.get(box.id)?.x ?? 0, y: at.get(box.id)?.y ?? 0 },
    width: BOX.width,
    height: BOX.height,
    data: { box, here: box.id === hereId },
  }));
}

export const edgesOf = ({ arrows }: ScriptMap): Edge[] =>
  arrows.map(({ from, to, label, slips }) => ({
    id: `${from} → ${to}`,
    source: from,
    target: to,
    ...(label === '' ? {} : { label: label.length > 24 ? `${label.slice(0, 23)}…` : label }),
    // A way of slips alone is told by its dashes, not by colour only.
    style: slips ? 'stroke-dasharray: 5 4; stroke: var(--warm)' : 'stroke: var(--soft)',
    markerEnd: { type: MarkerType.ArrowClosed, color: slips ? 'var(--warm)' : 'var(--soft)' },
  }));

/** The least that its words can be read at, as a share of their full size. */
const READABLE = 0.85;
const MARGIN = 24;

/**
 * How the map is first seen: whole where its words can be read so, and otherwise from the box where the writer stands (or the first)
 * downwards. `room` is the canvas, in pixels.
 */
export function firstView(
  placed: readonly Placed[],
  hereId: string | null,
  room: { readonly width: number; readonly height: number },
): Viewport {
  const from = placed.find((p) => p.id === hereId) ?? placed[0];
  if (!from) return { x: 0, y: 0, zoom: 1 };
  const left = Math.min(...placed.map((p) => p.x));
  const right = Math.max(...placed.map((p) => p.x)) + BOX.width;
  const top = Math.min(...placed.map((p) => p.y));
  const bottom = Math.max(...placed.map((p) => p.y)) + BOX.height;
  const fits = Math.min(
    (room.width - 2 * MARGIN) / (right - left),
    (room.height - 2 * MARGIN) / (bottom - top),
  );
  const zoom = Math.min(1, Math.max(READABLE, fits));
  const middle = (right - left) * zoom <= room.width ? (left + right) / 2 : from.x + BOX.width / 2;
  const first = fits >= READABLE ? top : from.y;
  return { x: room.width / 2 - middle * zoom, y: MARGIN - first * zoom, zoom };
}
