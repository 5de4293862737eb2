/** Row 6: distinct situations a second, against ink's own states walked the same way; and where a guarded scenario of 100 beats can be. */
import { readScenario } from '../../scenarios/format/read-scenario';
import { compileScenario, type Compiled } from '../../tutor/proof/compiled-scenario';
import { criterionViews } from '../../tutor/proof/criterion-views';
import { explorePosition } from '../../tutor/proof/position';
import { cpuMs, inTurns, medianOf, spreadOf } from '../measure';
import { inkCompiler } from '../peers';
import { asInk, asScenario, COUNTERS, makeStory } from '../story';
import { short, type Row } from '../table';

const BEATS = 100;
/** Ink takes a third of a second for a round; as many walks of ours take about as long, so that neither is measured before it is warm. */
const WALKS = 40;
/** Ink's states are as many as its counters can count to, so the walk leaves off here. */
const INK_SITUATIONS = 2000;

/** All situations, in milliseconds of processor time. @throws when the walk is not whole */
export function exploreOurs(compiled: Compiled): { ms: number; situations: number } {
  let situations = 0;
  const ms = cpuMs(() => {
    const position = explorePosition(compiled, criterionViews(compiled), { situations: 3_000_000 });
    if (!position.complete || position.troubles.length > 0) throw new Error('the story was not walked whole');
    situations = position.situations;
  });
  return { ms, situations };
}

/** Ink, walked nearest first by its saved states; situations that differ only in the number of the turn are one. */
function exploreInk(source: string): () => number {
  const story = inkCompiler()(source);
  const here = (): string =>
    [
      ...story.currentChoices.map((one) => one.pathStringOnChoice),
      ...COUNTERS.map((name) => String(story.variablesState[name])),
    ].join(' ');
  return () => {
    let situations = 0;
    const ms = cpuMs(() => {
      story.ResetState();
      story.ContinueMaximally();
      const met = new Set([here()]);
      const open = [story.state.toJson()];
      for (let at = 0; at < open.length && met.size < INK_SITUATIONS; at++) {
        const saved = open[at] ?? '';
        story.state.LoadJson(saved);
        const choices = story.currentChoices.length;
        for (let choice = 0; choice < choices; choice++) {
          if (choice > 0) story.state.LoadJson(saved);
          story.ChooseChoiceIndex(choice);
          story.ContinueMaximally();
          const key = here();
          if (met.has(key)) continue;
          met.add(key);
          open.push(story.state.toJson());
        }
      }
      situations = met.size;
    });
    return (situations / ms) * 1000;
  };
}

export async function situations(rounds: number): Promise<Row[]> {
  const story = makeStory(BEATS);
  const { scenario } = readScenario(asScenario(story));
  // A scenario of its own for each walk: what is known of one is not looked up for another.
  const anew = (): Compiled => compileScenario({ ...scenario });
  const ink = exploreInk(asInk(story));
  const proofs: number[] = [];
  let met = 0;
  const pairs = await inTurns(
    rounds,
    () => {
      let took = 0;
      let walked = 0;
      for (let walk = 0; walk < WALKS; walk++) {
        const { ms, situations } = exploreOurs(anew());
        if (walk === 0) proofs.push(ms);
        took += ms;
        walked += situations;
        met = situations;
      }
      return (walked / took) * 1000;
    },
    ink,
  );
  return [
    {
      number: '6a',
      what: 'distinct situations a second: times those of inkjs',
      measured: spreadOf(pairs.map(({ ours, theirs }) => ours / theirs)),
      unit: '×',
      bar: { is: 'at least', value: 100 },
      figures: `${short(medianOf(pairs.map((p) => p.ours)))} a second, ${WALKS} walks a round (${short((met / (proofs[0] ?? NaN)) * 1000)} on the first walk of all); inkjs ${short(medianOf(pairs.map((p) => p.theirs)))}`,
      guards: false,
    },
    {
      number: '6b',
      what: 'position proof of 100 beats with four counters',
      measured: spreadOf(proofs.slice(1).map((ms) => ms / 1000)),
      unit: 's',
      bar: { is: 'at most', value: 0.6 },
      figures: `${short(met)} situations, the first proof ${short((proofs[0] ?? 0) / 1000)} s`,
      guards: true,
    },
  ];
}
