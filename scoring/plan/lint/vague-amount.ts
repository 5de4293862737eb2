import { wordsRule } from './words-rule';

/** "Regularly", "a few times": how often and how much, without a number (codebook, `amount`). */
export const vagueAmount = wordsRule({
  rule: 'vague amount',
  roles: ['task'],
  unlessClear: 'amount',
  patterns: `
    regularly
    often
    frequently
    a few|couple ?of times|goes|minutes|days
    several times|days
    most days
    as much|often|many|long as ?i ?you ?possible ?can ?like
    for a while|bit
    a bit|little more|less
    ~walk|~read|~cook|~rest|~talk|~see|~go|~do|~eat|~drink|~swim|~ring|~write ?_ more|less $
    loads|lots
    now and then|again
    from time to time
    every so often
  `,
  says: 'has no number in it, so nobody could say whether it was enough.',
  tries: 'twice, 10 minutes each',
});
