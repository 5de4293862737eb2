import { OPEN_ENDED } from '../lexicon/times';
import { wordsRule } from './words-rule';

/** "When I can", "sometime": a time that never has to come (codebook, `when` 0). */
export const openEndedTime = wordsRule({
  rule: 'open-ended time',
  roles: ['task'],
  unlessClear: 'when',
  // "Soon", "often" and the like are a matter of how much, or of when, by what stands beside them; the time is asked for here.
  patterns: OPEN_ENDED,
  says: 'a time that never has to come. A day works, or something that happens anyway.',
  tries: 'Tuesday, straight after the school run',
});
