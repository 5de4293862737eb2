/**
 * What a page loads together comes in a few files rather than in many small ones: each is a question to the browser, and sixty of them took
 * longer than all that was in them (rows 3 and 9 of docs/performance.md). What is loaded later stays in parts.
 */

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}
interface Group {
  readonly name: (id: string, modules: Modules) => string | null;
  readonly test: (id: string) => boolean;
  readonly priority: number;
  readonly includeDependenciesRecursively: boolean;
}

/** Whether a module is imported, directly or through others, by one that fits; imports on demand do not count. */
function reachedFrom(fits: (id: string) => boolean): (id: string, modules: Modules) => boolean {
  const known = new Map<string, boolean>();
  return (asked, modules) => {
    const seen = new Set<string>();
    const reached = (id: string): boolean => {
      if (seen.has(id)) return false;
      seen.add(id);
      return (
        known.get(id) ?? (fits(id) || (modules.getModuleInfo(id)?.importers ?? []).some((by) => reached(by)))
      );
    };
    const found = reached(asked);
    known.set(asked, found);
    return found;
  };
}

/**
 * @param isEntry where a page begins: what runs by being loaded stays in a file of its own
 * @param files by name, in the order in which they take: all that is imported by whatever fits
 */
export function fewFiles(
  isEntry: (id: string) => boolean,
  files: Readonly<Record<string, (id: string) => boolean>>,
): { groups: Group[] } {
  return {
    groups: Object.entries(files).map(([name, fits], at, { length }) => {
      const reached = reachedFrom(fits);
      return {
        name: (id, modules) => (reached(id, modules) ? name : null),
        test: (id) => !isEntry(id),
        priority: length - at,
        includeDependenciesRecursively: false,
      };
    }),
  };
}
