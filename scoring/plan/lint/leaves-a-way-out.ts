import { wordsRule } from './words-rule';

/** "Try to", "hopefully": the doing is hedged before it begins. An intention says what will be done (Gollwitzer 1999). */
export const leavesAWayOut = wordsRule({
  rule: 'leaves a way out',
  roles: ['task'],
  patterns: `
    ~try to|and
    ~aim to
    ~attempt to
    hopefully
    if you|i|possible ?want ?like ?fancy ?can $
    maybe
    perhaps
    see how it|i|you ?goes ?go ?get ?on
  `,
  says: 'leaves a way out before it begins. A sheet can simply say what will be done.',
  tries: 'I will walk …',
});
