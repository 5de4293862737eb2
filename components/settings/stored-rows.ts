/** What lies in the log's tables, in the words of whoever put it there. Tables that only serve others are not named. */
const NAMES: Readonly<Record<string, string>> = {
  attempts: 'Conversations',
  entries: 'Entries in your record',
  entryFiles: 'Evidence files',
  drills: 'Drills',
  selfPractice: 'Tasks you set yourself',
  practiceDays: 'Practice days',
  loaded: 'Scenarios you loaded',
  scriptDrafts: 'Scripts you are writing',
};

export function storedRows(
  counts: Readonly<Record<string, number>>,
): readonly { readonly name: string; readonly count: number }[] {
  const named = Object.entries(NAMES)
    .filter(([table]) => table in counts)
    .map(([table, name]) => ({ name, count: counts[table] ?? 0 }));
  const binned = (counts['bin'] ?? 0) + (counts['entryBin'] ?? 0);
  return [...named, { name: 'Deleted, to be put back for seven days', count: binned }];
}
