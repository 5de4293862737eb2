/** Every check of one scenario, in the order of the documentation. */
import type { Scenario } from '../format/scenario';
import type { Finding } from '../problems/problem-list';
import { beatNeverReached } from './beat-never-reached';
import type { Check, CheckContext } from './check';
import { circleWithoutAnExit } from './circle-without-an-exit';
import { forgetConditions } from './conditions-asked';
import { counterNeverUsed } from './counter-never-used';
import { criterionNeverShown } from './criterion-never-shown';
import { criterionOutOfPlace } from './criterion-out-of-place';
import { emptyBeat } from './empty-beat';
import { linkAcrossSessions } from './link-across-sessions';
import { missingFrameSection } from './missing-frame-section';
import { missingSection } from './missing-section';
import { neverTaken } from './never-taken';
import { noMenuToGoBackTo } from './no-menu-to-go-back-to';
import { noPlanToAskAbout } from './no-plan-to-ask-about';
import { noWayOut } from './no-way-out';
import { nothingAgreed } from './nothing-agreed';
import { obstacleWithoutAnAnswer } from './obstacle-without-an-answer';
import { ownElementNeverShown } from './own-element-never-shown';
import { placeholderCanBeEmpty } from './placeholder-can-be-empty';
import { planWithReplies } from './plan-with-replies';
import { planWithoutAModel } from './plan-without-a-model';
import { sessionOutOfPlace } from './session-out-of-place';
import { targetsNotAssessed } from './targets-not-assessed';
import { tooLongToSay } from './too-long-to-say';
import { tooManyElements } from './too-many-elements';
import { forgetWays } from './ways';
import { weekAskedTooEarly } from './week-asked-too-early';
import { weekLeadsNowhere } from './week-leads-nowhere';
import { weekOutOfPlace } from './week-out-of-place';

export const CHECKS: readonly Check[] = [
  criterionOutOfPlace,
  targetsNotAssessed,
  criterionNeverShown,
  counterNeverUsed,
  ownElementNeverShown,
  missingSection,
  missingFrameSection,
  sessionOutOfPlace,
  linkAcrossSessions,
  noMenuToGoBackTo,
  beatNeverReached,
  emptyBeat,
  noWayOut,
  circleWithoutAnExit,
  neverTaken,
  placeholderCanBeEmpty,
  tooLongToSay,
  tooManyElements,
  planWithoutAModel,
  planWithReplies,
  nothingAgreed,
  noPlanToAskAbout,
  weekAskedTooEarly,
  obstacleWithoutAnAnswer,
  weekOutOfPlace,
  weekLeadsNowhere,
];

/** What all checks find, check by check; whoever shows it sorts by place. */
export function findAll(scenario: Scenario, context: CheckContext): Finding[] {
  const found = CHECKS.flatMap(({ code, find }) =>
    find(scenario, context).map((finding) => ({ code, ...finding })),
  );
  forgetConditions(scenario);
  scenario.sessions.forEach(forgetWays);
  return found;
}
