/** A scenario as canonical text: read again, it is the same scenario; printed again, the same text. */
import { printBeat, Links } from './print-beat';
import { printHeader } from './print-header';
import { cell, table } from './print-table';
import { printAct, printOwn } from './run-levels';
import { printRunSheet } from './run-sheet';
import type { Scenario, Session, Week } from './scenario';
import { DAYS } from './vocabulary';

/** Markdown of the whole scenario, ending in one line end. */
export function printScenario(scenario: Scenario): string {
  const { header, briefing, sessions, week, tookAway, debrief, expectedRuns } = scenario;
  const links = new Links(scenario);
  const weekPart = week === null ? [] : ['# The week', ...printWeek(week, links)];
  const first = sessions
    .filter((s) => s.number === 1)
    .flatMap((s) => printSession(s, header.client.name, links));
  const second = sessions
    .filter((s) => s.number !== 1)
    .flatMap((s) => printSession(s, header.client.name, links));
  const blocks = [
    printHeader(header),
    ...(briefing === '' ? [] : ['# Briefing', briefing]),
    // A review looks back on its week; any other session looks forward to it.
    ...(header.mode === 'reviewing' ? [...weekPart, ...first] : [...first, ...weekPart]),
    ...second,
    ...(tookAway.length === 0 ? [] : [`# What ${header.client.pronoun} took away`, printTookAway(tookAway)]),
    ...(debrief === '' ? [] : ['# Debrief', debrief]),
    ...(expectedRuns.length === 0 ? [] : ['# Expected runs', ...expectedRuns.flatMap(printRun)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function printSession(session: Session, client: string, links: Links): string[] {
  return [
    `# Session ${session.number}`,
    ...session.beats.flatMap((beat) => printBeat(beat, session.number, client, links)),
  ];
}

function printWeek(week: Week, links: Links): string[] {
  const quoted = (text: string): string => `"${cell(text)}"`;
  const answer = (text: string): string => (text.includes('"') ? `“${cell(text)}”` : quoted(text));
  const obstacles = week.obstacles.map(({ day, text, plannable, answers }) => [
    day === null ? 'any' : DAYS[day],
    cell(text),
    plannable ? 'yes' : 'no',
    answers.map(answer).join('; '),
  ]);
  const given = week.given.map(({ day, result, note, cause }) => [
    DAYS[day],
    result,
    note === null ? '' : quoted(note),
    cause === null ? '' : /^["“„«]/.test(cause) ? quoted(cause) : cell(cause),
  ]);
  const notes = week.notes.map(({ text, after }) => [quoted(text), after]);
  const leads = week.leadsTo.map(({ result, to }) => `- **${result}** ${links.print(to, 2)}`);
  return [
    ...(obstacles.length === 0
      ? []
      : [
          table(
            ['day', 'what gets in the way', 'could be planned for', 'answered by, for example'],
            obstacles,
          ),
        ]),
    ...(given.length === 0 ? [] : [table(['day', 'done', 'note', 'what gave way'], given)]),
    ...(notes.length === 0 ? [] : [table(['note', 'after'], notes)]),
    ...(leads.length === 0 ? [] : [leads.join('\n')]),
  ];
}

function printTookAway(texts: Scenario['tookAway']): string {
  return texts
    .map(({ when, text }) => {
      const mark = when === null ? '' : when === 'otherwise' ? '**otherwise:** ' : `**if** ${when.text}: `;
      return `- ${mark}${text}`.trimEnd();
    })
    .join('\n');
}

/** The blocks of one expected run. */
export function printRun({
  replies,
  levels,
  own = [],
  acts = [],
  hears = [],
  marks = [],
  without = [],
  sheet,
  codes = [],
  seed,
}: Scenario['expectedRuns'][number]): string[] {
  const quoted = (after: number | null, before: string): string[] =>
    hears.filter((h) => h.after === after).map(({ words }) => `${before}> ${words}`);
  const printStep = (reply: string, i: number): string[] => {
    const number = `${i + 1}. `;
    const indent = ' '.repeat(number.length);
    const shown = marks
      .filter((m) => m.after === i + 1)
      .map(({ shows }) => `${indent}- **shows** ${shows.map((s) => s.element).join(', ')}`);
    return [`${number}"${reply}"`, ...shown, ...quoted(i + 1, indent)];
  };
  const end = quoted(null, '');
  const expects = [
    ...levels.map(({ criterion, level }) => `${criterion} ${level}`),
    ...own.map(printOwn),
    ...acts.map(printAct),
    ...codes.map(({ box, code }) => `code ${box} ${code}`),
    ...without.map((box) => `without ${box}`),
    ...(seed === undefined ? [] : [`seed ${seed}`]),
  ];
  return [
    replies.flatMap(printStep).join('\n'),
    ...(expects.length === 0 ? [] : [expects.join(', ')]),
    ...(sheet === undefined ? [] : [printRunSheet(sheet)]),
    ...(end.length === 0 ? [] : [end.join('\n')]),
  ];
}
