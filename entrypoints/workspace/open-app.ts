/** Puts the app together from its parts, for both pages that show it: the only place where clock and chance come in. */
import { mount } from 'svelte';
import { askToNotify } from '../../browser/notice';
import { askForSite } from '../../browser/reach-a-site';
import App from '../../components/app/App.svelte';
import type { Given } from '../../components/app/given';
import Trouble from '../../components/app/Trouble.svelte';
import { openLog } from '../../cpd-log/attempts';
import type { CpdLog } from '../../cpd-log/cpd-log';
import { SHIPPED } from '../../scenarios/shipped';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { lookAround } from '../background/look-around';

/** Opens the log, then the app on it; a log that cannot be opened is explained on a page of its own. */
export async function openApp(
  own: Pick<Given, 'surface' | 'openWorkspace' | 'fetchFile' | 'onHandedOver'>,
): Promise<void> {
  const target = document.body;
  let log: CpdLog;
  try {
    log = await openLog({ now: Date.now });
  } catch (error) {
    mount(Trouble, { target, props: { error } });
    return;
  }
  const props: Given = {
    ...own,
    log,
    askToNotify,
    lookAround: () => void lookAround(log, Date.now()),
    shipped: SHIPPED,
    readers: { readPlan, findMismatches },
    now: Date.now,
    askForSite,
    processors: navigator.hardwareConcurrency,
    newId: () => crypto.randomUUID(),
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  };
  mount(App, { target, props });
}
