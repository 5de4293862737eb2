/** A short filed session with Priya, as pages are handed it: only what they look at. */
import type { Scenario } from '../../../scenarios/format/scenario';
import type { Play, Said } from '../../../simulator/play';
import { aReport } from '../../cpd-log/a-report';
import type { OpenedPlay } from '../../../components/log/open-play';

const header = {
  id: 'priya',
  title: 'The booklet',
  version: '1',
  client: { name: 'Priya', age: 41, pronoun: 'she' },
  mode: 'setting',
  contact: 'telephone',
  difficulty: 'foundation',
  criteria: ['rationale', 'obstacles'],
  targets: ['rationale', 'obstacles'],
  people: [],
  authors: ['A. Author'],
  reviewedBy: [],
  sources: [],
  covers: [],
  days: {},
  barrier: null,
};

const said = (who: Said['who'], turn: number, text: string): Said => ({
  ...{ who, turn, text, session: 1, beat: 'opening', line: null, reply: null, ownWords: null, minute: 12 },
  speaker: who === 'client' ? 'Priya' : who === 'practitioner' ? 'You' : '',
});

export function aPlay(phase: Play['phase']): Play {
  const play = {
    scenario: {
      header,
      briefing: '',
      debrief: '',
      sessions: [{ number: 1, kind: 'setting', beats: [] }],
    } as unknown as Scenario,
    phase,
    said: [
      said('client', 0, 'I read the booklet. I’m not sure it’s *me*.'),
      said('thought', 0, 'She will tell me off.'),
      said('practitioner', 1, 'What put you off?'),
    ],
    turns: [{ number: 1, reply: { text: 'What put you off?' } }],
    plan: null,
    week: null,
    rating: { ratings: { obstacles: 'did it' }, redo: 1 },
    reflection: 'Ask before I tell.',
  };
  return play as unknown as Play;
}

export const opened = (phase: Play['phase']): OpenedPlay => ({
  play: aPlay(phase),
  report: phase === 'filed' ? aReport() : null,
});
