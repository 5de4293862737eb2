/** Wakes for installation, the browser's start, its items in a page's menu, and the moment it was set to. It holds no state. */
import { defineBackground } from 'wxt/utils/define-background';
import { onLookAgain, onStarted } from '../../browser/alarm';
import { addMenuItems, onOpenHere, onPractiseBeside } from '../../browser/context-menu';
import { handOver } from '../../browser/handed-over';
import { onInstalled } from '../../browser/installation';
import { onNoticePressed } from '../../browser/notice';
import { openSidePanel } from '../../browser/side-panel';
import { openWorkspace } from '../../browser/workspace-page';
import { lookAroundOnce } from './look-around';

export default defineBackground(() => {
  onInstalled((first) => {
    void addMenuItems();
    if (first) void openWorkspace();
    else void lookAroundOnce(Date.now());
  });
  onOpenHere((item) => void handOver(item).then(() => openWorkspace('#/bench')));
  onStarted(() => void lookAroundOnce(Date.now()));
  onLookAgain(() => void lookAroundOnce(Date.now()));
  onNoticePressed((id) => void openWorkspace(id.startsWith('drill') ? '#/drill' : '#/self-practice'));
  onPractiseBeside((windowId) => void openSidePanel(windowId));
});
