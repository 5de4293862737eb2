/** The project's own files as text, by path from its root with forward slashes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Made, downloaded or kept by running; none of it is ours to hold to rules. */
const NOT_OURS = new Set([
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  '.between-sessions',
  'coverage',
  'test-results',
]);

/** Every file's path, in order. */
export function allPaths(folder = ROOT, under = ''): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? allPaths(join(folder, entry.name), `${under}${entry.name}/`)
        : [`${under}${entry.name}`],
    );
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The files whose path matches, with their text. */
export function filesMatching(pattern: RegExp): Map<string, string> {
  return new Map(
    allPaths()
      .filter((path) => pattern.test(path))
      .map((path) => [path, textOf(path)]),
  );
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
