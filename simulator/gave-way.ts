/** What, in this story, gave way: one plain sentence an occasion, about the sheet and the day, never about the person. */
import { DAYS } from '../scenarios/format/vocabulary';
import type { Obstacle } from '../scenarios/format/scenario';
import type { Cause, Day, WeekResult } from './words';
import type { PlanReading } from './written-plan';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function obstacleSentence(result: WeekResult, obstacle: Obstacle | null, reading: PlanReading): string {
  const what = capital(obstacle?.text ?? 'Something came up').replace(/\.$/, '');
  const half = result === 'partly' ? ' Part of it still happened.' : '';
  if (reading.worksAgainst)
    return `${what}. The step on the sheet, “${reading.worksAgainst}”, works against the task, so it answered nothing.${half}`;
  if (reading.notRead) return `${what}. Nothing agreed aloud answered it.${half}`;
  if (reading.codes.coping === 0) return `${what}. Nothing on the sheet said what to do then.${half}`;
  if (reading.codes.coping === 1)
    return `${what}. The sheet had a way round, but did not say for what.${half}`;
  return `${what}. The sheet had an answer to something else, not to this.${half}`;
}

/** Where the sheet was not read, the week went by what was said, and the sheet is not spoken of. */
const ALOUD = {
  prompt: 'No firm day or cue was agreed aloud, so this one slipped by.',
  'knowing what': 'What was agreed aloud could mean many things.',
  'worth it': 'On the day it did not seem worth it.',
} as const;

/** One sentence for an occasion that was not fully done. */
export function gaveWay(
  cause: Cause,
  result: WeekResult,
  day: Day,
  obstacle: Obstacle | null,
  reading: PlanReading,
): string {
  if (reading.notRead && cause in ALOUD) return ALOUD[cause as keyof typeof ALOUD];
  switch (cause) {
    case 'prompt':
      return reading.codes.when === 0
        ? 'No day or cue was written, so nothing started it.'
        : 'The time was loose, and this one slipped by.';
    case 'knowing what':
      return reading.codes.behaviour === 0
        ? 'The sheet did not say what to do.'
        : 'What was written could mean many things, so it was half done.';
    case 'worth it':
      return reading.codes.rationale < 2
        ? 'On the day it did not seem worth it, and the sheet did not say why it might be.'
        : 'On the day it seemed too far to reach.';
    case 'obstacle':
      return obstacleSentence(result, obstacle, reading);
    case 'bad luck':
      return `${capital(obstacle?.text ?? 'Something nobody could plan for').replace(/\.$/, '')}. Nothing on paper would have changed ${DAYS[day]}.`;
  }
}
