/** Rules of the house that a reader could otherwise only remember. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config';
import { allPaths, filesMatching, lineAt, ROOT, textOf } from './source-tree';

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length;

/** Paths of those that are too long, with their length. */
export function tooLong(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .map(([path, text]) => ({ path, lines: linesOf(text), most: path.endsWith('.svelte') ? 120 : 400 }))
    .filter(({ lines, most }) => lines > most)
    .map(({ path, lines, most }) => `${path} has ${lines} lines, ${most} is the most`);
}

describe('files', () => {
  test('none is longer than a reader can hold: 400 lines, a component 120', () => {
    expect(tooLong(filesMatching(/\.(ts|mjs|js|css|svelte)$/))).toEqual([]);
  });

  test('a line too many is seen', () => {
    const lines = (count: number) => 'x\n'.repeat(count);
    expect(
      tooLong(
        new Map([
          ['a.ts', lines(400)],
          ['B.svelte', lines(120)],
        ]),
      ),
    ).toEqual([]);
    expect(
      tooLong(
        new Map([
          ['a.ts', lines(401)],
          ['B.svelte', lines(121)],
        ]),
      ),
    ).toHaveLength(2);
  });

  test('none has a name that says nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc|managers?|services?|shared|stuff)(\/|\.[a-z]+$)/i;
    expect(allPaths().filter((path) => empty.test(path))).toEqual([]);
  });

  test('each is named in kebab case, a component after itself', () => {
    const named = /^(\.?[a-z0-9]+([.-][a-z0-9]+)*|[A-Z][A-Za-z0-9]*\.svelte|[A-Z]+(\.md)?)$/;
    const names = allPaths().map((path) => path.split('/').at(-1)!);
    expect(names.filter((name) => !named.test(name))).toEqual([]);
  });

  test('no raw HTML is rendered', () => {
    const sinks = [...filesMatching(/\.svelte$/)].filter(([, text]) => text.includes('{@html'));
    expect(sinks.map(([path]) => path)).toEqual([]);
  });
});

describe('what is asked of the browser', () => {
  const { manifest } = config as { manifest: Record<string, unknown> };

  test('five permissions, one to be asked for when it is wanted, and no host', () => {
    expect(manifest['permissions']).toEqual([
      'storage',
      'sidePanel',
      'alarms',
      'contextMenus',
      'unlimitedStorage',
    ]);
    expect(manifest['optional_permissions']).toEqual(['notifications']);
    for (const key of ['host_permissions', 'content_scripts']) expect(manifest).not.toHaveProperty(key);
    // Never held from the start: asked for one site at a time, when its owner names it.
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
  });

  test('two files alone ask for a site, one to send to it and one to fetch from it; a third asks to remind', () => {
    const asking = [...filesMatching(/^(?!tests\/).*\.(ts|svelte)$/)].flatMap(([path, text]) =>
      [...text.matchAll(/permissions\s*\??\.\s*request\(\s*(\{ \w+|\w+|)/g)].map(
        (found) => `${path}: ${found[1]}`,
      ),
    );
    expect(asking).toEqual([
      'browser/notice.ts: NOTICES',
      'browser/reach-a-site.ts: { origins',
      'browser/site-file.ts: { origins',
    ]);
    expect(textOf('browser/notice.ts')).toContain("NOTICES = { permissions: ['notifications' as const] }");
  });

  test('pages run only their own code, and take no markup from strings', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "script-src 'self'; object-src 'self'; require-trusted-types-for 'script'; " +
        'trusted-types svelte-trusted-html own-workers',
    });
  });
});

describe('packages', () => {
  const packages = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;
  const all = { ...packages['dependencies'], ...packages['devDependencies'] };

  test('the lock names no registry, so that any mirror serves', () => {
    expect(textOf('package-lock.json')).not.toMatch(/"resolved": "http/);
  });

  test('each is pinned to one version', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('each has its reason in the decision about dependencies', () => {
    const reasons = textOf('docs/decisions/0002-dependencies.md');
    expect(Object.keys(all).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('what is written down', () => {
  // A scenario's links are its own language, and the format's reading tests them.
  const pages = filesMatching(/^(?!scenarios\/library\/|tests\/).*\.md$/);

  test('every link leads to a file and a heading that are there', () => {
    const dead = [...pages].flatMap(([path, text]) =>
      linksOf(text)
        .filter((link) => !leads(path, link.to))
        .map((link) => `${path}:${link.line} ${link.to}`),
    );
    expect(dead).toEqual([]);
  });

  test('a dead link would be seen', () => {
    expect(leads('README.md', 'nowhere.md')).toBe(false);
    expect(leads('README.md', 'ARCHITECTURE.md#no-such-heading')).toBe(false);
    expect(linksOf('`[a](b.md)`\n[c](d.md)')).toEqual([{ to: 'd.md', line: 2 }]);
  });

  test('every npm command that is named is there', () => {
    const { scripts = {} } = JSON.parse(textOf('package.json')) as { scripts?: Record<string, string> };
    const named = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/npm run (?:-s )?([a-z0-9:-]+)|npm (start|test)\b/g)].map((found) => ({
        path,
        name: (found[1] ?? found[2])!,
      })),
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  test('no two decisions share a number', () => {
    const numbers = allPaths()
      .filter((path) => path.startsWith('docs/decisions/'))
      .map((path) => path.split('/')[2]!.slice(0, 4));
    expect(numbers.filter((number) => !/^\d{4}$/.test(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

/** Links outside code, with their lines; addresses of other sites are not followed. */
function linksOf(text: string): { to: string; line: number }[] {
  const bare = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)]
    .map((found) => ({ to: found[1]!, line: lineAt(bare, found.index) }))
    .filter(({ to }) => !/^[a-z]+:/.test(to));
}

function leads(from: string, to: string): boolean {
  const [file = '', heading] = to.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (!existsSync(join(ROOT, path))) return false;
  return heading === undefined || headingsOf(textOf(path)).includes(heading);
}

/** Headings as GitHub links to them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map((found) =>
    found[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
