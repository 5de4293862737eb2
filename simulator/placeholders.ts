/** Words a line leaves open until the week or the plan is known. */
import { DAYS } from '../scenarios/format/vocabulary';
import type { PlanElement, PlanKey } from '../scenarios/format/vocabulary';
import type { Play, PlayedPlan, PlayedWeek } from './play';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (n: number): string => NUMBERS[n] ?? String(n);

/** The week's cause as a short phrase that fits after "because of". */
export function causePhrase(week: PlayedWeek): string {
  const missed = week.occasions.find((o) => o.result !== 'done');
  switch (missed?.cause) {
    case 'prompt':
      return 'no set time';
    case 'knowing what':
      return 'not being sure what to do';
    case 'worth it':
      return 'it not seeming worth it on the day';
    case 'obstacle':
    case 'bad luck':
      return missed.obstacle ?? 'the day itself';
    default:
      return '';
  }
}

/** What the trainee wrote for an element: its box where there is one, else the words it was read in. */
function planWords(plan: PlayedPlan | null, key: PlanKey, element: PlanElement): string {
  if (!plan) return '';
  const box = plan.plan.form === 'boxes' ? (plan.plan.boxes[key] ?? '').trim() : '';
  const words = box || plan.reading.evidence[element].map((e) => e.text).join(', ');
  return words.replace(/\s+/g, ' ').replace(/[.\s]+$/, '');
}

/** Value of one placeholder; an unknown one stays as it is written, for the reader has reported it. */
export function placeholder(name: string, play: Pick<Play, 'scenario' | 'plan' | 'week'>): string {
  const { week, plan } = play;
  const count = (result: string): number => week?.occasions.filter((o) => o.result === result).length ?? 0;
  const firstDone = week?.occasions.find((o) => o.result === 'done');
  switch (name) {
    case 'client':
      return play.scenario.header.client.name;
    case 'done':
      return inWords(count('done'));
    case 'planned':
      return inWords(week?.occasions.length ?? 0);
    case 'missed':
      return inWords((week?.occasions.length ?? 0) - count('done'));
    case 'first miss':
      return week && week.firstMiss !== null ? DAYS[week.firstMiss] : '';
    case 'first done':
      return firstDone ? DAYS[firstDone.day] : '';
    case 'cause':
      return week ? causePhrase(week) : '';
    case 'record':
      return firstDone?.record ?? '';
    case 'plan what':
      return planWords(plan, 'what', 'behaviour');
    case 'plan when':
      return planWords(plan, 'when', 'when');
    case 'plan where':
      return planWords(plan, 'where', 'where');
    default:
      return `{${name}}`;
  }
}

/** The line with its placeholders filled; a filled word that opens the line gets its capital. */
export function fill(text: string, play: Pick<Play, 'scenario' | 'plan' | 'week'>): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{([a-z ]{1,20})\}/g, (_, name: string, at: number) => {
    const value = placeholder(name, play);
    const opens = at === 0 || /[.?!…]\s+$/.test(text.slice(0, at));
    return opens ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
}
