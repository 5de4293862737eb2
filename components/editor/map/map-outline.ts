/** The map in words: for every box its ways on, by which replies, and the ways to it. */
import { capital } from '../../opening-capital';
import type { MapArrow, MapBox, ScriptMap } from '../../../tutor/writing/script-map';

export interface Way {
  readonly id: string;
  readonly title: string;
  /** What leads there, with what joins it to the title: "replies 1 and 2 lead to ". */
  readonly by: string;
  readonly slips: boolean;
}

export interface OutlineRow {
  readonly box: MapBox;
  /** As its heading says it. */
  readonly name: string;
  readonly on: readonly Way[];
  readonly from: readonly Way[];
}

export function outlineOf({ boxes, arrows }: ScriptMap): OutlineRow[] {
  const box = new Map(boxes.map((b) => [b.id, b]));
  const on = new Map<string, Way[]>();
  const from = new Map<string, Way[]>();
  const put = (into: Map<string, Way[]>, id: string, way: Way): void => {
    const ways = into.get(id);
    if (ways) ways.push(way);
    else into.set(id, [way]);
  };
  for (const arrow of arrows) {
    const { slips } = arrow;
    put(on, arrow.from, { id: arrow.to, title: titleOf(box.get(arrow.to)), by: leadsBy(arrow), slips });
    put(from, arrow.to, { id: arrow.from, title: titleOf(box.get(arrow.from)), by: '', slips });
  }
  return boxes.map((b) => ({
    box: b,
    name: capital(titleOf(b)),
    on: on.get(b.id) ?? [],
    from: from.get(b.id) ?? [],
  }));
}

const titleOf = (box: MapBox | undefined): string =>
  box === undefined
    ? ''
    : box.kind === 'end'
      ? `the end of session ${box.session}`
      : box.title || 'a beat without a name';

/** "1, 3" are replies, everything else is said as it stands. */
function leadsBy({ label }: MapArrow): string {
  if (label === '') return 'leads to ';
  const parts = label.split(', ');
  const replies = parts.filter((p) => /^\d+$/.test(p));
  const rest = parts.filter((p) => !/^\d+$/.test(p));
  const said = [
    ...(replies.length === 1 ? [`reply ${replies[0]}`] : []),
    ...(replies.length > 1 ? [`replies ${replies.slice(0, -1).join(', ')} and ${replies.at(-1)}`] : []),
    ...rest,
  ].join(', ');
  return `${said}: ${replies.length > 1 ? 'lead to' : 'leads to'} `;
}
