/** A play as a page of script: who said what, the sheet that was written, and the week between. */
import { DAYS } from '../../scenarios/format/vocabulary';
import type { Play, Said } from '../../simulator/play';

export interface Spoken {
  readonly who: Said['who'] | 'week' | 'session';
  /** Name to show; empty for narration, the week and headings. */
  readonly speaker: string;
  /** Inline Markdown; plain text for the sheet, the week and headings. */
  readonly text: string;
}

function weekOf({ week }: Play): Spoken[] {
  if (!week) return [];
  const days = week.occasions.map(({ day, result, gaveWay, record }): Spoken => ({
    who: 'week',
    speaker: '',
    text: [`${DAYS[day]}: ${result}`, gaveWay, record ? `“${record}”` : ''].filter(Boolean).join('. '),
  }));
  return [{ who: 'session', speaker: '', text: `The week: ${week.result}` }, ...days];
}

/** In the order it was lived. */
export function transcriptOf(play: Play): Spoken[] {
  const { scenario } = play;
  const given = (scenario.week?.given.length ?? 0) > 0;
  const sessions = scenario.sessions.map(({ number }): Spoken[] => {
    const said = play.said.filter((s) => s.session === number);
    if (said.length === 0) return [];
    const heading: Spoken = { who: 'session', speaker: '', text: `Session ${number}` };
    return [heading, ...said.map(({ who, speaker, text }) => ({ who, speaker, text }))];
  });
  const [first = [], ...later] = sessions;
  return [...(given ? weekOf(play) : []), ...first, ...(given ? [] : weekOf(play)), ...later.flat()];
}
