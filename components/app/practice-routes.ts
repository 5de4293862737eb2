/** The pages of practice that comes back, each with an address of its own and loaded when it is first asked for. */
export const PRACTICE_ADDRESSES = {
  drill: 'drill',
  progress: 'progress',
  'self-practice': 'self-practice',
} as const;

export interface PracticeRoute {
  readonly page: keyof typeof PRACTICE_ADDRESSES;
}

/** The page a path of one part names; null where it is none of these. */
export function practiceRouteOf(first: string | undefined, parts: number): PracticeRoute | null {
  const found = Object.entries(PRACTICE_ADDRESSES).find(([, address]) => address === first);
  return found && parts === 1 ? { page: found[0] as PracticeRoute['page'] } : null;
}

export const practiceHashOf = ({ page }: PracticeRoute): string => `#/${PRACTICE_ADDRESSES[page]}`;

export function isPracticeRoute(route: { readonly page: string }): route is PracticeRoute {
  return Object.hasOwn(PRACTICE_ADDRESSES, route.page);
}

export const PRACTICE_TITLES: Readonly<Record<PracticeRoute['page'], string>> = {
  drill: 'One turn',
  progress: 'My progress',
  'self-practice': 'A week of my own',
};

/** Pages that belong to My log, besides those of the record. */
export const LOG_PAGES: readonly string[] = ['log', 'log entry', 'progress', 'self-practice'];
