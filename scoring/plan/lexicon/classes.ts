/** The word classes that patterns may name with @. */
import type { Classes } from '../phrases';
import { ACTION_FORMS, ACTIVITY_NOUNS } from './actions';
import { UNITS, TIMES } from './amounts';
import { ANCHORS, DAY_PARTS, DOES, EVENTS, GERUNDS, HAPPENS, ONE_OFFS, SYMPTOMS } from './events';
import { HOME_SPOTS, SETTINGS, VENUES } from './places';
import { inflect } from '../inflect';
import { wordClass } from '../phrases';

export const CLASSES: Classes = {
  action: ACTION_FORMS,
  activity: ACTIVITY_NOUNS,
  doing: new Set([...ACTION_FORMS].filter((word) => word.endsWith('ing'))),
  unit: UNITS,
  times: TIMES,
  event: EVENTS,
  oneoff: ONE_OFFS,
  symptom: SYMPTOMS,
  part: DAY_PARTS,
  anchor: ANCHORS,
  does: DOES,
  happens: HAPPENS,
  gerund: GERUNDS,
  spot: HOME_SPOTS,
  venue: VENUES,
  setting: SETTINGS,
  mental: new Set(
    [
      ...wordClass(
        'catastrophise overthink worry panic dwell ruminate stress fret obsess judge compare blame brood criticise doubt fear mope sulk moan assume overreact regret despair',
      ),
    ].flatMap((verb) => [...inflect(verb)]),
  ),
  day: wordClass('monday tuesday wednesday thursday friday saturday sunday'),
  endpoint: wordClass(`
    half halved quarter end ready done finished empty full stops drops falls passes settles eases fades comes goes gone down off timer
    alarm bell break time whistle sleepy bored calm calmer clear song halves peak peaked 50 percent
  `),
};
