/** Wakes for three things only: installation, the menu item, and nothing else. It holds no state. */
import { defineBackground } from 'wxt/utils/define-background';
import { addPractiseBeside, onPractiseBeside } from '../../browser/context-menu';
import { onInstalled } from '../../browser/installation';
import { openSidePanel } from '../../browser/side-panel';
import { openWorkspace } from '../../browser/workspace-page';

export default defineBackground(() => {
  onInstalled((first) => {
    void addPractiseBeside();
    if (first) void openWorkspace();
  });
  onPractiseBeside((windowId) => void openSidePanel(windowId));
});
