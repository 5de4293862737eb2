/** The toolbar button: looks for an unfinished attempt and for today's turn, and closes itself behind whatever was chosen. */
import { mount } from 'svelte';
import '../../assets/fonts.css';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../assets/forms.css';
import './popup.css';
import { openSidePanel, thisWindow } from '../../browser/side-panel';
import { openWorkspace } from '../../browser/workspace-page';
import { hashOf } from '../../components/app/route';
import WhatWaits from '../../components/popup/WhatWaits.svelte';
import { openLog } from '../../cpd-log/attempts';
import { todaysDrill } from '../../cpd-log/drills/todays-drill';
import type { AttemptRow } from '../../cpd-log/kept-shapes';
import { newFileFirst } from '../background/new-file-first';

/** A log that cannot be opened must not keep anyone from the page that says why. */
async function whatWaits(): Promise<{ unfinished: AttemptRow | null; drill: string | null }> {
  try {
    const log = await openLog({ beforeWriting: newFileFirst });
    const [[unfinished], drills] = await Promise.all([log.openAttempts(), log.drills.state()]);
    const today = todaysDrill(drills, Date.now());
    log.close();
    return { unfinished: unfinished ?? null, drill: 'criterion' in today ? today.criterion : null };
  } catch {
    return { unfinished: null, drill: null };
  }
}

const andClose = (opened: Promise<void>) => void opened.finally(() => window.close());

// The links work by themselves; from here on they bring an open practice room to the front instead of opening another.
for (const link of document.querySelectorAll('a'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    andClose(openWorkspace(link.hash || undefined));
  });

const [windowId, { unfinished, drill }] = await Promise.all([thisWindow(), whatWaits()]);

mount(WhatWaits, {
  target: document.querySelector('main') ?? document.body,
  props: {
    unfinished,
    drill,
    openDrill: () => andClose(openWorkspace(hashOf({ page: 'drill' }))),
    goOn: () =>
      andClose(openWorkspace(unfinished ? hashOf({ page: 'attempt', id: unfinished.id }) : undefined)),
    openSidePanel: windowId === null ? null : () => andClose(openSidePanel(windowId)),
  },
});
