/**
 * Row 5: steps of the simulator, without actors, against inkjs and Clyde playing the same story. A step is a reply said and what follows it.
 * Ours are carried out one after the other on one working copy, as an attempt is opened, scored and read again; ink's and Clyde's stories
 * are written over in place as well. One at a time, with the play before kept whole, is in the figures beside it.
 */
import { READERS } from '../../command-line/readers';
import { readScenario } from '../../scenarios/format/read-scenario';
import { decide, decideAll, possible, startPlay } from '../../simulator/next-step';
import type { Play } from '../../simulator/play';
import { cpuMs, inTurns, medianOf, spreadOf } from '../measure';
import { clydeReader, inkCompiler } from '../peers';
import { asClyde, asInk, asScenario, makeStory } from '../story';
import { short, type Row } from '../table';

/** Beats of the story: long enough that a play is mostly steps. */
const BEATS = 100;

/** Plays on and on until so many steps are made; gives steps a second of processor time. */
function stepsPerSecond(least: number, play: () => number): number {
  let steps = 0;
  const ms = cpuMs(() => {
    while (steps < least) steps += play();
  });
  return (steps / ms) * 1000;
}

/** Replies in turn, so that each side makes the same kind of choices. */
const choice = (step: number, offered: number): number => step % offered;

function ourPlayers(): { readonly together: () => number; readonly oneByOne: () => number } {
  const { scenario } = readScenario(asScenario(makeStory(BEATS)));
  const start = startPlay(scenario, { seed: 1, order: 2 });
  const oneByOne = (): Play => {
    let play = decide(start, { kind: 'begin' }, READERS);
    for (let step = 0; play.phase === 'talking'; step++) {
      const all = possible(play);
      const next = all[choice(step, all.length)];
      if (!next) throw new Error('the story stopped');
      play = decide(play, next, READERS);
    }
    return play;
  };
  const { decisions } = oneByOne();
  return {
    together: () => decideAll(start, decisions, READERS).turns.length,
    oneByOne: () => oneByOne().turns.length,
  };
}

function inkPlayer(): () => number {
  const story = inkCompiler()(asInk(makeStory(BEATS)));
  return () => {
    story.ResetState();
    story.ContinueMaximally();
    let step = 0;
    for (; story.currentChoices.length > 0; step++) {
      story.ChooseChoiceIndex(choice(step, story.currentChoices.length));
      story.ContinueMaximally();
    }
    return step;
  };
}

function clydePlayer(): () => number {
  const talk = clydeReader()(asClyde(makeStory(BEATS)));
  return () => {
    talk.start();
    let step = 0;
    for (let said = talk.getContent(); said && said.type !== 'end'; said = talk.getContent()) {
      if (said.type !== 'options' || !said.options) continue;
      talk.choose(choice(step, said.options.length));
      step += 1;
    }
    return step;
  };
}

export async function steps(rounds: number, least: number): Promise<Row[]> {
  const ours = ourPlayers();
  const against = [
    { letter: 'a', name: 'inkjs', player: inkPlayer(), times: 50 },
    { letter: 'b', name: 'Clyde', player: clydePlayer(), times: 3 },
  ];
  const rows: Row[] = [];
  stepsPerSecond(least, ours.oneByOne);
  const alone = short(stepsPerSecond(least, ours.oneByOne));
  for (const { letter, name, player, times } of against) {
    const pairs = await inTurns(
      rounds,
      () => stepsPerSecond(least, ours.together),
      () => stepsPerSecond(least, player),
    );
    rows.push({
      number: `5${letter}`,
      what: `steps a second: times those of ${name}`,
      measured: spreadOf(pairs.map(({ ours, theirs }) => ours / theirs)),
      unit: '×',
      bar: { is: 'at least', value: times },
      figures: `${short(medianOf(pairs.map((p) => p.ours)))} a second (${alone} one by one); ${name} ${short(medianOf(pairs.map((p) => p.theirs)))}`,
      guards: false,
    });
  }
  return rows;
}
