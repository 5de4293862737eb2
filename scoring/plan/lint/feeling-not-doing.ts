import { wordsRule } from './words-rule';

/**
 * "Feel better", "stop worrying": an outcome where something to do is wanted (codebook, `behaviour` 0). The task is what is
 * in someone's hands; the feeling is what it is meant to find out about.
 */
export const feelingNotDoing = wordsRule({
  rule: 'feeling, not doing',
  roles: ['task'],
  atHead: true,
  patterns: `
    ~feel ?a ?bit ?more ?less ?so ?less better|happier|calmer|calm|happy|good|positive|confident|anxious|stressed|low|down|well|relaxed|motivated|normal
    ~be ?a ?bit ?more|less ?less positive|confident|happy|happier|calm|calmer|relaxed|mindful|anxious|stressed|worried|motivated|assertive|kind|kinder|brave|patient
    ~stay|~keep positive|calm|strong|motivated|hopeful
    ~stop|quit ~worry|~panic|~overthink|~feel|~ruminate|~stress|~dwell|~catastrophise
    don't|not|no|never ?more ~worry|~panic|~overthink|~feel|~ruminate|~stress|~dwell
    ~worry|~stress|~panic|~overthink less
    ~think ?more positive|positively
    ~have ?a ?more better|more|good|positive confidence|energy|motivation|mood|attitude|outlook|mindset|day|week
    ~improve|~boost|~lift my|your|her|his|their|mood ?mood ?confidence
    ~reduce|~lower|~lessen|~control ?my ?your ?the anxiety|stress|worry|worrying|panic|low
    ~enjoy ?the ?my|your life|things|myself|yourself
    ~cope|~manage ?a ?bit ?lot better
    ~sleep ?a ?bit better|well|more
  `,
  says: 'is how it might feel after, which nobody can do on purpose. What would be done?',
  tries: 'write the worry down, then go on with the washing-up',
});
