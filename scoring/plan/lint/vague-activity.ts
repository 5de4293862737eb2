import { wordsRule } from './words-rule';

/** "Do some exercise", "keep busy": an action that could mean many things (codebook, `behaviour` 1). */
export const vagueActivity = wordsRule({
  rule: 'vague activity',
  roles: ['task'],
  unlessClear: 'behaviour',
  patterns: `
    some|more|any|regular|gentle|light|daily ?gentle ?regular ?physical exercise|activity|activities|housework|chores
    a|bit|little of ?gentle ?light exercise|activity|housework
    ~exercise ?more ?regularly ?daily $
    ~be|~stay|~keep|~get ?more active|busy|occupied|social
    ~get|~go out ?and ?about more|$
    ~get|~go out and about
    ~do things|stuff|something ?nice ?fun ?enjoyable ?for ?myself ?yourself
    something|things nice|fun|enjoyable|pleasant
    self care
    me time
  `,
  says: 'could be many things. Name one that someone else could see was done.',
  tries: 'walk to the Co-op and back',
});
