/** A line whose turn never comes: its condition never holds, or one above it always does. */
import type { ProofCheck } from './check';

export const lineNeverSaid: ProofCheck = {
  code: 'line-never-said',
  find: ({ compiled, position: { met, complete } }) =>
    complete
      ? compiled.lines
          .filter((l) => met.lines[l.id] === 0 && met.beats[l.beat] === 1)
          .map(({ line }) => ({
            range: line.range,
            message:
              line.when === null || line.when === 'otherwise'
                ? 'This line is never said: one above it in its run always is.'
                : `This line is never said: \`${line.when.text}\` never holds here, or a line above it always does.`,
            hint: 'Change the conditions of its run, or take it out.',
          }))
      : [],
};
