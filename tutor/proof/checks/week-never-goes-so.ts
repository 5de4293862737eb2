/** The week leads somewhere for a result that it never has. */
import { WEEK_RESULTS } from '../../../scenarios/format/vocabulary';
import { start } from '../nodes';
import { read } from '../slots';
import { playsWeek } from '../view';
import type { ProofCheck } from './check';

export const weekNeverGoesSo: ProofCheck = {
  code: 'week-never-goes-so',
  find: ({
    scenario,
    compiled,
    position: {
      whole: { machine, situations },
      complete,
    },
  }) => {
    const slot = machine.slots.get('week');
    if (!complete || !slot || !playsWeek(compiled) || scenario.sessions.length < 2) return [];
    const met = new Set<number>();
    const state = new Int32Array(machine.words);
    for (let i = 0; i < situations.count; i++) {
      if (situations.node(i) !== start(machine.nodes, 1)) continue;
      situations.copy(i, state);
      met.add(read(state, slot));
    }
    return (scenario.week?.leadsTo ?? [])
      .filter(({ result }) => !met.has(1 + WEEK_RESULTS.indexOf(result)))
      .map(({ result, range }) => ({
        range,
        message: `The week is never ${result}, whatever is said and written.`,
        hint: 'Look at the header’s `demand`, the client’s values and the obstacles.',
      }));
  },
};
