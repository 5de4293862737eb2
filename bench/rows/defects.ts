/** Row 7: eight defects planted in a clean script, each found before anybody plays; and what is said of scripts that have none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READERS } from '../../command-line/readers';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Problem } from '../../scenarios/problems/problem';
import { prove } from '../../tutor/proof/prove';
import { PROJECT } from '../places';
import type { Row } from '../table';

const LIBRARY = join(PROJECT, 'scenarios', 'library');
const CLEAN = 'priya-first-plan.md';
const FIRST_LINK = '[→](#if-you-like)';

interface Planted {
  readonly name: string;
  /** Any of these problems, where there was none, is a finding. */
  readonly codes: readonly string[];
  readonly plant: (text: string) => string;
}

/** A detour from the first reply, through beats of its own. */
const detour = (text: string, to: string, beats: string): string =>
  text.replace(FIRST_LINK, `[→](#${to})`).replace('## If you like\n', `${beats}\n\n## If you like\n`);

export const PLANTED: readonly Planted[] = [
  {
    name: 'dead link',
    codes: ['link-to-nowhere'],
    plant: (text) => text.replace(FIRST_LINK, '[→](#if-you-lik)'),
  },
  {
    name: 'unreachable beat',
    codes: ['beat-never-reached', 'beat-out-of-reach'],
    plant: (text) =>
      text.replace('## If you like\n', '## Left over\n\n> Right then.\n\n**end**\n\n## If you like\n'),
  },
  {
    name: 'soft lock',
    codes: ['soft-lock'],
    plant: (text) =>
      detour(
        text,
        'stuck',
        `## Stuck\n\n> Go on.\n\n- "Shall we?" ${FIRST_LINK}\n  - **if** trust at least 9`,
      ),
  },
  {
    name: 'exitless circle',
    codes: ['circle-without-an-exit', 'round-and-round'],
    plant: (text) =>
      detour(text, 'round', '## Round\n\n> Well.\n\n[→](#and-round)\n\n## And round\n\n> So.\n\n[→](#round)'),
  },
  {
    name: 'contradictory guard',
    codes: ['reply-never-offered'],
    plant: (text) =>
      text.replace(FIRST_LINK, `${FIRST_LINK}\n  - **if** trust at least 8 and trust at most 2`),
  },
  {
    name: 'unused variable',
    codes: ['counter-never-used'],
    plant: (text) => text.replace('counters: [', 'counters: [spare, '),
  },
  {
    name: 'unscorable criterion',
    codes: ['criterion-never-shown', 'top-out-of-reach'],
    plant: (text) => text.replace('criteria: [', 'criteria: [teach-back, '),
  },
  {
    name: 'skip to full marks',
    codes: ['too-many-elements', 'cannot-be-lost', 'only-one-chance'],
    plant: (text) =>
      text
        .replace(FIRST_LINK, `${FIRST_LINK}\n  - **shows** reflects, normalises, genuine, affirms effort`)
        .replace('  - **slip** jumps to the task\n', ''),
  },
];

const named = (problem: Problem): string => `${problem.code} ${problem.message}`;

/** Reading's problems and, where it can be played, the proof's: all that is known before play. */
export function problemsBeforePlay(text: string, fileName: string): readonly Problem[] {
  const { scenario, problems } = readScenario(text, fileName);
  if (problems.some((p) => p.severity === 'error')) return problems;
  return [...problems, ...prove(scenario, { readers: READERS, shipped: true }).problems];
}

/** Names of those that were planted and not found. @throws when a plant did not change the text */
export function notFound(): string[] {
  const clean = readFileSync(join(LIBRARY, CLEAN), 'utf8');
  const before = new Set(problemsBeforePlay(clean, CLEAN).map(named));
  return PLANTED.filter(({ name, plant, codes }) => {
    const text = plant(clean);
    if (text === clean) throw new Error(`there was no place to plant: ${name}`);
    return !problemsBeforePlay(text, CLEAN).some((p) => !before.has(named(p)) && codes.includes(p.code));
  }).map(({ name }) => name);
}

/** @param scripts how many of the library's clean scripts are proved for false alarms */
export function defects(scripts: number): Row[] {
  const missed = notFound();
  const files = readdirSync(LIBRARY)
    .filter((name) => name.endsWith('.md'))
    .slice(0, scripts);
  const alarms = files.flatMap((name) =>
    problemsBeforePlay(readFileSync(join(LIBRARY, name), 'utf8'), name)
      .filter((p) => p.severity !== 'note')
      .map((p) => `${name}:${p.range.line} ${p.code}`),
  );
  const one = (value: number): Row['measured'] => ({ median: value, low: value, high: value, of: 1 });
  return [
    {
      number: '7a',
      what: 'planted defects found before play',
      measured: one(PLANTED.length - missed.length),
      unit: '',
      bar: { is: 'at least', value: PLANTED.length },
      figures: missed.length === 0 ? PLANTED.map(({ name }) => name).join(', ') : `not: ${missed.join(', ')}`,
      guards: true,
    },
    {
      number: '7b',
      what: 'false alarms on clean scripts',
      measured: one(alarms.length),
      unit: '',
      bar: { is: 'at most', value: 0 },
      figures: alarms.length === 0 ? `${files.length} scripts read and proved` : alarms.join(', '),
      guards: true,
    },
  ];
}
