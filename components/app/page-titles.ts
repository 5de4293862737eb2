/** What each page is called in the browser's title; a briefing is called by its client instead. */
import { PRACTICE_TITLES } from './practice-routes';
import { RECORD_TITLES } from './record-routes';
import { TEACHING_TITLES } from './teaching-routes';

export const PAGE_TITLES = {
  ...TEACHING_TITLES,
  ...RECORD_TITLES,
  ...PRACTICE_TITLES,
  library: 'Who would you like to talk to?',
  proof: 'What was proved',
  attempt: 'Session',
  log: 'My log',
  'log entry': 'An attempt in my log',
  copy: 'A copy to take home',
  'own plan': 'A plan of your own',
  bench: 'Tutor’s bench',
  'edit script': 'Writing a script',
  'new script': 'Scripts of your own',
  nowhere: 'Not found',
  meet: 'Not found',
} as const;
