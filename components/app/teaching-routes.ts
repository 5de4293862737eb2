/** The addresses of what tutors and trainees hand each other: practice days, evidence files, a cohort's. */

export type TeachingRoute =
  /** Choosing attempts for an evidence file; of a practice day, where there is one. */
  | { readonly page: 'evidence'; readonly day: string | null }
  /** A practice day that was opened here. */
  | { readonly page: 'day'; readonly id: string }
  /** Somebody of that day, by their scenario's id. */
  | { readonly page: 'day person'; readonly id: string; readonly person: string }
  /** A tutor puts a day together. */
  | { readonly page: 'compose day' }
  /** What a class handed in. */
  | { readonly page: 'cohort' };

export const TEACHING_TITLES = {
  evidence: 'An evidence file',
  day: 'A practice day',
  'day person': 'Someone to talk to',
  'compose day': 'Put together a practice day',
  cohort: 'What a class handed in',
} as const satisfies Readonly<Record<TeachingRoute['page'], string>>;

/** Which of the main places a page belongs to. */
export const PLACE_OF = {
  evidence: 'log',
  day: 'practise',
  'day person': 'practise',
  'compose day': 'bench',
  cohort: 'bench',
} as const satisfies Readonly<Record<TeachingRoute['page'], string>>;

/** @param parts of the address, decoded; null for one that could not be */
export function teachingRouteOf(parts: readonly (string | null)[]): TeachingRoute | null {
  if (parts.includes(null) || parts.includes('')) return null;
  const [first, second, third, ...more] = parts as readonly string[];
  if (more.length > 0) return null;
  if (first === 'evidence' && third === undefined) return { page: 'evidence', day: second ?? null };
  if (first === 'bench' && third === undefined) {
    if (second === 'cohort') return { page: 'cohort' };
    return second === 'day' ? { page: 'compose day' } : null;
  }
  if (first !== 'day' || second === undefined) return null;
  return third === undefined
    ? { page: 'day', id: second }
    : { page: 'day person', id: second, person: third };
}

export function isTeachingRoute(route: { readonly page: string }): route is TeachingRoute {
  return Object.hasOwn(TEACHING_TITLES, route.page);
}

export function teachingHashOf(route: TeachingRoute): string {
  switch (route.page) {
    case 'evidence':
      return route.day === null ? '#/evidence' : `#/evidence/${encodeURIComponent(route.day)}`;
    case 'day':
      return `#/day/${encodeURIComponent(route.id)}`;
    case 'day person':
      return `#/day/${encodeURIComponent(route.id)}/${encodeURIComponent(route.person)}`;
    case 'compose day':
      return '#/bench/day';
    case 'cohort':
      return '#/bench/cohort';
  }
}
