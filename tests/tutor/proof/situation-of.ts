/** A play of the simulator as a situation of the machine, fact by fact: what the two must agree on. */
import { CLIENT_VALUES, SIZES } from '../../../scenarios/format/vocabulary';
import type { Play } from '../../../simulator/play';
import { counterBounds } from '../../../tutor/proof/counters';
import type { Machine } from '../../../tutor/proof/machine';
import { waiting } from '../../../tutor/proof/nodes';
import { write } from '../../../tutor/proof/slots';
import { causeNumber, resultNumber } from '../../../tutor/proof/week-outcomes';

/** Node and words of a play that waits for a reply. */
export function situationOf(play: Play, machine: Machine): string {
  const { compiled } = machine.view;
  const beat = compiled.beats.find((b) => b.session === play.sessionIndex && b.beat === play.beat);
  if (!beat) throw new Error('the play stands in no beat');
  const menus = compiled.beats.filter((b) => b.session === play.sessionIndex && b.isMenu);
  const shown = new Set(
    play.turns.flatMap((t) => [
      ...[...t.shows, ...t.clientActs].map((s) => `shown ${s.criterion}: ${s.element}`),
      ...t.slips.map((s) => `slip ${s}`),
    ]),
  );
  const last = (test: (t: Play['turns'][number]) => boolean): number =>
    play.turns.filter(test).at(-1)?.number ?? 0;
  const bounds = counterBounds(play.scenario);
  const state = new Int32Array(machine.words);
  const value = (name: string): number => {
    const client = CLIENT_VALUES.find((v) => name === `value ${v}`);
    if (client) return play.client[client];
    if (name.startsWith('counter ')) {
      const { low, high } = bounds.get(name.slice(8)) ?? { low: 0, high: 1 };
      return Math.min(high, (play.memory.counters[name.slice(8)] ?? 0) - low);
    }
    if (name.startsWith('shown ') || name.startsWith('slip ')) return shown.has(name) ? 1 : 0;
    if (name.startsWith('code ')) return play.plan?.reading.codes[name.slice(5) as 'when'] ?? 0;
    if (name.startsWith('taken ')) {
      const reply = compiled.replies[Number(name.slice(6))];
      const of = reply && compiled.beats[reply.beat];
      return reply && of?.session === play.sessionIndex && play.memory.taken.includes(reply.reply) ? 1 : 0;
    }
    if (name.startsWith('safety ')) return play.memory.safety.some((a) => a === name.slice(7)) ? 1 : 0;
    if (name.startsWith('agreed ')) return play.agreed[name.slice(7) as 'when'] === undefined ? 0 : 1;
    switch (name) {
      case 'plan written':
        return play.plan ? 1 : 0;
      case 'gate open':
        return play.gateOpen ? 1 : 0;
      case 'menu':
        return 1 + menus.findIndex((m) => m.beat.slug === play.memory.menu);
      case 'a turn was taken':
        return play.turns.at(-1)?.session === play.scenario.sessions[play.sessionIndex]?.number ? 1 : 0;
      case 'size':
        return play.memory.size === null ? 0 : 1 + SIZES.indexOf(play.memory.size);
      case 'too much stands':
        return last((t) => t.slips.includes('too much')) >
          last((t) => t.shows.some((s) => s.element === 'right size' || s.element === 'adjusts'))
          ? 1
          : 0;
      case 'week':
        return resultNumber(play.week?.result ?? null);
      case 'cause':
        return causeNumber(play.week?.cause ?? null);
      case 'no record':
        return play.week?.record === 'none' ? 1 : 0;
      default:
        throw new Error(`nothing in a play is called "${name}"`);
    }
  };
  for (const name of machine.slots.names) write(state, machine.slots.get(name)!, value(name));
  const node = waiting(machine.nodes, beat.index);
  return `${node}:${state.map((w, i) => w & (machine.live[node]?.[i] ?? 0)).join()}`;
}
