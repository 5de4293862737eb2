/**
 * The facts that level rules ask for, each read off the script and the path, never judged: docs/decisions/0013.
 */
import type { ElementRef, Session } from '../scenarios/format/scenario';
import type { Play } from '../simulator/play';
import type { Shown } from './evidence';
import { saidLowConfidence } from './objects';
import { offeredAt, reachableReplies, sessionOffers } from './offered';
import type { Fact } from './rules';

const shows = (refs: readonly ElementRef[], criterion: string, element: string): boolean =>
  refs.some((r) => r.criterion === criterion && r.element === element);

/** A reply on offer at some turn of the session would have shown it: so the client had given cause for it. */
function causeGiven(play: Play, session: Session, criterion: string, element: string): boolean {
  return play.turns.some(
    (t) => t.session === session.number && offeredAt(play, t).some((r) => shows(r.shows, criterion, element)),
  );
}

/** Nothing was brought; or the script offers to rebuild an occasion and nowhere to look at a record. */
const noRecord = (play: Play, session: Session): boolean =>
  play.week?.record === 'none' ||
  (sessionOffers(session, 'review', ['one occasion rebuilt']) &&
    !sessionOffers(session, 'review', ['record used']));

/** Whether a fact holds in one session; worked out when a rule asks, and once. */
export function factsOf(play: Play, session: Session, evidence: readonly Shown[]): (fact: Fact) => boolean {
  const turns = play.turns.filter((t) => t.session === session.number);
  const ambivalent = turns.some((t) => t.ambivalentBefore);
  const opposed = turns.some((t) => t.opposedBefore);
  const index = play.scenario.sessions.indexOf(session);
  const asked = (fact: Fact): boolean => {
    switch (fact) {
      case 'reason to adapt':
        return causeGiven(play, session, 'collaboration', 'adaptation');
      case 'confidence under 7':
        return saidLowConfidence(play, evidence);
      case 'gap shown':
        return causeGiven(play, session, 'teach-back', 'gap corrected');
      case 'no record':
        return noRecord(play, session);
      case 'week fell short':
        return play.week ? play.week.result !== 'done' : sessionOffers(session, 'learning', ['partial used']);
      case 'two non-completions':
        return reachableReplies(play.scenario, index, play.week).some((r) =>
          shows(r.shows, 'next step', 'supervision'),
        );
      case 'ambivalence shown':
        return ambivalent;
      case 'opposition shown':
        return opposed;
      case 'neither shown':
        return !ambivalent && !opposed;
      case 'mismatch':
        return (
          play.plan !== null &&
          play.plan.mismatches.length > 0 &&
          turns.some((t) => t.number === play.plan?.turn)
        );
    }
  };
  const known = new Map<Fact, boolean>();
  return (fact) => {
    const held = known.get(fact) ?? asked(fact);
    known.set(fact, held);
    return held;
  };
}
