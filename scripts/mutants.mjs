/**
 * `npm run mutants [-- --lines 120] [--seed 1] [--layer scoring]`: breaks the code of the four layers that decide, one small change at a
 * time, and looks whether a test fails. All of it would take this machine a day, so a seeded draw of lines is broken in every
 * way that Stryker knows, and the share that is found is given with the width that the draw leaves open.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installApart } from './install-apart.mjs';
import { KEPT, ROOT } from './project-root.mjs';
import { setUp } from './set-up.mjs';

const LAYERS = ['scenarios', 'simulator', 'scoring', 'cpd-log'];
/** Lists of words and fitted weights: no test can tell one word of thousands from another, and they are measured as a whole. */
const DATA = /[/](lexicon|learned)[/]/;
const FOLDER = join(ROOT, 'tests', 'mutation');
const MADE_BY = join(FOLDER, 'node_modules', '@stryker-mutator');
const OUT = join(KEPT, 'mutation');

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    layer: { type: 'string', multiple: true, default: LAYERS },
  },
});

setUp();
installApart(FOLDER, 'what breaks the code');
// What Vite puts in place of a glob has to stand there as it is written.
const drawn = draw(values.layer.flatMap(linesOf), Number(values.lines), Number(values.seed)).filter(
  ({ file }) => file !== 'scenarios/shipped.ts',
);
mkdirSync(OUT, { recursive: true });
const config = join(OUT, 'stryker.config.json');
const report = join(OUT, 'report.json');
rmSync(report, { force: true });
writeFileSync(
  config,
  JSON.stringify({
    mutate: drawn.map(({ file, line }) => `${file}:${line}-${line}`),
    plugins: [pathToFileURL(join(MADE_BY, 'vitest-runner', 'dist', 'src', 'index.js')).href],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    // What is worked out once when a file is loaded would need every test anew for each change.
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000,
    // All tests once before anything is broken: on a busy machine that takes longer than the five minutes it has otherwise.
    dryRunTimeoutMinutes: 20,
    tempDirName: join(OUT, 'sandbox'),
    ignorePatterns: ['.output', 'docs/pictures', 'bench/node_modules', 'tests/mutation/node_modules'],
    allowEmpty: true,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
  }),
);
const stryker = join(MADE_BY, 'core', 'bin', 'stryker.js');
const { status } = spawnSync(process.execPath, [stryker, 'run', config], { cwd: ROOT, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
console.log(tableOf(JSON.parse(readFileSync(report, 'utf8'))));

/** @param {string} layer @returns {{ file: string, line: number }[]} lines that may hold something to break. */
function linesOf(layer) {
  const names = readdirSync(join(ROOT, layer), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts') && !DATA.test(`/${layer}/${name}`.replaceAll('\\', '/')))
    .sort()
    .flatMap((name) => {
      const file = relative(ROOT, join(ROOT, layer, name)).replaceAll('\\', '/');
      const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
      return lines.flatMap((text, at) => (holdsCode(text) ? [{ file, line: at + 1 }] : []));
    });
}

function holdsCode(text) {
  const line = text.trim();
  if (/^([/*]|import |export type |export interface |readonly |type |interface )/.test(line)) return false;
  return /[a-z0-9]/i.test(line);
}

/** Without putting back; mulberry32, as everywhere chance is drawn here. */
function draw(all, count, seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const left = [...all];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(next() * left.length), 1)[0],
  );
}

/** @param report as Stryker writes it (mutation-testing-report-schema). */
function tableOf(report) {
  const all = Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file, source })),
  );
  const found = (some) => some.filter(({ status: s }) => s === 'Killed' || s === 'Timeout').length;
  // A test that loads a file itself meets what is worked out at loading too, but only once it is worked out.
  const counted = all.filter(
    ({ status: s, static: atLoading }) =>
      !atLoading && ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(s),
  );
  const rows = [...LAYERS, 'all'].flatMap((layer) => {
    const of = counted.filter(({ file }) => layer === 'all' || file.startsWith(`${layer}/`));
    if (of.length === 0) return [];
    const share = found(of) / of.length;
    const width = 1.96 * Math.sqrt((share * (1 - share)) / of.length);
    return [`| ${layer} | ${of.length} | ${found(of)} | ${percent(share)} ± ${percent(width)} |`];
  });
  const missed = counted
    .filter(({ status: s }) => s === 'Survived' || s === 'NoCoverage')
    .map(({ file, source, location: { start, end }, mutatorName, replacement = '' }) => {
      const lines = source.split('\n').slice(start.line - 1, end.line);
      const was =
        lines.length === 1
          ? lines[0].slice(start.column - 1, end.column - 1)
          : `${lines[0].slice(start.column - 1)} …`;
      return `- ${file}:${start.line} ${mutatorName}: \`${short(was)}\` as \`${short(replacement)}\``;
    })
    .sort();
  return [
    `${drawn.length} lines drawn with seed ${values.seed}; ${all.length - counted.length} changes not counted (worked out once at loading, or no program).`,
    '',
    '| layer | changes | found | share |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `${missed.length} that no test found:`,
    ...missed,
  ].join('\n');
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function short(text) {
  const one = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return one.length > 70 ? `${one.slice(0, 69)}…` : one;
}
