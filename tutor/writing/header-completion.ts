/** Completion in the header: its keys, and the values that are one of a few words. */
import { HEADER_KEYS } from '../../scenarios/format/header-facts';
import { CRITERION_NAMES } from '../../scenarios/format/names';
import {
  CLIENT_VALUES,
  CONTACTS,
  CRITERIA,
  DAYS,
  DIFFICULTIES,
  MODES,
  VALUE_WORDS,
} from '../../scenarios/format/vocabulary';
import { offer, type Choice, type Completion, type Known, type Where } from './completion';

const SAYS: Readonly<Record<string, string>> = {
  title: 'what the library calls it',
  client: 'name, age, pronoun, and what they hold',
  mode: 'setting, reviewing or both',
  contact: 'telephone, video, face to face or messages',
  targets: 'the two that trainees rate themselves on',
  'calls it': 'what this client calls homework',
  'starts at': 'where the clock of 30 minutes stands at the first line',
  barrier: 'what is really in the way, for the debrief',
  sheet: 'boxes, or blank',
  counters: 'things you count',
  'own criteria': 'up to three of your own, scored apart',
  referral: 'facts shown beside the session',
  days: 'what stands in the client’s week anyway',
  covers: 'topics, and references to a curriculum',
};

const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  mode: MODES,
  contact: CONTACTS,
  difficulty: DIFFICULTIES,
  sheet: ['boxes', 'blank'],
  test: ['true', 'false'],
  scenario: ['1'],
  role: ['clinical', 'lived experience'],
  pronoun: ['she', 'he', 'they'],
};

export function headerCompletion({ before, headerKey }: Where, _known: Known): Completion | null {
  if (/#/.test(before) || before.startsWith('---')) return null;
  const key = /^([a-z ]*)$/i.exec(before);
  if (key && !before.startsWith(' '))
    return offer(
      before,
      before,
      HEADER_KEYS.map((k) => ({ label: k, insert: `${k}: `, ...(SAYS[k] ? { detail: SAYS[k] } : {}) })),
    );
  const pair = /^([a-z][a-z ]*):\s*(.*)$/i.exec(before);
  const named = (pair?.[1] ?? headerKey ?? '').trim().toLowerCase();
  const value = pair ? (pair[2] ?? '') : before.trimStart();
  const inside = /(?:[{[,]|^)\s*([a-z0-9 -]*)$/i.exec(value);
  const innerValue = /([a-z ]+):\s*([a-z ]*)$/i.exec(value);
  if (innerValue && named !== '' && ['client', 'reviewed by'].includes(named)) {
    const inner = (innerValue[1] ?? '').trim().toLowerCase();
    const words = ONE_OF[inner] ?? (CLIENT_VALUES.some((v) => v === inner) ? Object.keys(VALUE_WORDS) : null);
    return words ? offer(before, innerValue[2] ?? '', words.map(plain)) : null;
  }
  const typed = inside?.[1] ?? '';
  if (named === 'criteria' || named === 'targets')
    return inside ? offer(before, typed.replace(/^- /, ''), criteria()) : null;
  if (named === 'client' && inside)
    return offer(
      before,
      typed,
      ['name', 'age', 'pronoun', ...CLIENT_VALUES].map((k) => ({ label: k, insert: `${k}: ` })),
    );
  if (named === 'caps' && inside)
    return offer(
      before,
      typed,
      CRITERION_NAMES.map((k) => ({ label: k, insert: `${k}: ` })),
    );
  if (named === 'days' && !pair)
    return offer(
      before,
      typed,
      DAYS.map((k) => ({ label: k, insert: `${k}: ` })),
    );
  const words = pair ? ONE_OF[named] : undefined;
  return words && inside ? offer(before, typed, words.map(plain)) : null;
}

const plain = (label: string): Choice => ({ label });
const criteria = (): Choice[] => CRITERIA.map((c) => ({ label: c.name, detail: c.session, info: c.watch }));
