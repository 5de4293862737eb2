/** A drill begun and a drill opened again: from its script, its seeds and its place, as an attempt is. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { DrillRow } from '../../cpd-log/drills/drill-shapes';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import { readScenario } from '../../scenarios/format/read-scenario';
import { liftedAt, liftTurns, type LiftedTurn } from '../../scoring/drill/lift-turns';
import type { Readers } from '../../simulator/next-step';
import type { Given } from '../app/given';
import type { Person } from '../library/people';
import { chooseTurn } from './choose-turn';

/** Begins a drill on a criterion with somebody fresh; false where nobody has a turn for it. Rejects with a LogProblem. */
export async function beginDrill(
  { log, now, newId, newSeed, readers }: Pick<Given, 'log' | 'now' | 'newId' | 'newSeed' | 'readers'>,
  people: readonly Person[],
  criterion: CriterionName,
  done: readonly DrillRow[],
): Promise<boolean> {
  const seeds = { seed: newSeed(), order: newSeed() };
  const chosen = chooseTurn(people, criterion, done, seeds, readers);
  if (!chosen) return false;
  const { person, turn } = chosen;
  const { title, client } = person.scenario.header;
  await log.drills.start({
    ...{ id: newId(), criterion, scenarioId: person.id, client: client.name, title, seeds, at: now() },
    ...{ hash: await log.keepSource(person.text), session: turn.session, beat: turn.beat },
  });
  return true;
}

/** The turn of a drill; null where its script is gone or has no such turn any more. */
export async function openDrill(log: CpdLog, drill: DrillRow, readers: Readers): Promise<LiftedTurn | null> {
  const text = await log.sourceOf(drill.hash);
  if (text === null) return null;
  const { scenario } = readScenario(text, `${drill.scenarioId}.md`);
  const turn = liftedAt(liftTurns(scenario, drill.seeds, readers), drill);
  return turn?.criteria.includes(drill.criterion) ? turn : null;
}
