/** A reply whose condition never holds when its beat is met. */
import type { ProofCheck } from './check';

export const replyNeverOffered: ProofCheck = {
  code: 'reply-never-offered',
  find: ({ compiled, position: { met, complete } }) =>
    complete
      ? compiled.replies
          .filter((r) => met.replies[r.id] === 0 && met.beats[r.beat] === 1)
          .map(({ reply }) => ({
            range: reply.range,
            message: `This reply is never offered${reply.when === null ? '' : `: \`${reply.when.text}\` never holds here`}.`,
            hint: 'Change its condition, or take it out.',
          }))
      : [],
};
