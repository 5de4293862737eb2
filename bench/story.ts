/**
 * One branching story, made from a seed and written in each tool's own language, so that all of them do the same work: 43 words a
 * beat, three or four replies, four counters, one reply of each beat behind a condition. Links lead onward only, so that a play ends.
 */
import { draw } from '../simulator/chance';

export const COUNTERS = ['ease', 'hope', 'pace', 'tally'] as const;

export interface StoryReply {
  readonly words: string;
  /** Number of the beat it leads to. */
  readonly to: number;
  /** Counted up by one when it is said. */
  readonly counts: string;
  /** Offered only from this count on; null: always. */
  readonly from: { readonly counter: string; readonly least: number } | null;
}

export interface StoryBeat {
  readonly words: string;
  /** None at the end. */
  readonly replies: readonly StoryReply[];
}

const WORDS =
  'well then the week was long and I thought about what you said on the way home so maybe a walk or the bus we could see how it goes'.split(
    ' ',
  );

/** The same for the same number of beats and seed. @param beats at least 2 */
export function makeStory(beats: number, seed = 1): readonly StoryBeat[] {
  let drawn = 0;
  const below = (count: number): number => draw(count, seed, 'story', drawn++);
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[below(WORDS.length)] ?? '').join(' ');
  const counter = (): string => COUNTERS[below(COUNTERS.length)] ?? 'tally';
  return Array.from({ length: beats }, (_, at) => {
    const said = `${words(43)}.`;
    if (at === beats - 1) return { words: said, replies: [] };
    const guarded = 1 + below(2);
    return {
      words: said,
      replies: Array.from({ length: 3 + below(2) }, (_, r) => ({
        words: `${words(6)} ${r + 1}`,
        to: Math.min(beats - 1, at + 1 + (r === 0 ? 0 : below(3))),
        counts: counter(),
        from: r === guarded ? { counter: counter(), least: 1 + below(3) } : null,
      })),
    };
  });
}

/** As a script of ours. It reads without an error. */
export function asScenario(story: readonly StoryBeat[]): string {
  const beats = story.map(({ words, replies }, at) => {
    const written = replies.map(({ words, to, counts, from }, r) =>
      [
        `- "${words}." [→](#b${to})`,
        ...(from ? [`  - **if** ${from.counter} at least ${from.least}`] : []),
        ...(r === 0 ? ['  - **shows** empathy: reflects'] : []),
        `  - **counts** ${counts} +1`,
      ].join('\n'),
    );
    return `## B${at}\n\n> ${words}\n\n${written.length > 0 ? written.join('\n') : '**end**'}`;
  });
  return [
    `---\nscenario: 1\ntitle: A long talk\nclient: { name: Ada, age: 40, pronoun: she, belief: 4, confidence: 5, trust: 5 }\nmode: setting\ncontact: telephone\ndifficulty: foundation\ncriteria: [empathy]\ntargets: [empathy]\ncounters: [${COUNTERS.join(', ')}]\n---`,
    '# Briefing\n\nAda walks less than she did.',
    `# Session 1\n\n${beats.join('\n\n')}`,
    '# What she took away\n\nSome walks.',
    '# Debrief\n\nMade for measuring.',
    '',
  ].join('\n\n');
}

/** As ink: a knot a beat, a choice a reply. */
export function asInk(story: readonly StoryBeat[]): string {
  const knots = story.map(({ words, replies }, at) => {
    const choices = replies.map(({ words, to, counts, from }) =>
      [
        `+ ${from ? `{${from.counter} >= ${from.least}} ` : ''}[${words}.]`,
        `  ~ ${counts} = ${counts} + 1`,
        `  -> b${to}`,
      ].join('\n'),
    );
    return `=== b${at} ===\n${words}\n${choices.length > 0 ? choices.join('\n') : '-> END'}`;
  });
  return [...COUNTERS.map((name) => `VAR ${name} = 0`), '-> b0', ...knots, ''].join('\n');
}

/** As Clyde: a block a beat, an option a reply. */
export function asClyde(story: readonly StoryBeat[]): string {
  const blocks = story.map(({ words, replies }, at) => {
    const options = replies.map(({ words, to, counts, from }) =>
      [
        `  + ${words}.${from ? ` { ${from.counter} >= ${from.least} }` : ''}`,
        `    { set ${counts} += 1 }`,
        `    -> b${to}`,
      ].join('\n'),
    );
    const lines = options.length > 0 ? ['  next', ...options].slice(1) : [];
    return [`== b${at}`, words, ...(lines.length > 0 ? lines : ['-> END'])].join('\n');
  });
  return [
    '-> start',
    '== start',
    ...COUNTERS.map((name) => `{ set ${name} = 0 }`),
    '-> b0',
    ...blocks,
    '',
  ].join('\n');
}
