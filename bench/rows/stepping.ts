/** Row 5: steps of the simulator, without actors, against inkjs and Clyde playing the same story. A step is a reply said and what follows it. */
import { READERS } from '../../command-line/readers';
import { readScenario } from '../../scenarios/format/read-scenario';
import { decide, possible, startPlay } from '../../simulator/next-step';
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

function ourPlayer(): () => number {
  const { scenario } = readScenario(asScenario(makeStory(BEATS)));
  return () => {
    let play = decide(startPlay(scenario, { seed: 1, order: 2 }), { kind: 'begin' }, READERS);
    let step = 0;
    for (; play.phase === 'talking'; step++) {
      const all = possible(play);
      const next = all[choice(step, all.length)];
      if (!next) throw new Error('the story stopped');
      play = decide(play, next, READERS);
    }
    return step;
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
  const ours = ourPlayer();
  const against = [
    { letter: 'a', name: 'inkjs', player: inkPlayer(), times: 50 },
    { letter: 'b', name: 'Clyde', player: clydePlayer(), times: 3 },
  ];
  const rows: Row[] = [];
  for (const { letter, name, player, times } of against) {
    const pairs = await inTurns(
      rounds,
      () => stepsPerSecond(least, ours),
      () => stepsPerSecond(least, player),
    );
    rows.push({
      number: `5${letter}`,
      what: `steps a second: times those of ${name}`,
      measured: spreadOf(pairs.map(({ ours, theirs }) => ours / theirs)),
      unit: '×',
      bar: { is: 'at least', value: times },
      figures: `${short(medianOf(pairs.map((p) => p.ours)))} a second; ${name} ${short(medianOf(pairs.map((p) => p.theirs)))}`,
      guards: false,
    });
  }
  return rows;
}
