/** Row 11: the plan reader on sixty words, warm, against compromise's first parse of the same words, each in a thread of its own. */
import { Worker } from 'node:worker_threads';
import { NO_CONTEXT, readPlan } from '../../scoring/plan/read-plan';
import { cpuMs, inTurns, medianOf, quantile, spreadOf } from '../measure';
import { peerPath } from '../peers';
import { short, type Row } from '../table';

/** Sixty words, as somebody writes them. */
export const SIXTY_WORDS =
  'Walk along the canal to the lock and back on Tuesday and Friday at ten after breakfast, twenty minutes each time, because on days I stay in I go flat by teatime. If it rains I will walk round the market hall instead. Put mood from nought to ten in the diary before and after each walk, and bring it along next time.';

/** So many sheets a round, no two alike, so that nothing is remembered. */
const SHEETS = 200;

/** The 95th of a hundred, warm, in milliseconds of processor time. */
function warmP95(round: number): number {
  const times: number[] = [];
  for (let sheet = 0; sheet < SHEETS; sheet++) {
    const text = SIXTY_WORDS.replace('twenty', String(10 + ((round * SHEETS + sheet) % 80)));
    times.push(cpuMs(() => readPlan({ form: 'blank', text }, NO_CONTEXT)));
  }
  return quantile(
    times.sort((a, b) => a - b),
    0.95,
  );
}

/** Milliseconds of processor time of the first parse in a new thread; loading the module is not counted. */
function firstParse(): Promise<number> {
  const script = `const { parentPort, workerData } = require('node:worker_threads');
const nlp = require(workerData.path);
const before = process.cpuUsage();
nlp(workerData.text).json();
const { user, system } = process.cpuUsage(before);
parentPort.postMessage((user + system) / 1000);`;
  return new Promise((resolve, reject) => {
    const workerData = { path: peerPath('compromise'), text: SIXTY_WORDS };
    const worker = new Worker(script, { eval: true, workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

export async function planReading(rounds: number): Promise<Row[]> {
  let round = 0;
  const pairs = await inTurns(rounds, () => warmP95(round++), firstParse);
  const ours = pairs.map((p) => p.ours);
  const figures = `${short(medianOf(ours))} ms; compromise ${short(medianOf(pairs.map((p) => p.theirs)))} ms`;
  return [
    {
      number: '11a',
      what: 'plan reader on 60 words, p95: over compromise’s first parse',
      measured: spreadOf(pairs.map(({ ours, theirs }) => ours / theirs)),
      unit: '×',
      bar: { is: 'at most', value: 0.5 },
      figures,
      guards: true,
    },
    {
      number: '11b',
      what: 'plan reader on 60 words, p95',
      measured: spreadOf(ours),
      unit: 'ms',
      bar: { is: 'at most', value: 8 },
      figures: `${SHEETS} sheets a round, no two alike`,
      guards: false,
    },
  ];
}
