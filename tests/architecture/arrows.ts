/**
 * Who may import whom. The folders are a sentence (what is said, what happens, what it was worth, what is kept, what is
 * seen, where it starts) and each may lean only on those before it. Read from the imports themselves, by TypeScript's own
 * scanner, so that no configuration can drift from the code.
 */
import { posix } from 'node:path';
import ts from 'typescript';
import { lineAt } from './source-tree';

/** A folder, and the folders it may import besides itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  scenarios: [],
  simulator: ['scenarios'],
  scoring: ['scenarios', 'simulator'],
  'cpd-log': ['scenarios', 'simulator', 'scoring'],
  tutor: ['scenarios', 'simulator', 'scoring'],
  'command-line': ['scenarios', 'simulator', 'scoring', 'tutor'],
  browser: [],
  components: ['scenarios', 'simulator', 'scoring', 'tutor', 'cpd-log', 'assets'],
  entrypoints: ['scenarios', 'simulator', 'scoring', 'tutor', 'cpd-log', 'components', 'browser', 'assets'],
};

/** Packages that one part of the house keeps to itself: a pattern, and the folders that may import it. */
export const KEPT_BY: readonly { readonly what: RegExp; readonly by: readonly string[] }[] = [
  { what: /^(dexie|fake-indexeddb)(\/|$)/, by: ['cpd-log'] },
  { what: /^(wxt|@wxt-dev)\/?.*browser/, by: ['browser'] },
  { what: /^wxt\//, by: ['browser', 'entrypoints'] },
  { what: /^svelte(\/|$)/, by: ['components', 'entrypoints'] },
  { what: /^xstate(\/|$)/, by: ['simulator', 'components'] },
  { what: /^marked$/, by: ['scenarios', 'components'] },
  { what: /^yaml$/, by: ['scenarios'] },
  { what: /^chrono-node(\/|$)/, by: ['scoring'] },
  { what: /^(flesch-kincaid|syllable|dale-chall)$/, by: ['scoring'] },
  { what: /^ts-fsrs$/, by: ['cpd-log'] },
  { what: /^d3-/, by: ['components'] },
  { what: /^node:/, by: ['command-line'] },
];

export interface BrokenArrow {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly imports: string;
  readonly why: string;
}

/** Every import that the arrows forbid, in the order of the files. Folders the arrows do not name are left alone. */
export function brokenArrows(files: ReadonlyMap<string, string>): BrokenArrow[] {
  return [...files].flatMap(([file, text]) => {
    const folder = file.split('/')[0]!;
    const allowed = MAY_IMPORT[folder];
    if (!allowed) return [];
    return importsOf(file, text).flatMap(({ name, line }) => {
      const why = name.startsWith('.')
        ? wrongFolder(file, folder, allowed, name)
        : wrongPackage(folder, name);
      return why ? [{ file, line, imports: name, why }] : [];
    });
  });
}

/** As a person would want it on one line of a failing test. */
export function described(arrow: BrokenArrow): string {
  return `${arrow.file}:${arrow.line} imports ${arrow.imports}: ${arrow.why}`;
}

function wrongFolder(file: string, folder: string, allowed: readonly string[], name: string): string | null {
  const to = posix.join(posix.dirname(file), name).split('/')[0]!;
  if (to === folder || allowed.includes(to)) return null;
  const may = allowed.length === 0 ? 'nothing else of ours' : `only ${allowed.join(', ')}`;
  return `${folder}/ may lean on ${may}, not on ${to}/`;
}

function wrongPackage(folder: string, name: string): string | null {
  const rule = KEPT_BY.find(({ what }) => what.test(name));
  return !rule || rule.by.includes(folder) ? null : `${name} is for ${rule.by.join(' and ')} alone`;
}

/** Static, type-only, re-exporting and dynamic imports, and globs; in Svelte files those of every script block. */
export function importsOf(file: string, text: string): { name: string; line: number }[] {
  return scriptsOf(file, text)
    .flatMap(({ script, from }) => {
      const imported = ts.preProcessFile(script, true, true).importedFiles;
      const globbed = [...script.matchAll(/import\.meta\.glob\w*(?:<[^>]*>)?\(\s*\[?\s*(['"`])([^'"`]+)\1/g)];
      return [
        ...imported.map((one) => ({ name: one.fileName, at: from + one.pos })),
        ...globbed.map((one) => ({ name: one[2]!, at: from + one.index })),
      ];
    })
    .map(({ name, at }) => ({ name, line: lineAt(text, at) }))
    .sort((a, b) => a.line - b.line);
}

function scriptsOf(file: string, text: string): { script: string; from: number }[] {
  if (!file.endsWith('.svelte')) return [{ script: text, from: 0 }];
  return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => ({
    script: match[1]!,
    from: match.index + match[0].indexOf('>') + 1,
  }));
}
