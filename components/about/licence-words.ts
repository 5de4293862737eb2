/** The packages of the extension, sorted by licence. */
interface Group {
  readonly packages: readonly { readonly name: string; readonly version: string; readonly licence: string }[];
}

/** Licences in order of how many packages are under them; names with their versions. */
export function packagesByLicence(groups: readonly Group[]): { licence: string; names: string[] }[] {
  const by = new Map<string, string[]>();
  for (const { name, version, licence } of groups.flatMap((group) => group.packages))
    by.set(licence, [...(by.get(licence) ?? []), `${name} ${version}`]);
  return [...by]
    .map(([licence, names]) => ({ licence, names: names.sort() }))
    .sort((a, b) => b.names.length - a.names.length || (a.licence < b.licence ? -1 : 1));
}
