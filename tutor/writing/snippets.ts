/** Pieces of a script to put in and fill out: `${…}` is a place to type in, in the order they are met. */

export interface Snippet {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly says: string;
  /** Whether it begins on a line of its own with an empty one before. */
  readonly block: boolean;
  readonly template: string;
}

export const SNIPPETS: readonly Snippet[] = [
  {
    name: 'A beat',
    says: 'a heading, what the client says, and two replies',
    block: true,
    template:
      '## ${Name of the beat}\n\n> ${What the client says}\n\n- "${What you could say}" [→](#${where-it-leads})\n  - **shows** ${reflects}\n  - **why** ${Why this helps.}\n- "${What you could say instead}" [→](#${where-that-leads})\n  - **slip** ${reassures}\n  - **why** ${What it costs.}\n',
  },
  {
    name: 'A reply',
    says: 'something to say, where it leads, what it shows and why',
    block: false,
    template:
      '- "${What you could say}" [→](#${where-it-leads})\n  - **shows** ${reflects}\n  - **why** ${Why this helps.}\n',
  },
  {
    name: 'A reply that slips',
    says: 'a kind, common error',
    block: false,
    template:
      '- "${What you could say}" [→](#${where-it-leads})\n  - **slip** ${reassures}\n  - **why** ${What it costs.}\n',
  },
  {
    name: 'What the client says, by how it went',
    says: 'one line if the client trusts you, another if not',
    block: true,
    template:
      '> **if** ${trust at least 6}: ${What they say then}\n>\n> **otherwise:** ${What they say if not}\n',
  },
  {
    name: 'A thought',
    says: 'shown in the debrief only',
    block: true,
    template: '> **thinks:** ${What they do not say}\n',
  },
  {
    name: 'Two openings',
    says: 'one is drawn, so that a second try differs',
    block: true,
    template: '> **opening a:** ${One way to begin}\n>\n> **opening b:** ${Another}\n',
  },
  {
    name: 'The written plan',
    says: 'a beat in which the trainee writes the sheet',
    block: true,
    template:
      '## Writing it down\n\n> ${Go on, I’ve got a pen.}\n\n| plan | a good answer |\n| --- | --- |\n| what | ${what they will do} |\n| when | ${on which days, after what} |\n| where | ${where} |\n| how much | ${how often, for how long} |\n| why | ${their own reason} |\n| if difficult | ${If it rains, what instead} |\n| record | ${what they will note} |\n\n[→](#${where-it-leads})\n',
  },
  {
    name: 'The week, played from the plan',
    says: 'what can get in the way',
    block: true,
    template:
      '# The week\n\n| day | what gets in the way | could be planned for | answered by, for example |\n| --- | --- | --- | --- |\n| ${Tuesday} | ${heavy rain all morning} | yes | "${walk round the indoor market}" |\n| any | ${something nobody could plan for} | no | |\n',
  },
  {
    name: 'The week, as it was',
    says: 'for a reviewing session',
    block: true,
    template:
      '# The week\n\n| day | done | note | what gave way |\n| --- | --- | --- | --- |\n| ${Tuesday} | done | "${their own note}" | |\n| ${Friday} | not done | | ${what gave way} |\n',
  },
  {
    name: 'What they took away',
    says: 'what the client would say of it',
    block: true,
    template:
      '# What they took away\n\n- **if** shown ${reflects}: ${That somebody asked.}\n- **otherwise:** ${Some things to do.}\n',
  },
  {
    name: 'A line that may mean risk',
    says: 'homework waits until it is asked about',
    block: true,
    template:
      '> **risk cue:** ${What may mean risk}\n\n- "${Asking about it directly}" [→](#${where-it-leads})\n  - **safety** notices, asks directly, asks thoughts\n- "${Passing it by}" [→](#${where-that-leads})\n  - **safety slip** leading question\n  - **slip** past the cue\n',
  },
];
