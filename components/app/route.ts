/** The pages of the app and their addresses: hash routes, so that one HTML file serves them all and nothing is fetched. */
import { isRecordRoute, recordHashOf, recordRouteOf, type RecordRoute } from './record-routes';
import { isPracticeRoute, practiceHashOf, practiceRouteOf, type PracticeRoute } from './practice-routes';
import { isTeachingRoute, teachingHashOf, teachingRouteOf, type TeachingRoute } from './teaching-routes';

export type Route =
  | PracticeRoute
  | TeachingRoute
  | RecordRoute
  | { readonly page: 'library' }
  /** The briefing of a scenario, by its id. */
  | { readonly page: 'meet'; readonly id: string }
  /** An attempt, whichever phase it is in. */
  | { readonly page: 'attempt'; readonly id: string }
  | { readonly page: 'log' }
  | { readonly page: 'log entry'; readonly id: string }
  /** The client's copy of an attempt's plan, to print. */
  | { readonly page: 'copy'; readonly id: string }
  /** What was proved of a scenario, by its id. */
  | { readonly page: 'proof'; readonly id: string }
  /** A plan of one's own, pasted to be read and not kept. */
  | { readonly page: 'own plan' }
  /** The tutor's bench: scripts that come in, are here, and go out. */
  | { readonly page: 'bench' }
  /** A script being written, by its draft's id. */
  | { readonly page: 'edit script'; readonly id: string }
  /** Choosing what a new script begins from, and the scripts being written. */
  | { readonly page: 'new script' }
  | { readonly page: 'nowhere'; readonly hash: string };

/** The route a hash names; an empty hash is the library, an unknown one is `nowhere`. Never throws. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '').replace(/\/$/, '');
  if (path === '') return { page: 'library' };
  const teaching = teachingRouteOf(path.split('/').map(decoded));
  if (teaching) return teaching;
  const [first, rest, ...more] = path.split('/');
  const id = decoded(rest ?? '');
  if (first === 'bench' && rest !== undefined) return benchRoute(rest, more) ?? { page: 'nowhere', hash };
  if (more.length === 0 && id !== null) {
    const ofPractice = practiceRouteOf(first, rest === undefined ? 1 : 2);
    if (ofPractice) return ofPractice;
    const ofRecord = recordRouteOf(first, id, rest === undefined ? 1 : 2);
    if (ofRecord) return ofRecord;
    if (first === 'log' && rest === undefined) return { page: 'log' };
    if (first === 'bench' && rest === undefined) return { page: 'bench' };
    if (first === 'own-plan' && rest === undefined) return { page: 'own plan' };
    if (id !== '' && first === 'copy') return { page: 'copy', id };
    if (id !== '' && first === 'proof') return { page: 'proof', id };
    if (id !== '' && first === 'meet') return { page: 'meet', id };
    if (id !== '' && first === 'attempt') return { page: 'attempt', id };
    if (id !== '' && first === 'log') return { page: 'log entry', id };
  }
  return { page: 'nowhere', hash };
}

function benchRoute(rest: string | undefined, more: readonly string[]): Route | null {
  if (rest === 'new' && more.length === 0) return { page: 'new script' };
  const id = decoded(more[0] ?? '');
  return rest === 'edit' && more.length === 1 && id !== null && id !== ''
    ? { page: 'edit script', id }
    : null;
}

/** The hash of a route: `routeOf(hashOf(route))` is the route again. */
export function hashOf(route: Exclude<Route, { page: 'nowhere' }>): string {
  if (isPracticeRoute(route)) return practiceHashOf(route);
  if (isTeachingRoute(route)) return teachingHashOf(route);
  if (isRecordRoute(route)) return recordHashOf(route);
  switch (route.page) {
    case 'library':
      return '#/';
    case 'log':
      return '#/log';
    case 'bench':
      return '#/bench';
    case 'own plan':
      return '#/own-plan';
    case 'log entry':
      return `#/log/${encodeURIComponent(route.id)}`;
    case 'new script':
      return '#/bench/new';
    case 'edit script':
      return `#/bench/edit/${encodeURIComponent(route.id)}`;
    default:
      return `#/${route.page}/${encodeURIComponent(route.id)}`;
  }
}

/** A stray per cent sign in an address is a wrong address, not an error. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
