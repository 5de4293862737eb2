/** What a header leaves open and the script answers: which criteria it assesses, and which two the trainee rates. */
import { CRITERION_NAMES } from './names';
import type { Header, Scenario } from './scenario';
import type { CriterionName } from './vocabulary';

/**
 * Without `criteria`, the criteria are those whose elements some line or reply shows (and `written plan` where there is a
 * plan to write). Without `targets`, the first two of them. Nothing the author wrote is changed.
 */
export function fromTheScript(
  header: Header,
  body: Omit<Scenario, 'header'>,
  says: ReadonlySet<string>,
): Header {
  const criteria = says.has('criteria') ? header.criteria : criteriaShown(body);
  const targets = says.has('targets') ? header.targets : criteria.slice(0, 2);
  return { ...header, criteria, targets };
}

/** Criteria that something in the script can show, in the order of the twelve. */
export function criteriaShown(body: Omit<Scenario, 'header'>): CriterionName[] {
  const shown = new Set<CriterionName>();
  for (const { beats } of body.sessions) {
    for (const beat of beats) {
      if (beat.plan) shown.add('written plan');
      for (const line of beat.lines) for (const act of line.acts) shown.add(act.criterion);
      for (const reply of beat.replies) for (const element of reply.shows) shown.add(element.criterion);
    }
  }
  return CRITERION_NAMES.filter((c) => shown.has(c));
}
