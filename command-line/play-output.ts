/** A played session on paper: transcript, week and levels. */
import { DAYS } from '../scenarios/format/vocabulary';
import { LEVEL_WORDS, type AttemptReport } from '../scoring/report';
import { scoreAttempt } from '../scoring/score-attempt';
import type { Play, Said } from '../simulator/play';

const clock = (minute: number): string => `${String(Math.floor(minute)).padStart(2, ' ')} min`;

function saidLine(said: Said): string {
  if (said.who === 'narration') return `          (${said.text})`;
  if (said.who === 'thought') return `          [${said.speaker} thinks: ${said.text}]`;
  if (said.who === 'plan')
    return `  ${String(said.turn).padStart(2)}  THE PLAN\n${said.text
      .split('\n')
      .map((line) => `          ${line}`)
      .join('\n')}`;
  const turn = said.who === 'practitioner' ? String(said.turn).padStart(2) : '  ';
  return `  ${turn}  ${said.speaker}: ${said.text}`;
}

function session(play: Play, number: number): string[] {
  const said = play.said.filter((one) => one.session === number);
  const starts = said[0]
    ? [``, `Session ${number} (the clock stands at ${clock(said[0].minute).trim()})`]
    : [];
  return [...starts, ...said.map(saidLine)];
}

/** In the order it was lived: a week that was played comes between the sessions, one that was given before the first. */
function transcript(play: Play): string[] {
  const [first, ...later] = play.scenario.sessions.map((one) => session(play, one.number));
  const given = (play.scenario.week?.given.length ?? 0) > 0;
  return [...(given ? week(play) : []), ...(first ?? []), ...(given ? [] : week(play)), ...later.flat()];
}

function week(play: Play): string[] {
  if (!play.week) return [];
  const rows = play.week.occasions.map((o) => {
    const record = o.record ? ` “${o.record}”` : '';
    return `  ${DAYS[o.day].padEnd(9)} ${o.result.padEnd(8)}${record}${o.gaveWay ? ` ${o.gaveWay}` : ''}`;
  });
  return ['', `The week, one plausible story: ${play.week.result}`, ...rows];
}

function levels(report: AttemptReport): string[] {
  return report.sessions.flatMap((s) => [
    '',
    `Session ${s.session} (${s.kind}): ${s.band}; number ${Math.round(s.number)}`,
    ...s.results.map((r) => `  ${r.criterion.padEnd(13)} ${r.level}  ${LEVEL_WORDS[r.level]}`),
  ]);
}

const stands = (play: Play): string[] =>
  play.phase === 'self-rating'
    ? []
    : [
        '',
        `Not finished: it waits at “${play.beat?.title ?? play.phase}” for one of replies ${play.replies.map((r) => r.number).join(', ')}.`,
      ];

/** For reading. */
export function playAsText(play: Play): string {
  const report = scoreAttempt(play);
  const safety = report.safety ? ['', `Safety: ${report.safety.result}`] : [];
  return [
    `${play.scenario.header.title} (seed ${play.seeds.seed})`,
    ...transcript(play),
    ...levels(report),
    ...safety,
    '',
    `Band: ${report.band}`,
    ...stands(play),
  ].join('\n');
}

/** For programs: the same, as one JSON object. */
export function playAsJson(play: Play): string {
  const report = scoreAttempt(play);
  const output = {
    scenario: play.scenario.header.id,
    seed: play.seeds.seed,
    finished: play.phase === 'self-rating',
    replies: play.turns.flatMap((t) => (t.reply ? [t.reply.number] : [])),
    transcript: play.said.map(({ session, turn, who, speaker, text, minute }) => ({
      session,
      turn,
      who,
      speaker,
      text,
      minute: Math.round(minute * 100) / 100,
    })),
    plan: play.plan && {
      ...play.plan.plan,
      codes: play.plan.reading.codes,
      evidence: play.plan.reading.evidence,
      mismatches: play.plan.mismatches,
    },
    week: play.week,
    client: play.client,
    levels: report.sessions.map((s) => ({
      session: s.session,
      kind: s.kind,
      band: s.band,
      number: s.number,
      levels: Object.fromEntries(s.results.map((r) => [r.criterion, r.level])),
    })),
    band: report.band,
    safety: report.safety?.result ?? null,
    report,
  };
  return JSON.stringify(output, null, 2);
}
