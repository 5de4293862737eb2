/** The toolbar button: looks for an unfinished attempt, and closes itself behind whatever was chosen. */
import { mount } from 'svelte';
import '../../assets/fonts.css';
import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../assets/forms.css';
import { openSidePanel, thisWindow } from '../../browser/side-panel';
import { openWorkspace } from '../../browser/workspace-page';
import { hashOf } from '../../components/app/route';
import Popup from '../../components/popup/Popup.svelte';
import { openLog } from '../../cpd-log/attempts';
import type { AttemptRow } from '../../cpd-log/kept-shapes';

/** A log that cannot be opened must not keep anyone from the page that says why. */
async function newestUnfinished(): Promise<AttemptRow | null> {
  try {
    const log = await openLog();
    const [newest] = await log.openAttempts();
    log.close();
    return newest ?? null;
  } catch {
    return null;
  }
}

const windowId = await thisWindow();
const unfinished = await newestUnfinished();
const andClose = (opened: Promise<void>) => void opened.finally(() => window.close());

mount(Popup, {
  target: document.body,
  props: {
    unfinished,
    goOn: () =>
      andClose(openWorkspace(unfinished ? hashOf({ page: 'attempt', id: unfinished.id }) : undefined)),
    openWorkspace: () => andClose(openWorkspace()),
    openSidePanel: windowId === null ? null : () => andClose(openSidePanel(windowId)),
  },
});
