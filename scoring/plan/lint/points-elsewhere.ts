import { wordsRule } from './words-rule';

/** "As discussed": the paper points to a conversation that a stranger did not hear and the client will half remember. */
export const pointsElsewhere = wordsRule({
  rule: 'points elsewhere',
  roles: ['task', 'why', 'coping', 'record', 'aside'],
  patterns: `
    as|like ?we discussed|agreed|talked|said|planned|before|usual|above
    as per ?our ?the ?last discussion|session|call|appointment|plan|above
    what ?ever we discussed|agreed|said|talked ?about
    same as before|usual|above|last ?week ?time
    see above|notes|previous
    the usual
  `,
  says: 'points to a talk that the paper does not hold. Write it out once more.',
  tries: null,
});
