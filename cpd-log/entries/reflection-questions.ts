/** What a reflective statement is asked, in the order it is asked. Our own heads; a register's form may word them otherwise. */
export const REFLECTION_QUESTIONS = [
  { key: 'whyChosen', asks: 'Why did you choose it?' },
  { key: 'whatILearned', asks: 'What did you learn?' },
  { key: 'whatWentWell', asks: 'What went well?' },
  { key: 'whatIWouldChange', asks: 'What would you change?' },
  { key: 'howItWillChangePractice', asks: 'How will it change your practice, or how has it?' },
  { key: 'furtherNeed', asks: 'What do you still need?' },
] as const;
export type ReflectionKey = (typeof REFLECTION_QUESTIONS)[number]['key'];

/** What an entry can hold in its owner's words: the answers, and a question kept for supervision, which no statement shows. */
export type AnswerKey = ReflectionKey | 'questionForSupervision';
