/** The settings that pages far from the settings page need to know: one for the window, followed from the log once the app opens. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import { USUAL, type SettingValues } from '../../cpd-log/settings/setting-shapes';

class Chosen {
  all = $state.raw<SettingValues>(USUAL);

  /** In an effect: follows the log, and sets the text as large as was chosen. A log that cannot answer leaves what is usual. */
  follow({ settings }: CpdLog, root: HTMLElement): () => void {
    return settings.watch((all) => {
      this.all = all;
      root.dataset['textSize'] = all['text size'];
    });
  }
}

export const chosen = new Chosen();
