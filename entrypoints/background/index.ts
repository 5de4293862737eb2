/** Wakes for installation and for its items in a page's menu, and for nothing else. It holds no state. */
import { defineBackground } from 'wxt/utils/define-background';
import { addMenuItems, onOpenHere, onPractiseBeside } from '../../browser/context-menu';
import { handOver } from '../../browser/handed-over';
import { onInstalled } from '../../browser/installation';
import { openSidePanel } from '../../browser/side-panel';
import { openWorkspace } from '../../browser/workspace-page';

export default defineBackground(() => {
  onInstalled((first) => {
    void addMenuItems();
    if (first) void openWorkspace();
  });
  onOpenHere((item) => void handOver(item).then(() => openWorkspace('#/bench')));
  onPractiseBeside((windowId) => void openSidePanel(windowId));
});
