/** Which of the main places a page belongs to, as the header marks it. */
import { LOG_PAGES } from './practice-routes';
import { isRecordRoute } from './record-routes';
import type { Route } from './route';
import { isTeachingRoute, PLACE_OF } from './teaching-routes';

const ON_THE_BENCH: readonly Route['page'][] = ['bench', 'new script', 'edit script'];

/** null for a page that belongs to none. @param cameFrom the page that led there: a proof that the bench led to belongs to the bench */
export function placeOf(route: Route, cameFrom: Route | null): 'practise' | 'bench' | 'log' | null {
  if (route.page === 'settings' || route.page === 'about') return null;
  if (isTeachingRoute(route)) return PLACE_OF[route.page];
  if (ON_THE_BENCH.includes(route.page)) return 'bench';
  if (route.page === 'proof' && cameFrom?.page === 'bench') return 'bench';
  return isRecordRoute(route) || LOG_PAGES.includes(route.page) ? 'log' : 'practise';
}
