/** Where an attempt stands, in the few words of the header and the window's title. */
import type { Play } from '../../simulator/play';

/** "Priya, 41 · telephone · session 1 of 2", or "Priya · writing it down". */
export function placeWords(play: Play): string {
  const { client, contact } = play.scenario.header;
  const who = client.age === null ? client.name : `${client.name}, ${client.age}`;
  switch (play.phase) {
    case 'talking':
    case 'session over':
      return [who, contact, sessionWords(play)].join(' · ');
    case 'writing the plan':
      return `${client.name} · writing it down`;
    case 'the week':
      return `${client.name} · the week`;
    case 'self-rating':
      return `${client.name} · looking back`;
    case 'filed':
      return `${client.name} · filed`;
    case 'briefing':
      return `${client.name} · before you begin`;
    default:
      return `${client.name} · the ${play.phase}`;
  }
}

/** "session 1 of 2". */
export function sessionWords(play: Pick<Play, 'scenario' | 'sessionIndex'>): string {
  return `session ${play.sessionIndex + 1} of ${play.scenario.sessions.length}`;
}

/** Changes whenever another page stands before the trainee; not when the same page goes on. */
export function placeKey(play: Play): string {
  const page = play.phase === 'session over' ? 'talking' : play.phase === 'filed' ? 'debrief' : play.phase;
  return `${page} ${play.sessionIndex}`;
}
