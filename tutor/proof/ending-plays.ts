/** For everything a client can take away, a play that ends with it: found by playing, the shortest of those that were tried. */
import { modelSheet } from '../../scoring/best-path';
import { firstThatHolds } from '../../simulator/conditions';
import type { Readers } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import type { WrittenPlan } from '../../simulator/written-plan';
import type { Compiled } from './compiled-scenario';
import { readingOnce, runPolicy } from './policies';

/** Plays tried at most; most scripts have shown every ending long before. */
const TRIES = 600;
/** Plays after which nothing shorter is looked for. */
const ENOUGH = 60;

/** Numbers of what is told at the end of a play; none where it has not ended. */
export function toldAtTheEnd({ tookAway }: Compiled, play: Play): Set<number> {
  if (play.phase === 'talking' || play.phase === 'writing the plan') return new Set();
  return new Set(
    tookAway.flatMap((run) => {
      const told = firstThatHolds(
        run.map(({ id, text }) => ({ id, when: text.when })),
        play,
      );
      return told ? [told.id] : [];
    }),
  );
}

/** Sheets to play with: the author's, an empty one, and the author's with one box left empty. */
function sheets(compiled: Compiled): readonly WrittenPlan[] {
  const model = modelSheet(compiled.scenario);
  if (model.form !== 'boxes') return [model];
  const boxes = Object.entries(model.boxes);
  const without = boxes.map(([key]): WrittenPlan => ({
    form: 'boxes',
    boxes: Object.fromEntries(boxes.filter(([other]) => other !== key)),
  }));
  return boxes.length === 0 ? [model] : [model, { form: 'boxes', boxes: {} }, ...without];
}

/** @param known plays that are there already */
export function playsToEndings(
  compiled: Compiled,
  readers: Readers,
  known: readonly Play[],
): ReadonlyMap<number, Play> {
  const found = new Map<number, Play>();
  const look = (play: Play): void => {
    for (const id of toldAtTheEnd(compiled, play)) {
      const before = found.get(id);
      if (!before || play.turns.length < before.turns.length) found.set(id, play);
    }
  };
  for (const play of known) look(play);
  const once = readingOnce(readers);
  const written = sheets(compiled);
  const policies = [
    'random',
    'longest',
    'random',
    'first',
    'random',
    'shortest',
    'random',
    'second',
  ] as const;
  const { tookAway } = compiled.scenario;
  for (let n = 0; n < TRIES && (n < ENOUGH || found.size < tookAway.length); n++) {
    const sheet = written[n % written.length];
    look(runPolicy(compiled.scenario, once, policies[n % policies.length] ?? 'random', n + 1, sheet));
  }
  return found;
}
