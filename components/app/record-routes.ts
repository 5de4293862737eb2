/** The pages of the CPD record and of what belongs to it, each with an address of its own and loaded when it is first asked for. */
export const RECORD_ADDRESSES = {
  record: 'record',
  'new entry': 'new-entry',
  'record on paper': 'record-on-paper',
  'take out': 'take-out',
  supervision: 'supervision',
  backup: 'backup',
  settings: 'settings',
  about: 'about',
} as const;

export type RecordRoute =
  | { readonly page: keyof typeof RECORD_ADDRESSES }
  /** One entry of the record, by its id. */
  | { readonly page: 'entry'; readonly id: string };

/** The page a path of one or two parts names; null where it is none of these. */
export function recordRouteOf(first: string | undefined, id: string, parts: number): RecordRoute | null {
  if (first === 'record' && parts === 2 && id !== '') return { page: 'entry', id };
  const found = Object.entries(RECORD_ADDRESSES).find(([, address]) => address === first);
  return found && parts === 1 ? { page: found[0] as keyof typeof RECORD_ADDRESSES } : null;
}

export function recordHashOf(route: RecordRoute): string {
  return route.page === 'entry'
    ? `#/record/${encodeURIComponent(route.id)}`
    : `#/${RECORD_ADDRESSES[route.page]}`;
}

export function isRecordRoute(route: { readonly page: string }): route is RecordRoute {
  return route.page === 'entry' || Object.hasOwn(RECORD_ADDRESSES, route.page);
}

export const RECORD_TITLES: Readonly<Record<RecordRoute['page'], string>> = {
  record: 'My CPD record',
  entry: 'An entry in my record',
  'new entry': 'Log something',
  'record on paper': 'My record on paper',
  'take out': 'Take it with you',
  supervision: 'A page for supervision',
  backup: 'Backup',
  settings: 'Settings',
  about: 'About Between Sessions',
};
