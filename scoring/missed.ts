/** What a criterion still lacked, and where along this very path each of it could have been shown. */
import type { Reply } from '../scenarios/format/scenario';
import { criterionWords, type PlanElement } from '../scenarios/format/vocabulary';
import type { Play, Turn } from '../simulator/play';
import type { AssessedCriterion, AssessedSession } from './assess';
import { rulesOf, SHEET } from './criteria';
import { modelBox } from './model-sheet';
import { objectsOf } from './objects';
import { leadsToPlan, offeredAt, sessionIndexOf, wouldShow } from './offered';
import type { MissedElement } from './report';
import { missingFrom } from './rules';

/** A reply that was on offer at a turn and was not said, with the elements of this criterion that would have counted. */
export interface Chance {
  readonly turn: Turn;
  readonly reply: Reply;
  readonly elements: readonly string[];
}

const isSheet = (element: string): element is PlanElement => (SHEET as readonly string[]).includes(element);

/** Every reply not said, over the session's turns in order. */
export function chancesOf(
  play: Play,
  { session, evidence }: AssessedSession,
  criterion: AssessedCriterion['criterion'],
): readonly Chance[] {
  const { whyNotYet } = objectsOf(play, session);
  const index = sessionIndexOf(play.scenario, session.number);
  return play.turns
    .filter((t) => t.session === session.number)
    .flatMap((turn) =>
      offeredAt(play, turn)
        .filter((r) => r.number !== turn.reply?.number)
        .map((reply): Chance => {
          const shows = wouldShow(play.scenario, index, reply);
          const earlier = evidence.filter((s) => s.turn < turn.number);
          const counts = shows.filter(
            (s) => s.criterion === criterion && whyNotYet(s, turn.number, earlier, shows) === null,
          );
          const sheet = criterion === 'written plan' && leadsToPlan(play.scenario, index, reply) ? SHEET : [];
          return { turn, reply, elements: [...new Set([...counts.map((s) => s.element), ...sheet])] };
        }),
    );
}

/** What the next level still asks; another criterion's element is that criterion's to ask for. */
export const nextWanted = ({ criterion, grounds, level }: AssessedCriterion): readonly string[] => {
  const { meets, strong } = rulesOf(criterion);
  return missingFrom(level < 2 ? meets : strong, grounds).filter((e) => !e.includes(': '));
};

/** Elements that would bring a criterion nearer to 2 and then 3, here and on this path. */
export const wantedOf = ({ criterion, grounds }: AssessedCriterion): readonly string[] => {
  const { meets, strong } = rulesOf(criterion);
  return [...new Set([...missingFrom(meets, grounds), ...missingFrom(strong, grounds)])].filter(
    (e) => !e.includes(': '),
  );
};

/** Missed: what the rules still ask for, and what was on offer besides. In the criterion's own order. */
export function missedOf(
  play: Play,
  assessed: AssessedSession,
  criterion: AssessedCriterion,
): readonly MissedElement[] {
  const chances = chancesOf(play, assessed, criterion.criterion);
  const asked = wantedOf(criterion);
  const all =
    criterion.criterion === 'written plan'
      ? [...SHEET, 'client has copy']
      : criterionWords(criterion.criterion).elements;
  const sheetTurn = play.turns.find((t) => t.session === assessed.session.number && t.plan !== null);
  return all
    .filter((e) => criterion.grounds.turnsOf(e).length === 0)
    .map((element): MissedElement => {
      const onPaper =
        criterion.criterion === 'written plan' && isSheet(element) && sheetTurn
          ? [{ turn: sheetTurn.number, words: modelBox(play.scenario, element) }].filter(
              (c) => c.words !== '',
            )
          : [];
      const said = chances
        .filter((c) => c.elements.includes(element))
        .map((c) => ({ turn: c.turn.number, words: c.reply.text }));
      const first = said.filter((c, i) => said.findIndex((o) => o.turn === c.turn) === i);
      return { element, chances: [...first, ...onPaper] };
    })
    .filter((m) => asked.includes(m.element) || m.chances.length > 0);
}
