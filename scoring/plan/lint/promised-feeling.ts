import { wordsRule } from './words-rule';

/** "This will make you feel better": a promise the week may break. A reason can be something to find out (Beck 1979). */
export const promisedFeeling = wordsRule({
  rule: 'promised feeling',
  roles: ['why', 'task'],
  patterns: `
    it|this|that|you|i|they ?will ?'ll ?definitely ?really ~make|~help ?me|you|him|her|them ?to ~feel ?so ?much ?a ?lot better|happier|calmer|great|good|fine|normal
    you'll|i'll|she'll|he'll ?definitely ?soon ~feel ?so ?much ?a ?lot better|happier|calmer|great|fine|normal
    i|you|she|he will ?definitely ?soon ~feel ?so ?much ?a ?lot better|happier|calmer|great|fine|normal
    ~cure ?my|your|the|you|me
    will|'ll|guaranteed|guarantee ?to ?definitely ?always ~work|~fix
    ~get rid of
    ~make ?the|my|your ?the anxiety|worry|low|panic|depression ?mood go|disappear|stop
  `,
  says: 'a promise the week may not keep. A reason can also be something to find out.',
  tries: 'to find out whether going out at nine makes a better teatime',
});
