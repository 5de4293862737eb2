/** Whose code may be in the extension, and under which licence: read from the lock and from the packages themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The name its package gives the licence, as SPDX writes it. */
  readonly licence: string;
}
/** A licence's words, and the packages that came with exactly these; null where a package only names its licence. */
export interface LicenceGroup {
  readonly text: string | null;
  readonly packages: readonly ShippedPackage[];
}

/** Tools that leave a little of themselves in what they build, without what they depend on. */
const LEFT_BEHIND = ['wxt', '@wxt-dev/browser', 'vite'];

/**
 * Every package that the extension's own dependencies lead to, by its folder: more than is bundled, never less. Types
 * are left out, since nothing of them is in a build.
 */
export function shippedFolders({ packages }: Lock): string[] {
  const found = new Set<string>();
  const walk = (folder: string): void => {
    if (found.has(folder)) return;
    found.add(folder);
    const { dependencies, optionalDependencies } = packages[folder] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = installedFor(folder, name, packages);
      if (next) walk(next);
    }
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) walk(`node_modules/${name}`);
  for (const name of LEFT_BEHIND) if (packages[`node_modules/${name}`]) found.add(`node_modules/${name}`);
  return [...found].filter((folder) => !/node_modules\/(@types\/|undici-types$)[^/]*$/.test(folder));
}

/** Where Node would find `name` from `folder`: the nearest node_modules upwards. */
function installedFor(folder: string, name: string, packages: Lock['packages']): string | null {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const there = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[there]) return there;
    if (at === '') return null;
  }
}

/** @param root the project's folder, with its node_modules installed */
export function licencesShipped(root: string): LicenceGroup[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const groups = new Map<string | null, Map<string, ShippedPackage>>();
  for (const folder of shippedFolders(lock).sort(byName)) {
    const { version = '', license = 'not named' } = lock.packages[folder] ?? {};
    const text = licenceText(join(root, folder));
    const name = nameOf(folder);
    const group = groups.get(text) ?? new Map<string, ShippedPackage>();
    groups.set(text, group.set(`${name} ${version}`, { name, version, licence: license }));
  }
  return [...groups].map(([text, packages]) => ({ text, packages: [...packages.values()] }));
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);
const byName = (a: string, b: string): number => {
  const [left, right] = [`${nameOf(a)} ${a}`, `${nameOf(b)} ${b}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The licence and notice files of a package, without the licences of what a tool bundles for its own use. */
function licenceText(folder: string): string | null {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed: run npm ci`);
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(name));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  const whole = texts
    .join('\n\n')
    .replace(/\r\n?/g, '\n')
    .split(/^# Licenses of bundled dependencies/m)[0];
  return whole?.trim() || null;
}
