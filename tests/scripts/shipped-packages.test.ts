import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagesByLicence } from '../../components/about/licence-words';
import { VERSION } from '../../components/about/this-version';
import { ROOT } from '../../scripts/project-root.mjs';
import { licencesShipped, shippedFolders, type LicenceGroup } from '../../scripts/shipped-packages';

const written = JSON.parse(
  readFileSync(join(ROOT, 'components/about/licences.json'), 'utf8'),
) as LicenceGroup[];
const packages = written.flatMap((group) => group.packages);

describe('the licences of what is in the extension', () => {
  test('the list in the product is what is installed; else run npm run licences', () => {
    expect(written).toEqual(licencesShipped(ROOT));
  });

  test('every package of ours that ships is in it, and the page gives our own version', () => {
    const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
      dependencies: Record<string, string>;
    };
    expect(VERSION).toBe(own.version);
    for (const [name, version] of Object.entries(own.dependencies))
      expect(packages).toContainEqual(expect.objectContaining({ name, version }));
  });

  test('each may be passed on under terms that ours allow', () => {
    const known =
      /^(MIT|ISC|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|OFL-1\.1|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\))$/;
    expect(packages.filter(({ licence }) => !known.test(licence))).toEqual([]);
  });

  test('a package is found where Node would find it, and its types are not', () => {
    const lock = {
      packages: {
        '': { dependencies: { a: '1' } },
        'node_modules/a': { dependencies: { b: '1', '@types/b': '1' } },
        'node_modules/a/node_modules/b': { dependencies: { c: '1' } },
        'node_modules/b': {},
        'node_modules/c': {},
        'node_modules/@types/b': {},
        'node_modules/only-to-test': {},
      },
    };
    expect(shippedFolders(lock)).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/c',
    ]);
  });

  test('the page sorts them by licence, the commonest first', () => {
    const one = (name: string, licence: string) => ({ name, version: '1.0.0', licence });
    expect(
      packagesByLicence([{ packages: [one('b', 'ISC'), one('c', 'MIT')] }, { packages: [one('a', 'MIT')] }]),
    ).toEqual([
      { licence: 'MIT', names: ['a 1.0.0', 'c 1.0.0'] },
      { licence: 'ISC', names: ['b 1.0.0'] },
    ]);
  });
});
