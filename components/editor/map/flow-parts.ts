/** The map's boxes and arrows in the shapes that Svelte Flow draws. */
import { MarkerType, type Edge, type Node } from '@xyflow/svelte';
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
