/** Rows 3, 4 and 9: the built extension's pages beside plain ones and beside ink's, in Chromium. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { PagesMeasured } from '../chromium/measure-pages';
import { medianOf, quantile, spreadOf, type Pair } from '../measure';
import { PROJECT } from '../places';
import { short, type Row } from '../table';

/** Runs a script of bench/chromium in a process of its own and gives what it printed. @throws with its words when it printed none */
export function printedBy<T>(script: string, ...given: readonly number[]): T {
  const tsx = join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(PROJECT, 'bench', 'chromium', script), ...given.map(String)],
    { cwd: PROJECT, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) throw new Error((stderr || stdout || 'it printed nothing').trim().slice(0, 300));
  return JSON.parse(line) as T;
}

const ratios = (pairs: readonly Pair[]): number[] => pairs.map(({ ours, theirs }) => ours / theirs);

/** A row of how many times theirs ours takes, in milliseconds. */
export function against(
  { number, what, most, name }: { number: string; what: string; most: number; name: string },
  pairs: readonly Pair[],
): Row {
  const [ours, theirs] = [pairs.map((p) => p.ours), pairs.map((p) => p.theirs)].map(medianOf);
  return {
    ...{ number, what, unit: '×', guards: false },
    measured: spreadOf(ratios(pairs)),
    bar: { is: 'at most', value: most },
    figures: `${short(ours ?? NaN)} ms; ${name} ${short(theirs ?? NaN)} ms`,
  };
}

/** @param rounds pairs of pages; @param talks pairs of talks; @param turns clicks in each */
export function pages(rounds: number, talks: number, turns: number): Row[] {
  const measured = printedBy<PagesMeasured>('measure-pages.ts', rounds, talks, turns);
  const clicks = (share: number): Pair[] =>
    measured.talks.map(({ ours, ink }) => {
      const [a, b] = [ours, ink].map((all) =>
        quantile(
          all.map(({ ms }) => ms).sort((x, y) => x - y),
          share,
        ),
      );
      return { ours: a ?? NaN, theirs: b ?? NaN };
    });
  const all = measured.talks.flatMap(({ ours }) => ours);
  const disk = `of ours ${short(medianOf(all.map((click) => click.disk)))} ms wait for the disk`;
  const click = (number: string, what: string, pairs: Pair[]): Row => {
    const row = against({ number, what, most: 1.25, name: 'ink' }, pairs);
    return { ...row, figures: `${row.figures}; ${disk}` };
  };
  return [
    against(
      {
        ...{ number: '3a', most: 1.5, name: 'plain' },
        what: 'first reply clickable, 100 beats from text: over a plain page with the words',
      },
      measured.replyAgainstPlain,
    ),
    against(
      {
        ...{ number: '3b', most: 0.5, name: 'ink' },
        what: 'first reply clickable, 100 beats from text: over ink compiled in its page',
      },
      measured.replyAgainstInk,
    ),
    click('4a', 'click to next replies, median: over ink’s plain buttons', clicks(0.5)),
    click('4b', 'click to next replies, p95: over ink’s plain buttons', clicks(0.95)),
    against(
      { number: '9a', what: 'popup usable: over itself as plain HTML', most: 1.25, name: 'plain' },
      measured.popup,
    ),
    against(
      { number: '9b', what: 'workspace usable: over itself as plain HTML', most: 1.25, name: 'plain' },
      measured.workspace,
    ),
  ];
}
