/** A counter that is declared, but never counted or never asked for. */
import type { Check } from './check';
import { conditionsAsked, testsIn } from './conditions-asked';

export const counterNeverUsed: Check = {
  code: 'counter-never-used',
  find: (scenario, { has }) => {
    const { counters, range } = scenario.header;
    if (counters.length === 0 || has('unknown-condition') || has('unknown-counter')) return [];
    const asked = new Set<string>();
    for (const { condition } of conditionsAsked(scenario))
      for (const test of testsIn(condition)) if (test.kind === 'counter') asked.add(test.counter);
    const counted = new Set<string>();
    for (const { beats } of scenario.sessions)
      for (const { replies } of beats)
        for (const { counts } of replies) for (const { counter } of counts) counted.add(counter);
    return counters
      .filter((c) => !asked.has(c) || !counted.has(c))
      .map((c) => ({
        range,
        headerKey: 'counters',
        words: c,
        message: counted.has(c)
          ? `Nothing ever asks for the counter "${c}".`
          : `No reply ever counts "${c}".`,
        hint: counted.has(c)
          ? `Ask for it (\`**if** ${c} at least 2: …\`), or take it out.`
          : `Count it on a reply (\`**counts** ${c} +1\`), or take it out.`,
      }));
  },
};
