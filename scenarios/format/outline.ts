/** A scenario at a glance: its beats in order, how much each holds, and where it leads. */
import type { Beat, Condition, Scenario, Target } from './scenario';
import { DAYS } from './vocabulary';

/** Plain text, one line a reply; for the command line and for a tutor's overview. */
export function outlineScenario(scenario: Scenario): string {
  const { header, sessions, week } = scenario;
  const out = [
    `${header.title || header.id} (${header.id})`,
    `${header.client.name}${header.client.age === null ? '' : `, ${header.client.age}`}; ${header.mode}, ${header.difficulty}, ${header.contact}`,
    `assesses ${header.criteria.join(', ') || 'nothing yet'}; targets ${header.targets.join(', ') || 'none'}`,
  ];
  for (const session of sessions) {
    if (session.number === 2) out.push(...weekOutline(week));
    const replies = session.beats.reduce((sum, b) => sum + b.replies.length, 0);
    out.push(
      '',
      `Session ${session.number}, ${session.kind}: ${counted(session.beats.length, 'beat')}, ${counted(replies, 'reply', 'replies')}`,
    );
    for (const beat of session.beats) out.push(...beatOutline(beat, session.number));
  }
  if (!sessions.some((s) => s.number === 2)) out.push(...weekOutline(week));
  return out.join('\n');
}

function beatOutline(beat: Beat, session: number): string[] {
  const holds = [
    ...(beat.lines.length > 0 ? [counted(beat.lines.length, 'line')] : []),
    ...(beat.plan === null ? [] : ['the written plan']),
    ...(beat.lines.some((l) => l.riskCue) ? ['a risk cue'] : []),
  ];
  const out = [`  ${beat.title} (#${beat.slug})${holds.length > 0 ? `: ${holds.join(', ')}` : ''}`];
  for (const reply of beat.replies) {
    const marks = [
      ...[...reply.shows, ...(reply.own ?? [])].map((s) => s.element),
      ...[...reply.slips, ...reply.gateSlips].map((s) => `slip ${s}`),
      ...reply.safety,
    ];
    out.push(
      `    ${reply.number}. ${shortened(reply.text)} ${arrow(reply.to, session)}${whenText(reply.when)}${marks.length > 0 ? ` [${marks.join('; ')}]` : ''}`,
    );
  }
  for (const { to, when } of beat.onward) out.push(`    ${arrow(to, session)}${whenText(when)}`);
  return out;
}

function weekOutline(week: Scenario['week']): string[] {
  if (!week) return [];
  const out = [
    '',
    `The week: ${week.given.length > 0 ? counted(week.given.length, 'day') + ' given' : counted(week.obstacles.length, 'obstacle')}`,
  ];
  for (const { day, text, plannable } of week.obstacles)
    out.push(
      `  ${day === null ? 'any day' : DAYS[day]}: ${text}${plannable ? '' : ' (nobody could plan for it)'}`,
    );
  for (const { day, result } of week.given) out.push(`  ${DAYS[day]}: ${result}`);
  for (const { result, to } of week.leadsTo) out.push(`  ${result} ${arrow(to, 2)}`);
  return out;
}

function arrow(to: Target, session: number): string {
  if (to.kind === 'beat') return `→ #${to.slug}${to.session === session ? '' : ` of session ${to.session}`}`;
  if (to.kind === 'nowhere') return `→ nowhere (${to.written || 'no link'})`;
  return to.kind === 'end' ? '→ the end' : '→ the menu';
}

const whenText = (when: Condition | 'otherwise' | null): string =>
  when === null ? '' : when === 'otherwise' ? ' otherwise' : ` if ${when.text}`;

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}
