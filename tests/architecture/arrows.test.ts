import { describe, expect, test } from 'vitest';
import { brokenArrows, described, importsOf, MAY_IMPORT } from './arrows';
import { allPaths, filesMatching } from './source-tree';

const broken = (tree: Record<string, string>) => brokenArrows(new Map(Object.entries(tree))).map(described);

describe('the real tree', () => {
  const sources = filesMatching(/^(?!tests\/|scripts\/|bench\/).*\.(ts|svelte)$/);

  test('no import runs against the arrows', () => {
    expect(brokenArrows(sources).map(described)).toEqual([]);
  });

  test('every folder with code has its place in the arrows', () => {
    const folders = new Set(
      [...sources.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]),
    );
    expect([...folders].filter((folder) => !(folder! in MAY_IMPORT))).toEqual([]);
  });

  test('the imports that are read are those that are there', () => {
    const all = [...sources].flatMap(([file, text]) => importsOf(file, text));
    const lines = [...sources.values()].join('\n').match(/^\s*(import|export)\b.*from ['"]/gm) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThanOrEqual(lines.length);
  });

  test('an import names a file that is there', () => {
    const paths = new Set(allPaths());
    const missing = [...sources].flatMap(([file, text]) =>
      importsOf(file, text)
        .filter(({ name }) => name.startsWith('.') && !name.includes('*'))
        .filter(({ name }) => {
          const path = new URL(name.replace(/\?.*$/, ''), `file:///${file}`).pathname.slice(1);
          return !['', '.ts', '.d.ts'].some((ending) => paths.has(path + ending));
        })
        .map(({ name, line }) => `${file}:${line} imports ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('a tree with an arrow turned round', () => {
  test('names the line', () => {
    const tree = {
      'simulator/week.ts':
        "import type { Week } from '../scenarios/format/scenario';\nimport { levels } from '../scoring/criteria';\n",
    };
    expect(broken(tree)).toEqual([
      'simulator/week.ts:2 imports ../scoring/criteria: simulator/ may lean on only scenarios, not on scoring/',
    ]);
  });

  test.each([
    ['a type', "import type { Play } from '../simulator/play';"],
    ['a re-export', "export { Play } from '../simulator/play';"],
    ['a dynamic import', "const play = await import('../simulator/play');"],
    ['an import type', "type Play = import('../simulator/play').Play;"],
    ['a glob', "const all = import.meta.glob('../simulator/*.ts');"],
    ['a side effect', "import '../simulator/play';"],
  ])('sees %s', (_, code) => {
    expect(broken({ 'scenarios/outline.ts': `\n${code}\n` })).toHaveLength(1);
    expect(broken({ 'scenarios/outline.ts': `\n${code}\n` })[0]).toContain('scenarios/outline.ts:2 ');
  });

  test('looks into every script of a component and counts lines from its top', () => {
    const component =
      '<!-- A page. -->\n<script module lang="ts">\n  import Dexie from \'dexie\';\n</script>\n\n<script lang="ts">\n  import { browser } from \'wxt/browser\';\n</script>\n';
    expect(broken({ 'components/log/Log.svelte': component })).toEqual([
      'components/log/Log.svelte:3 imports dexie: dexie is for cpd-log alone',
      'components/log/Log.svelte:7 imports wxt/browser: wxt/browser is for browser alone',
    ]);
  });

  test('keeps packages where they belong', () => {
    expect(broken({ 'entrypoints/popup/main.ts': "import { browser } from 'wxt/browser';" })).toHaveLength(1);
    expect(broken({ 'scoring/report.ts': "import { readFileSync } from 'node:fs';" })).toHaveLength(1);
    expect(broken({ 'cpd-log/totals.ts': "import Dexie from 'dexie';" })).toEqual([]);
    expect(
      broken({ 'entrypoints/background/index.ts': "import { x } from 'wxt/utils/define-background';" }),
    ).toEqual([]);
  });

  test('is not misled by words in comments and strings', () => {
    const text = "// import { x } from '../scoring/x';\nexport const said = \"from '../scoring/x'\";\n";
    expect(broken({ 'scenarios/words.ts': text })).toEqual([]);
  });
});
