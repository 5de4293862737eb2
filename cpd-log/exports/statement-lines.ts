/** A statement as labelled lines: the one order in which Word and paper have it. */
import { coveredBy, referenceLines } from '../../scenarios/format/covers';
import { LEVEL_WORDS } from '../../scoring/report';
import { dayInWords } from '../entries/calendar-day';
import { REFLECTION_QUESTIONS } from '../entries/reflection-questions';
import type { Statement } from './exported-year';

export interface Line {
  readonly label: string;
  readonly text: string;
}

export function headingOf({ label, entry }: Statement): string {
  // A heading is one line, whatever was pasted into a title.
  const title = entry.title.replace(/\s+/g, ' ').trim() || entry.kind;
  return `${label ?? 'Draft'}: ${title}`;
}

/** Facts first, empty ones left out. */
export function factLines({ entry, files, covers, label: name }: Statement): Line[] {
  const { facts } = entry;
  return present([
    { label: 'Kind', text: entry.kind },
    { label: 'Date', text: dayInWords(entry.day) },
    { label: 'Minutes', text: entry.minutes === null ? '' : String(entry.minutes) },
    { label: 'Provided by', text: entry.provider },
    { label: 'Facilitated by', text: entry.facilitator },
    { label: 'About', text: entry.content },
    { label: 'Refers to CBT-informed principles', text: cbtWords(entry) },
    {
      label: 'Minutes of skills development',
      text: entry.skillsMinutes > 0 ? String(entry.skillsMinutes) : '',
    },
    { label: 'Intervention seen', text: entry.intervention },
    {
      label: 'Practised',
      text: facts?.criteria.map((c) => `${c.criterion}: ${LEVEL_WORDS[c.level]}`).join('; ') ?? '',
    },
    {
      label: 'Self-rating beside the reading',
      text:
        facts?.selfRating
          .map((r) => `${r.criterion}: claimed ${LEVEL_WORDS[r.claimed]}, read as ${LEVEL_WORDS[r.scored]}`)
          .join('; ') ?? '',
    },
    { label: 'The scenario covers', text: coveredBy(covers).topics.join('; ') },
    ...referenceLines(covers),
    {
      label: 'Talked over in supervision',
      text: entry.discussedOn === null ? '' : dayInWords(entry.discussedOn),
    },
    {
      label: 'Evidence',
      text:
        files.length === 0 ? '' : `${name === null ? '' : `${name}: `}${files.map((f) => f.name).join(', ')}`,
    },
  ]);
}

export const answerLines = ({ entry }: Statement): Line[] =>
  present(REFLECTION_QUESTIONS.map(({ key, asks }) => ({ label: asks, text: entry.answers[key] ?? '' })));

export function cbtWords({ cbtLinked, principle }: Statement['entry']): string {
  if (cbtLinked === null) return '';
  return cbtLinked ? ['yes', principle.trim()].filter(Boolean).join(': ') : 'no';
}

const present = (lines: readonly Line[]): Line[] => lines.filter(({ text }) => text.trim() !== '');
