import { wordsRule } from './words-rule';

/** "Just keep going", "do my best": a resolve where a way round is wanted (codebook, `coping` 1). */
export const keepsGoing = wordsRule({
  rule: 'keeps going',
  roles: ['coping'],
  unlessClear: 'coping',
  patterns: `
    ~keep going|trying|at|on ?it
    ~carry on
    ~do my|your|her|his|their best
    ~push through|myself|yourself
    ~try harder|again
    ~do what i|you can
    ~stay positive|strong
    don't|not ~worry|give ?about ?it ?up
    ~use willpower
  `,
  says: 'says to go on, not how. What might come, and what is done then?',
  tries: 'if it rains, round the indoor market instead',
});
