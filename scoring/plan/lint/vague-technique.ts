import { wordsRule } from './words-rule';

/** "Practise relaxation", "use the techniques": which one, and from which page. */
export const vagueTechnique = wordsRule({
  rule: 'vague technique',
  roles: ['task'],
  unlessClear: 'behaviour',
  patterns: `
    ?the ?my ?your ?some ?any ?coping ?breathing ?relaxation ?grounding ?mindfulness ?cbt ?new techniques|technique|skills|strategies|strategy|tools
    ?~practise ?~practice ?~do ?~use ?~try ?some relaxation|mindfulness|grounding|meditation|distraction $
    ~practise|~practice ?some ?the ?my relaxation|mindfulness|grounding|meditation|distraction
    ~use|~do|~try ?the ?my ?your diary|booklet|workbook|worksheet|worksheets ?more $
    ~work on|through it|things|the ?booklet ?workbook ?worksheets ?programme
  `,
  says: 'which one? Someone at home alone needs its name, or the page.',
  tries: 'the breathing exercise on page 4, once through',
});
